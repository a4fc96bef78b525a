import { describe, expect, test } from 'vitest';
import { isCollection, isTranscript } from '#extract/names/labels.ts';
import type { Passage } from '#extract/page/reading.ts';
import { readText, whoSays } from '../reading.ts';

const doubts = (text: string) => readText(text).diagnostics.map(({ code }) => code);

describe('in front of a colon somebody is named', () => {
	test.each([
		['behind a title and a blank', '人大代表 维色：路灯亮了。', '维色', ['name-inferred']],
		['behind a title', '人大代表骆海棠：路灯亮了。', '骆海棠', []],
		['behind a place and a blank', '四联村 曹传根：路灯亮了。', '曹传根', ['name-inferred']],
		['with a note', '区志强（常务副市长）：路灯亮了。', '区志强', ['name-inferred']],
		['by three characters alone', '鲍春风：路灯亮了。', '鲍春风', []],
		['behind a mark', '■鲍春风：路灯亮了。', '鲍春风', ['name-inferred']],
		['with a note and a blank', '区志强（常务副市长） ：路灯亮了。', '区志强', ['name-inferred']],
		['by two characters with a note', '李宝（董事长）：路灯亮了。', '李宝', ['name-inferred']],
		['by two characters behind a title', '董事长李宝：路灯亮了。', '李宝', []],
		['by two behind a title and a blank', '董事长 李宝：路灯亮了。', '李宝', []],
		['by two behind a place and a blank', '四联村 曹宝：路灯亮了。', '曹宝', ['name-inferred']],
		['by two characters of no surname, apart', '董事长 维色：路灯亮了。', '维色', ['name-inferred']]
	])('%s: %s', (_, text, who, codes) => {
		expect(whoSays(text)).toEqual([[who, '路灯亮了。']]);
		expect(doubts(text)).toEqual(codes);
	});

	test.each([
		['a common word', '文件：路灯亮了。'],
		['two characters alone', '曹强：路灯亮了。'],
		['three without a surname', '柔贵忠：路灯亮了。'],
		['three without a surname and a note', '柔贵忠（董事长）：路灯亮了。'],
		['three without a surname, behind a place', '四联村 柔贵忠：路灯亮了。'],
		['two without a surname, close behind a title', '董事长维色：路灯亮了。'],
		['a name with a dot, where nobody else has a label', '玛合帕丽·叶尔肯：路灯亮了。'],
		['a note that nothing opens', '鲍春风）：路灯亮了。'],
		['a name in another clause', '路灯亮了，鲍春风：好得很。']
	])('but not by %s: %s', (_, text) => {
		expect(whoSays(text)).toEqual([]);
	});

	test('by two characters where it is a transcript', () => {
		expect(whoSays('曹强：路灯亮了。\n卢勇：桥修好了。\n曹强：好得很。')).toEqual([
			['曹强', '路灯亮了。'],
			['卢勇', '桥修好了。'],
			['曹强', '好得很。']
		]);
	});
});

describe('whoever has a part in a transcript is', () => {
	test('who a line says it is', () => {
		expect(whoSays('主持人：新闻发言人骆桂英\n主持人：路灯亮了。')).toEqual([
			['骆桂英', '路灯亮了。']
		]);
	});

	test('who its note says it is, in the lines below as well', () => {
		expect(whoSays('主持人（市政府新闻办主任 丰子涵）：路灯亮了。\n主持人：路也修好了。')).toEqual([
			['丰子涵', '路灯亮了。'],
			['丰子涵', '路也修好了。']
		]);
	});

	test.each([
		['嘉宾：县长骆桂英\n主持人：好。\n嘉宾：路灯亮了。', '骆桂英'],
		['嘉宾（县长骆桂英）：路灯亮了。', '骆桂英'],
		['玛合帕丽·叶尔肯：路灯亮了。\n曹强：好。\n卢勇：好。', '玛合帕丽·叶尔肯'],
		['嘉宾（骆桂英）：路灯亮了。', undefined],
		['主持人：骆桂英\n主持人：路灯亮了。', undefined],
		['主持人：县长骆桂英\n嘉宾：路灯亮了。', undefined]
	])('of that part alone, with an office: %s', (text, who) => {
		expect(whoSays(text).find(([, words]) => words === '路灯亮了。')?.[0]).toBe(who);
	});

	test('nobody where nothing says it', () => {
		expect(whoSays('主持人：路灯亮了。').filter(([who]) => who !== '')).toEqual([]);
	});
});

function paragraphs(...lines: string[]): [string, Passage[]] {
	let at = 0;
	const passages = lines.map((line): Passage => [at, (at += line.length + 1) - 1]);
	return [lines.join('\n'), passages];
}

test('a transcript has more than two labels of two to four characters, or with a dot', () => {
	const labelled = ['曹强：好。', '主持人：好。', '欧阳江海：好。'];
	expect(isTranscript(...paragraphs(...labelled))).toBe(true);
	expect(isTranscript(...paragraphs(...labelled.slice(1), '大家都说好。'))).toBe(false);
	expect(isTranscript(...paragraphs(...labelled.slice(1), '玛合帕丽·叶尔肯：好。'))).toBe(true);
	expect(isTranscript(...paragraphs(...labelled.slice(1), '好：好。'))).toBe(false);
	expect(isTranscript(...paragraphs(...labelled.slice(1), '欧阳江海棠：好。'))).toBe(false);
});

test('in a collection what stands below a label is theirs too, up to the next label', () => {
	const others = '王芳（妇联主席）：好。\n骆海棠（教师）：好。';
	const said = whoSays(`江帆代表（律师）：路灯亮了。\n还要修桥。\n${others}`);
	expect(said.map(([who]) => who)).toEqual(['江帆', '江帆', '王芳', '骆海棠']);
	expect(whoSays(`江帆代表（律师）：路灯亮了。\n还要修桥。`)).toHaveLength(1);
});

test('a collection has more than two labels with a note', () => {
	const noted = ['江帆代表（律师）：好。', '王芳（妇联主席）：好。', '骆海棠（教师）：好。'];
	expect(isCollection(...paragraphs(...noted))).toBe(true);
	expect(isCollection(...paragraphs(...noted.slice(1), '鲍春风：好。'))).toBe(false);
});

test.each(['记者', '本报记者', '本台记者', '东溪日报记者'])(
	'whoever writes is not who speaks in front of a colon: %s',
	(role) => {
		expect(whoSays(`${role} 刘盼盼：在这个春天，全国的代表来到北京。`)).toEqual([]);
	}
);

test('labels of several kinds make a transcript, in which two characters are a name', () => {
	const text =
		'刘建昌 三里屯小学摄影老师：路灯亮了。\n刘建昌 ：桥也通了。\n何汀：那会儿还没有路灯。';
	expect(whoSays(text)).toEqual([
		['刘建昌', '路灯亮了。'],
		['刘建昌', '桥也通了。'],
		['何汀', '那会儿还没有路灯。']
	]);
});

import { describe, expect, test } from 'vitest';
import { isAdverbs, isVerb, mayTell, rolesOf } from '#extract/words/cues.ts';
import { VERBS, verbOf, type Needs } from '#extract/words/verbs.ts';
import { readText, whoSays } from '../reading.ts';

/** Whether the verb between the bars reports: right behind its subject, and elsewhere in the clause. */
function reports(marked: string): { beside: boolean; apart: boolean } {
	const [front = '', word = '', behind = ''] = marked.split('|');
	const text = front + word + behind;
	const role = verbOf(word)!.role;
	const ask = (adjacent: boolean) => isVerb(text, front.length, word, role, adjacent, 0);
	return { beside: ask(true), apart: ask(false) };
}

const needing = (needs: Needs) => VERBS.filter((verb) => verb.needs === needs);
const words = (...needs: Needs[]) => needs.flatMap(needing).map(({ word }) => word);
const ALWAYS = { beside: true, apart: true };
const BESIDE = { beside: true, apart: false };
const NEVER = { beside: false, apart: false };

describe('a verb reports', () => {
	test.each(words('marked', 'feeling'))('with a mark behind it, and not without: %s', (word) => {
		for (const mark of ['，', '：', '“', '。', '！', '？', ' ']) {
			expect([mark, reports(`骆海棠|${word}|${mark}路灯亮了。`)]).toEqual([mark, ALWAYS]);
		}
		expect(reports(`骆海棠|${word}|`)).toEqual(ALWAYS);
		expect(reports(`骆海棠|${word}|村里情况。`)).toEqual(NEVER);
	});

	test.each(words('near'))('with a mark behind it or its subject in front: %s', (word) => {
		expect(reports(`骆海棠|${word}|，路灯亮了。`)).toEqual(ALWAYS);
		expect(reports(`骆海棠|${word}|路灯亮了。`)).toEqual(BESIDE);
		expect(reports(`骆海棠|${word}|了大家。`)).toEqual(NEVER);
	});

	test.each(words('short'))('of one character, likewise: %s', (word) => {
		expect(reports(`骆海棠|${word}|，路灯亮了。`)).toEqual(ALWAYS);
		expect(reports(`骆海棠|${word}|路灯亮了。`)).toEqual(BESIDE);
	});

	test.each(words('any').filter((word) => verbOf(word)!.role !== 'proposal'))(
		'that needs nothing, wherever it stands: %s',
		(word) => {
			expect(reports(`骆海棠|${word}|路灯亮了。`)).toEqual(ALWAYS);
		}
	);

	test.each(words('marked', 'any', 'near', 'thanks'))(
		'but not in front of 的, 过 or 着, nor behind 没: %s',
		(word) => {
			for (const after of ['的', '过', '着']) {
				expect([after, reports(`骆海棠|${word}|${after}，路灯亮了。`)]).toEqual([after, NEVER]);
			}
			expect(reports(`骆海棠没有直接|${word}|，路灯亮了。`)).toEqual(NEVER);
			expect(reports(`骆海棠未|${word}|，路灯亮了。`)).toEqual(NEVER);
		}
	);

	test.each(
		VERBS.filter(({ role, needs }) => role === 'weak' && needs !== 'short').map(({ word }) => word)
	)('but is a noun in front of another: %s', (word) => {
		for (const and of ['和', '与', '、', '及']) {
			expect([and, reports(`骆海棠|${word}|${and}信心。`)]).toEqual([and, NEVER]);
		}
	});
});

describe('whom or what it is said of decides', () => {
	test.each<[string, string, { beside: boolean; apart: boolean }]>([
		['somebody whom it is said to', '骆海棠|提醒|大家，路灯亮了。', ALWAYS],
		['somebody who stands beside', '骆海棠|叮嘱|身边的工作人员，路灯亮了。', ALWAYS],
		['a pronoun and a clause', '骆海棠|叮嘱|他雪天路滑要小心，慢慢走。', ALWAYS],
		['somebody, and no verb of that kind', '骆海棠|介绍|大家，路灯亮了。', NEVER],
		['a matter and a colon', '骆海棠|说起|了水渠：渠通了。', ALWAYS],
		['a matter, a colon and a quotation', '骆海棠|说起|了水渠：“渠通了。”', NEVER],
		['what was given out', '骆海棠|说出|了三个体会：一是早。', ALWAYS],
		['where a story begins', '骆海棠从一次修复|说起|，路灯亮了。', NEVER],
		['while of which another verb follows', '骆海棠|谈到|基层应急能力时表示，要快。', NEVER],
		['what happened of late', '骆海棠|介绍|今年村里修了三条路，车进得来。', BESIDE],
		['a question and its colon', '骆海棠|问|：路灯亮了吗？', BESIDE],
		['a question and no colon', '骆海棠|问|，路灯亮了吗？', NEVER],
		['a view', '在骆海棠|看来|，路灯亮了。', BESIDE],
		['a view and no mark', '在骆海棠|看来|路灯亮了。', NEVER],
		['a source', '据骆海棠|统计|，路灯亮了。', BESIDE],
		['figures', '骆海棠|统计|数字。', NEVER],
		['many who are invited somewhere', '骆海棠|邀请|大家到湖边走走。', BESIDE],
		['many who are invited to speak', '骆海棠|邀请|大家发言。', NEVER],
		['the press', '骆海棠|告诉|澎湃新闻记者，路灯亮了。', ALWAYS],
		['somebody who is told', '骆海棠|告诉|老师，路灯亮了。', BESIDE],
		['people who are encouraged', '骆海棠|勉励|大家：路灯亮了。', ALWAYS],
		['people, and no mark', '骆海棠|勉励|大家好好干', NEVER],
		['an act that is pointed out', '骆海棠|指|路灯亮了。', BESIDE],
		['how words sound', '她又正色|道|：“路灯亮了。”', ALWAYS],
		['a comma behind how words sound', '她又正色|道|，路灯亮了。', BESIDE],
		['how words sound, and no mark', '她又正色|道|路灯亮了。', NEVER],
		['a sigh behind words', '“路灯亮了。”骆海棠|感慨不已|。', ALWAYS],
		['a sigh in front of what is told', '骆海棠|感慨不已|，路灯亮了。', NEVER],
		['thanks', '骆海棠|表示|衷心感谢。', NEVER],
		['two of them', '骆海棠|表示|满意和充分肯定，', NEVER],
		...['赞扬', '称赞', '理解', '震惊', '不满', '反对', '同情'].map(
			(feeling): [string, string, typeof NEVER] => [
				'what is felt',
				`骆海棠|表示|${feeling}，`,
				NEVER
			]
		),
		...['修改完善', '准备', '提交', '征集', '听取'].map((done): [string, string, typeof NEVER] => [
			'what is done to a proposal',
			`骆海棠${done}|建议|，多开夜班车。`,
			NEVER
		]),
		...['眼含', '满怀', '充满', '带着', '寄予'].map((has): [string, string, typeof NEVER] => [
			'a noun, which somebody has',
			`骆海棠${has}|希望|，走上台。`,
			NEVER
		]),
		['a noun behind 和', '骆海棠提出批评和|建议|，大家鼓掌。', NEVER],
		['a noun behind 与', '骆海棠带着喜悦与|期盼|出席大会。', NEVER],
		['no thanks', '骆海棠|表示|路灯亮了。', ALWAYS],
		['a word that is named', '骆海棠反复|提到|一个词：实干。', ALWAYS],
		['a mere matter', '骆海棠|谈到|干部作风。', NEVER],
		['a matter of which something is said', '骆海棠|谈到|村里的路灯去年都亮了。', BESIDE],
		['something that was put forward', '骆海棠|提出|了三点', ALWAYS]
	])('%s: %s', (_, marked, expected) => {
		expect(reports(marked)).toEqual(expected);
	});
});

describe('what is proposed', () => {
	test.each(words('any', 'near', 'beside').filter((word) => verbOf(word)!.role === 'proposal'))(
		'is no noun, of which there are some, or in which something is written: %s',
		(word) => {
			expect(reports(`骆海棠|${word}|修路。`).beside).toBe(true);
			if (word === '要求') return;
			expect(reports(`骆海棠的|${word}|，修路。`)).toEqual(BESIDE);
			for (const behind of ['案', '书', '被采纳', '和意见', '83件', '约十二件', '中写道']) {
				expect([behind, reports(`骆海棠|${word}|${behind}。`)]).toEqual([behind, NEVER]);
			}
		}
	);
});

describe('without a mark behind it, a verb that needs one may tell', () => {
	test.each([
		['承认', '当时没想到会有这么多人来。', true],
		['答复', '明天一定开工修路。', true],
		['承认', '错误。', false],
		['介绍', '村里的产业情况。', false],
		['说道', '当时没想到会有这么多人来。', false]
	])('%s %s', (word, behind, tells) => {
		expect(mayTell(`骆海棠${word}${behind}`, 3, word)).toBe(tells);
	});
});

test('adverbs part no verb from its subject, and nothing else is one', () => {
	for (const words of ['', '特别', '也都', '随后又', '再三']) {
		expect([words, isAdverbs(`骆${words}说`, 1, 1 + words.length)]).toEqual([words, true]);
	}
	for (const words of ['海棠', '也许', '海棠也']) {
		expect([words, isAdverbs(`骆${words}说`, 1, 1 + words.length)]).toEqual([words, false]);
	}
	expect(isAdverbs('海棠', 1, 0)).toBe(true);
});

test('each word has one role: an office too is a verb where a verb is spelt like it', () => {
	const roles = new Map(rolesOf(['市长', '发现']));
	expect(roles.get('市长')).toBe('office');
	expect(roles.get('发现')).toBe('weak');
	expect(roles.get('代表')).toBe('title');
	expect(roles.get('代表作')).toBe('title');
	expect(roles.get('代表性')).toBe('other');
	expect(roles.get('代表们')).toBe('body');
	expect(roles.get('代表团')).toBe('team');
	expect(roles.get('记者')).toBe('reporter');
	expect([roles.get('她'), roles.get('他们')]).toEqual(['he', 'they']);
	expect(roles.has('')).toBe(false);
});

describe('many speak together, and none of them by name', () => {
	test.each(
		'代表们 大家 与会者 参会委员 许多代表 人大代表们 多名代表 与会的代表们 众人 代表团 乡亲们'.split(
			' '
		)
	)('%s', (body) => {
		expect(whoSays(`骆春生代表说，路灯亮了。${body}认为，桥修好了。`)).toEqual([
			['骆春生', '路灯亮了。'],
			['', '桥修好了。']
		]);
	});
});

describe('a word that only holds a verb of speaking reports nothing', () => {
	test.each(
		'听说 小说 说法 称号 讲话 讲座 主讲 希望工程 提出者 游说 合理化建议 建议意见 指标 指导 高度评价 工作汇报'.split(
			' '
		)
	)('%s', (word) => {
		expect(whoSays(`骆春生代表参加${word}，路灯亮了。`)).toEqual([]);
	});
});

describe('a word that only holds whoever speaks parts no words', () => {
	test.each('代表资格 代表通道 代表联络站 他乡 他人 居民区 村民宿'.split(' '))('%s', (word) => {
		expect(whoSays(`骆春生代表说，路灯亮了。${word}，桥修好了。`)).toEqual([
			['骆春生', `路灯亮了。${word}，桥修好了。`]
		]);
	});
});

test('behind a name 代表 is the title in front of 作, 着 and 了 too', () => {
	for (const verb of ['着重指出', '了解到']) {
		expect(whoSays(`骆春生代表${verb}，路灯亮了。`)).toEqual([['骆春生', '路灯亮了。']]);
	}
	expect(whoSays('骆春生代表作了发言：“路灯亮了。”')).toEqual([['骆春生', '“路灯亮了。”']]);
});

test.each(['不少参加人', '多位参加人', '参展企业', '多家企业'])(
	'%s are many of whom nobody is named',
	(many) => {
		const { statements, speakers } = readText(`${many}建议，多开夜班车。`);
		expect(statements.map(({ text, collective }) => [text, collective])).toEqual([
			['多开夜班车。', true]
		]);
		expect(speakers).toEqual([]);
	}
);

test.each(['谈感受，凝心聚力；提建议，共谋发展。', '举止端庄，谈吐优雅，受到高度评价。'])(
	'nobody speaks in %s',
	(text) => expect(readText(text)).toMatchObject({ speakers: [], statements: [] })
);

import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

const said = (text: string) => whoSays(text).map(([who, words]) => `${who}：${words}`);
const doubts = (text: string) => readText(text).diagnostics.map(({ code }) => code);

describe('whoever a line of its own announces speaks below it, and that is a guess', () => {
	const ge = '渔业协会会长 葛小君';
	const lei = '湖东县县长 雷 杰\n要深入宣传。';

	test.each([
		['in a paragraph', ['要让渔民上得了岸。']],
		['in every paragraph as far as the next such line', ['要让渔民上得了岸。', '还要留得住人。']],
		['behind what the newspaper calls the words', ['【会内声音】要让渔民上得了岸。']]
	])('%s', (_, paragraphs) => {
		const text = `${ge}\n${paragraphs.join('\n')}\n${lei}`;
		expect(said(text)).toEqual([
			...paragraphs.map((words) => `葛小君：${words.replace(/^【.*】/u, '')}`),
			'雷杰：要深入宣传。'
		]);
		expect(doubts(text)).toEqual(Array(paragraphs.length + 1).fill('quotation-inferred'));
	});

	test.each([
		['who names the one who speaks', '葛小君要让渔民上得了岸。'],
		['of a label', '出租车司机老陶：要让渔民上得了岸。'],
		['that is a question', '问：渔民上得了岸吗？'],
		['that is a note', '（摄影）'],
		['that tells of the meeting', '市领导到会听取意见。'],
		['that is opened by another who was met', '雷杰要深入宣传。']
	])('but not in a paragraph %s: %s', (_, paragraph) => {
		const text = `雷杰代表来了。\n${ge}\n${paragraph}\n${lei}`;
		expect(said(text)).toEqual(['雷杰：要深入宣传。']);
	});
});

describe('whoever signs a paragraph below it', () => {
	const signed = '\n\n——骆春生代表';

	test.each([
		['said all of it', '路灯亮了，晚上敢出门了。', ['骆春生：路灯亮了，晚上敢出门了。']],
		['said what is quoted in it', '“路灯亮了，敢出门了。”', ['骆春生：“路灯亮了，敢出门了。”']],
		[
			'said what would be a guess at another',
			'周桂香代表说，桥修好了。“路灯亮了，敢出门了。”',
			['周桂香：桥修好了。', '骆春生：“路灯亮了，敢出门了。”']
		]
	])('%s', (_, paragraph, words) => {
		expect(said(paragraph + signed)).toEqual(words);
		expect(doubts(paragraph + signed)).toEqual(['quotation-inferred']);
	});

	test('said nothing of what somebody else says for certain, or of himself', () => {
		expect(said(`周桂香代表说：“桥修好了。”${signed}`)).toEqual(['周桂香：“桥修好了。”']);
		expect(said(`骆春生代表介绍情况。${signed}`)).toEqual([]);
	});
});

describe('read over are', () => {
	test.each([
		['a note behind whoever speaks', '骆春生代表（图）说，路灯亮了。', '路灯亮了。'],
		['what a note says of others', '骆春生代表（她说，桥修好了）说，路灯亮了。', '路灯亮了。'],
		['the title of a book', '骆春生代表说，《桥说，修好了》好。', '《桥说，修好了》好。']
	])('%s: %s', (_, text, words) => {
		expect(said(text)).toEqual([`骆春生：${words}`]);
	});

	test('but not what stands behind a bracket that nothing closes within sixty characters', () => {
		expect(said('会场（图里，骆春生代表说，路灯亮了。')).toEqual(['骆春生：路灯亮了。']);
		expect(said(`会场（图里，骆春生代表说，路灯亮了。${'好'.repeat(60)}）`)).not.toEqual([]);
		expect(said('会场（图里，骆春生代表说，路灯亮了）好。')).toEqual([]);
	});
});

describe('behind a colon speaks', () => {
	test.each([
		['whoever stands in front', '周桂香代表：路灯亮了，谁都高兴。', '路灯亮了，谁都高兴。'],
		['whoever stands in front, without a title', '周桂香：路灯亮了。', '路灯亮了。'],
		['whoever stands in front, with a note', '周桂香代表（左）：路灯亮了。', '路灯亮了。'],
		['whose proposal it is', '周桂香代表的建议：多开夜班车。', '多开夜班车。'],
		['who proposes, as far as the sentence goes', '周桂香代表建议：修路；修桥。', '修路；修桥。'],
		['whom an earlier clause names', '周桂香代表来了，只有一个念头：“亮。”', '“亮。”']
	])('%s: %s', (_, text, words) => {
		expect(said(text)).toEqual([`周桂香：${words}`]);
		expect(doubts(text)).toEqual([]);
	});

	test.each([
		'关于路灯：要多开夜班车。',
		'周桂香代表来了。她的话很短：路灯亮了。',
		'周桂香代表的名单如下：骆春生，申之远。',
		'周桂香代表《路灯：亮了》来了。'
	])('nobody: %s', (text) => {
		expect(said(text)).toEqual([]);
	});

	test('somebody else, where the next sentence has a colon of its own', () => {
		const both = ['周桂香：路灯亮了。', '骆春生：桥修好了。'];
		expect(said('周桂香代表：路灯亮了。骆春生代表：桥修好了。')).toEqual(both);
		expect(said('周桂香代表：路灯亮了。\n骆春生代表：桥修好了。')).toEqual(both);
	});

	test('only whoever is named, where a chair asks', () => {
		expect(said('主持人：路灯亮了吗？\n周桂香代表：亮了。\n主持人：好。')).toEqual([
			'周桂香：亮了。'
		]);
	});
});

test('somebody whose view it is need not say it with a verb', () => {
	expect(said('骆春生代表来了。骆春生的建议是，多开夜班车。')).toEqual(['骆春生：多开夜班车。']);
	for (const view of ['骆春生的建议是，', '上官明月的理解是：', '村民骆春生的打算是：']) {
		const text = `${view}多开夜班车。`;
		expect(said(text)).toEqual([`${/[骆上].*(?=的)/u.exec(view)![0]}：多开夜班车。`]);
		const isSure = view.startsWith('村民');
		expect(readText(text).diagnostics.map(({ code }) => code)).toEqual(
			isSure ? [] : ['name-inferred']
		);
	}
	for (const nobody of ['大家的建议是，', '村民的理解是：', '县长的打算是：'])
		expect(said(`${nobody}多开夜班车。`)).toEqual([]);
});

test('whoever is told to have been the first is meant below', () => {
	expect(said('头一个开腔的是骆正文。他说，路灯亮了。')).toEqual(['骆正文：路灯亮了。']);
});

describe('somebody’s points, each in a paragraph of its own, are theirs, with a doubt', () => {
	test.each([
		['一、', '二、', '三、'],
		['一是', '二是', '三是'],
		['第一，', '第二，', '第三，'],
		['1.', '2.', '3.'],
		['（一）', '（二）', '（三）']
	])('%s, %s, %s', (...numbers) => {
		const points = ['路要修。', '桥要修。', '灯要亮。'].map((words, i) => numbers[i]! + words);
		for (const front of ['骆春生代表提出三点建议：', '骆春生代表说：']) {
			const text = `${front}${points.join('\n')}\n会议还听取了报告。`;
			expect(whoSays(text)).toEqual(points.map((words) => ['骆春生', words]));
			const doubts = readText(text).diagnostics.map(({ code }) => code);
			expect(readText(text).statements.map(({ inferred }) => inferred)).toEqual([
				false,
				true,
				true
			]);
			expect(doubts.filter((code) => code === 'subject-elided')).toHaveLength(2);
		}
	});

	test('not where the words above are no point, or end within their paragraph', () => {
		expect(whoSays('骆春生代表说，路要修。\n二、会议通过了决议。')).toHaveLength(1);
		expect(
			whoSays('骆春生代表说：一、路要修。周桂香代表点头。\n二、会议通过了决议。')
		).toHaveLength(1);
	});
});

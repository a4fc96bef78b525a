import { describe, expect, test } from 'vitest';
import { readText, whoSays } from '../reading.ts';

describe('a noun says what somebody says', () => {
	test.each([
		['behind it and a comma', '骆春生代表的经验是，路灯要亮。', '骆春生', '路灯要亮。'],
		[
			'behind it alone, where it is a view',
			'骆春生代表的意见就是路灯要亮。',
			'骆春生',
			'路灯要亮。'
		],
		['behind it and a colon', '骆春生代表的建议很短：路灯要亮。', '骆春生', '路灯要亮。'],
		[
			'behind what is done with it',
			'镇党委书记令狐诗雨给出的答案是，路灯要亮。',
			'令狐诗雨',
			'路灯要亮。'
		],
		['behind 她的', '骆春生代表来了。她的体会是，路灯要亮。', '骆春生', '路灯要亮。'],
		['in front of it, counted', '骆春生代表提出的修好路灯等11件建议办完了。', '骆春生', '修好路灯'],
		[
			'in front of a colon',
			'骆春生代表提交了一份简短的建议：多开夜班车。',
			'骆春生',
			'多开夜班车。'
		],
		['in front of a dash', '骆春生代表道出发展思路——抓龙头、抓集群。', '骆春生', '抓龙头、抓集群。']
	])('%s: %s', (_, text, who, words) => {
		expect(whoSays(text)).toEqual([[who, words]]);
		expect(readText(text).diagnostics).toEqual([]);
	});

	test.each([
		['of a judgement', '骆春生代表的意见是好的。'],
		['of things', '骆春生代表带来三样东西：茶、米、油。'],
		['that is none', '骆春生代表的裙子是，红的。']
	])('but nothing %s: %s', (_, text) => {
		expect(whoSays(text)).toEqual([]);
	});

	test('of nobody where it is nobody’s', () => {
		expect(whoSays('这位算法工程师给出的答案是，路灯要亮。')).toEqual([['', '路灯要亮。']]);
	});
});

describe('what is so by somebody’s account is their words', () => {
	const ways = ['按照', '根据', '据', '依照'].flatMap((by) =>
		['设想', '说法', '估算', '介绍'].map((noun) => [by, noun] as const)
	);
	test.each(ways)('%s…的%s，…', (by, noun) => {
		for (const who of ['县长骆春生', '骆春生代表', '骆春生']) {
			const text = `${by}${who}的${noun}，路灯明年亮。`;
			expect([text, whoSays(text)]).toEqual([text, [['骆春生', '路灯明年亮。']]]);
			const doubts = readText(text).diagnostics.map(({ code }) => code);
			expect([text, doubts]).toEqual([text, who === '骆春生' ? ['name-inferred'] : []]);
		}
		expect(whoSays(`骆春生代表来了。${by}他的${noun}，路灯明年亮。`)).toEqual([
			['骆春生', '路灯明年亮。']
		]);
		for (const nobody of ['县里', '大家', '规划', '有关部门'])
			expect(whoSays(`${by}${nobody}的${noun}，路灯明年亮。`)).toEqual([]);
	});

	test.each([
		'用骆春生的话说',
		'用骆春生自己的话讲',
		'用县长骆春生的话来说',
		'正如骆春生所说',
		'诚如骆春生所言'
	])('%s，…', (front) => {
		expect(whoSays(`${front}，路灯明年亮。`)).toEqual([['骆春生', '路灯明年亮。']]);
	});
});

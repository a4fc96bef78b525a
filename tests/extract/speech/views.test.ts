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

import { expect, test } from 'vitest';
import { breakHeadline, breakTitle } from '#lib/text/headline.ts';

test.each([
	['谈到“产业发展”的代表团有11个', 8, ['谈到“产业发展”', '的代表团有11个']],
	['各代表团的话题分布', 7.4, ['各代表团的', '话题分布']],
	['报道谈到“产业发展”', 7, ['报道谈到', '“产业发展”']],
	['“国资委”部分出现的关键词有2个', 7.4, ['“国资委”', '部分出现的', '关键词有2个']],
	[
		'雁峰区、白沙洲、警备区：报道点名发言3人',
		8,
		['雁峰区、白沙洲、', '警备区：', '报道点名发言3人']
	],
	['让产业强起来的路', 7, ['让产业强起来的', '路']],
	['甲乙；丙丁', 3, ['甲乙；', '丙丁']],
	['甲乙，丙丁', 3, ['甲乙，', '丙丁']],
	['甲乙：丙丁', 3, ['甲乙：', '丙丁']],
	['“甲乙”的丙丁', 4, ['“甲乙”', '的丙丁']],
	['甲 的 乙丙', 3, ['甲 的', '乙丙']],
	['“甲乙', 3, ['“甲乙']],
	['Five terms', 20, ['Five terms']],
	['Terms', 20, ['Terms']]
])('%s', (text, ems, lines) => {
	expect(breakHeadline(text, ems)).toEqual(lines);
});

test('no word of an English headline is broken, and lines are alike', () => {
	expect(breakHeadline('34 terms that come up at least twice', 9)).toEqual([
		'34 terms that',
		'come up at',
		'least twice'
	]);
	expect(breakHeadline('Commissioners', 3)).toBeNull();
});

test('nothing of a headline is lost', () => {
	for (const text of ['的“甲”的、乙：丙', '“甲、乙”的', '甲的的乙', '：', 'a “b” 的 c'])
		expect(breakHeadline(text, 40)?.join('')).toBe(text);
});

test('what must be set is broken as running text is, where a part is too wide', () => {
	expect(breakHeadline('让产业更强起来', 4)).toBeNull();
	expect(breakTitle('让产业更强起来', 4)).toEqual(['让产业更', '强起来']);
	expect(breakTitle('甲乙，丙', 3)).toEqual(['甲乙，', '丙']);
});

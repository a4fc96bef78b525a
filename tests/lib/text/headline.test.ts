import { expect, test } from 'vitest';
import { breakHeadline } from '#lib/text/headline.ts';

test.each([
	['谈到“产业发展”的代表团有11个', 8, ['谈到“产业发展”', '的代表团有11个']],
	['各代表团的话题分布', 7.4, ['各代表团的', '话题分布']],
	['报道谈到“产业发展”', 7, ['报道谈到', '“产业发展”']],
	['“国资委”部分出现的关键词有2个', 7.4, ['“国资委”', '部分出现的', '关键词有2个']],
	[
		'雁峰区、白沙洲、警备区：报道点名发言3人',
		8,
		['雁峰区、白沙洲、', '警备区：', '报道点名发言3人']
	]
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

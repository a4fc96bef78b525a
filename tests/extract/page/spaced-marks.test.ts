import { describe, expect, test } from 'vitest';
import { hasSpacedMarks } from '#extract/page/spaced-marks.ts';
import { readText, whoSays } from '../reading.ts';

const ARTICLE =
	'采访时，书记胡永珍的手机不断响起。“我的手机一天充两次电，包里有充电宝。”胡永珍说。\n\n' +
	'胡永珍告诉记者，她一年也没缺席。“做完这件事，我最踏实。”她说，“值！”';
const each = (blanks: (mark: string) => string) =>
	ARTICLE.replace(/[，。！“”]/gu, (mark) => blanks(mark));

describe('blanks around marks', () => {
	test.each([
		['in front and behind', (mark: string) => ` ${mark} `],
		['in front', (mark: string) => ` ${mark}`],
		['wide ones', (mark: string) => `\u3000${mark}`],
		['several', (mark: string) => `  ${mark}  `]
	])('are none of the article’s: %s', (_, blanks) => {
		const spaced = each(blanks);
		expect(hasSpacedMarks(spaced)).toBe(true);
		expect(whoSays(spaced)).toEqual(whoSays(ARTICLE));
		for (const { text, spans } of readText(spaced).statements)
			expect(spans.map(([from, to]) => spaced.slice(from, to)).join('')).toBe(text);
	});

	test.each([
		['that stand behind marks alone', each((mark) => `${mark} `)],
		['that a slip left', ARTICLE.replace('手机', '手机 ，')],
		['of an ordinary article', ARTICLE]
	])('are left where they are, %s', (_, text) => {
		expect(hasSpacedMarks(text)).toBe(false);
	});
});

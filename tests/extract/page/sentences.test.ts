import { describe, expect, test } from 'vitest';
import {
	endsSentenceAt,
	isClosingMark,
	lastWithin,
	splitSentences
} from '#extract/page/sentences.ts';
import { foldArticle } from '#extract/text/fold.ts';

const split = (words: string) => {
	const { text, marks } = foldArticle(words);
	return splitSentences(text, marks, [0, text.length]).map(([from, to]) => text.slice(from, to));
};

describe('sentences', () => {
	test.each([
		['。', '路修好了。|灯也亮了。'],
		['！', '路修好了！|灯也亮了。'],
		['？', '路修好了？|灯也亮了。'],
		['……', '路修好了……|灯也亮了。'],
		['marks in a row', '路修好了？！|灯也亮了。'],
		['a closing quotation mark behind the full stop', '“路修好了。”|灯也亮了。'],
		['a closing bracket behind it', '（路修好了。）|灯也亮了。'],
		['a half-width full stop behind a Han character', '路修好了.|灯也亮了.'],
		['a blank between them, which is neither’s', '路修好了。 |灯也亮了。']
	])('end at %s', (_, words) => {
		expect(split(words.replace('|', ''))).toEqual(
			words.split('|').map((sentence) => sentence.trim())
		);
	});

	test.each([
		['；', '路修好了；灯也亮了。'],
		['a number’s point', '长3.5公里。'],
		['a point between Latin letters', '见qq.com上的通知。'],
		['a comma', '路修好了，灯也亮了。']
	])('do not end at %s', (_, words) => {
		expect(split(words)).toEqual([words]);
	});

	test.each([
		['one', ' '],
		['a wide one', '\u3000'],
		['one that no line is broken at', '\u00a0'],
		['a tabulator', '\t'],
		['several', ' \u3000\t']
	])('have blanks between them, which are neither’s: %s', (_, blanks) => {
		const text = `路修好了。${blanks}灯也亮了。`;
		const marks = Int32Array.from([4, text.length - 1]);
		expect(splitSentences(text, marks, [0, text.length])).toEqual([
			[0, 5],
			[5 + blanks.length, text.length]
		]);
	});

	test('go on behind a mark that stands in front of their paragraph, or behind it', () => {
		const { text, marks } = foldArticle('甲。乙丙。丁。');
		expect(splitSentences(text, marks, [2, 4])).toEqual([[2, 4]]);
		expect(splitSentences(text, marks, [2, 5])).toEqual([[2, 5]]);
		expect(splitSentences(text, marks, [0, text.length])).toHaveLength(3);
	});

	test('end with their paragraph, mark or none', () => {
		expect(split('路修好了。灯也亮了')).toEqual(['路修好了。', '灯也亮了']);
	});

	test('are sought in their own paragraph only', () => {
		const { text, marks } = foldArticle('甲。乙。丙。');
		expect(splitSentences(text, marks, [2, 4])).toEqual([[2, 4]]);
	});
});

describe('a mark', () => {
	test.each([...'。！？…｡．!?'])('that ends a sentence is %s', (mark) => {
		expect(endsSentenceAt(`甲${mark}`, 1)).toBe(true);
	});

	test.each([...'，；：、“”（）a1甲'])('that ends none is %s', (mark) => {
		expect(endsSentenceAt(`甲${mark}`, 1)).toBe(false);
	});

	test.each(['甲. ', '甲.乙', '”.乙', ').', '甲.', '甲.:', '甲.{', '甲.@', '甲./'])(
		'that ends a sentence may be a half-width full stop: %s',
		(text) => {
			expect(endsSentenceAt(text, 1)).toBe(true);
		}
	);

	test.each(['3.5', 'a.b', '甲.0', '甲.9', '甲.a', '甲.z', '甲.A', '甲.Z', '1. ', 'a.乙', ' .'])(
		'that ends none may be a point: %s',
		(text) => {
			expect(endsSentenceAt(text, 1)).toBe(false);
		}
	);

	test('that closes what another opened is one of six', () => {
		const closing = [...'“”‘’「」『』（）()《》【】"\''].filter((mark) =>
			isClosingMark(mark.charCodeAt(0))
		);
		expect(closing.join('')).toBe('”’」』）)');
	});
});

test.each([
	['“好。”', 2],
	['“好。', 2],
	['“好。”）', 2],
	['"好。"', 2],
	['“他说‘好。’”', 5],
	['”', 0]
])('the last character within %s stands at %i', (text, at) => {
	expect(lastWithin(text, [0, text.length])).toBe(at);
	expect(lastWithin(`甲乙${text}”`, [2, 2 + text.length])).toBe(2 + at);
});

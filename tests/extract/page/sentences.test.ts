import { describe, expect, test } from 'vitest';
import { splitSentences } from '#extract/page/sentences.ts';
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

	test('end with their paragraph, mark or none', () => {
		expect(split('路修好了。灯也亮了')).toEqual(['路修好了。', '灯也亮了']);
	});

	test('are sought in their own paragraph only', () => {
		const { text, marks } = foldArticle('甲。乙。丙。');
		expect(splitSentences(text, marks, [2, 4])).toEqual([[2, 4]]);
	});
});

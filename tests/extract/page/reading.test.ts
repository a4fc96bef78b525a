import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Span } from '#dataset';
import { indexFrom, read, sourceOf } from '#extract/page/reading.ts';
import { foldArticle } from '#extract/text/fold.ts';

/** Paragraphs of a text as its fragments between bars and line feeds: 甲|乙 is one, in two pieces with something between. */
function readingOf(marked: string) {
	const paragraphs: Span[][] = [];
	let text = '';
	for (const paragraph of marked.split('\n')) {
		const fragments: Span[] = [];
		for (const words of paragraph.split('|')) {
			text += '·';
			fragments.push([text.length, text.length + words.length]);
			text += words;
		}
		paragraphs.push(fragments);
	}
	const folded = foldArticle(text);
	return { text, ...read(folded, folded.marks, paragraphs) };
}

const anyWords = fc.string({ unit: fc.constantFrom(...'甲乙丙。，'), minLength: 1, maxLength: 4 });
const anyParagraphs = fc
	.array(fc.array(anyWords, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
	.map((paragraphs) => paragraphs.map((fragments) => fragments.join('|')).join('\n'));

describe('the reading view', () => {
	test('joins fragments and parts paragraphs', () => {
		const { reading, passages } = readingOf('甲|乙。\n丙|丁');
		expect(reading.text).toBe('甲乙。\n丙丁');
		expect(passages.map((at) => reading.text.slice(...at))).toEqual(['甲乙。', '丙丁']);
		expect([...reading.marks]).toEqual([2, 3]);
	});

	test('knows of each passage where it stands in the article, in whatever order it is asked', () => {
		fc.assert(
			fc.property(
				anyParagraphs,
				fc.array(fc.tuple(fc.nat(50), fc.nat(50)), { maxLength: 12 }),
				(marked, asked) => {
					const { text, reading } = readingOf(marked);
					for (const [a, b] of asked) {
						const from = Math.min(a, b, reading.text.length);
						const to = Math.min(Math.max(a, b), reading.text.length);
						const spans = sourceOf(reading, from, to);
						const words = spans.map(([first, end]) => text.slice(first, end)).join('');
						expect([marked, from, to, words]).toEqual([
							marked,
							from,
							to,
							reading.text.slice(from, to).replaceAll('\n', '')
						]);
						// Pieces are parted by something, so no two of them touch.
						expect(spans.every(([first], i) => i === 0 || spans[i - 1]![1] < first)).toBe(true);
					}
				}
			),
			{ numRuns: 400, seed: 4 }
		);
	});

	test('has a mark wherever no Han character stands', () => {
		fc.assert(
			fc.property(anyParagraphs, (marked) => {
				const { reading } = readingOf(marked);
				const marks = Array.from({ length: reading.text.length }, (_, i) => i).filter(
					(i) => !/[甲乙丙]/u.test(reading.text[i]!)
				);
				expect([marked, [...reading.marks]]).toEqual([marked, marks]);
			}),
			{ numRuns: 400, seed: 4 }
		);
	});

	test('may have what stands further on in front', () => {
		const folded = foldArticle('甲，乙。丙！');
		const { reading } = read(folded, folded.marks, [[[4, 6]], [[0, 4]]]);
		expect(reading.text).toBe('丙！\n甲，乙。');
		expect([...reading.marks]).toEqual([1, 2, 4, 6]);
		expect(sourceOf(reading, 0, 2)).toEqual([[4, 6]]);
		expect(sourceOf(reading, 3, 7)).toEqual([[0, 4]]);
	});

	test('of nothing stands nowhere', () => {
		const { reading } = read(foldArticle(''), new Int32Array(0), []);
		expect(reading.text).toBe('');
		expect(sourceOf(reading, 0, 0)).toEqual([]);
	});
});

test('the first of rising numbers that is large enough is found as if all were looked at', () => {
	const rising = fc.array(fc.nat(20), { maxLength: 9 }).map((list) => list.sort((a, b) => a - b));
	fc.assert(
		fc.property(rising, fc.nat(22), (numbers, least) => {
			const first = numbers.findIndex((one) => one >= least);
			expect(indexFrom(numbers, least)).toBe(first < 0 ? numbers.length : first);
		})
	);
});

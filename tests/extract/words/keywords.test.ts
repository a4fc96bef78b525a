import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keywordAt, makeKeywords } from '#extract/words/keywords.ts';
import { makePairs, pairOf } from '#extract/words/pairs.ts';

const some = (characters: string, length: number) =>
	fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: length });

test('the longest word that stands at a place, and does not reach over an end, is found: as if all were compared', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(some('甲乙丙丁', 4), { maxLength: 12 }),
			some('甲乙丙丁戊', 12),
			fc.nat(12),
			(words, text, cut) => {
				const keywords = makeKeywords(words.map((word) => [word, word.length]));
				const to = Math.min(text.length, cut);
				for (let at = 0; at < to; at++) {
					const longest = words
						.filter((word) => at + word.length <= to && text.startsWith(word, at))
						.sort((a, b) => b.length - a.length)[0];
					const found = keywordAt(keywords, text, at, to);
					expect([text, at, to, found]).toEqual([
						text,
						at,
						to,
						longest && { word: longest, value: longest.length }
					]);
				}
			}
		),
		{ numRuns: 300, seed: 5 }
	);
});

test('a table over pairs has what was put in, nothing elsewhere, and numbers no larger than they have to be', () => {
	const pair = pairOf('甲'.charCodeAt(0), '乙'.charCodeAt(0));
	expect(pair).not.toBe(pairOf('乙'.charCodeAt(0), '甲'.charCodeAt(0)));
	for (const [value, kind] of [
		[0xffff, Uint16Array],
		[0x10000, Uint32Array]
	] as const) {
		const pairs = makePairs([[pair, value]]);
		expect(pairs).toBeInstanceOf(kind);
		expect(pairs[pair]).toBe(value);
		expect(Array.from(pairs).reduce((sum, one) => sum + one, 0)).toBe(value);
	}
	for (let code = 0; code < 0x10000; code += 97) {
		expect(makePairs([]).length).toBeGreaterThan(pairOf(code, 0xffff - code));
	}
});

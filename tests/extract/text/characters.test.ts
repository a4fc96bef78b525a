import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addTo,
	holdsAny,
	isCommonHan,
	isDigit,
	isGap,
	isHan,
	isIn,
	isLatin,
	isMiddleDot,
	isOneOf,
	isSurrogate,
	setOf
} from '#extract/text/characters.ts';

/** The first and the last code of each run that a question is answered with yes for. */
function runs(asked: (code: number) => boolean): string[] {
	const found: string[] = [];
	for (let code = 0, from = -1; code <= 0x10000; code++) {
		const is = code < 0x10000 && asked(code);
		if (is && from < 0) from = code;
		if (!is && from >= 0) {
			found.push(`${from.toString(16)}-${(code - 1).toString(16)}`);
			from = -1;
		}
	}
	return found;
}

describe('of all code units there are, as Unicode lists them', () => {
	test.each<[string, (code: number) => boolean, string[]]>([
		['Han characters', isHan, ['3007-3007', '3400-4dbf', '4e00-9fff', 'd840-dfff', 'f900-faff']],
		['common Han characters', isCommonHan, ['4e00-9fff']],
		['halves of characters', isSurrogate, ['d800-dfff']],
		['digits', isDigit, ['30-39']],
		['middle dots', isMiddleDot, ['b7-b7']],
		['gaps', isGap, ['20-20', '3000-3000']]
	])('%s', (_, asked, expected) => {
		expect(runs(asked)).toEqual(expected);
	});

	test('Latin letters, with accents or without, and neither × nor ÷', () => {
		expect(runs(isLatin)).toEqual(['41-5a', '61-7a', 'c0-d6', 'd8-f6', 'f8-24f']);
	});
});

describe('a set of characters', () => {
	const anyCharacters = fc.string({
		unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
		maxLength: 20
	});

	test('has those that it was made of, and no other', () => {
		fc.assert(
			fc.property(anyCharacters, anyCharacters, (characters, others) => {
				const set = setOf(characters);
				const text = characters + others;
				for (let i = 0; i < text.length; i++) {
					const has = characters.includes(text[i]!);
					expect(isIn(set, text.charCodeAt(i))).toBe(has);
					expect(isOneOf(set, text, i)).toBe(has);
				}
			}),
			{ seed: 2 }
		);
	});

	test('has what is added', () => {
		const set = setOf('甲');
		addTo(set, '乙'.charCodeAt(0));
		expect([...'甲乙丙'].map((one) => isIn(set, one.charCodeAt(0)))).toEqual([true, true, false]);
	});

	test('has none outside a text', () => {
		const set = setOf('\u0000甲');
		expect([-1, 0, 1, 2].map((at) => isOneOf(set, '甲乙', at))).toEqual([
			false,
			true,
			false,
			false
		]);
	});

	test('is held by a passage where one of it stands there', () => {
		const set = setOf('，');
		expect(holdsAny('甲，乙', set, 0, 1)).toBe(false);
		expect(holdsAny('甲，乙', set, 0, 2)).toBe(true);
		expect(holdsAny('甲，乙', set, 1, 2)).toBe(true);
		expect(holdsAny('甲，乙', set, 2, 3)).toBe(false);
	});
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance } from '#lib/text/advance.ts';
import { breakLines, CLOSING, OPENING, joinPieces } from '#lib/text/break-lines.ts';
import { breakHeadline } from '#lib/text/headline.ts';
import { breakList, breakParagraph } from '#lib/text/paragraph.ts';
import { leastWidth, wrap } from '#lib/text/wrap.ts';

describe.each([
	// Of two ways with as many lines, that with the longest last one of those that are full otherwise, or that with lines alike.
	[['甲乙', '丙丁', '戊'], 4, 'full', ['甲乙丙丁', '戊']],
	[['甲乙', '丙丁', '戊'], 4, 'alike', ['甲乙', '丙丁戊']],
	[['甲', ' ', '乙'], 1, 'full', ['甲', '乙']],
	[['甲乙丙', '丁'], 2, 'full', null],
	[[], 2, 'full', []]
] as const)('%j in %s ems, %s', (pieces, width, shape, lines) => {
	test('breaks between its pieces alone', () => {
		const set = breakLines(joinPieces([...pieces]), { width, line: 1, shape });
		expect(set?.lines ?? null).toEqual(lines);
	});
});

test('what cannot be broken stands on a line of its own where it must be printed', () => {
	const pieces = joinPieces(['甲', '乙丙丁', '戊']);
	expect(breakLines(pieces, { width: 2, line: 1, shape: 'full', isForced: true })?.lines).toEqual([
		'甲',
		'乙丙丁',
		'戊'
	]);
});

test('no text is set in more lines than one line after the other filled needs', () => {
	const piece = fc.string({ unit: fc.constantFrom(...'衡阳县ab1'), minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(
			fc.array(piece, { maxLength: 12 }),
			fc.integer({ min: 4, max: 12 }),
			(pieces, width) => {
				let [lines, line] = [pieces.length > 0 ? 1 : 0, ''];
				for (const one of pieces) {
					if (line !== '' && advance(line + one) > width + 1e-9) [lines, line] = [lines + 1, ''];
					line += one;
				}
				for (const shape of ['full', 'alike'] as const) {
					const set = breakLines(joinPieces(pieces), { width, line: 1, shape, last: 3 });
					expect(set?.lines).toHaveLength(lines);
				}
			}
		)
	);
});

test('lines without a bound are those that a bound which is never reached gives', () => {
	const piece = fc.string({ unit: fc.constantFrom(...'衡阳县ab1 '), minLength: 1, maxLength: 4 });
	fc.assert(
		fc.property(
			fc.array(piece, { maxLength: 12 }),
			fc.integer({ min: 2, max: 9 }),
			fc.boolean(),
			(pieces, width, isTopHeavy) => {
				for (const shape of ['full', 'alike'] as const) {
					const measure = { width, line: 1, shape, last: 3, isForced: true, isTopHeavy };
					const text = joinPieces(pieces);
					expect(breakLines(text, measure)).toEqual(breakLines(text, { ...measure, most: 99 }));
				}
			}
		)
	);
});

/** Every way of the house to break a text, by what the text is. */
const WAYS: [string, (text: string, ems: number) => string[] | null][] = [
	['running text', breakParagraph],
	['a list', (text, ems) => breakList(text.split('、'), '、', ems)],
	['a headline', breakHeadline],
	['a label', (text, ems) => wrap(text, Math.max(ems, leastWidth(text, Infinity)))?.lines ?? null]
];

describe.each(WAYS)('%s', (kind, set) => {
	test('loses nothing but blanks, and of a label marks between its items, and no line begins with a closing mark or ends with an opening one', () => {
		const text = fc.string({ unit: fc.constantFrom(...'衡阳，。、“”ab1 '), maxLength: 40 });
		const bare = (text: string) => text.replace(kind === 'a label' ? /[\s、，]/g : /\s/g, '');
		fc.assert(
			fc.property(text, fc.integer({ min: 6, max: 24 }), (text, ems) => {
				const lines = set(text, ems);
				if (lines === null) return;
				expect(bare(lines.join(''))).toBe(bare(text));
				// Items of a list, and parts of a headline, may be made of anything.
				if (kind === 'running text' || kind === 'a label')
					for (const line of lines.slice(1)) expect(CLOSING.test(line.charAt(0))).toBe(false);
				if (kind === 'running text')
					for (const line of lines.slice(0, -1)) expect(OPENING.test(line.slice(-1))).toBe(false);
			}),
			{
				examples: [
					['衡衡衡 。衡衡', 6],
					['衡衡衡衡“ 衡衡衡', 6]
				]
			}
		);
	});
});

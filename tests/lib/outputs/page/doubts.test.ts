import { describe, expect, test } from 'vitest';
import { bearingOf, BEARINGS } from '#lib/data/bearings.ts';
import { doubtsThatBear, explainDoubt } from '#lib/outputs/page/doubts.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { article, dataset } from '../../hengyang.ts';

const CODES = Object.keys(BEARINGS);
const doubt = (code: string, ...spans: [number, number][]) =>
	({ code, message: 'as extracted', spans }) as never;
/** One word, counted where it is printed around something: 三五— at 10 to 13. */
const terms = [{ mentions: [{ spans: [[10, 13]] }] }] as never;
const isShown = (...of: Parameters<typeof doubt>) =>
	doubtsThatBear({ diagnostics: [doubt(...of)], terms }).length > 0;

test.each([...CODES, 'of-a-later-version', 'constructor'])(
	'%s is on the page where the review says that it bears on whose words something is',
	(code) => expect(isShown(code, [40, 41])).toBe(bearingOf(code) === 'attribution')
);

describe('what is printed oddly', () => {
	const PRINT = CODES.filter((code) => bearingOf(code) === 'print');

	test.each(PRINT)('is on the page as %s where it is part of a counted word', (code) => {
		for (const [span, isPart] of [
			[[12, 13], true],
			[[10, 11], true],
			[[10, 13], true],
			[[9, 14], false],
			[[9, 11], false],
			[[13, 14], false],
			[[9, 10], false]
		] as const)
			expect([span, isShown(code, [...span])]).toEqual([span, isPart]);
	});

	test('is told with the word that is counted', () => {
		const shown = doubtsThatBear(dataset).filter(({ code }) => bearingOf(code) === 'print');
		expect(
			shown.map(({ spans }) => spans.map(([from, to]) => article.slice(from, to)).join(''))
		).toEqual(['三五—']);
	});

	test('is not told where lines were joined within a counted word', () =>
		expect(isShown('column-break', [11, 12])).toBe(false));
});

test.each(CODES.filter((code) => bearingOf(code) !== 'join'))(
	'%s is told in plain words in each language',
	(code) => {
		const said = LANGUAGES.map((language) => explainDoubt(doubt(code), language));
		expect(new Set([...said, 'as extracted']).size).toBe(LANGUAGES.length + 1);
	}
);

test('a doubt of a later version says what the extraction says', () => {
	for (const language of LANGUAGES)
		expect(explainDoubt(doubt('of-a-later-version'), language)).toBe('as extracted');
});

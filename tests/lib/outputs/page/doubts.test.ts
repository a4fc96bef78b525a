import { expect, test } from 'vitest';
import { bearingOf, BEARINGS } from '#lib/data/bearings.ts';
import { explainDoubt, isDoubt } from '#lib/outputs/page/doubts.ts';
import { LANGUAGES } from '#lib/messages/language.ts';

const CODES = Object.keys(BEARINGS);
const doubt = (code: string) => ({ code, message: 'as extracted', spans: [] }) as never;

test.each([...CODES, 'of-a-later-version', 'constructor'])(
	'%s is on the page where the review says that it bears on whose words something is',
	(code) => expect(isDoubt(doubt(code))).toBe(bearingOf(code) === 'attribution')
);

test.each(CODES.filter((code) => bearingOf(code) === 'attribution'))(
	'%s is told in words of its own in each language',
	(code) => {
		const said = LANGUAGES.map((language) => explainDoubt(doubt(code), language));
		expect(new Set([...said, 'as extracted']).size).toBe(LANGUAGES.length + 1);
	}
);

test('a doubt of a later version says what the extraction says', () => {
	for (const language of LANGUAGES)
		expect(explainDoubt(doubt('of-a-later-version'), language)).toBe('as extracted');
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';

/** A theme's short name stands above the same numbers as its name: it may say them in fewer words, and leaves no part of them out. */
test('a short name has as many parts as the name of the theme', () => {
	const file = 'data/lexicon.yaml';
	const { themes } = parseLexicon(readFileSync(file, 'utf8'), file);
	const parts = (name: string) => name.split(/,\s*|\s+and\s+/u).length;
	const short = themes.filter(({ enShort }) => enShort);
	expect(short.length).toBeGreaterThan(3);
	for (const { en, enShort } of short) {
		// “Provincial and city strategy” is one strategy.
		const whole = /^(?:\w+ and \w+ )(?=\w+$)/u.test(en!) ? 1 : parts(en!);
		expect([enShort, parts(enShort!)]).toEqual([enShort, whole]);
	}
});

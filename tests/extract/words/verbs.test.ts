import { describe, expect, test } from 'vitest';
import { TRAITS, VERBS } from '#extract/words/verbs.ts';
import { readText } from '../reading.ts';

/** Who stands in the examples. */
const NAME = /骆春生|周桂香|申之远|殷素芬/u;

describe('each verb reports in its example, of whom it names', () => {
	test.each(VERBS)('$word', ({ word, example }) => {
		const { statements, speakers } = readText(example);
		expect(speakers.map(({ name }) => name)).toEqual([NAME.exec(example)?.[0]]);
		expect(statements[0]!.cue?.text).toBe(word);
		expect(statements[0]!.speakers).toHaveLength(1);
	});
});

test('each verb is of a role, and has no trait that nothing knows', () => {
	const roles = new Set(['cue', 'weak', 'proposal']);
	for (const { word, role, traits } of VERBS) {
		expect([word, roles.has(role)]).toEqual([word, true]);
		expect([word, traits.filter((trait) => !TRAITS.has(trait))]).toEqual([word, []]);
	}
});

test('no verb stands in the table twice', () => {
	const words = VERBS.map(({ word }) => word);
	expect(words.filter((word, i) => words.indexOf(word) < i)).toEqual([]);
});

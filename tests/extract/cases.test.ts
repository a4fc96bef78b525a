import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { factsOf, readExpected } from '../../scripts/tools/score/facts.ts';
import { readCase } from '../../scripts/tools/score/read-case.ts';

/**
 * Each folder is a case: `article.txt`, the text as a newspaper might print it, and `expected.yaml`, what a person read in
 * it. `story.yaml` and `lexicon.yaml` are used where they are there.
 */
const root = 'tests/cases';

describe.each(readdirSync(root))('%s', (name) => {
	const folder = join(root, name);
	const facts = factsOf(readCase(folder).dataset, readExpected(folder));

	test.each(facts)('$title', ({ found, expected }) => {
		expect(found).toEqual(expected);
	});

	test('says something of its article', () => {
		expect(facts).not.toEqual([]);
	});
});

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

test('what a cue of the text gives to somebody is not told to be inferred, and what is inferred has a doubt', () => {
	for (const name of readdirSync(root)) {
		const { statements, diagnostics } = readCase(join(root, name)).dataset;
		const doubted = new Set(diagnostics.map(({ spans }) => spans[0]?.[0]));
		for (const { id, inferred, settled, cue, spans } of statements) {
			if (!inferred) continue;
			expect([name, id, cue]).toEqual([name, id, null]);
			if (!settled) expect([name, id, doubted.has(spans[0]![0])]).toEqual([name, id, true]);
		}
	}
});

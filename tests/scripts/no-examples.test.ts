import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withoutRuleExamples, withoutVerbExamples } from '../../scripts/no-examples.ts';

/** What a bundle leaves out is what only tests read, and nothing else. */

const SPEECH = 'src/extract/speech';

test('verbs lose their examples alone', () => {
	const source = readFileSync('src/extract/words/verbs.ts', 'utf8');
	const rows = (code: string) =>
		code
			.split('\n')
			.filter((line) => line.split('\t').length >= 3 && /^\p{Script=Han}/u.test(line));
	const before = rows(source);
	expect(before.length).toBeGreaterThan(200);
	expect(before.every((row) => row.split('\t').length === 4)).toBe(true);
	const after = rows(withoutVerbExamples(source));
	expect(after).toEqual(before.map((row) => row.split('\t').slice(0, 3).join('\t')));
	const others = (code: string) => code.split('\n').filter((line) => !rows(code).includes(line));
	expect(others(withoutVerbExamples(source))).toEqual(others(source));
});

test('rules lose their names, their examples and how those are read', () => {
	let rows = 0;
	for (const file of readdirSync(SPEECH)) {
		const source = readFileSync(join(SPEECH, file), 'utf8');
		const lean = withoutRuleExamples(source);
		rows += source.split(/^\t\texample:/m).length - 1;
		expect([file, /^\t\t(?:example|reads):/m.test(lean)]).toEqual([file, false]);
		// What a row does stays.
		const holds = (code: string) => code.match(/^\t\t(?:find|holds|read|instead|of|rule):/gm);
		expect([file, holds(lean)]).toEqual([file, holds(source)]);
	}
	expect(rows).toBeGreaterThan(40);
});

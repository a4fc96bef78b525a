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

test('rules lose their names, their examples and how those are read, and nothing else', () => {
	let rows = 0;
	for (const file of readdirSync(SPEECH)) {
		const source = readFileSync(join(SPEECH, file), 'utf8');
		const lean = withoutRuleExamples(source);
		const count = (code: string) => (code.match(/^\t\texample:/gm) ?? []).length;
		rows += count(source);
		expect([file, count(lean)]).toEqual([file, 0]);
		// Each row begins with them, and so each is found by what follows.
		const left = lean.split('\n');
		const gone = source.split('\n').filter((line) => !left.includes(line));
		const isGone = /^\t\t(?:name|example|reads):|^\t\t\t['"]|^\t\t\],$/;
		expect([file, gone.filter((line) => !isGone.test(line))]).toEqual([file, []]);
	}
	expect(rows).toBeGreaterThan(40);
});

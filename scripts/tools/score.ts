/**
 * `npm run score`: how well articles are read that a person has read as well. Each folder holds `article.txt` and
 * `expected.yaml`, as those of `tests/cases` do.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
	readArguments,
	Refusal,
	runWhenStarted,
	type Command,
	type Terminal
} from '../command-line.ts';
import { add, compare, none, rates, type Score } from './score/compare.ts';
import type { Rule } from '#extract/speech/rules.ts';
import { readCase, readTruth, type ReadCase } from './score/read-case.ts';

const USAGE = `npm run score -- FOLDER …

  FOLDER  holds a folder for each article: article.txt, and expected.yaml with what a person reads in it,
          speakers: [{ name }], statements: [{ by: [names], text }]
`;

const ROWS = [
	['names', 'names'],
	['statements, exact', 'exact'],
	['statements, overlapping', 'overlapping'],
	['statements, overlapping and given to the same people', 'attributed']
] as const satisfies [string, keyof Score][];

export const score: Command = { name: 'score', usage: USAGE, run };

runWhenStarted(import.meta.url, score);

function run(args: readonly string[], { out }: Terminal): void {
	const { positionals } = readArguments(args, {}, USAGE);
	if (positionals.length === 0) throw new Refusal(`which folder?\n\n${USAGE}`);
	const sums = ROWS.map(none);
	const byRule = new Map<Rule, { right: number; all: number }>();
	let articles = 0;
	for (const folder of positionals.flatMap(listCases)) {
		const truth = readTruth(folder);
		if (!truth) continue;
		articles++;
		const read = readCase(folder);
		const one = compare(read, truth, join(folder, 'expected.yaml'));
		if (truth.statements) countRules(read, one.right, byRule);
		for (const [row, [, key]] of ROWS.entries()) add(sums[row]!, one[key]);
		if (one.missed.length > 0) out(`${folder}: missed ${one.missed.join('、')}\n`);
		if (one.invented.length > 0) out(`${folder}: invented ${one.invented.join('、')}\n`);
	}
	out(`${articles} articles\n`);
	for (const [row, [title]] of ROWS.entries()) {
		const { precision, recall, f1 } = rates(sums[row]!);
		const { expected, recalled, found, right } = sums[row]!;
		out(
			`${title}: ${recalled} of ${expected} found, ${right} of ${found} right; ` +
				`recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)}, F1 ${f1.toFixed(3)}\n`
		);
	}
	for (const [rule, { right, all }] of [...byRule].sort(([, a], [, b]) => b.all - a.all)) {
		out(`by ${rule}: ${right} of ${all} right\n`);
	}
}

/** Counts the statements that each rule decided, and those of them that are given to the right people. */
function countRules(
	{ rules }: ReadCase,
	right: ReadonlySet<string>,
	byRule: Map<Rule, { right: number; all: number }>
): void {
	for (const [statement, decided] of rules) {
		for (const rule of decided) {
			const count = byRule.get(rule) ?? { right: 0, all: 0 };
			count.all++;
			if (right.has(statement)) count.right++;
			byRule.set(rule, count);
		}
	}
}

/** Folders with an article and what a person read in it, by name. */
function listCases(folder: string): string[] {
	if (!existsSync(folder)) throw new Refusal(`there is no folder ${folder}`);
	const cases = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map((entry) => join(folder, entry.name))
		.filter((one) => existsSync(join(one, 'expected.yaml')))
		.sort();
	if (cases.length === 0) {
		throw new Refusal(`${folder} holds no folder with article.txt and expected.yaml`);
	}
	return cases;
}

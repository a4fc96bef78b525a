/** `npm run mutants`: changes source files a little, one place at a time, and tells which changes no test notices. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
	readArguments,
	Refusal,
	runWhenStarted,
	type Command,
	type Terminal
} from '../command-line.ts';
import { apply, makeMutants, type Mutant } from './mutants/make.ts';
import { Cases } from './mutants/noticed-by-cases.ts';
import { MUTANT } from './mutants/plugin.ts';

const USAGE = `npm run mutants -- [options] FILE…

  FILE…         TypeScript files under src/
  --tests PATH  the tests that ought to notice, as vitest names them; may be repeated. Where not given, those of the
                file's folder, and for src/extract the cases and the metamorphic tests
  --quick       of src/extract: the cases alone, read in this process. At least as many are noticed by all tests
  --sample N    so many mutants of each file at most, drawn with the seed; all where not given
  --seed N      an integer, 1 where not given: the same one draws the same mutants
  --least N     fails where less than N % of the mutants are noticed; 0 where not given
`;

/** A mutant may go round in a circle: what takes so long is noticed, in milliseconds. */
const LONGEST = 300_000;

export const mutants: Command = { name: 'mutants', usage: USAGE, run };

runWhenStarted(import.meta.url, mutants);

function run(args: readonly string[], { out }: Terminal): void {
	const { values, positionals } = readArguments(
		args,
		{
			tests: { type: 'string', multiple: true },
			quick: { type: 'boolean' },
			sample: { type: 'string' },
			seed: { type: 'string' },
			least: { type: 'string' }
		},
		USAGE
	);
	if (positionals.length === 0) throw new Refusal(`which files?\n\n${USAGE}`);
	const sample = readNumber('sample', values.sample ?? 'Infinity', 1);
	const seed = readNumber('seed', values.seed ?? '1', 0);
	const least = readNumber('least', values.least ?? '0', 0);
	for (const file of positionals) {
		if (!/^src\/.*\.ts$/u.test(file) || !existsSync(file))
			throw new Refusal(`there is no TypeScript file ${file} under src/`);
	}

	const quick = values.quick ?? false;
	if (quick && values.tests) throw new Refusal(`--quick runs the cases alone\n\n${USAGE}`);
	const cases = values.tests ? null : new Cases();
	let killed = 0;
	let all = 0;
	for (const file of positionals) {
		const source = readFileSync(file, 'utf8');
		const tests = values.tests ?? testsOf(file);
		const made = draw(makeMutants(source), sample, seed);
		const byCases = cases?.reach(file) ? cases : null;
		if (quick && !byCases) throw new Refusal(`no case runs through ${file}: leave out --quick`);
		if (!quick && !passes(file, source, tests))
			throw new Refusal(`${tests.join(' ')} fail without a mutant`);
		const survivors = made.filter((mutant) => {
			const changed = apply(source, mutant);
			return !byCases?.notice({ file, source: changed }) && (quick || passes(file, changed, tests));
		});
		out(`${file}: ${made.length - survivors.length} of ${made.length} noticed\n`);
		for (const { line, what } of survivors) out(`  ${file}:${line} survives: ${what}\n`);
		killed += made.length - survivors.length;
		all += made.length;
	}
	const share = all === 0 ? 100 : (killed / all) * 100;
	out(`${killed} of ${all} mutants noticed, ${share.toFixed(1)} %\n`);
	if (share < least) throw new Refusal(`less than ${least} %`);
}

/** Whether tests pass when `file` has other source. */
function passes(file: string, source: string, tests: readonly string[]): boolean {
	const folder = mkdtempSync(join(tmpdir(), 'yansheng-mutant-'));
	try {
		const mutant = join(folder, 'mutant.json');
		writeFileSync(mutant, JSON.stringify({ file, source }));
		const { status } = spawnSync(
			process.execPath,
			[
				'node_modules/vitest/vitest.mjs',
				'run',
				'--project',
				'unit*',
				'--pool',
				'threads',
				'--bail',
				'1',
				...tests
			],
			{
				env: { ...process.env, [MUTANT]: mutant },
				stdio: 'ignore',
				timeout: LONGEST,
				killSignal: 'SIGKILL'
			}
		);
		return status === 0;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** src/extract/page/wraps.ts → the tests of its folder, and those that read whole articles. */
function testsOf(file: string): string[] {
	const tests = [dirname(file).replace(/^src\//u, 'tests/')];
	if (file.startsWith('src/extract/'))
		tests.push('tests/extract/cases.test.ts', 'tests/extract/metamorphic.test.ts');
	return tests;
}

/** So many of a list, by a seed, in its order. */
function draw(all: readonly Mutant[], count: number, seed: number): Mutant[] {
	if (all.length <= count) return [...all];
	let state = seed;
	const drawn = all.map((mutant) => {
		// Numerical Recipes' linear congruence: any will do, but the same on every machine.
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return { mutant, at: state };
	});
	drawn.sort((a, b) => a.at - b.at);
	return drawn
		.slice(0, count)
		.map(({ mutant }) => mutant)
		.sort((a, b) => a.start - b.start);
}

function readNumber(option: string, value: string, least: number): number {
	const number = Number(value);
	if (value.trim() === '' || Number.isNaN(number) || number < least)
		throw new Refusal(`--${option} takes a number from ${least}, not “${value}”\n\n${USAGE}`);
	return number;
}

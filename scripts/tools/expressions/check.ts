import { spawnSync } from 'node:child_process';
import { check } from 'recheck';
import type { Expression } from './collect.ts';

/** Long enough that what is quadratic shows; a window of a line or two does not. */
const LENGTHS = [3_000, 24_000] as const;
/** Eight times the length takes a linear expression eight times as long, a quadratic one 64 times. */
const LINEAR = 22;
/** Below this a time is mostly noise, in milliseconds. */
const NOISE = 3;
/** What has not ended by then never will, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Whether an expression ends in a time that is linear in the length of what it is given, whatever that is: `null`, or what
 * takes longer. `recheck` finds texts that may; those are given to the engine, since a repetition with a bound (`.{0,40}`) is
 * quadratic only as far as its bound.
 */
export async function findSlowText({ source, flags }: Expression): Promise<string | null> {
	const found = await check(source, flags, { timeout: 120_000 });
	if (found.status === 'safe') return null;
	if (found.status === 'unknown')
		return `too complex to be checked (${found.error.kind}): write it simpler`;
	const text = (length: number) => {
		const { pumps, suffix } = found.attack;
		const once = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
		const times = Math.ceil(length / Math.max(1, once));
		return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
	};
	const short = measure(source, flags, text(LENGTHS[0]));
	if (short < PATIENCE) {
		const long = measure(source, flags, text(LENGTHS[1]));
		if (long < Math.max(short, NOISE) * LINEAR) return null;
	}
	const { pumps, suffix } = found.attack;
	const parts = pumps.map(
		({ prefix, pump }) => `${JSON.stringify(prefix)} + ${JSON.stringify(pump)}.repeat(n)`
	);
	return `${found.complexity.summary}: ${[...parts, JSON.stringify(suffix)].join(' + ')}`;
}

const SEARCH = `
	const { source, flags, text } = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
	const expression = new RegExp(source, flags);
	let least = Infinity;
	for (let turn = 0; turn < 3; turn++) {
		const before = process.cpuUsage();
		if (expression.global) text.replace(expression, '');
		else expression.exec(text);
		const { user, system } = process.cpuUsage(before);
		least = Math.min(least, (user + system) / 1000);
	}
	process.stdout.write(String(least));
`;

/** How long a text is searched, in milliseconds of CPU time, which others on the machine do not lengthen; `PATIENCE` for what does not end. */
function measure(source: string, flags: string, text: string): number {
	const { stdout, error } = spawnSync(process.execPath, ['--eval', SEARCH], {
		input: JSON.stringify({ source, flags, text }),
		encoding: 'utf8',
		timeout: PATIENCE,
		killSignal: 'SIGKILL'
	});
	if (error && (error as NodeJS.ErrnoException).code !== 'ETIMEDOUT') throw error;
	return error ? PATIENCE : Number(stdout);
}

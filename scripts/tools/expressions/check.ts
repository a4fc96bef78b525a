import { Worker } from 'node:worker_threads';
import { check } from 'recheck';
import type { Expression } from './collect.ts';

/** Long enough that what is quadratic shows; a window of a line or two does not. */
const LENGTHS = [5_000, 20_000] as const;
/** Four times the length takes a linear expression four times as long, a quadratic one sixteen times. */
const LINEAR = 9;
/** Below this a time is mostly noise, in milliseconds. */
const NOISE = 10;
/** What has not ended by then never will, in milliseconds. */
const PATIENCE = 10_000;

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
	const short = await measure(source, flags, text(LENGTHS[0]));
	if (short < PATIENCE) {
		const long = await measure(source, flags, text(LENGTHS[1]));
		if (long < Math.max(short, NOISE) * LINEAR) return null;
	}
	const { pumps, suffix } = found.attack;
	const parts = pumps.map(
		({ prefix, pump }) => `${JSON.stringify(prefix)} + ${JSON.stringify(pump)}.repeat(n)`
	);
	return `${found.complexity.summary}: ${[...parts, JSON.stringify(suffix)].join(' + ')}`;
}

const SEARCH = `
	const { parentPort, workerData } = require('node:worker_threads');
	const { source, flags, text } = workerData;
	const expression = new RegExp(source, flags);
	let least = Infinity;
	for (let turn = 0; turn < 2; turn++) {
		const start = performance.now();
		if (expression.global) text.replace(expression, '');
		else expression.exec(text);
		least = Math.min(least, performance.now() - start);
	}
	parentPort.postMessage(least);
`;

/** How long a text is searched, in milliseconds; `PATIENCE` for what does not end. */
function measure(source: string, flags: string, text: string): Promise<number> {
	const worker = new Worker(SEARCH, { eval: true, workerData: { source, flags, text } });
	return new Promise<number>((done, failed) => {
		const patience = setTimeout(() => {
			done(PATIENCE);
		}, PATIENCE);
		worker.once('message', (time: number) => {
			clearTimeout(patience);
			done(time);
		});
		worker.once('error', failed);
	}).finally(() => worker.terminate());
}

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { printTable } from '../../table.ts';
import { readStory } from './articles.ts';
import { formatBytes, formatMs } from './timing.ts';

const SIZES = [6e3, 6e4, 6e5, 3e6, 1e7, 3e7, 1e8];
const LINES = 3000;

export async function benchGrowth(): Promise<void> {
	await timeAgainstSize();
	console.log(
		'\nMemory while streaming, one article a line, each of delegations with names of its own:\n'
	);
	await memoryWhileStreaming();
}

/** Each size in a process of its own, so that none inherits another's warm code or full heap. */
async function timeAgainstSize(): Promise<void> {
	const measured: { bytes: number; ms: number; memory: number }[] = [];
	for (const bytes of SIZES) {
		const child = spawn(
			process.execPath,
			[
				'--max-old-space-size=16000',
				'--import',
				'./scripts/typescript/register.js',
				fileURLToPath(new URL('one-size.ts', import.meta.url)),
				String(bytes)
			],
			{ stdio: ['ignore', 'pipe', 'inherit'] }
		);
		let said = '';
		child.stdout.on('data', (text) => (said += String(text)));
		const [status] = (await once(child, 'close')) as [number | null];
		if (status !== 0) throw new Error(`${formatBytes(bytes)} failed`);
		measured.push(JSON.parse(said) as { bytes: number; ms: number; memory: number });
	}
	printTable(
		['size', 'CPU time', 'ms/MB', 'memory', 'bytes of memory a byte'],
		measured.map(({ bytes, ms, memory }) => [
			formatBytes(bytes),
			formatMs(ms),
			(ms / (bytes / 1e6)).toFixed(0),
			formatBytes(memory),
			(memory / bytes).toFixed(0)
		])
	);
	// 1.0 is a straight line, 2.0 a parabola.
	console.log(
		`\nTime grows with size to the power of ${slope(
			measured.map(({ bytes, ms }) => [Math.log(bytes), Math.log(ms)])
		).toFixed(2)} (1 is a straight line)`
	);
}

/** Least squares. */
function slope(points: [x: number, y: number][]): number {
	const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
	const [mx, my] = [mean(0), mean(1)];
	const over = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
	return over / points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}

async function memoryWhileStreaming(): Promise<void> {
	const { text } = readStory();
	const filter = spawn(
		process.execPath,
		['--import', './scripts/typescript/register.js', 'src/extract/cli/command.ts', '--ndjson'],
		{ stdio: ['pipe', 'pipe', 'inherit'] }
	);
	const marks = new Set([LINES * 0.1, LINES * 0.25, LINES * 0.5, LINES].map(Math.round));
	const rows: (string | number)[][] = [];
	let done = 0;
	const start = performance.now();
	createInterface({ input: filter.stdout }).on('line', () => {
		done++;
		if (!marks.has(done)) return;
		rows.push([done, formatMs(performance.now() - start), formatBytes(residentMemory(filter.pid))]);
	});
	const read = once(filter, 'close').then(([status]) => {
		if (status !== 0) throw new Error('the extraction did not read what was streamed');
	});
	for (let line = 0; line < LINES; line++) {
		const article = `${JSON.stringify({ id: `a${line}`, text: renamed(text, line) })}\n`;
		if (!filter.stdin.write(article)) await Promise.race([once(filter.stdin, 'drain'), read]);
	}
	filter.stdin.end();
	await read;
	printTable(['articles', 'time', 'memory'], rows);
}

/** An article of delegations that no other one has: what is kept of a name would add up. */
const renamed = (text: string, line: number) => text.replaceAll('县代表团', `县第${line}代表团`);

/** Of another process, in bytes; NaN where the system does not tell. */
function residentMemory(pid: number | undefined): number {
	try {
		return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) * 1024;
	} catch {
		return NaN;
	}
}

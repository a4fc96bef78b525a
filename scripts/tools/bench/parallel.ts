import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { printTable } from '../../table.ts';
import { formatMs } from './timing.ts';

const LINES = 100_000;
const FILTER = 'node --import ./scripts/typescript/register.js src/extract/cli/main.ts --ndjson';
const WAYS = {
	'one process': FILTER,
	'GNU parallel': `parallel --pipe --keep-order --block 10M '${FILTER}'`
};

/** Many short articles through one process and through GNU parallel: the bytes have to be the same. */
export async function benchParallel(): Promise<void> {
	if (spawnSync('parallel', ['--version']).status !== 0) {
		console.log('GNU parallel is not installed: apt-get install parallel');
		return;
	}
	const folder = mkdtempSync(join(tmpdir(), 'yansheng-lines-'));
	try {
		const lines = join(folder, 'lines');
		await writeLines(lines);
		const rows: (string | number)[][] = [];
		for (const [way, command] of Object.entries(WAYS)) {
			const begin = performance.now();
			const child = spawn('sh', ['-c', `${command} < ${lines}`], {
				stdio: ['ignore', 'pipe', 'inherit']
			});
			const sum = createHash('sha256');
			let bytes = 0;
			child.stdout.on('data', (part: Buffer) => {
				sum.update(part);
				bytes += part.length;
			});
			const [status] = (await once(child, 'close')) as [number | null];
			if (status !== 0) throw new Error(`${way} failed`);
			const ms = performance.now() - begin;
			rows.push([way, formatMs(ms), (LINES / ms) * 1000, bytes, sum.digest('hex').slice(0, 16)]);
		}
		const [one, other] = rows;
		printTable(
			[`${LINES} articles`, 'time', 'articles a second', 'bytes', 'SHA-256'],
			rows.map((row) => row.map((cell) => (typeof cell === 'number' ? Math.round(cell) : cell)))
		);
		if (one?.[4] !== other?.[4]) throw new Error('They gave different bytes');
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** Made-up articles, no two alike. */
async function writeLines(file: string): Promise<void> {
	const out = createWriteStream(file);
	for (let i = 0; i < LINES; i++) {
		const text = `望川县代表团\n${i}号代表李明说，要抓好乡村振兴第${i}项。“路修好了，货才走得出去。”王芳代表建议，扩大养老服务。`;
		if (!out.write(`${JSON.stringify({ id: `a-${i}`, text })}\n`)) await once(out, 'drain');
	}
	out.end();
	await once(out, 'finish');
}

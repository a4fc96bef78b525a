import { mkdtempSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stampOf } from '../stamp.ts';

/** What draws the pages, as Vite and Kit bundle it. */
export const PAGES = join('.svelte-kit', 'output', 'server');

const stamp = stampOf(join('.cache', 'pages.json'), () => [PAGES]);

/**
 * Bundles what draws the pages. What was bundled of the same, and is there, stays.
 * @param program the key of what it is made by
 * @returns whether it is there
 */
export async function bundlePages(program: string): Promise<boolean> {
	if (stamp.isOf(program)) return true;
	stamp.remove();
	const isThere = await runVite();
	if (isThere) stamp.set(program);
	return isThere;
}

/**
 * Kit draws what it finds as soon as it has bundled, all in one thread. Here it finds no story, and what it cannot draw then is noted where nobody reads:
 * `draw.ts` draws, on all cores.
 */
async function runVite(): Promise<boolean> {
	const nothing = mkdtempSync(join(tmpdir(), 'yansheng-bundle-'));
	try {
		const vite = createRequire(import.meta.url).resolve('vite/package.json');
		const program = join(dirname(vite), 'bin', 'vite.js');
		const child = spawn(process.execPath, [program, 'build', '--logLevel', 'error'], {
			stdio: ['ignore', 'ignore', 'inherit'],
			env: {
				...process.env,
				YANSHENG_DATA: join(nothing, 'data'),
				YANSHENG_FAULTS: join(nothing, 'faults')
			}
		});
		const stop = (signal: NodeJS.Signals) => child.kill(signal);
		process.on('SIGINT', stop).on('SIGTERM', stop);
		const [status] = (await once(child, 'exit')) as [number | null];
		process.off('SIGINT', stop).off('SIGTERM', stop);
		return status === 0;
	} finally {
		rmSync(nothing, { recursive: true, force: true });
	}
}

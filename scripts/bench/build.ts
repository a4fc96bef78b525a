import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { listFiles, listPages } from '../built.ts';
import { runScript } from '../run.ts';
import { printTable } from '../table.ts';
import { formatMs, medianTime } from './timing.ts';

const STORIES = [1, 10, 100];

/** The project copied aside, with its story under many names, built as it stands. */
export async function benchBuild(): Promise<void> {
	const rows: (string | number)[][] = [];
	for (const stories of STORIES) {
		const copy = copyProject(stories);
		try {
			const ms = await medianTime(1, () => runScript('build', {}, { cwd: copy, quiet: true }));
			const build = join(copy, 'build');
			rows.push([
				stories,
				formatMs(ms),
				formatMs(ms / stories),
				listPages(build).length,
				listFiles(build).length
			]);
		} finally {
			rmSync(copy, { recursive: true, force: true });
		}
	}
	printTable(['stories', 'time', 'a story', 'pages', 'files'], rows);
}

function copyProject(stories: number): string {
	const copy = mkdtempSync(join(tmpdir(), 'yansheng-build-'));
	const left = new Set(['node_modules', 'build', '.git', '.svelte-kit', '.cache']);
	for (const name of readdirSync('.').filter((entry) => !left.has(entry))) {
		cpSync(name, join(copy, name), { recursive: true });
	}
	symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
	const folder = join(copy, 'data/stories');
	const [story] = readdirSync(folder).sort();
	if (story === undefined) throw new Error('no story to build');
	for (const other of readdirSync(folder).filter((name) => name !== story)) {
		rmSync(join(folder, other), { recursive: true });
	}
	for (let number = 2; number <= stories; number++) {
		const twin = join(folder, `${story}-${number}`);
		mkdirSync(twin);
		cpSync(join(folder, story), twin, { recursive: true });
	}
	return copy;
}

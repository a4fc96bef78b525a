import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from '../../build-from.ts';
import { listFiles, listPages } from '../../built.ts';
import { runScript } from '../../run.ts';
import { printTable } from '../../table.ts';
import { formatMs, medianTime } from './timing.ts';

const STORIES = [1, 10, 100];

/** From articles to the built site, with our story under many names; then with one more. */
export async function benchBuild(): Promise<void> {
	const rows: (string | number)[][] = [];
	for (const stories of STORIES) {
		const data = mkdtempSync(join(tmpdir(), 'yansheng-data-'));
		try {
			multiplyStory(data, stories + 1);
			const copy = await copyProject(data, 'bench');
			const build = join(copy, 'build');
			const run = () =>
				medianTime(1, () =>
					runScript('build', { YANSHENG_DATA: undefined }, { cwd: copy, quiet: true })
				);
			// Of stories of one day, the first by name stands first.
			const newest = join(copy, 'data/stories', nameOf(1));
			renameSync(newest, join(copy, 'newest'));
			const ms = await run();
			// A hundred take a while; what is measured is not lost if a later one fails.
			console.error(`${stories}: ${formatMs(ms)}`);
			const files = listFiles(build).length;
			const pages = listPages(build).length;
			renameSync(join(copy, 'newest'), newest);
			rows.push([
				stories,
				formatMs(ms),
				formatMs(ms / stories),
				formatMs(await run()),
				pages,
				files
			]);
		} finally {
			rmSync(data, { recursive: true });
			rmSync('.cache/bench', { recursive: true, force: true });
		}
	}
	printTable(['stories', 'time', 'a story', 'one more', 'pages', 'files'], rows);
}

/** A data folder as ours, with the first story again and again. */
function multiplyStory(data: string, stories: number): void {
	const [story] = readdirSync('data/stories').sort();
	if (story === undefined) throw new Error('no story to build');
	cpSync('data', data, {
		recursive: true,
		filter: (path) => path.split(/[\\/]/)[1] !== 'stories'
	});
	for (let number = 1; number <= stories; number++) {
		cpSync(join('data/stories', story), join(data, 'stories', nameOf(number)), { recursive: true });
	}
}

const nameOf = (number: number): string => `story-${number}`;

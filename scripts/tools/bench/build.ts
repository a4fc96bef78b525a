import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildFrom } from '../../build-from.ts';
import { listFiles, listPages } from '../../built.ts';
import { printTable } from '../../table.ts';
import { formatMs, medianTime } from './timing.ts';

const STORIES = [1, 10, 100];

/** From articles to the built site, with our story under many names. */
export async function benchBuild(): Promise<void> {
	const rows: (string | number)[][] = [];
	for (const stories of STORIES) {
		const data = mkdtempSync(join(tmpdir(), 'yansheng-data-'));
		let build = '';
		try {
			multiplyStory(data, stories);
			const ms = await medianTime(1, async () => (build = await buildFrom(data, 'bench')));
			// A hundred take a while; what is measured is not lost if a later one fails.
			console.error(`${stories}: ${formatMs(ms)}`);
			rows.push([
				stories,
				formatMs(ms),
				formatMs(ms / stories),
				listPages(build).length,
				listFiles(build).length
			]);
		} finally {
			rmSync(data, { recursive: true });
			rmSync('.cache/bench', { recursive: true, force: true });
		}
	}
	printTable(['stories', 'time', 'a story', 'pages', 'files'], rows);
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
		cpSync(join('data/stories', story), join(data, 'stories', `${story}-${number}`), {
			recursive: true
		});
	}
}

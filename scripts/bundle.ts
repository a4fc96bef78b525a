import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { SCRIPT_NAMES } from '../vite.scripts.config.ts';
import { compressAll } from './compress.ts';
import { bundleMaker, bundleParts } from './file-parts.ts';
import { stampOf } from './stamp.ts';

const configFile = 'vite.scripts.config.ts';

/**
 * Bundles the scripts that pages and host pages load into `static/`, before the pages are built: they name the files. What files
 * that stand alone are made of is kept for the build in `.cache/`. What was bundled of the same program, and is there, stays.
 * @param program the key of what they are made by
 */
export async function bundleScripts(program: string): Promise<void> {
	if (stamp.isOf(program)) return;
	stamp.remove();
	rmSync('static/scripts', { recursive: true, force: true });
	for (const mode of SCRIPT_NAMES) {
		await build({ configFile, mode });
		tidyManifest(`static/scripts/${mode}.json`);
	}
	const parts = await bundleParts();
	mkdirSync('.cache', { recursive: true });
	writeFileSync('.cache/file-parts.json', JSON.stringify(parts));
	await bundleMaker(parts, 'static', 'scripts/maker-[hash].js', 'scripts/maker.json');
	// They stay as they are while the program does; a build compresses what it makes.
	await compressAll('static/scripts');
	stamp.set(program);
}

/** What was bundled last. */
const stamp = stampOf(join('.cache', 'bundled.json'), () => [
	'static/scripts',
	...['embed', 'embed-1', 'embed-article'].map((name) => join('static', `${name}.js`)),
	join('.cache', 'file-parts.json')
]);

/** Names packages by themselves, wherever on the machine they lie, so that every folder builds the same bytes. */
function tidyManifest(file: string): void {
	const manifest = readFileSync(file, 'utf8').replace(/"[^"]*?(?=node_modules\/)/g, '"');
	const entries = Object.entries(JSON.parse(manifest) as Record<string, unknown>);
	const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
	writeFileSync(file, JSON.stringify(Object.fromEntries(sorted), null, '\t'));
}

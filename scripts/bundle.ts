import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync
} from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { SCRIPT_NAMES } from '../vite.scripts.config.ts';
import { compress } from './compress.js';
import { bundleMaker, bundleParts } from './file-parts.ts';

const configFile = 'vite.scripts.config.ts';

/**
 * Bundles the scripts that pages and host pages load into `static/`, before the pages are built: they name the files. What files
 * that stand alone are made of is kept for the build in `.cache/`. What was bundled of the same program, and is there, stays.
 * @param program the key of what they are made by
 */
export async function bundleScripts(program: string): Promise<void> {
	if (program === readStamp()) return;
	rmSync(STAMP, { force: true });
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
	await compress('static/scripts');
	writeFileSync(STAMP, JSON.stringify([program, listBundled()]));
}

/** What was bundled last. */
const STAMP = join('.cache', 'bundled.json');

/** The key that it was bundled by; null where a file of it was changed since. */
function readStamp(): string | null {
	if (!existsSync(STAMP)) return null;
	const [program, files] = JSON.parse(readFileSync(STAMP, 'utf8')) as [string, unknown];
	return JSON.stringify(files) === JSON.stringify(listBundled()) ? program : null;
}

/** Every file of it, with its size and the time of its last change. */
function listBundled(): [file: string, bytes: number, changed: number][] {
	const scripts = existsSync('static/scripts') ? readdirSync('static/scripts') : [];
	const files = [
		...scripts.map((name) => join('static/scripts', name)),
		...['embed', 'embed-1', 'embed-article'].map((name) => join('static', `${name}.js`)),
		join('.cache', 'file-parts.json')
	];
	return files.sort().map((file) => {
		const found = statSync(file, { throwIfNoEntry: false });
		return [file, found?.size ?? -1, found?.mtimeMs ?? -1];
	});
}

/** Names packages by themselves, wherever on the machine they lie, so that every folder builds the same bytes. */
function tidyManifest(file: string): void {
	const manifest = readFileSync(file, 'utf8').replace(/"[^"]*?(?=node_modules\/)/g, '"');
	const entries = Object.entries(JSON.parse(manifest) as Record<string, unknown>);
	const sorted = entries.sort(([a], [b]) => (a < b ? -1 : 1));
	writeFileSync(file, JSON.stringify(Object.fromEntries(sorted), null, '\t'));
}

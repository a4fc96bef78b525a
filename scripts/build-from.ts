import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from '#extract/cli/command.ts';
import { PAGES } from './draw/bundle-pages.ts';
import { runScript } from './run.ts';

/** What a copy of the project does not need: it has data of its own, and finds the packages in the folders above. */
const LEFT_OUT = new Set(['node_modules', 'build', 'data', 'tests', 'hosting', 'bench']);

/**
 * Builds the site from another data folder, in a copy of the project.
 * @returns the folder of the built site
 * @throws when an article cannot be read or the build fails
 */
export async function buildFrom(
	data: string,
	name: string,
	env: NodeJS.ProcessEnv = {}
): Promise<string> {
	const copy = await copyProject(data, name);
	await runScript('build', { ...env, YANSHENG_DATA: undefined }, { cwd: copy, quiet: true });
	return join(copy, 'build');
}

/**
 * Makes a copy of the project with another data folder below `.cache/`, so that neither the data nor the build that are there
 * are touched, and several can be built at a time.
 *
 * @param data a folder laid out as `data/` is; datasets need not be there, and are made anew
 * @param name of the copy; an older one of the name is removed
 * @returns its folder, in which `npm run build` builds
 * @throws when an article cannot be read
 */
export async function copyProject(data: string, name: string): Promise<string> {
	const copy = resolve('.cache', name);
	rmSync(copy, { recursive: true, force: true });
	mkdirSync(copy, { recursive: true });
	for (const entry of readdirSync('.')) {
		if (!entry.startsWith('.') && !LEFT_OUT.has(entry)) {
			cpSync(entry, join(copy, entry), { recursive: true });
		}
	}
	cpSync(data, join(copy, 'data'), { recursive: true });
	copyBundles(copy);
	const complaints: string[] = [];
	const status = run([], {
		root: copy,
		out: () => undefined,
		err: (text) => complaints.push(text)
	});
	if (status !== 0) throw new Error(`${data} cannot be read:\n${complaints.join('')}`);
	await runScript('prepare', {}, { cwd: copy, quiet: true });
	return copy;
}

/**
 * Copies what was bundled here into a copy of the same program, with what it was bundled of besides: the lists of divisions are no data of a site. So it is not bundled
 * there again, unless the program is another.
 */
export function copyBundles(copy: string): void {
	for (const part of ['static', 'data/divisions', '.cache/file-parts.json', ...STAMPS, PAGES])
		if (existsSync(part))
			cpSync(part, join(copy, part), { recursive: true, preserveTimestamps: true });
}

const STAMPS = ['.cache/bundled.json', '.cache/pages.json'];

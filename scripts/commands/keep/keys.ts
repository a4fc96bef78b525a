import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { listPairsOf, pairsBeside, pairsNextTo } from '../../../src/routes/compare.server.ts';

/** All that pages are made by, besides what a story's own folder and word list say. */
const PROGRAM = ['src', 'scripts', 'static', 'data/divisions'];
const SETTINGS =
	/^(?:package(?:-lock)?|tsconfig)\.json$|^(?:svelte|vite(?:\.\w+)?)\.config\.[jt]s$/;
/** What a build itself puts there. */
const MADE = /^static\/(?:scripts\/|embed(?:-\w+)?\.js$)/;

const digest = (...parts: readonly unknown[]): string =>
	createHash('sha256').update(JSON.stringify(parts)).digest('base64');

const hashFile = (file: string): string | null =>
	existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('base64') : null;

/** Names and contents of all files in a folder; empty where it is not there. */
function hashFolder(root: string, folder: string): [string, string | null][] {
	const path = join(root, folder);
	if (!existsSync(path)) return [];
	return readdirSync(path, { recursive: true, encoding: 'utf8' })
		.map((below) => `${folder}/${below.split(sep).join('/')}`)
		.filter((name) => !MADE.test(name) && !name.endsWith('.part'))
		.filter((name) => statSync(join(root, name)).isFile())
		.sort()
		.map((name) => [name, hashFile(join(root, name))]);
}

/**
 * What the scripts and pages are made by: the source, the versions of all packages, and Node's, whose compression and tables of characters they go
 * through.
 * @param root the project's folder
 */
export function keyOfProgram(root = '.'): string {
	const settings = readdirSync(root).filter((name) => SETTINGS.test(name));
	return digest(
		process.versions,
		process.platform,
		process.arch,
		settings.sort().map((name) => [name, hashFile(join(root, name))]),
		PROGRAM.map((folder) => hashFolder(root, folder))
	);
}

/** What every story shares. */
export interface Shared {
	program: string;
	/** As the environment gives it. */
	site: string;
	/** Whether there are several stories, which are searched together. */
	isArchive: boolean;
}

/** A story as far as others depend on it. */
export interface Keyed {
	id: string;
	/** Of all its own files. */
	key: string;
	/** Code of its place. */
	place: string | null;
}

/**
 * The key of all of a story's own files: what of `data` goes into them, and what every story shares. A region's files are those of its code, and
 * whatever its settings name.
 */
export function keyOfStory(data: string, id: string, { program, site, isArchive }: Shared): Keyed {
	const folder = hashFolder(data, `stories/${id}`);
	const place = placeOf(join(data, 'stories', id, 'dataset.json'));
	const key = digest(
		[program, site, isArchive, id],
		folder,
		[...regionFiles(join(data, 'regions'), place), 'lexicon.yaml', 'logo.svg', 'logo.png'].map(
			(name) => [name, hashFile(join(data, name))]
		)
	);
	return { id, key, place };
}

/** The key of what is made of all stories: lists, feeds, the search; and of what is of none, as the desk, which reads with the lists of words and places. */
export function keyOfSite(
	data: string,
	stories: readonly Keyed[],
	{ program, site }: Shared
): string {
	return digest(
		[program, site],
		stories.map(({ id, key }) => [id, key]),
		hashFolder(data, 'regions'),
		hashFile(join(data, 'lexicon.yaml'))
	);
}

function placeOf(dataset: string): string | null {
	try {
		const { story } = JSON.parse(readFileSync(dataset, 'utf8')) as { story: { region?: unknown } };
		return typeof story.region === 'string' ? story.region : null;
	} catch {
		// Whatever is wrong with it is told by whoever reads the story.
		return null;
	}
}

function regionFiles(folder: string, adcode: string | null): string[] {
	if (adcode === null || !existsSync(folder)) return [];
	const settings = join(folder, `${adcode}.yaml`);
	const said = existsSync(settings) ? readFileSync(settings, 'utf8') : '';
	return readdirSync(folder)
		.filter((name) => name.startsWith(`${adcode}.`) || said.includes(name))
		.sort()
		.map((name) => join('regions', name));
}

/**
 * The keys of all units of a site, by name (`src/kept.ts`). What leads to other stories has their keys in its own.
 * @param stories newest first
 */
export function keysOfUnits(stories: readonly Keyed[]): Map<string, string> {
	const byId = new Map(stories.map((story) => [story.id, story]));
	const pairs = listPairsOf(stories);
	const told = (ids: readonly (string | undefined)[]) =>
		ids.map((id) => (id === undefined ? null : [id, byId.get(id)?.key]));
	const keys = new Map<string, string>();
	stories.forEach(({ id, key }, i) => {
		const sides = pairsNextTo(id, pairs).flat();
		keys.set(`story/${id}`, key);
		keys.set(`page/${id}`, digest(key, told([stories[i - 1]?.id, stories[i + 1]?.id, ...sides])));
	});
	for (const pair of pairs) {
		const beside = pairsBeside(pair, pairs).flat();
		keys.set(`pair/${pair.join('/')}`, digest(told([...pair, ...beside])));
	}
	return keys;
}

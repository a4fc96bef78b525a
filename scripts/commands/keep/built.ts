import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	rmdirSync,
	statSync
} from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { writeWhole } from '#files/write-whole.ts';
import { unitOf } from '../../../src/kept.ts';

/**
 * What an earlier build left, by what it was made of. It may be deleted at any time, and so may what it tells of: then all is made
 * anew.
 */
const RECORD = join('.cache', 'built.json');

/** Size and time of the last change: whoever touches a file makes it unknown. */
type Stamp = [bytes: number, changed: number];

interface Unit {
	key: string;
	/** By path below the site's folder, with `/`. */
	files: Record<string, Stamp>;
}

/** Units by name. */
export type Units = Record<string, Unit>;

export function readRecord(file = RECORD): Units {
	if (!existsSync(file)) return {};
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as Units;
	} catch {
		return {};
	}
}

/** Units that are there as they were left, and would be made of the same: those need not be made again. */
export function findKept(
	keys: ReadonlyMap<string, string>,
	build = 'build',
	record = readRecord()
): string[] {
	const isThere = ({ files }: Unit) =>
		Object.entries(files).every(([file, [bytes, changed]]) => {
			const found = statSync(join(build, file), { throwIfNoEntry: false });
			return found?.size === bytes && found.mtimeMs === changed;
		});
	return Object.entries(record)
		.filter(([name, unit]) => keys.get(name) === unit.key && isThere(unit))
		.map(([name]) => name);
}

/**
 * Puts a site that was built beside what is kept of the one before into its place: whatever is neither new nor kept goes. From the first change on
 * until all is done nothing is known of what is there, so that a build that was stopped is followed by a whole one.
 *
 * @param made the folder of what was built; it is gone then
 * @param stories as in `src/kept.ts`
 * @param keys of the units that may be kept by the next build
 */
export function settle(
	made: string,
	kept: readonly string[],
	stories: Readonly<Record<string, string>>,
	keys: ReadonlyMap<string, string>,
	build = 'build',
	recordFile = RECORD
): void {
	const before = readRecord(recordFile);
	rmSync(recordFile, { force: true });
	const names = new Set(kept);
	const stays = new Set(kept.flatMap((name) => Object.keys(before[name]?.files ?? {})));
	if (stays.size === 0) rmSync(build, { recursive: true, force: true });
	else sweep(build, (file) => stays.has(file));

	const units: Units = Object.fromEntries(
		Object.entries(before).filter(([name]) => names.has(name) && keys.has(name))
	);
	const folders = new Set<string>();
	for (const file of existsSync(made) ? listAll(made) : []) {
		const to = join(build, file);
		if (!folders.has(dirname(to))) mkdirSync(dirname(to), { recursive: true });
		folders.add(dirname(to));
		renameSync(join(made, file), to);
		const name = unitOf(file, stories);
		const key = keys.get(name);
		if (key === undefined) continue;
		const { size, mtimeMs } = statSync(to);
		(units[name] ??= { key, files: {} }).files[file] = [size, mtimeMs];
	}
	rmSync(made, { recursive: true, force: true });
	writeWhole(recordFile, JSON.stringify(units));
}

function listAll(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length))
		.map((file) => file.split(sep).join('/'));
}

/** Removes what does not stay, and folders that are empty then. */
export function sweep(folder: string, stays: (file: string) => boolean, below = ''): boolean {
	let isEmpty = true;
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		const name = below + entry.name;
		if (entry.isDirectory() && sweep(path, stays, `${name}/`)) rmdirSync(path);
		else if (entry.isDirectory() || stays(name)) isEmpty = false;
		else rmSync(path);
	}
	return isEmpty;
}

import { existsSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '#files/write-whole.ts';

/**
 * Says what files were made by, so that they are not made again: they are known while each has the size and the time of its last change, to the
 * millisecond, as a copy keeps it, that it was left with.
 */
export interface Stamp {
	/** Whether the files are those that were left with this key. */
	isOf(key: string): boolean;
	/** Nothing is known of the files from now on: before they are made anew. */
	remove(): void;
	/** They were made by this. */
	set(key: string): void;
}

/**
 * @param file that it is written to
 * @param listFiles paths of what is stamped; of a folder all that is in it
 */
export function stampOf(file: string, listFiles: () => readonly string[]): Stamp {
	const look = () =>
		listFiles()
			.flatMap(lookAt)
			.sort(([a], [b]) => (a < b ? -1 : 1));
	return {
		isOf(key) {
			if (!existsSync(file)) return false;
			const [known, files] = JSON.parse(readFileSync(file, 'utf8')) as [string, unknown];
			return known === key && JSON.stringify(files) === JSON.stringify(look());
		},
		remove: () => rmSync(file, { force: true }),
		set: (key) => writeWhole(file, JSON.stringify([key, look()]))
	};
}

function lookAt(path: string): [file: string, bytes: number, changed: number][] {
	const found = statSync(path, { throwIfNoEntry: false });
	if (found?.isDirectory()) return readdirSync(path).flatMap((name) => lookAt(join(path, name)));
	return [[path, found?.size ?? -1, Math.round(found?.mtimeMs ?? -1)]];
}

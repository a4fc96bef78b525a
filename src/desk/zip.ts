import { unzipSync, zipSync } from 'fflate';
import type { Folder } from './folder.ts';

/** The time that every file in an archive bears, so that the same story gives the same bytes: none that means anything. */
const NO_TIME = new Date(1980, 0, 1);
/** Of all files that are taken out, in bytes: a story has less. */
const MOST = 64 * 2 ** 20;
/** The files of a story's folder. */
const FILES = /^(?:[a-z0-9][a-z0-9-]*\/)?(article\.txt|story\.yaml|lexicon\.yaml)$/u;

/** A story's folder as an archive, to be unpacked in `data/stories/`. */
export function zipFolder(id: string, folder: Folder): Uint8Array {
	const files = Object.entries(folder).map(([name, bytes]) => [`${id}/${name}`, bytes] as const);
	return zipFiles(Object.fromEntries(files));
}

/** The same files give the same bytes, whenever and wherever. */
export const zipFiles = (files: Folder): Uint8Array =>
	zipSync(files, { level: 9, mtime: NO_TIME, os: 3 });

/**
 * The files of a story that an archive holds, and the id of its folder.
 *
 * @returns null where no story is in it
 * @throws where it is damaged, or holds more than a story could
 */
export function unzipFolder(bytes: Uint8Array): { id: string | null; folder: Folder } | null {
	let size = 0;
	const files = unzipSync(bytes, {
		filter({ name, originalSize }) {
			if (!FILES.test(name)) return false;
			size += originalSize;
			if (size > MOST) throw new RangeError('more than a story holds');
			return true;
		}
	});
	const names = Object.keys(files);
	const article = names.find((name) => name.endsWith('article.txt'));
	if (article === undefined) return null;
	const prefix = article.slice(0, -'article.txt'.length);
	const own = names.filter((name) => name.startsWith(prefix));
	return {
		id: prefix === '' ? null : prefix.slice(0, -1),
		folder: Object.fromEntries(own.map((name) => [name.slice(prefix.length), files[name]!]))
	};
}

import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Whether a file is sent compressed. Files to be taken away, `<story>.….html` and `….-print.svg`, go as they are: few read each, and to compress them took as
 * long as all pages.
 */
const isCompressed = (file: string): boolean =>
	/(?:^|[\\/])(?:index|404)\.html$/.test(file) ||
	/(?<!-print)\.(?:js|json|jsonld|css|svg|xml|txt)$/.test(file);

/**
 * How hard brotli tries, of 11: for what every reader loads, and for what lies behind it. One step less takes a third of the time, for pages larger by a
 * fiftieth, and to compress is a third of what a story costs.
 */
export const QUALITY = { front: 11, behind: 10 };

/** Puts a file's brotli and gzip form beside it, where it is sent so. */
export async function compress(file: string, bytes: Uint8Array, quality: number): Promise<void> {
	if (!isCompressed(file)) return;
	const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } =
		constants;
	const params = {
		[BROTLI_PARAM_QUALITY]: quality,
		[BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
		[BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
	await writeFile(
		`${file}.gz`,
		await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })
	);
}

/** The same for all files of a folder, a few at a time; where they are there already they stay. */
export async function compressAll(folder: string): Promise<void> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	const known = new Set(files);
	const left = files
		.filter((file) => !known.has(`${file}.br`) || !known.has(`${file}.gz`))
		.values();
	const work = async () => {
		for (const file of left) await compress(file, await readFile(file), QUALITY.front);
	};
	await Promise.all(Array.from({ length: 8 }, work));
}

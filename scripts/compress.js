import { existsSync, readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * Puts each file's brotli and gzip form beside it where they are not there yet, a few files at a time: Kit's own `compress` opens all at once, which are
 * more than a system lets a process open where there are many stories. Files to be taken away, `<story>.….html` and `….-print.svg`, go as they are: few read
 * each, and to compress them took as long as all pages. Plain JavaScript: Node reads svelte.config.js itself.
 * @param {string} folder
 */
export async function compress(folder) {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter(
			(entry) =>
				entry.isFile() &&
				(/^(?:index|404)\.html$/.test(entry.name) ||
					/(?<!-print)\.(?:js|json|jsonld|css|svg|xml|txt)$/.test(entry.name))
		)
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((file) => !existsSync(`${file}.br`) || !existsSync(`${file}.gz`))
		.values();
	const work = async () => {
		for (const file of files) {
			const bytes = await readFile(file);
			const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_SIZE_HINT } = constants;
			const params = {
				[BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT,
				[BROTLI_PARAM_SIZE_HINT]: bytes.length
			};
			await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
			await writeFile(
				`${file}.gz`,
				await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION })
			);
		}
	};
	await Promise.all(Array.from({ length: 8 }, work));
}

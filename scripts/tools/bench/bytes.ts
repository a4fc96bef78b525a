import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles, listPages, readPage } from '../../built.ts';
import { printTable } from '../../table.ts';
import { CAUSES, sizes, total, weighHtml } from '../weigh.ts';

/** Each page of the built site: what its bytes are spent on, as they are and compressed; then the files beside them. */
export async function benchBytes(): Promise<void> {
	const build = process.env['YANSHENG_BUILD'] ?? 'build';
	if (!existsSync(build)) throw new Error('nothing is built. First: npm run build');
	for (const [name, size] of Object.entries(sizes)) {
		console.log(`${name}:`);
		printTable(
			['page', ...CAUSES.filter((cause) => cause !== 'picture'), 'total'],
			listPages(build).map((page) => {
				const weight = weighHtml(readPage(build, page), size);
				return [
					`/${page}`,
					...CAUSES.filter((cause) => cause !== 'picture').map((cause) => weight[cause]),
					total(weight)
				];
			})
		);
		console.log();
	}
	const scripts = listFiles(build).filter((file) => /\.(js|css)$/.test(file));
	printTable(
		['file', 'raw', 'gzip', 'brotli'],
		scripts.map((file) => {
			const text = readFileSync(join(build, file), 'utf8');
			return [file, sizes.raw(text), sizes.gzip(text), sizes.brotli(text)];
		})
	);
}

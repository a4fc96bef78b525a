import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file of a built site by its path below the root, with `/` on every system, sorted; not its compressed twins. */
export function listFiles(build: string): string[] {
	return readdirSync(build, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(join(build, sep).length))
		.map((file) => file.split(sep).join('/'))
		.sort();
}

const OTHERS = /-wechat\.html$|^[^/]+\/(?!index\.)[^/]+\.html$/;

/**
 * Every page by its address below the root: '', '404.html', 'hengyang-2021/'. What is pasted into WeChat's editor is no page, nor
 * is a story in one file (`one-file.test.ts`), and the hosts of the embed lab stand for pages of others.
 */
export function listPages(build: string): string[] {
	return listFiles(build)
		.filter((file) => file.endsWith('.html') && !OTHERS.test(file))
		.map((file) => file.replace(/(^|\/)index\.html$/, '$1'));
}

export function readPage(build: string, page: string): string {
	const file = page === '' || page.endsWith('/') ? `${page}index.html` : page;
	return readFileSync(join(build, file), 'utf8');
}

/** A story's page in Chinese, by its address below the root. */
export function findStoryPage(build: string): string {
	const page = listPages(build).find(
		(address) => /^[^/]+\/$/.test(address) && existsSync(join(build, address, 'dataset.json'))
	);
	if (page === undefined) throw new Error(`no story in ${build}. First: npm run build`);
	return page;
}

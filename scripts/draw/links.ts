import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { PageFault } from '../../src/faults.ts';

/**
 * Where a page leads on its own site: addresses below the root, each once, with `#` and an id where it leads to a place. To what is on the page itself
 * it leads nowhere.
 * @param address of the page: `/en/hengyang-2021/`
 */
export function listLinks(address: string, html: string): string[] {
	const page = new URL(address, ROOT);
	const { ids, addresses } = readPage(html);
	const links = new Set<string>();
	for (const plain of addresses) {
		if (plain.startsWith('#') && ids.has(decodeURIComponent(plain.slice(1)))) continue;
		const url = URL.canParse(plain, page) ? new URL(plain, page) : null;
		if (url?.origin === ROOT) links.add(decodeURIComponent(url.pathname + (url.hash || '')));
	}
	return [...links];
}

const ROOT = 'http://site.invalid';

/** The ids of a page, and where its links, pictures and scripts lead, as written. What looks like them in its text is none. */
function readPage(html: string): { ids: Set<string>; addresses: string[] } {
	const ids = new Set<string>();
	const addresses: string[] = [];
	const parser = new Parser({
		onopentag(_, { id, href, src }) {
			if (id !== undefined) ids.add(id);
			for (const address of [href, src]) if (address !== undefined) addresses.push(address);
		}
	});
	parser.end(html);
	return { ids, addresses };
}

/**
 * Links to pages, files and places that are not there.
 * @param links pages that lead there, by what `listLinks` gives
 * @param folders where the site lies: what was just made, and what is kept of the one before
 */
export function findDeadLinks(
	links: ReadonlyMap<string, readonly string[]>,
	folders: readonly string[]
): PageFault[] {
	const ids = new Map<string, ReadonlySet<string>>();
	return [...links].flatMap(([target, pages]): PageFault[] => {
		const [path = '', id = ''] = target.split('#');
		const message = `${pages.join(', ')} leads to ${target}, which is not there`;
		const fault = { path, referrers: [...pages], message };
		const file = findFile(path, folders);
		if (file === undefined) return [fault];
		if (id === '' || id === 'top' || !file.endsWith('.html')) return [];
		const there = ids.get(file) ?? readPage(readFileSync(file, 'utf8')).ids;
		ids.set(file, there);
		return there.has(id) ? [] : [fault];
	});
}

function findFile(path: string, folders: readonly string[]): string | undefined {
	const below = path.slice(1) + (path.endsWith('/') ? 'index.html' : '');
	return folders.map((folder) => join(folder, below)).find((file) => existsSync(file));
}

/** What is wrong with pages as they are written, for whoever has their markup. */

/** Every id in a page; entities that ids can hold are decoded. */
export const idsOf = (html: string): Set<string> =>
	new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => decode(id)));

/** Where links, pictures and scripts of a page lead, as written. */
export const addressesOf = (html: string): string[] =>
	[...html.matchAll(/\s(?:href|src)="([^"]*)"/g)].map(([, address = '']) => decode(address));

const decode = (text: string) => text.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/**
 * Links of pages to places that are not there: to pages and files among `files`, and to ids in pages.
 * @param pages markup by address below the site's root: '', 'en/', 'hengyang-2021/'
 * @param isFile whether something else than a page lies at an address below the root
 */
export function findDeadLinks(
	pages: ReadonlyMap<string, string>,
	isFile: (address: string) => boolean
): string[] {
	const root = 'http://site.invalid/';
	const ids = new Map<string, Set<string>>();
	const dead: string[] = [];
	for (const [page, html] of pages) {
		for (const address of addressesOf(html)) {
			const url = new URL(address, root + page);
			if (url.origin + '/' !== root) continue;
			const path = decodeURIComponent(url.pathname.slice(1)).replace(/(^|\/)index\.html$/, '$1');
			const target = pages.get(path);
			if (target === undefined) {
				if (!isFile(path)) dead.push(`${page}: ${address}`);
				continue;
			}
			const id = decodeURIComponent(url.hash.slice(1));
			if (!id) continue;
			const known = ids.get(path) ?? idsOf(target);
			ids.set(path, known);
			if (!known.has(id)) dead.push(`${page}: ${address}`);
		}
	}
	return [...new Set(dead)];
}

/** What no page prints: counts of nothing, numbers that are none, headings and lists without words. */
export function findNothings(html: string): string[] {
	const shown = html.replace(/<(script|style)\b[^]*?<\/\1>/g, '');
	const lines = shown
		.replace(/<[^<>]*>/g, '\n')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.split('\n');
	// The desk's lists are data, in which nothing may stand.
	const written = html.replace(/ data-lists="[^"]*"/g, '');
	const attributes = [...written.matchAll(/="([^"<>]*)"/g)].map(([, value = '']) => value);
	return [
		...lines.filter((line) => [NO_NUMBER, NONE_COUNTED, NO_NAME].some((one) => one.test(line))),
		...attributes.filter((value) => NO_NUMBER.test(value)),
		...(shown.match(/<(h[1-6]|figcaption|th|title)\b[^<>]*>\s*<\/\1>/g) ?? []),
		...(shown.match(/<(ul|ol|tbody|figure)\b(?![^<>]*data-slot)[^<>]*>\s*<\/\1>/g) ?? []),
		// A heading with nothing under it.
		...(shown.match(/<\/h[2-6]>\s*<\/(?:section|article|main|div)>/g) ?? [])
	];
}

/** Quotation marks around a name that there is none of. */
const NO_NAME = /“”|《》|「」/;
const NO_NUMBER = /\b(?:NaN|undefined|Infinity|null)\b|\[object/;
/** A number of things that there are none of: 0个, 0人, 0 terms. */
const NONE_COUNTED =
	/(?<![\d.,])0 ?(?:[个人句次处]|(?:terms?|people|persons?|sentences?|delegations?|mentions?)\b)/;

/** The data that a file carries, as blocks of JSON that no browser runs. */

/** What the ids of blocks begin with. */
export const ID = 'yansheng-';

/** Whether a page is a file that stands alone: a story, as `readBlocks` opens it, or one chart, which holds no story. */
export const isOneFile = (html: string): boolean =>
	html.includes(`<script type="application/json" id="${ID}`);

/** Blocks by name, as elements of a page. Whatever text they hold, none of it ends its element. */
export function writeBlocks(blocks: Readonly<Record<string, unknown>>): string {
	return Object.entries(blocks)
		.filter(([, value]) => value !== undefined)
		.map(
			([name, value]) =>
				`<script type="application/json" id="${ID}${name}">${JSON.stringify(value).replace(/</g, '\\u003c')}</script>`
		)
		.join('\n');
}

/**
 * Reads the blocks of a file that stands alone, without running anything of it: for the desk, where it is opened again.
 * @param html the file's text
 * @returns by name; null where it is no such file
 * @throws SyntaxError where a block is broken
 */
export function readBlocks(html: string): Record<string, unknown> | null {
	const blocks: Record<string, unknown> = {};
	const opening = `<script type="application/json" id="${ID}`;
	for (let at = html.indexOf(opening); at >= 0; at = html.indexOf(opening, at)) {
		const name = at + opening.length;
		const begin = html.indexOf('">', name);
		const end = html.indexOf('</script>', begin);
		if (begin < 0 || end < 0) break;
		blocks[html.slice(name, begin)] = JSON.parse(html.slice(begin + 2, end)) as unknown;
		at = end;
	}
	return 'dataset' in blocks ? blocks : null;
}

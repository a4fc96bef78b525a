import type { Piece } from './page-text.ts';

/** What is lit up in the article: the sentences behind what is chosen, and the one that the pointer is on. */
export type Mark = 'yansheng' | 'yansheng-pointed';

/** A layer gives way to whatever the host says of the same; colours of its own are read on any ground. */
const STYLE = `@layer yansheng{::highlight(yansheng){background-color:#ffdf8e;color:#111}::highlight(yansheng-pointed){background-color:#8883}}`;

/** Whether the browser can mark text without changing the page (https://www.w3.org/TR/css-highlight-api-1/). */
const canMark = (): boolean => typeof Highlight === 'function';

let sheet: CSSStyleSheet | undefined;

/** Gives a document or shadow tree the colours of the marks. No Content-Security-Policy is in the way: nothing is inline. */
export function style(root: Node): void {
	if (!canMark()) return;
	if (!sheet) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(STYLE);
	}
	const tree = root.getRootNode() as Document | ShadowRoot;
	if (!tree.adoptedStyleSheets.includes(sheet))
		tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}

/** Marks these pieces in place of the earlier ones of the kind. */
export function mark(name: Mark, pieces: readonly Piece[]): void {
	if (!canMark()) return;
	if (pieces.length === 0) CSS.highlights.delete(name);
	else CSS.highlights.set(name, new Highlight(...pieces.map(rangeOf)));
}

export function rangeOf({ node, start, end }: Piece): Range {
	const range = document.createRange();
	// What has been cut off since it was read is not marked.
	range.setStart(node, Math.min(start, node.length));
	range.setEnd(node, Math.min(end, node.length));
	return range;
}

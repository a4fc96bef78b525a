import type { Span } from '#dataset';

/**
 * What is selected of the article that is shown in an element, whose texts say where they begin (`data-at`, in UTF-16 code units
 * of the article); null where nothing of it is.
 */
export function selectedSpan(shown: HTMLElement): Span | null {
	const selection = getSelection();
	if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
	const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
	if (!shown.contains(startContainer) || !shown.contains(endContainer)) return null;
	const from = placeOf(startContainer, startOffset);
	const to = placeOf(endContainer, endOffset);
	return from !== null && to !== null && from < to ? [from, to] : null;
}

function placeOf(node: Node, offset: number): number | null {
	if (node.nodeType === node.TEXT_NODE) {
		const piece = node.parentElement?.closest<HTMLElement>('[data-at]');
		return piece ? Number(piece.dataset.at) + offset : null;
	}
	// Between elements: where the next piece begins, or, behind all of them, where the last one ends.
	const next = node.childNodes[offset];
	const first = next && piecesOf(next)[0];
	if (first) return Number(first.dataset.at);
	const last = piecesOf(node).pop();
	return last ? Number(last.dataset.at) + (last.textContent ?? '').length : null;
}

/** The pieces of text in a part of the article, itself included, in order. */
function piecesOf(node: Node): HTMLElement[] {
	const element = node instanceof HTMLElement ? node : node.parentElement;
	if (!element) return [];
	const within = [...element.querySelectorAll<HTMLElement>('[data-at]')];
	return element.matches('[data-at]') ? [element, ...within] : within;
}

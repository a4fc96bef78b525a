import { trimStop, type ChartWords } from '#lib/charts/state.ts';

/**
 * Writes a chart's words into the places that were made for them (`data-slot`). The text of an element is set, never that of a node in
 * it: a browser that translates the page puts nodes of its own there. What says it already is left alone, so that nothing is
 * announced twice.
 */
export function writeWords(place: ParentNode, words: ChartWords): void {
	const { title, explain, unit, counted, marked, legend, summary } = words;
	setSlots(place, {
		title,
		explain,
		unit,
		marked,
		// In captions each is one of several sentences.
		counted: counted && trimStop(counted),
		blank: legend && trimStop(legend.blank),
		caution: legend && trimStop(legend.caution)
	});
	for (const list of place.querySelectorAll('[data-slot="summary"]')) {
		if (isSame([...list.children].map(textOf), summary)) continue;
		list.replaceChildren(
			...summary.map((line) => {
				const item = document.createElement('li');
				item.textContent = line;
				return item;
			})
		);
	}
}

const textOf = (element: Element) => element.textContent;

const isSame = (some: readonly (string | null)[], others: readonly string[]) =>
	some.length === others.length && some.every((text, i) => text === others[i]);

function setSlots(place: ParentNode, texts: Record<string, string | null>): void {
	for (const [name, text] of Object.entries(texts))
		for (const slot of place.querySelectorAll(`[data-slot="${name}"]`))
			if (text !== null && slot.textContent !== text) slot.textContent = text;
}

/** Places in the prerendered page that the script writes to: `data-slot` names them. */

export const all = <E extends Element>(selector: string, within: ParentNode = document) => [
	...within.querySelectorAll<E>(selector)
];

/** Sets a slot's text; one that says it already is left alone, so that nothing is announced twice. */
export function setSlot(name: string, text: string): void {
	for (const slot of all(`[data-slot="${name}"]`))
		if (slot.textContent !== text) slot.textContent = text;
}

/** Sets a list's items. */
export function setLines(name: string, lines: string[]): void {
	for (const list of all(`[data-slot="${name}"]`)) {
		list.replaceChildren(
			...lines.map((line) => {
				const item = document.createElement('li');
				item.textContent = line;
				return item;
			})
		);
	}
}

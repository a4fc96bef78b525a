/**
 * Keeps parts of a page as they were prerendered, for where a script fails to show something else in them.
 * @returns puts them back
 */
export function keepPristine(parts: Iterable<Element>): () => void {
	const all = [...parts].map((shown) => ({ shown, kept: shown.cloneNode(true) }));
	return () => {
		for (const part of all) {
			const copy = part.kept.cloneNode(true) as Element;
			part.shown.replaceWith(copy);
			part.shown = copy;
		}
	};
}

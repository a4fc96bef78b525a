/** Parts of a page as they were prerendered, to be put back where a script fails to show something else in them. */
export class Pristine {
	readonly #parts: { shown: Element; kept: Node }[];

	constructor(parts: Iterable<Element>) {
		this.#parts = [...parts].map((shown) => ({ shown, kept: shown.cloneNode(true) }));
	}

	restore(): void {
		for (const part of this.#parts) {
			const copy = part.kept.cloneNode(true) as Element;
			part.shown.replaceWith(copy);
			part.shown = copy;
		}
	}
}

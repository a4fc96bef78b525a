import { binOf } from '#lib/data/measures.ts';
import { fillOf, inkOn } from '#lib/charts/palette.ts';

/**
 * Gives a map's marks new counts: colours, numerals, and what the marks say they stand for. Works on any of the map's
 * drawings, on the story's page and in an embed alike, and changes no size, so nothing moves.
 * @param counts by delegation id
 */
export function paintCounts(drawing: Element, counts: ReadonlyMap<string, number>): void {
	for (const mark of drawing.querySelectorAll('[data-delegation]')) {
		const count = counts.get(mark.getAttribute('data-delegation') ?? '') ?? 0;
		const bin = binOf(count);
		mark.setAttribute('data-count', String(count));
		mark.setAttribute('data-bin', String(bin));
		mark.setAttribute('fill', fillOf(bin));
		if (mark.hasAttribute('stroke')) mark.setAttribute('stroke', fillOf(bin));
	}
	for (const label of drawing.querySelectorAll('[data-of]')) {
		const count = counts.get(label.getAttribute('data-of') ?? '') ?? 0;
		if (!label.hasAttribute('data-plain')) label.setAttribute('fill', inkOn(binOf(count)));
		for (const number of label.querySelectorAll('[data-number]'))
			number.textContent = count > 0 ? String(count) : '';
	}
}

/**
 * Gives a heatmap's cells new counts. A cell that was blank stays so: a blank cell has no numeral to change, and what has no
 * sentence has no mention either.
 */
export function paintCells(
	drawing: Element,
	countOf: (theme: string, delegation: string) => number
): void {
	for (const cell of drawing.querySelectorAll('[data-theme][data-delegation]')) {
		const numeral = cell.querySelector('text');
		const shape = cell.querySelector('path, rect');
		if (!numeral || !shape) continue;
		const count = countOf(
			cell.getAttribute('data-theme') ?? '',
			cell.getAttribute('data-delegation') ?? ''
		);
		const bin = binOf(count);
		cell.setAttribute('data-count', String(count));
		cell.setAttribute('data-bin', String(bin));
		shape.setAttribute('fill', fillOf(bin));
		numeral.setAttribute('fill', inkOn(bin));
		numeral.textContent = String(count);
	}
}

/** Sets the words that `isChosen` accepts in the accent, all others in ink. */
export function paintWords(drawing: Element, isChosen: (term: string) => boolean): void {
	for (const word of drawing.querySelectorAll('text[data-term]')) {
		const chosen = isChosen(word.getAttribute('data-term') ?? '');
		if (chosen) word.setAttribute('fill', 'var(--accent)');
		else word.removeAttribute('fill');
	}
}

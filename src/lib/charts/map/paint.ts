import type { Corpus } from '#lib/data/corpus.ts';
import { setAttributes } from '../attributes.ts';
import { markOf } from './mark.ts';
import { countMap, wordMap, type MapState } from './state.ts';

/**
 * Gives a map's marks new counts: each becomes what the drawing would make of it. Works on any of the map's drawings, on the
 * story's page and in an embed alike, and changes no size, so nothing moves.
 */
export function paintMap(drawing: Element, state: MapState): void {
	const { corpus } = state;
	const counts = countMap(state);
	const marks = new Map(
		corpus.delegations.map(({ id }, i) => [id, markOf({ corpus, counts }, i)] as const)
	);
	// What stands beside the map has a name of its own.
	if (!/^(inset|beyond)$/.test(drawing.getAttribute('data-drawing') ?? ''))
		setAttributes(drawing, { 'aria-label': wordMap(state).title });
	for (const area of drawing.querySelectorAll('[data-delegation]')) {
		const mark = marks.get(area.getAttribute('data-delegation') ?? '');
		if (!mark) continue;
		setAttributes(area, mark.attributes);
		if (area.hasAttribute('stroke')) setAttributes(area, { stroke: mark.attributes.fill });
	}
	for (const part of drawing.querySelectorAll('[data-of]')) {
		const mark = marks.get(part.getAttribute('data-of') ?? '');
		if (!mark) continue;
		if (part.hasAttribute('data-dot')) setAttributes(part, { fill: mark.dot });
		else if (!part.hasAttribute('data-plain')) setAttributes(part, { fill: mark.ink });
		if (part.hasAttribute('stroke')) setAttributes(part, { stroke: mark.attributes.fill });
		for (const number of part.querySelectorAll('[data-number]'))
			if (number.textContent !== mark.numeral) number.textContent = mark.numeral;
	}
}

/** The same for a small map without words. */
export function paintMiniature(part: Element, corpus: Corpus, counts: number[]): void {
	corpus.delegations.forEach(({ id }, i) => {
		const { fill } = markOf({ corpus, counts }, i).attributes;
		for (const mark of part.querySelectorAll(`[data-of="${CSS.escape(id)}"]`))
			mark.setAttribute('fill', fill);
	});
}

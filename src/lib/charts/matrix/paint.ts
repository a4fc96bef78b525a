import { setAttributes } from '../attributes.ts';
import { lookOf } from './marks.ts';
import { arrangeMatrix, type MatrixState } from './state.ts';

/**
 * Gives a matrix's cells new counts where they stand. A cell that was blank stays so: a blank cell has no numeral to change, and what
 * has no sentence has no mention either. (With headlines it may have: `move.ts` knows.)
 */
export function paintMatrix(drawing: Element, state: MatrixState): void {
	const { corpus } = state;
	const { counts } = arrangeMatrix(state).matrix;
	const indexOf = (items: { id: string }[], id: string | null) =>
		items.findIndex((item) => item.id === id);
	for (const cell of drawing.querySelectorAll('[data-theme][data-delegation]')) {
		const numeral = cell.querySelector('text');
		const shape = cell.querySelector('path');
		if (!numeral || !shape) continue;
		const row = counts[indexOf(corpus.themes, cell.getAttribute('data-theme'))];
		const column = indexOf(corpus.delegations, cell.getAttribute('data-delegation'));
		const look = lookOf(row?.[column] ?? 0);
		setAttributes(cell, look.said);
		shape.setAttribute('fill', look.fill);
		setAttributes(numeral, { fill: look.ink === 'var(--ink)' ? null : look.ink });
		numeral.textContent = look.numeral;
	}
}

import { layoutMatrix, NARROW, PAGE } from '#lib/charts/matrix/layout.ts';
import { placeMarks } from '#lib/charts/matrix/marks.ts';
import { moveMarks } from '#lib/charts/matrix/move.ts';
import type { Explorer } from './explorer.svelte.ts';
import { drawingsOf, followTable, followWords } from './follow.ts';

/**
 * Brings the heatmap's marks, words and table into another order, by another measure. Laying out comes with it, so it is imported when
 * it is needed first; ECharts drew the marks in the build, and no reader needs it.
 */
export function redraw(explorer: Explorer): void {
	const state = explorer.stateOf('heatmap');
	for (const svg of drawingsOf('heatmap')) {
		const isWide = svg.closest<HTMLElement>('[data-width]')?.dataset.width === 'wide';
		moveMarks(svg, placeMarks(layoutMatrix(state, isWide ? PAGE : NARROW)));
	}
	followWords(explorer, 'heatmap');
	followTable(explorer, 'heatmap');
}

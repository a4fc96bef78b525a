import { drawHeatmap } from '#lib/charts/matrix/heatmap.ts';
import { layoutHeatmap, NARROW, WIDE } from '#lib/charts/matrix/layout.ts';
import { makeMatrix } from '#lib/charts/matrix/matrix.ts';
import { orderBy, type Order } from '#lib/charts/matrix/order.ts';
import { writeChoice } from '#lib/data/links.ts';
import { trustDrawing } from '../trust.ts';
import { summarizeHeatmap } from '#lib/charts/summary.ts';
import type { Explorer } from './explorer.svelte.ts';
import { setLines } from './slots.ts';

/**
 * Draws the heatmap anew, for another measure or order, and brings its table along. This is where ECharts comes to a
 * reader, so it is imported when it is needed first; the drawing is the one that the build makes.
 */
export function redraw(explorer: Explorer): void {
	const { corpus, language, words, options } = explorer;
	const matrix = makeMatrix(corpus, language, options.heatmap, options.headlines === 'on');
	const order = orderBy(matrix.counts, {
		row: indexOf(corpus.themes, options.sort),
		column: indexOf(corpus.delegations, options.sort)
	});
	for (const box of document.querySelectorAll<HTMLElement>('[data-drawing="heatmap"]')) {
		const frame = box.dataset.width === 'wide' ? WIDE : NARROW;
		const svg = drawHeatmap(layoutHeatmap(matrix, frame, order), words.heatmap.title);
		const drawing = new DOMParser().parseFromString(trustDrawing(svg), 'image/svg+xml');
		box.replaceChildren(document.importNode(drawing.documentElement, true));
	}
	setLines(
		'heatmap-summary',
		summarizeHeatmap(corpus, language, words, options.headlines === 'on')
	);
	const table = document.querySelector<HTMLTableElement>('[data-table="heatmap"]');
	if (table) fillTable(table, explorer, matrix.counts, order);
}

function indexOf(items: { id: string }[], id: string | null): number | undefined {
	const index = items.findIndex((item) => item.id === id);
	return index < 0 ? undefined : index;
}

/** Rows and columns in the order of the drawing, with its numbers. */
function fillTable(
	table: HTMLTableElement,
	{ corpus, root }: Explorer,
	counts: number[][],
	order: Order
): void {
	const arrange = (row: HTMLTableRowElement) => {
		const byTheme = new Map([...row.cells].map((cell) => [cell.dataset.theme, cell]));
		for (const theme of order.themes) {
			const cell = byTheme.get(corpus.themes[theme]?.id);
			if (cell) row.append(cell);
		}
		return byTheme;
	};
	const head = table.tHead?.rows[0];
	if (head) arrange(head);
	const body = table.tBodies[0];
	const rows = new Map([...(body?.rows ?? [])].map((row) => [row.dataset.delegation, row]));
	for (const column of order.delegations) {
		const delegation = corpus.delegations[column]?.id;
		const row = rows.get(delegation);
		if (!row || !body) continue;
		body.append(row);
		for (const [id, cell] of arrange(row)) {
			if (!id) continue;
			const theme = corpus.themes.findIndex((t) => t.id === id);
			const count = counts[theme]?.[column] ?? 0;
			cell.dataset.count = String(count);
			if (count === 0) {
				cell.replaceChildren();
				continue;
			}
			const link = cell.querySelector('a') ?? cell.appendChild(document.createElement('a'));
			link.href = `${root}concordance/#theme-${id}.${delegation}`;
			link.dataset.choose = writeChoice({ theme: id, delegation: delegation ?? null });
			link.textContent = String(count);
		}
	}
}

import { binOf } from '#lib/data/measures.ts';
import { fillOf, inkOn } from '../palette.ts';
import type { Cell, HeatmapLayout, Mark, PlacedHead } from './layout.ts';
import { GAP, round } from './spacing.ts';

/** A shape or a line of text of a mark, as the drawing has it. */
export interface Shape {
	name: 'path' | 'text';
	attributes: Record<string, string>;
	text: string;
}

/** A cell or a head: what its group says it stands for, and what is in it. */
export interface MatrixMark {
	attributes: Record<string, string>;
	shapes: Shape[];
}

/** The three groups of the drawing, in its order. */
export interface MatrixMarks {
	viewBox: string;
	groups: { anchor: string; marks: MatrixMark[] }[];
}

/**
 * Every mark of a layout as it is drawn: what a reader's browser moves the marks of the prerendered drawing to. The build lets
 * ECharts draw the same layout; a test holds the two together, mark by mark.
 */
export function placeMarks(layout: HeatmapLayout): MatrixMarks {
	return {
		viewBox: `0 0 ${layout.width} ${layout.height}`,
		groups: [
			{ anchor: 'end', marks: layout.rows.map((head) => placeHead(layout, head)) },
			{
				anchor: layout.columns[0]?.anchor ?? 'middle',
				marks: layout.columns.map((head) => placeHead(layout, head))
			},
			{ anchor: 'middle', marks: layout.cells.map((cell) => placeCell(layout, cell)) }
		]
	};
}

/** How a cell looks by its count alone, wherever it stands. No zero is printed. */
export function lookOf(count: number) {
	const bin = binOf(count);
	return {
		said: { 'data-count': String(count), 'data-bin': String(bin) },
		bin,
		fill: fillOf(bin),
		numeral: count > 0 ? String(count) : '',
		ink: inkOn(bin)
	};
}

function placeCell({ plot, columns, type }: HeatmapLayout, cell: Cell): MatrixMark {
	const { said, bin, fill, numeral, ink } = lookOf(cell.count);
	const pitch = plot.width / Math.max(1, columns.length);
	const x = plot.x + cell.column * pitch;
	const y = plot.y + cell.y;
	const width = pitch - GAP;
	// The hairline of a blank cell lies inside its edge.
	const inset = bin === 0 ? 0.5 : 0;
	const d = writeBox(x + inset, y + inset, width - 2 * inset, cell.height - 2 * inset);
	return {
		attributes: { ...nameMark(cell), ...said },
		shapes: [
			shape('path', { d, fill, ...(bin === 0 ? { stroke: 'var(--rule)' } : {}) }),
			...(numeral === ''
				? []
				: [
						shape(
							'text',
							{
								x: write(x + width / 2),
								y: write(y + cell.height / 2 + 0.36 * type.numeral),
								...(ink === 'var(--ink)' ? {} : { fill: ink })
							},
							numeral
						)
					])
		]
	};
}

/** How the headline of a row differs from the row's head. */
export const nameNote = (size: number) => ({
	'data-note': '',
	'font-size': String(size),
	'text-anchor': 'start'
});

function placeHead({ type }: HeatmapLayout, head: PlacedHead): MatrixMark {
	const { x, y, width, height } = head.target;
	const { rule } = head;
	return {
		attributes: nameMark(head),
		shapes: [
			shape('path', { d: writeBox(x, y, width, height), fill: 'none', 'pointer-events': 'all' }),
			...(rule
				? [
						shape('path', {
							d: `M${write(rule.x)} ${write(rule.top)}L${write(rule.x)} ${write(rule.bottom)}`,
							stroke: 'var(--rule)'
						})
					]
				: []),
			...head.lines.map((line) => shape('text', { x: write(line.x), y: write(line.y) }, line.text)),
			...head.notes.map((line) =>
				shape(
					'text',
					{ x: write(line.x), y: write(line.y), fill: 'var(--muted)', ...nameNote(type.note) },
					line.text
				)
			)
		]
	};
}

const shape = (name: Shape['name'], attributes: Shape['attributes'], text = ''): Shape => ({
	name,
	attributes,
	text
});

/** What a mark stands for, as attributes. */
export function nameMark(mark: Mark): Record<string, string> {
	return {
		...(mark.theme === null ? {} : { 'data-theme': mark.theme }),
		...(mark.delegation === null ? {} : { 'data-delegation': mark.delegation })
	};
}

const write = (value: number) => String(round(value));

const writeBox = (x: number, y: number, width: number, height: number) =>
	`M${write(x)} ${write(y)}h${write(width)}v${write(height)}h${write(-width)}z`;

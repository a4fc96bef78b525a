import { binOf, type Bin } from '#lib/data/measures.ts';
import { breakTitle } from '#lib/text/headline.ts';
import { advance } from '#lib/text/advance.ts';
import { leastWidth, wrap } from '#lib/text/wrap.ts';
import { COLUMN, placeColumns } from './columns.ts';
import type { Head, Matrix } from './matrix.ts';
import { orderBy, type Order } from './order.ts';
import { arrangeMatrix, type MatrixState } from './state.ts';
import { GAP, LEADING, round, SPACE } from './spacing.ts';

/** All lengths are pixels at the drawing's own width. */
export interface HeatmapFrame {
	width: number;
	/** What the rows are; the columns are the other. */
	rows: 'themes' | 'delegations';
	/** Type of the heads. */
	size: number;
	/** Cells are made at least so wide, gap included, even if row heads then take several lines. */
	least: number;
	/** And at most so wide, and so high where heads need no more. */
	most?: number;
	highest?: number;
	/** Whether the report's headline stands at the right of each delegation's row, within the width. */
	hasNotes?: boolean;
}

/** On the page, where the panel leaves so much room: of what goes beyond it the browser paints nothing until the page has opened. */
export const PAGE: HeatmapFrame = {
	width: 832,
	rows: 'delegations',
	size: 13,
	least: 36,
	most: 58,
	highest: 34,
	hasNotes: true
};
/** In a frame. */
export const WIDE: HeatmapFrame = { width: 720, rows: 'themes', size: 13, least: 36 };
export const NARROW: HeatmapFrame = { width: 328, rows: 'delegations', size: 12, least: 25 };

export interface HeatmapLayout {
	/** Of heads and cells; what stands at the right of them hangs over the edge, so that a narrower page leaves it out. */
	width: number;
	height: number;
	/** Where the cells lie, with the gap that follows each. */
	plot: { x: number; y: number; width: number; height: number };
	/** Sizes of type. */
	type: { row: number; column: number; numeral: number; note: number };
	rows: PlacedHead[];
	columns: PlacedHead[];
	/** Row by row. */
	cells: Cell[];
}

/** What a head or cell stands for; ids. */
export interface Mark {
	theme: string | null;
	delegation: string | null;
}

export interface PlacedHead extends Mark {
	anchor: 'middle' | 'end';
	lines: { text: string; x: number; y: number }[];
	/** The headline at the right of a row; it begins at its `x`. */
	notes: { text: string; x: number; y: number }[];
	/** Where a finger may land. */
	target: { x: number; y: number; width: number; height: number };
	/** An upright line: from a head on its step down to its column, or between two heads that nearly touch. */
	rule: { x: number; top: number; bottom: number } | null;
}

export interface Cell extends Mark {
	/** From 0. */
	column: number;
	/** Below the top of the plot. */
	y: number;
	height: number;
	count: number;
	bin: Bin;
}

/** Cells do not grow beyond this, gap included. */
const MOST = 41;
/** Between row heads of several lines, lest the last line of one seems to belong to the next. */
const SPACE_BETWEEN = 4;
/** Row heads take no more lines than this; if one takes more than the second number, the others' rows stay lower. */
const ROW_LINES = { most: 7, even: 2 };
const NUMERAL = 13;
const NOTE = { size: 12, width: 172, space: 2 * SPACE };
/** From the middle of a line of type to its baseline, in ems. */
const BASELINE = 0.36;

/** Lays out what a matrix shows. */
export function layoutMatrix(state: MatrixState, frame: HeatmapFrame): HeatmapLayout {
	const { matrix, order } = arrangeMatrix(state);
	return layoutHeatmap(matrix, frame, order);
}

/**
 * Lays the heatmap out. Cells are as square as the heads beside them allow; heads are never turned: they are wrapped, and where
 * a word is wider than its column they stand on steps, each with a line down to its own column.
 */
export function layoutHeatmap(
	matrix: Matrix,
	frame: HeatmapFrame,
	order: Order = orderBy(matrix.counts)
): HeatmapLayout {
	const areThemesRows = frame.rows === 'themes';
	const rowOrder = areThemesRows ? order.themes : order.delegations;
	const columnOrder = areThemesRows ? order.delegations : order.themes;
	const rowHeads = pick(areThemesRows ? matrix.themes : matrix.delegations, rowOrder);
	const columnHeads = pick(areThemesRows ? matrix.delegations : matrix.themes, columnOrder);
	const markOf = (id: string, isTheme: boolean): Mark =>
		isTheme ? { theme: id, delegation: null } : { theme: null, delegation: id };

	const notes = setNotes(rowHeads, frame);
	const width = frame.width - notes.room;
	const { pitch, labels } = fitRows(rowHeads, columnHeads.length, { ...frame, width });
	const columns = placeColumns(columnHeads, pitch, width);
	const heights = chooseHeights(
		labels.map((lines, row) => Math.max(lines.length, notes.lines[row]?.length ?? 0)),
		Math.min(pitch, frame.highest ?? pitch),
		frame.size
	);
	const tops = heights.map((_, row) => heights.slice(0, row).reduce((a, b) => a + b, 0));
	const cellHeight = Math.min(...heights);
	const plot = {
		x: width + GAP - pitch * columnHeads.length,
		y: columns.height,
		width: pitch * columnHeads.length,
		height: heights.reduce((a, b) => a + b, 0)
	};

	return {
		width,
		height: plot.y + plot.height,
		plot,
		type: { row: frame.size, column: COLUMN.size, numeral: NUMERAL, note: NOTE.size },
		rows: rowHeads.map((head, row) => {
			const top = plot.y + (tops[row] ?? 0);
			const height = (heights[row] ?? 0) - GAP;
			const set = (lines: string[], x: number, size: number) =>
				lines.map((text, i) => ({
					text,
					x,
					y: round(top + height / 2 + size * (LEADING * (i - (lines.length - 1) / 2) + BASELINE))
				}));
			return {
				...markOf(head.id, areThemesRows),
				anchor: 'end',
				lines: set(labels[row] ?? [], plot.x - SPACE, frame.size),
				notes: set(notes.lines[row] ?? [], width + NOTE.space, NOTE.size),
				target: { x: 0, y: top, width: plot.x - GAP, height },
				rule: null
			};
		}),
		columns: columnHeads.map((head, column) => {
			const { lines, y, rule } = columns.heads[column] ?? { lines: [], y: 0, rule: null };
			const left = plot.x + column * pitch;
			const width = pitch - GAP;
			const top = round(y - COLUMN.size);
			return {
				...markOf(head.id, !areThemesRows),
				anchor: columns.anchor,
				notes: [],
				lines: lines.map((text, i) => ({
					text,
					x: columns.anchor === 'end' ? left + width : left + width / 2,
					y: round(y + i * columns.leading)
				})),
				target: { x: left, y: top, width, height: round(plot.y - GAP - top) },
				rule: rule === null ? null : { x: left + rule.x, top: round(rule.top), bottom: plot.y - 3 }
			};
		}),
		cells: rowHeads.flatMap((rowHead, row) =>
			columnHeads.map((columnHead, column): Cell => {
				const [theme, delegation] = areThemesRows ? [row, column] : [column, row];
				const count =
					matrix.counts[order.themes[theme] ?? -1]?.[order.delegations[delegation] ?? -1] ?? 0;
				return {
					theme: (areThemesRows ? rowHead : columnHead).id,
					delegation: (areThemesRows ? columnHead : rowHead).id,
					column,
					y: (tops[row] ?? 0) + Math.floor(((heights[row] ?? 0) - cellHeight) / 2),
					height: cellHeight - GAP,
					count,
					bin: binOf(count)
				};
			})
		)
	};
}

function pick(heads: Head[], order: number[]): Head[] {
	return order.flatMap((i) => heads[i] ?? []);
}

/** What the report prints over each row's delegation, in as few lines as leave room; and how much of the width it takes. */
function setNotes(heads: Head[], { hasNotes }: HeatmapFrame): { lines: string[][]; room: number } {
	const notes = heads.map(({ note }) => note ?? '');
	if (!hasNotes || !notes.some(Boolean)) return { lines: [], room: 0 };
	const set = notes.map((note) => breakTitle(note, NOTE.width / NOTE.size));
	const widest = Math.max(...set.flat().map(advance));
	return { lines: set, room: NOTE.space + Math.ceil(widest * NOTE.size) };
}

/** Row heads in as few lines as leave the columns their width; and of such widths, the one with the best line breaks. */
function fitRows(
	heads: Head[],
	columns: number,
	frame: HeatmapFrame
): { pitch: number; labels: string[][] } {
	const roomFor = (pitch: number) => (frame.width + GAP - SPACE - pitch * columns) / frame.size;
	const pitchFor = (ems: number) =>
		Math.min(
			frame.most ?? MOST,
			Math.floor((frame.width + GAP - SPACE - ems * frame.size) / Math.max(1, columns))
		);
	for (let most = 1; ; most++) {
		const areTooLong = heads.some((head) => !wrap(head.label, roomFor(frame.least), most));
		if (areTooLong && most < ROW_LINES.most) continue;

		const widest = Math.max(0, ...heads.map((head) => leastWidth(head.label, most)));
		const widestPitch = pitchFor(widest);
		let best: { pitch: number; labels: string[][]; fault: number } | null = null;
		for (let pitch = widestPitch; best === null || pitch >= frame.least; pitch--) {
			const wrapped = heads.map((head) => wrap(head.label, Math.max(widest, roomFor(pitch)), most));
			const fault = wrapped.reduce(
				(sum, label) => sum + (label ? label.strain + label.lines.length : 0),
				0
			);
			if (best !== null && fault >= best.fault) continue;
			best = { pitch, labels: wrapped.map((label) => label?.lines ?? []), fault };
		}
		return best;
	}
}

/** Rows are as high as columns are wide, or as heads need; all alike, unless a head takes many lines. Cells are always alike. */
function chooseHeights(lines: number[], pitch: number, size: number): number[] {
	const most = Math.max(0, ...lines);
	const isRagged = most > ROW_LINES.even;
	const space = isRagged ? 2 * SPACE_BETWEEN : SPACE_BETWEEN;
	const needed = lines.map((count) => Math.max(pitch, Math.ceil(count * LEADING * size) + space));
	return isRagged ? needed : needed.map(() => Math.max(...needed));
}

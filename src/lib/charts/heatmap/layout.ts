import { binOf, type Bin } from '#lib/measures.ts';
import { advance } from '../advance.ts';
import { leastWidth, wrap } from '../wrap.ts';
import type { Head, Matrix } from './matrix.ts';
import { orderBy, type Order } from './order.ts';

/** All lengths are pixels at the drawing's own width. */
export interface HeatmapFrame {
	width: number;
	/** What the rows are; the columns are the other. */
	rows: 'themes' | 'delegations';
	/** Type of the heads. */
	size: number;
	/** Cells are made at least so wide, gap included, even if row heads then take several lines. */
	least: number;
}

export const WIDE: HeatmapFrame = { width: 720, rows: 'themes', size: 13, least: 36 };
export const NARROW: HeatmapFrame = { width: 328, rows: 'delegations', size: 12, least: 25 };

export interface HeatmapLayout {
	width: number;
	height: number;
	/** Where the cells lie, with the gap that follows each. */
	plot: { x: number; y: number; width: number; height: number };
	/** Sizes of type. */
	type: { row: number; column: number; numeral: number };
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

/** Between cells. */
export const GAP = 1;
/** Cells do not grow beyond this, gap included. */
const MOST = 41;
/** Between heads and cells. */
const SPACE = 7;
/** Between row heads of several lines, lest the last line of one seems to belong to the next. */
const SPACE_BETWEEN = 4;
/** Row heads take no more lines than this; if one takes more than the second number, the others' rows stay lower. */
const ROW_LINES = { most: 7, even: 2 };
/** Columns' heads take no more lines than this over their column, and are never larger than this. */
const COLUMN = { lines: 6, size: 12 };
/** Heads with less space than this between them are parted by a rule. */
const TIGHT = 3;
const NUMERAL = 13;
/** Between lines of a head, in ems: Han fill their em square, so less would touch. */
const LEADING = 1.12;
/** From the middle of a line of type to its baseline, in ems. */
const BASELINE = 0.36;
/** Heads on steps: a line's room in ems, and the widest that one is set. */
const STEP = { leading: 1.35, width: 330 };

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

	const { pitch, labels } = fitRows(rowHeads, columnHeads.length, frame);
	const columns = placeColumns(columnHeads, pitch, frame);
	const heights = chooseHeights(labels, pitch, frame.size);
	const tops = heights.map((_, row) => heights.slice(0, row).reduce((a, b) => a + b, 0));
	const cellHeight = Math.min(...heights);
	const plot = {
		x: frame.width + GAP - pitch * columnHeads.length,
		y: columns.height,
		width: pitch * columnHeads.length,
		height: heights.reduce((a, b) => a + b, 0)
	};

	return {
		width: frame.width,
		height: plot.y + plot.height,
		plot,
		type: { row: frame.size, column: COLUMN.size, numeral: NUMERAL },
		rows: rowHeads.map((head, row) => {
			const top = plot.y + (tops[row] ?? 0);
			const height = (heights[row] ?? 0) - GAP;
			const lines = labels[row] ?? [];
			return {
				...markOf(head.id, areThemesRows),
				anchor: 'end',
				lines: lines.map((text, i) => ({
					text,
					x: plot.x - SPACE,
					y: round(
						top + height / 2 + frame.size * (LEADING * (i - (lines.length - 1) / 2) + BASELINE)
					)
				})),
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

function round(value: number): number {
	return Math.round(value * 10) / 10;
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
			MOST,
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
function chooseHeights(labels: string[][], pitch: number, size: number): number[] {
	const most = Math.max(0, ...labels.map((lines) => lines.length));
	const isRagged = most > ROW_LINES.even;
	const space = isRagged ? 2 * SPACE_BETWEEN : SPACE_BETWEEN;
	const needed = labels.map((lines) =>
		Math.max(pitch, Math.ceil(lines.length * LEADING * size) + space)
	);
	return isRagged ? needed : needed.map(() => Math.max(...needed));
}

interface ColumnHeads {
	height: number;
	anchor: 'middle' | 'end';
	leading: number;
	/** `y` is the baseline of the first line; a rule's `x` is counted from the column's left edge. */
	heads: { lines: string[]; y: number; rule: { x: number; top: number } | null }[];
}

function placeColumns(heads: Head[], pitch: number, frame: HeatmapFrame): ColumnHeads {
	const labels = heads.map(
		(head) => wrap(head.label, (pitch - GAP) / COLUMN.size, COLUMN.lines)?.lines
	);
	if (labels.includes(undefined)) return placeOnSteps(heads, pitch, frame);
	const leading = round(LEADING * COLUMN.size);
	const counts = labels.map((lines) => lines?.length ?? 0);
	const most = Math.max(0, ...counts);
	const widest = Math.max(0, ...labels.flatMap((lines = []) => lines.map(advance)));
	const areTight = pitch - GAP - widest * COLUMN.size < TIGHT;
	return {
		height: Math.ceil(most * leading + SPACE),
		anchor: 'middle',
		leading,
		heads: labels.map((lines = [], i) => ({
			lines,
			y: (most - lines.length) * leading + COLUMN.size,
			rule:
				areTight && i > 0
					? { x: -GAP / 2, top: (most - Math.max(lines.length, counts[i - 1] ?? 0)) * leading + 2 }
					: null
		}))
	};
}

/**
 * Each head ends at its column's right edge and reaches to the left, above the heads over which it reaches, so that no line
 * down to a column crosses a head.
 */
function placeOnSteps(heads: Head[], pitch: number, frame: HeatmapFrame): ColumnHeads {
	const first = frame.width + GAP - pitch * heads.length;
	const leading = Math.ceil(COLUMN.size * STEP.leading);
	const placed: { lines: string[]; bottom: number }[] = [];
	heads.forEach((head, column) => {
		const right = first + (column + 1) * pitch - GAP;
		const lines = wrap(head.label, Math.min(STEP.width, right) / COLUMN.size)?.lines ?? [
			head.label
		];
		const left = right - Math.max(...lines.map(advance)) * COLUMN.size;
		const below = placed.filter((_, i) => first + (i + 1) * pitch + SPACE > left);
		const bottom = Math.max(0, ...below.map((head) => head.bottom + head.lines.length * leading));
		placed.push({ lines, bottom });
	});
	const height = Math.max(0, ...placed.map((head) => head.bottom + head.lines.length * leading));
	return {
		height: height + SPACE,
		anchor: 'end',
		leading,
		heads: placed.map(({ lines, bottom }) => {
			const y = height - bottom - lines.length * leading + COLUMN.size;
			const last = y + (lines.length - 1) * leading;
			const x = Math.floor(pitch / 2) - 0.5;
			return { lines, y, rule: bottom === 0 ? null : { x, top: last + 0.35 * COLUMN.size } };
		})
	};
}

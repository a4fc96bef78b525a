import { advance } from '#lib/text/advance.ts';
import { wrap } from '#lib/text/wrap.ts';
import type { Head } from './matrix.ts';
import { GAP, LEADING, round, SPACE } from './spacing.ts';

/** Columns' heads take no more lines than this over their column, and are never larger than this. */
export const COLUMN = { lines: 6, size: 12 };
/** Heads with less space than this between them are parted by a rule. */
const TIGHT = 3;
/** Heads on steps: a line's room in ems, and the widest that one is set. */
const STEP = { leading: 1.35, width: 330 };

export interface ColumnHeads {
	height: number;
	anchor: 'middle' | 'end';
	leading: number;
	/** `y` is the baseline of the first line; a rule's `x` is counted from the column's left edge. */
	heads: { lines: string[]; y: number; rule: { x: number; top: number } | null }[];
}

/**
 * Heads over their columns, wrapped; where a word is wider than its column, all of them on steps.
 * @param pitch width of a column, gap included
 * @param width of the drawing
 */
export function placeColumns(heads: Head[], pitch: number, width: number): ColumnHeads {
	const labels = heads.map(
		(head) => wrap(head.label, (pitch - GAP) / COLUMN.size, COLUMN.lines)?.lines
	);
	if (labels.includes(undefined)) return placeOnSteps(heads, pitch, width);
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
function placeOnSteps(heads: Head[], pitch: number, width: number): ColumnHeads {
	const first = width + GAP - pitch * heads.length;
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

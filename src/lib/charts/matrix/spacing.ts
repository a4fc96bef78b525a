/** Lengths that rows, columns and cells of a heatmap share; pixels where not said otherwise. */

/** Between cells. */
export const GAP = 1;
/** Between heads and cells. */
export const SPACE = 7;
/** Between lines of a head, in ems: Han fill their em square, so less would touch. */
export const LEADING = 1.12;

/** To a tenth. */
export function round(value: number): number {
	return Math.round(value * 10) / 10;
}

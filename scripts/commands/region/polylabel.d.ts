declare module 'polylabel' {
	/** The point of a polygon that is farthest from its outline; `distance` in the units of the coordinates. */
	export default function polylabel(
		polygon: number[][][],
		precision?: number,
		debug?: boolean
	): [x: number, y: number] & { distance: number };
}

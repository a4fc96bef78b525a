import { Delaunay } from 'd3';
import type { FeatureCollection, Polygon, Position } from 'geojson';

export interface Seat {
	adcode: string;
	name: string;
	/** Degrees. */
	at: [longitude: number, latitude: number];
}

/**
 * Boundaries of a prefecture that does not exist: the Voronoi cells of its seats, with borders as crooked as a river's.
 * Neighbours share every point of their border, as a sound file has it; the same seats give the same file.
 */
export function drawMadeUpBoundaries(
	seats: readonly Seat[],
	frame: [west: number, south: number, east: number, north: number],
	detail = 6
): FeatureCollection<Polygon, { adcode: string; name: string }> {
	const voronoi = Delaunay.from(seats.map(({ at }) => at)).voronoi(frame);
	return {
		type: 'FeatureCollection',
		features: seats.map(({ adcode, name }, i) => {
			const corners = voronoi.cellPolygon(i) as Position[];
			const ring = corners
				.slice(1)
				.flatMap((corner, k) => crook(corners[k] ?? [], corner, detail).slice(0, -1));
			return {
				type: 'Feature',
				properties: { adcode, name },
				geometry: { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] }
			};
		})
	};
}

/** A line from a to b through displaced midpoints; the way back is the same line. */
function crook(a: Position, b: Position, detail: number): Position[] {
	if (detail === 0) return [a, b];
	const [x0 = 0, y0 = 0] = a;
	const [x1 = 0, y1 = 0] = b;
	if (x0 > x1 || (x0 === x1 && y0 > y1)) return crook(b, a, detail).reverse();
	const off = 0.16 * (noise(x0 + x1, y0 + y1) - 0.5);
	const middle = [(x0 + x1) / 2 - off * (y1 - y0), (y0 + y1) / 2 + off * (x1 - x0)];
	return [...crook(a, middle, detail - 1), ...crook(middle, b, detail - 1).slice(1)];
}

/** A number from 0 to 1 that depends on the place alone. */
function noise(x: number, y: number): number {
	const value =
		Math.sin(Math.round(x * 1e6) * 0.0129898 + Math.round(y * 1e6) * 0.078233) * 43758.5453;
	return value - Math.floor(value);
}

import { assign } from './assignment.ts';

/** Where a division lies, in one unit of length on both axes, y growing southwards. */
export interface Place {
	x: number;
	y: number;
	/** Indices of the divisions that it borders on. */
	neighbours: readonly number[];
}

export type Tile = [column: number, row: number];

/** How much each kind of distortion counts, in squared tile sides. */
const APART = 2;
const TURNED = 1.5;
const SWAPPED = 2;
const SCATTERED = 6;

/**
 * Gives every division a tile of its own in a grid that looks like the region: neighbours touch, and what is north stays
 * north. Grids of several shapes are tried; each begins with the assignment of least squared distance (Hungarian method)
 * and is improved by exchanging tiles while that helps. The result depends on the places alone.
 */
export function layOutTiles(places: readonly Place[]): Tile[] {
	if (places.length === 0) return [];
	let best: { tiles: Tile[]; cost: number } | undefined;
	for (const columns of columnsToTry(places)) {
		for (const spare of [0, 1, 2]) {
			const rows = Math.ceil(places.length / columns) + spare;
			const ideal = spread(places, columns, rows);
			const cells = Array.from({ length: columns * rows }, (_, i): Tile => [
				i % columns,
				Math.floor(i / columns)
			]);
			const start = assign(
				ideal.map((p) => cells.map(([x, y]) => (p.x - x) ** 2 + (p.y - y) ** 2))
			);
			const found = improve(start, cells, places, ideal);
			if (!best || found.cost < best.cost - 1e-9) best = found;
		}
	}
	return pushToCorner(best?.tiles ?? []);
}

function columnsToTry(places: readonly Place[]): number[] {
	const [width, height] = [extent(places.map((p) => p.x)), extent(places.map((p) => p.y))];
	const aspect =
		height.size === 0 ? places.length : Math.max(width.size / height.size, 1 / places.length);
	const middle = Math.sqrt(places.length * aspect);
	const from = Math.max(1, Math.floor(middle) - 1);
	const to = Math.min(places.length, Math.ceil(middle) + 1);
	return Array.from({ length: Math.max(1, to - from + 1) }, (_, i) => from + i);
}

/**
 * Places on the grid before they are made to fit. Half the way is where a division lies, half its rank among the others:
 * without the rank, a cluster of small city districts would all claim the same tile.
 */
function spread(
	places: readonly Place[],
	columns: number,
	rows: number
): { x: number; y: number }[] {
	const along = (values: number[], cells: number) => {
		const { from, size } = extent(values);
		const order = values
			.map((_, i) => i)
			.sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0) || a - b);
		const rank = new Map(order.map((i, r) => [i, r / Math.max(1, values.length - 1)]));
		return values.map((value, i) => {
			const share = size === 0 ? 0.5 : (value - from) / size;
			return ((share + (rank.get(i) ?? 0)) / 2) * (cells - 1);
		});
	};
	const xs = along(
		places.map((p) => p.x),
		columns
	);
	const ys = along(
		places.map((p) => p.y),
		rows
	);
	return places.map((_, i) => ({ x: xs[i] ?? 0, y: ys[i] ?? 0 }));
}

function extent(values: number[]): { from: number; size: number } {
	const from = Math.min(...values);
	return { from, size: Math.max(...values) - from };
}

/** Exchanges the tiles of two divisions, or moves one to a free tile, while that lowers the cost. */
function improve(
	start: number[],
	cells: readonly Tile[],
	places: readonly Place[],
	ideal: readonly { x: number; y: number }[]
): { tiles: Tile[]; cost: number } {
	const at = [...start];
	const tilesOf = () => at.map((cell) => cells[cell] ?? [0, 0]) as Tile[];
	let cost = measureCost(tilesOf(), places, ideal);
	for (let improved = true; improved;) {
		improved = false;
		for (let i = 0; i < at.length; i++) {
			for (let cell = 0; cell < cells.length; cell++) {
				const from = at[i] ?? 0;
				if (cell === from) continue;
				const other = at.indexOf(cell);
				at[i] = cell;
				if (other >= 0) at[other] = from;
				const changed = measureCost(tilesOf(), places, ideal);
				if (changed < cost - 1e-9) {
					cost = changed;
					improved = true;
				} else {
					at[i] = from;
					if (other >= 0) at[other] = cell;
				}
			}
		}
	}
	return { tiles: tilesOf(), cost };
}

/** How far tiles are from looking like the region. */
export function measureCost(
	tiles: readonly Tile[],
	places: readonly Place[],
	ideal: readonly { x: number; y: number }[]
): number {
	let cost = SCATTERED * (countClusters(tiles) - 1);
	tiles.forEach(([x, y], i) => {
		const want = ideal[i];
		const place = places[i];
		if (!want || !place) return;
		cost += (want.x - x) ** 2 + (want.y - y) ** 2;
		tiles.forEach(([otherX, otherY], j) => {
			const other = places[j];
			if (j <= i || !other) return;
			const [dx, dy] = [otherX - x, otherY - y];
			const [realX, realY] = [other.x - place.x, other.y - place.y];
			const real = Math.hypot(realX, realY) || 1;
			const cosine = (dx * realX + dy * realY) / (Math.hypot(dx, dy) * real);
			if (place.neighbours.includes(j)) {
				cost += APART * (Math.abs(dx) + Math.abs(dy) - 1) + TURNED * (1 - cosine);
			} else if (cosine < 0) cost -= SWAPPED * cosine;
		});
	});
	return cost;
}

/** Groups of tiles that hang together side by side. */
function countClusters(tiles: readonly Tile[]): number {
	const left = new Set(tiles.map(([x, y]) => `${String(x)} ${String(y)}`));
	let clusters = 0;
	for (const first of left) {
		clusters++;
		const queue = [first];
		for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
			if (!left.delete(key)) continue;
			const [x = 0, y = 0] = key.split(' ').map(Number);
			queue.push(`${String(x + 1)} ${String(y)}`, `${String(x - 1)} ${String(y)}`);
			queue.push(`${String(x)} ${String(y + 1)}`, `${String(x)} ${String(y - 1)}`);
		}
	}
	return clusters;
}

/** Leaves no empty column on the left and no empty row above. */
function pushToCorner(tiles: readonly Tile[]): Tile[] {
	const left = Math.min(...tiles.map(([x]) => x));
	const top = Math.min(...tiles.map(([, y]) => y));
	return tiles.map(([x, y]) => [x - left, y - top]);
}

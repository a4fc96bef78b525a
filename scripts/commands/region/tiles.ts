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
	const tiles = start.map((cell): Tile => cells[cell] ?? [0, 0]);
	const indexAt = (tile: Tile) => tiles.findIndex(([x, y]) => x === tile[0] && y === tile[1]);
	const exchange = (i: number, tile: Tile, other: number) => {
		if (other >= 0) tiles[other] = tiles[i] ?? [0, 0];
		tiles[i] = tile;
	};
	// Only what these two stand for changes; the rest of the sum is the same before and after.
	const costAround = (i: number, other: number) =>
		costOf(i, (j) => j !== i) + (other < 0 ? 0 : costOf(other, (j) => j !== i && j !== other));
	let clusters = countClusters(tiles);
	for (let improved = true; improved;) {
		improved = false;
		for (const i of tiles.keys()) {
			for (const cell of cells) {
				const from = tiles[i] ?? [0, 0];
				const other = indexAt(cell);
				if (other === i) continue;
				const before = costAround(i, other);
				exchange(i, cell, other);
				const gain = before - costAround(i, other) - 1e-9;
				// Tiles cannot hang together better than in one cluster, so most exchanges need no counting.
				const after = gain > SCATTERED * (1 - clusters) ? countClusters(tiles) : Infinity;
				if (gain > SCATTERED * (after - clusters)) {
					clusters = after;
					improved = true;
				} else exchange(i, from, other);
			}
		}
	}
	const pairs = tiles.reduce((sum, _, i) => sum + costOf(i, (j) => j > i), 0);
	return { tiles, cost: pairs + SCATTERED * clusters };

	/** How far the tile of one division is from where it should be, and how badly it stands to those that count. */
	function costOf(i: number, counts: (j: number) => boolean): number {
		const [tile, place, want] = [tiles[i], places[i], ideal[i]];
		if (!tile || !place || !want) return 0;
		let cost = (want.x - tile[0]) ** 2 + (want.y - tile[1]) ** 2;
		tiles.forEach((otherTile, j) => {
			const other = places[j];
			if (counts(j) && other)
				cost += distort(place, tile, other, otherTile, place.neighbours.includes(j));
		});
		return cost;
	}
}

/** Neighbours should touch and lie in the same direction as on the map; others should not change sides. */
function distort(a: Place, [ax, ay]: Tile, b: Place, [bx, by]: Tile, neighbours: boolean): number {
	const [dx, dy] = [bx - ax, by - ay];
	const [realX, realY] = [b.x - a.x, b.y - a.y];
	const lengths = Math.hypot(dx, dy) * (Math.hypot(realX, realY) || 1);
	const cosine = (dx * realX + dy * realY) / lengths;
	if (neighbours) return APART * (Math.abs(dx) + Math.abs(dy) - 1) + TURNED * (1 - cosine);
	return cosine < 0 ? -SWAPPED * cosine : 0;
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

/** A tile's upper left corner. */
interface Corner {
	x: number;
	y: number;
}

interface Size {
	width: number;
	height: number;
}

/** One path around a delegation's tiles; the gap between two neighbours is filled, so that they are seen as one. */
export function outlineTiles(tiles: readonly Corner[], tile: Size, gap: number): string {
	const [a, b] = tiles;
	if (a && b && tiles.length === 2) {
		if (a.y === b.y && Math.abs(a.x - b.x) === tile.width + gap)
			return box(Math.min(a.x, b.x), a.y, tile.width * 2 + gap, tile.height);
		if (a.x === b.x && Math.abs(a.y - b.y) === tile.height + gap)
			return box(a.x, Math.min(a.y, b.y), tile.width, tile.height * 2 + gap);
	}
	return tiles.map(({ x, y }) => box(x, y, tile.width, tile.height)).join('');
}

const box = (x: number, y: number, width: number, height: number) =>
	`M${x} ${y}h${width}v${height}h${-width}z`;

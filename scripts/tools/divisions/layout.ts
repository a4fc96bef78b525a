import type { Prefecture } from '#divisions/prefectures.ts';
import { onPlane, type Situation } from '../../commands/region/build.ts';
import { chooseInset } from '../../commands/region/insets.ts';
import { layOutTiles, type Tile } from '../../commands/region/tiles.ts';
import type { Listed } from './official.ts';
import type { DivisionPlace } from './places.ts';

/** Gives a prefecture's divisions their tiles, by the means of `npm run region`. */
export function layOut(listed: Listed, places: readonly DivisionPlace[]): Prefecture {
	const index = new Map(places.map(({ adcode }, i) => [adcode, i]));
	const situations = listed.divisions.map(({ adcode, name }): Situation => {
		const place = places[index.get(adcode) ?? -1];
		if (!place) throw new Error(`places.json has no place for ${name} (${adcode})`);
		return { at: place.at, neighbours: place.neighbours.map((code) => index.get(code)!) };
	});
	const tiles = layOutTiles(situations.map(onPlane));
	const inset = chooseInset(
		places.map(({ area }) => area),
		situations.map(({ neighbours }) => neighbours)
	);
	return {
		adcode: listed.adcode,
		name: listed.name,
		divisions: listed.divisions.map(({ adcode, name }, i) => ({
			adcode,
			name,
			tile: tiles[i]!,
			inset: inset[i]!
		}))
	};
}

/** How many pairs of neighbours there are, and how many of them stand side by side, or at least corner to corner. */
export interface Kept {
	pairs: number;
	/** As many as can stand side by side on any grid: n squares have at most 2n − 2√n sides in common. */
	possible: number;
	side: number;
	corner: number;
}

/** The mean over prefectures, in per cent, of the borders of each that its tiles keep. */
export function shareKept(kept: readonly Kept[], which: 'possible' | 'side' | 'corner'): number {
	const bordering = kept.filter(({ pairs }) => pairs > 0);
	const sum = bordering.reduce((total, one) => total + one[which] / one.pairs, 0);
	return (100 * sum) / bordering.length;
}

export function countKept(
	divisions: readonly { adcode: string; tile: Tile }[],
	places: readonly DivisionPlace[]
): Kept {
	const tiles = new Map(divisions.map(({ adcode, tile }) => [adcode, tile]));
	const kept: Kept = { pairs: 0, possible: 0, side: 0, corner: 0 };
	for (const { adcode, neighbours } of places) {
		for (const other of neighbours) {
			const [a, b] = [tiles.get(adcode), tiles.get(other)];
			if (!a || !b || adcode > other) continue;
			const [dx, dy] = [Math.abs(a[0] - b[0]), Math.abs(a[1] - b[1])];
			kept.pairs++;
			if (dx + dy === 1) kept.side++;
			if (Math.max(dx, dy) === 1) kept.corner++;
		}
	}
	const n = divisions.length;
	kept.possible = Math.min(kept.pairs, Math.floor(2 * n - 2 * Math.sqrt(n)));
	return kept;
}

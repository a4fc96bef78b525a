import type { Corpus } from '#lib/data/corpus.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import type { Region } from '#settings/region.ts';
import { listBeyond } from './beyond.ts';
import { describeOthers } from './callouts.ts';
import { labelOf } from './label.ts';
import { outlineTiles } from './outline-tiles.ts';
import { setLines } from './set-lines.ts';

/** Every division as an equal tile: small districts weigh as much as large counties. */
export interface TileLayout {
	width: number;
	height: number;
	/** Side lengths of a division's tile. */
	tile: { width: number; height: number };
	/** One for each delegation, and one for each division that none speaks for. */
	groups: TileGroup[];
}

export interface TileGroup {
	delegation: number | null;
	tiles: {
		adcode: string | null;
		x: number;
		y: number;
		/** All divisions' are equal; delegations without territory take what their names do. */
		height: number;
		name: string[];
		/** Members without territory, as printed. */
		others: string[];
	}[];
	/** Outline of all its tiles; neighbouring ones are drawn as one. */
	outline: string;
}

const GAP = 6;
const NAME_SIZE = 27;
/** Type of what stands below a name: 12 px in a column of 340. */
export const SMALL = 26;
/** Heights of a line of each, and of the numeral below them with what is left around it. */
export const LINE = { name: 32, small: 30, numeral: 46 };
/** A tile is at least so high, by its width. */
const LOWEST = 0.55;
/** Between the divisions and the delegations without territory. */
const APART = 24;

/** Lays the tiles out on the region's grid, delegations without territory in rows below it. */
export function layoutTiles(
	region: Region,
	corpus: Corpus,
	language: Language,
	width: number
): TileLayout {
	const columns = Math.max(...region.divisions.map((d) => d.tile[0])) + 1;
	const rows = Math.max(...region.divisions.map((d) => d.tile[1])) + 1;
	const tile = { width: Math.floor((width + GAP) / columns) - GAP, height: 0 };
	const inner = tile.width - 10;
	const speaksFor = new Map(corpus.delegations.flatMap((d, i) => d.adcodes.map((a) => [a, i])));
	const setSmall = (text: string) => setLines(text, inner / SMALL);
	const cells = [
		...region.divisions.map((d) => {
			const delegation = speaksFor.get(d.adcode) ?? null;
			const found = delegation === null ? null : corpus.delegations[delegation];
			return {
				delegation,
				adcode: d.adcode as string | null,
				place: d.tile,
				name: setLines(labelOf(d, language, region), inner / NAME_SIZE),
				others: found ? setSmall(describeOthers(found, language, d)) : []
			};
		}),
		...listBeyond(corpus).map((delegation) => {
			const d = corpus.delegations[delegation];
			return {
				delegation,
				adcode: null,
				place: null,
				name: [],
				others: d ? setSmall(nameIn(language, d)) : []
			};
		})
	];
	const needed = (some: typeof cells) =>
		LINE.numeral +
		Math.max(...some.map((c) => c.name.length * LINE.name + c.others.length * LINE.small));
	const beyond = cells.filter(({ place }) => place === null);
	tile.height = Math.max(tile.width * LOWEST, needed(cells.filter(({ place }) => place !== null)));
	const low = beyond.length > 0 ? needed(beyond) : 0;
	const below = rows * (tile.height + GAP) + APART;

	const groups = new Map<number | string, TileGroup>();
	for (const cell of cells) {
		const nth = beyond.indexOf(cell);
		const [column, y, height] = cell.place
			? [cell.place[0], cell.place[1] * (tile.height + GAP), tile.height]
			: [nth % columns, below + Math.floor(nth / columns) * (low + GAP), low];
		const key = cell.delegation ?? cell.adcode ?? '';
		const group = groups.get(key) ?? { delegation: cell.delegation, tiles: [], outline: '' };
		group.tiles.push({
			adcode: cell.adcode,
			x: column * (tile.width + GAP),
			y,
			height,
			name: cell.name,
			others: cell.others
		});
		groups.set(key, group);
	}
	for (const group of groups.values())
		group.outline = outlineTiles(
			group.tiles,
			{ width: tile.width, height: group.tiles[0]?.height ?? 0 },
			GAP
		);
	const height = Math.max(
		...[...groups.values()].flatMap((group) => group.tiles.map((t) => t.y + t.height))
	);
	return { width, height: Math.ceil(height), tile, groups: [...groups.values()] };
}

import type { Corpus } from '#lib/data/corpus.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import type { Region } from '#settings/region.ts';
import { listBeyond } from './beyond.ts';
import { describeOthers } from './callouts.ts';
import { outlineTiles } from './outline-tiles.ts';
import { setLines } from './set-lines.ts';

/** Every division as an equal tile: small districts weigh as much as large counties. */
export interface TileLayout {
	width: number;
	height: number;
	/** Side lengths of one tile. */
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
		name: string[];
		/** Members without territory, as printed. */
		others: string[];
	}[];
	/** Outline of all its tiles; neighbouring ones are drawn as one. */
	outline: string;
}

const GAP = 6;
const NAME_SIZE = 27;
const SMALL = 24;

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
	const at = (column: number, row: number) => ({
		x: column * (tile.width + GAP),
		y: row * (tile.height + GAP)
	});

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
				name: setLines(nameIn(language, d), inner / NAME_SIZE),
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
	const lines = Math.max(...cells.map((c) => c.name.length * 32 + c.others.length * 28));
	tile.height = Math.max(tile.width * 0.8, lines + 46);

	let beyond = 0;
	const groups = new Map<number | string, TileGroup>();
	for (const cell of cells) {
		const [column, row] = cell.place ?? [
			beyond % columns,
			rows + 0.25 + Math.floor(beyond++ / columns)
		];
		const key = cell.delegation ?? cell.adcode ?? '';
		const group = groups.get(key) ?? { delegation: cell.delegation, tiles: [], outline: '' };
		group.tiles.push({
			adcode: cell.adcode,
			...at(column, row),
			name: cell.name,
			others: cell.others
		});
		groups.set(key, group);
	}
	for (const group of groups.values()) group.outline = outlineTiles(group.tiles, tile, GAP);
	const height =
		Math.max(...[...groups.values()].flatMap((g) => g.tiles.map((t) => t.y))) + tile.height;
	return { width, height: Math.ceil(height), tile, groups: [...groups.values()] };
}

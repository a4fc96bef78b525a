import type { Corpus } from '#lib/data/corpus.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import type { Region } from '#settings/region.ts';
import { listBeyond } from './beyond.ts';
import { describeOthers } from './callouts.ts';
import { labelOf } from './label.ts';
import { WIDTH } from './layout.ts';
import { outlineTiles } from './outline-tiles.ts';
import { setLines } from './set-lines.ts';

/** Every division as an equal tile: small districts weigh as much as large counties. */
export interface TileLayout {
	frame: TileFrame;
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

/** How tiles are set: user units. */
export interface TileFrame {
	width: number;
	/** Sizes of names, of what stands below a name, and of numerals. */
	type: { name: number; small: number; numeral: number };
	/** Heights of a line of each, the numeral's with what is left around it. */
	line: { name: number; small: number; numeral: number };
	/** A tile is at least so high, by its width. */
	lowest: number;
	/** Whether delegations without territory stand beside the divisions, and not below. */
	isBeside: boolean;
}

/** A column of a phone: type of 12 px at 340. */
export const NARROW: TileFrame = {
	width: WIDTH,
	type: { name: 27, small: 26, numeral: 27 },
	line: { name: 32, small: 30, numeral: 46 },
	lowest: 0.55,
	isBeside: false
};
/** The stage of a wide screen, which shows all of it at once: 820 px for these units, 12 px type at 700. */
export const WIDE: TileFrame = {
	width: 1100,
	type: { name: 24, small: 19, numeral: 26 },
	line: { name: 32, small: 22, numeral: 40 },
	lowest: 0.3,
	isBeside: true
};

const GAP = 6;
/** Between the divisions and the delegations without territory. */
const APART = 24;

/** Lays the tiles out on the region's grid, delegations without territory in rows below it or columns beside it. */
export function layoutTiles(
	region: Region,
	corpus: Corpus,
	language: Language,
	frame: TileFrame
): TileLayout {
	const { line, type } = frame;
	const columns = Math.max(...region.divisions.map((d) => d.tile[0])) + 1;
	const rows = Math.max(...region.divisions.map((d) => d.tile[1])) + 1;
	const speaksFor = new Map(corpus.delegations.flatMap((d, i) => d.adcodes.map((a) => [a, i])));
	const alone = listBeyond(corpus);
	/** Cells and their heights, where delegations without territory take so many columns of their own. */
	const set = (own: number) => {
		const apart = own > 0 ? APART : 0;
		const width = Math.floor((frame.width - apart + GAP) / (columns + own)) - GAP;
		const setName = (text: string) => setLines(text, (width - 10) / type.name);
		const setSmall = (text: string) => setLines(text, (width - 10) / type.small);
		const divisions = region.divisions.map((d) => {
			const delegation = speaksFor.get(d.adcode) ?? null;
			const found = delegation === null ? null : corpus.delegations[delegation];
			return {
				delegation,
				adcode: d.adcode,
				place: d.tile,
				name: setName(labelOf(d, language, region)),
				others: found ? setSmall(describeOthers(found, language, d)) : []
			};
		});
		const beyond = alone.map((delegation) => {
			const d = corpus.delegations[delegation];
			return { delegation, name: [], others: d ? setSmall(nameIn(language, d)) : [] };
		});
		const needed = (cells: readonly { name: string[]; others: string[] }[]) =>
			line.numeral +
			Math.max(0, ...cells.map((c) => c.name.length * line.name + c.others.length * line.small));
		const height = Math.max(width * frame.lowest, needed(divisions));
		const low = needed(beyond);
		const inColumn = Math.max(1, Math.floor((rows * (height + GAP)) / (low + GAP)));
		return { tile: { width, height }, low, inColumn, divisions, beyond };
	};
	let own = frame.isBeside && alone.length > 0 ? 1 : 0;
	let laid = set(own);
	while (own > 0 && own * laid.inColumn < alone.length) laid = set(++own);
	const { tile, low, inColumn } = laid;
	const [across, down] = [tile.width + GAP, tile.height + GAP];
	const cells = [
		...laid.divisions.map((cell) => ({
			...cell,
			adcode: cell.adcode as string | null,
			x: cell.place[0] * across,
			y: cell.place[1] * down,
			height: tile.height
		})),
		...laid.beyond.map((cell, nth) => ({
			...cell,
			adcode: null,
			...(own > 0
				? {
						x: (columns + Math.floor(nth / inColumn)) * across + APART,
						y: (nth % inColumn) * (low + GAP)
					}
				: {
						x: (nth % columns) * across,
						y: rows * down + APART + Math.floor(nth / columns) * (low + GAP)
					}),
			height: low
		}))
	];

	const groups = new Map<number | string, TileGroup>();
	for (const { delegation, adcode, x, y, height, name, others } of cells) {
		const key = delegation ?? adcode ?? '';
		const group = groups.get(key) ?? { delegation, tiles: [], outline: '' };
		group.tiles.push({ adcode, x, y, height, name, others });
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
	const { width } = frame;
	return { frame, width, height: Math.ceil(height), tile, groups: [...groups.values()] };
}

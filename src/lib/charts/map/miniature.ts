import { group } from 'd3';
import type { Corpus } from '#lib/data/corpus.ts';
import type { Region } from '#settings/region.ts';
import { listBeyond } from './beyond.ts';
import { outlineTiles } from './outline-tiles.ts';

/** A map of equal squares without words, small enough to stand in a row of its like. */
export interface Miniature {
	/** User units. */
	width: number;
	height: number;
	/** One for each delegation, and one for each division that none speaks for. */
	marks: {
		/** Index into the corpus; null for a division that none speaks for. */
		delegation: number | null;
		outline: string;
	}[];
}

/** How many squares a row has where no region says where anything lies. */
const ROW = 6;
/** Side of a square, and what lies between two; half a square lies between the land and those without any. */
const SIDE = 10;
const GAP = 1;
const STEP = SIDE + GAP;

/**
 * Divisions lie where the region's tiles have them, those of one delegation as one mark; delegations without territory stand in columns
 * beside them. Without a region all are in rows.
 */
export function layoutMiniature(region: Region | null, corpus: Corpus): Miniature {
	const speaksFor = new Map(corpus.delegations.flatMap((d, i) => d.adcodes.map((a) => [a, i])));
	const land = (region?.divisions ?? []).map(({ adcode, tile: [column, row] }) => ({
		column,
		row,
		delegation: speaksFor.get(adcode) ?? null
	}));
	const rows = Math.max(0, ...land.map(({ row }) => row + 1));
	const beside = Math.max(0, ...land.map(({ column }) => column + 1)) + 0.5;
	const squares = region
		? [
				...land,
				...listBeyond(corpus).map((delegation, i) => ({
					column: beside + Math.floor(i / rows),
					row: i % rows,
					delegation
				}))
			]
		: corpus.delegations.map((_, i) => ({
				column: i % ROW,
				row: Math.floor(i / ROW),
				delegation: i
			}));
	const groups = group(squares, ({ delegation, column, row }) => delegation ?? `${column} ${row}`);
	return {
		width: Math.max(1, ...squares.map(({ column }) => column + 1)) * STEP + GAP,
		height: Math.max(1, ...squares.map(({ row }) => row + 1)) * STEP + GAP,
		marks: [...groups.values()].map((members) => ({
			delegation: members[0]?.delegation ?? null,
			outline: outlineTiles(
				members.map(({ column, row }) => ({ x: column * STEP + GAP, y: row * STEP + GAP })),
				{ width: SIDE, height: SIDE },
				GAP
			)
		}))
	};
}

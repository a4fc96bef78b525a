import { advance } from '#lib/text/advance.ts';
import type { Point } from './path.ts';

/** A name on the map, in the middle of its text. */
export interface Placed {
	x: number;
	y: number;
	/** Whether its number stands below the name; else behind it. */
	isBelow: boolean;
}

/** What is on the map: its rings, a point well inside, and its name; null where it has none here. */
export interface Named {
	name: string | null;
	/** The same for those between which no border is drawn. */
	ground: string | number;
	rings: Point[][];
	middle: Point;
	/** Where an editor sets the middle of its name; null where the room decides. */
	set: Point | null;
}

/** User units: the size of names, the line of a number below one, and what is left before a number behind one. */
export const SIZE = 27;
export const LINE = 36;
export const GAP = 8;

/** How finely places are tried. */
const CELL = 4;
/** What is left around a text where there is room. */
const AIR = 10;
/** What a cell of paper costs under a text; one of another division costs 1. */
const PAPER = 0.4;
/** How far from the middle, in user units, weighs as much as one cell in a hundred. */
const FAR = 60;

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/** The size of numbers where they are largest, on the page of a phone. */
const NUMBER = 38;
/** A digit's height, in ems, and where the line of a number below a name is, from the name's middle. */
const DIGIT = 0.73;
const BASE = { name: 9, below: LINE - 2 };

/** What a text covers, from its middle. Its number has one digit, as nearly all have. */
export function boxOf(name: string, { x, y, isBelow }: Placed): Box {
	const number = advance('0') * NUMBER;
	const width = advance(name) * SIZE + (isBelow ? 0 : GAP + number);
	const above = isBelow ? SIZE - 3 : NUMBER * DIGIT - BASE.name;
	const below = isBelow ? BASE.below + 3 : SIZE / 2;
	return { left: x - width / 2, right: x + width / 2, top: y - above, bottom: y + below };
}

/**
 * Sets each name where as much of it and of its number as can be lies on its own ground, near its middle: over no border where there is
 * room, rather over the edge of the map than over a neighbour, and never on another name.
 *
 * @param taken what no name may stand on
 */
export function placeLabels(
	size: { width: number; height: number },
	named: readonly Named[],
	taken: readonly Box[]
): (Placed | null)[] {
	const columns = Math.ceil(size.width / CELL);
	const rows = Math.ceil(size.height / CELL);
	/** Whose ground each cell is: nobody's is paper. */
	const ground = new Int16Array(columns * rows).fill(-1);
	named.forEach(({ rings }, i) => fill(rings, (cell) => (ground[cell] = i)));
	const blocked = new Uint8Array(columns * rows);
	const block = (box: Box) => {
		for (let row = clamp(box.top / CELL, rows); row < clamp(box.bottom / CELL + 1, rows); row++)
			for (
				let column = clamp(box.left / CELL, columns);
				column < clamp(box.right / CELL + 1, columns);
				column++
			)
				blocked[row * columns + column] = 1;
	};
	taken.forEach(block);

	// What is set by hand stands; then who has least room chooses first.
	const room = named.map((_, i) => ground.reduce((sum, owner) => sum + Number(owner === i), 0));
	const order = [...named.keys()].sort(
		(a, b) =>
			Number(named[a]!.set === null) - Number(named[b]!.set === null) ||
			(room[a] ?? 0) - (room[b] ?? 0)
	);
	const placed = named.map((): Placed | null => null);
	for (const i of order) {
		const { name, middle, rings, set } = named[i]!;
		if (name === null) continue;
		const found = place(i, name, rings, set ?? middle, set !== null);
		placed[i] = found;
		block(boxOf(name, found));
	}
	return placed;

	function place(i: number, name: string, rings: Point[][], middle: Point, isSet: boolean): Placed {
		const own = named[i]?.ground;
		const isOwn = (cell: number) => named[ground[cell] ?? -1]?.ground === own;
		const cost = sumUp((cell) =>
			blocked[cell] ? 3 : isOwn(cell) ? 0 : ground[cell] === -1 ? PAPER : 1
		);
		const [x, y] = middle.map(Math.round) as Point;
		let best: Placed = { x, y, isBelow: false };
		let least = Infinity;
		// By hand only the number's place is left to be tried.
		const points = isSet ? [[x, y] satisfies Point] : rings.flat();
		const [left, right] = [
			Math.min(...points.map(([x]) => x)),
			Math.max(...points.map(([x]) => x))
		];
		const [top, bottom] = [
			Math.min(...points.map(([, y]) => y)),
			Math.max(...points.map(([, y]) => y))
		];
		for (const isBelow of [false, true])
			for (let atY = top; atY <= bottom; atY += CELL)
				for (let atX = left; atX <= right; atX += CELL) {
					const tried = { x: Math.round(atX), y: Math.round(atY), isBelow };
					const at = clamp(atY / CELL, rows - 1) * columns + clamp(atX / CELL, columns - 1);
					if (!isSet && ground[at] !== i) continue;
					const box = boxOf(name, tried);
					if (box.left < 0 || box.right > size.width || box.top < 0 || box.bottom > size.height)
						continue;
					const airy = {
						left: box.left - AIR,
						right: box.right + AIR,
						top: box.top - AIR,
						bottom: box.bottom + AIR
					};
					const weighed =
						100 * cost(box) +
						15 * cost(airy) +
						Math.hypot(atX - x, atY - y) / FAR +
						// A number behind its name is read with it.
						(isBelow ? 1 : 0);
					if (weighed < least) [best, least] = [tried, weighed];
				}
		return best;
	}

	/** What the cells of a box cost on average. */
	function sumUp(costOf: (cell: number) => number): (box: Box) => number {
		const sums = new Float64Array((columns + 1) * (rows + 1));
		for (let row = 0; row < rows; row++)
			for (let column = 0; column < columns; column++) {
				const at = (row + 1) * (columns + 1) + column + 1;
				sums[at] =
					costOf(row * columns + column) +
					sums[at - 1]! +
					sums[at - columns - 1]! -
					sums[at - columns - 2]!;
			}
		return ({ left, right, top, bottom }) => {
			const [x0, x1] = [clamp(left / CELL, columns), clamp(right / CELL + 1, columns)];
			const [y0, y1] = [clamp(top / CELL, rows), clamp(bottom / CELL + 1, rows)];
			const at = (x: number, y: number) => sums[y * (columns + 1) + x]!;
			const area = Math.max(1, (x1 - x0) * (y1 - y0));
			return (at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0)) / area;
		};
	}

	/** Every cell whose middle lies in the rings. */
	function fill(rings: Point[][], set: (cell: number) => void): void {
		for (let row = 0; row < rows; row++) {
			const y = (row + 0.5) * CELL;
			const crossings = rings
				.flatMap((ring) =>
					ring.flatMap(([x1, y1], i) => {
						const [x2, y2] = ring[(i + 1) % ring.length] ?? [x1, y1];
						return y1 > y !== y2 > y ? [x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)] : [];
					})
				)
				.sort((a, b) => a - b);
			for (let i = 0; i + 1 < crossings.length; i += 2)
				for (
					let column = clamp(crossings[i]! / CELL + 0.5, columns);
					column < clamp(crossings[i + 1]! / CELL + 0.5, columns);
					column++
				)
					set(row * columns + column);
		}
	}
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, Math.floor(value)));

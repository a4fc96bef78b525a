import { advance } from '#lib/text/advance.ts';

/** User units: the size of names, and the line of a numeral below one. */
const SIZE = 27;
export const LINE = 27;
const GAP = 8;

/** A name on the map, in the middle of it. */
export interface Named {
	name: string;
	x: number;
	y: number;
}

interface Box {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

const meet = (a: Box, b: Box) =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const boxOf = (width: number, x: number, top: number): Box => ({
	left: x - width / 2,
	right: x + width / 2,
	top,
	bottom: top + SIZE
});

/**
 * Whose numeral stands below the name: where no other name is in its way, which a numeral must never stand on. The others have theirs
 * behind the name. One for each name.
 */
export function chooseBelow(names: readonly Named[]): boolean[] {
	const boxes = names.map(({ name, x, y }) => boxOf(advance(name) * SIZE, x, y - SIZE));
	return names.map(({ x, y }, i) => {
		const numeral = boxOf(SIZE + GAP, x, y);
		return boxes.every((box, other) => other === i || !meet(numeral, box));
	});
}

import { boxesOf, firstBaseline } from './embox.ts';
import type { Spiral } from './spiral.ts';

export interface SizedWord {
	lines: string[];
	size: number;
}

type Point = readonly [x: number, y: number];

/**
 * What of the board words stand on. d3-cloud compares a word's bitmap with the board's wherever the spiral leads it, and most of these places are in the thick of
 * other words: a look at a few points of it tells that sooner.
 */
export class Taken {
	readonly #width: number;
	/** Pixels, row by row. */
	readonly #pixels: Uint8Array;

	/** @param size of the board, px */
	constructor([width, height]: Point) {
		this.#width = width;
		this.#pixels = new Uint8Array(width * height);
	}

	/** A word is put down: what its characters take, without the space around them. Its point, in d3-cloud's sense, in px from the board's upper left corner. */
	add(x: number, y: number, word: SizedWord): void {
		for (const { left, right, top, bottom } of inner(word)) {
			for (let row = y + top; row < y + bottom; row++) {
				const start = row * this.#width + x;
				this.#pixels.fill(1, start + left, start + right);
			}
		}
	}

	/**
	 * A spiral, as d3-cloud asks for it, without the places where a word would surely stand on others. Where d3-cloud puts the word is the same.
	 * @param start where the word sets out, px from the board's upper left corner
	 */
	skipIn(spiral: Spiral, [left, top]: Point, word: SizedWord): (t: number) => [number, number] {
		const width = this.#width;
		const height = this.#pixels.length / width;
		const pixels = this.#pixels;
		const probes = probesOf(word);
		const offsets = probes.map(([x, y]) => y * width + x);
		const [reachX, reachY] = [0, 1].map((axis) =>
			Math.max(...probes.map((at) => Math.abs(at[axis]!)))
		) as [number, number];
		/** Beside the board, where rows would run into each other, nothing is taken. */
		const isTaken = (x: number, y: number) => {
			if (x < reachX || y < reachY || x + reachX >= width || y + reachY >= height) return false;
			const at = y * width + x;
			// Asked for millions of times a cloud: an iterator would take half as long again.
			let i = 0;
			while (i < offsets.length && pixels[at + offsets[i]!] !== 1) i++;
			return i < offsets.length;
		};
		let step = 0;
		return (t) => {
			// Which way round it goes, shows with the second step.
			if (t === 0) return [spiral.x(0), spiral.y(0)];
			const turn = Math.sign(t);
			for (step++; isTaken(left + spiral.x(step), top + turn * spiral.y(step)); step++);
			return [spiral.x(step), turn * spiral.y(step)];
		};
	}
}

/** Points that a word takes, from its own point: whoever stands on one of them is in its way. The middle of its lines comes first: it is the likeliest. */
function probesOf(word: SizedWord): Point[] {
	const boxes = inner(word);
	return [0.5, 0, 1].flatMap((share) =>
		boxes.flatMap(({ left, right, top, bottom }) => {
			const x = Math.floor(left + share * (right - 1 - left));
			return [Math.floor((top + bottom) / 2), top, bottom - 1].map((y): Point => [x, y]);
		})
	);
}

/** What a word's characters take, around its point; whole px, none more than there are. */
function inner({ lines, size }: SizedWord) {
	const baseline = firstBaseline(lines.length, size);
	return boxesOf(lines, size).map((box) => ({
		left: Math.ceil(box.left),
		right: Math.floor(box.right),
		top: Math.ceil(baseline + box.top),
		bottom: Math.floor(baseline + box.bottom)
	}));
}

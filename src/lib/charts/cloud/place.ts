import cloud from 'd3-cloud';
import { blockSize, firstBaseline, widthOf } from './embox.ts';

/** d3-cloud's board is made of words of 32 pixels. */
const BOARD = 32;

/** Where the next attempt lies from where a word set out, as d3-cloud asks for it; px. */
export type Spiral = (t: number) => [x: number, y: number];

/**
 * One run of d3-cloud: the largest words first, each as near to the middle of the board as there is room. The board should be
 * roomy: what shapes the cloud is the spiral.
 *
 * @param width that the words may take together
 * @returns for each word its middle and the baseline of its first line, from the middle of the board; null where they take more, which is known with the first
 * word that does, and where d3-cloud dropped a word, which it does silently when one leaves the board
 */
export function place(
	words: { lines: string[]; size: number }[],
	board: { width: number; height: number },
	width: number,
	spiral: Spiral,
	seed: number,
	canvas: HTMLCanvasElement
): { x: number; y: number }[] | null {
	const random = mulberry32(seed);
	const most = Math.max(...words.map((word) => word.lines.length));
	const points: { x: number; y: number }[] = [];
	let count = 0;
	let [left, right] = [Infinity, -Infinity];
	const run = cloud<cloud.Word & { index: number }>()
		.canvas(() => canvas)
		.size([Math.ceil(board.width / BOARD) * BOARD, Math.ceil(board.height)])
		.words(words.map((_, index) => ({ index })))
		.text(({ index }) => words[index]?.lines.join('\n') ?? '')
		// The larger is placed first; and in height there is room for twice this.
		.fontSize(({ index }) => Math.ceil(blockSize(most, words[index]?.size ?? 0)))
		.padding(0)
		.rotate(0)
		.spiral(() => spiral)
		// Words set out from near the middle, to either side.
		.random(() => 0.5 + (random() - 0.5) * 0.1)
		.on('word', ({ index, x = 0 }) => {
			const { lines, size } = words[index] ?? { lines: [], size: 0 };
			const half = (widthOf(lines) * size) / 2;
			[left, right] = [Math.min(left, x - half), Math.max(right, x + half)];
			if (right - left > width) run.stop();
		})
		.on('end', (tags) => {
			count = tags.length;
			for (const { index, x = 0, y = 0 } of tags) {
				const { lines, size } = words[index] ?? { lines: [], size: 0 };
				points[index] = { x, y: Math.round(y + firstBaseline(lines.length, size)) };
			}
		});
	run.start();
	return count === words.length && right - left <= width ? points : null;
}

/**
 * Outwards from the middle in even steps, in the shape of a rectangle with very round corners (a superellipse). The points
 * are kept: thousands of them are asked for again and again.
 */
export function makeSpiral(aspect: number): Spiral {
	const pitch = 5;
	const step = 5;
	const stretch = Math.sqrt(aspect);
	const bend = (value: number) => Math.sign(value) * Math.abs(value) ** 0.7;
	const points: [number, number][] = [];
	return (t) => {
		const i = Math.abs(t);
		for (let j = points.length; j <= i; j++) {
			const radius = Math.sqrt((j * step * pitch) / Math.PI);
			const angle = (2 * Math.PI * radius) / pitch;
			points.push([
				(radius / stretch) * bend(Math.cos(angle)),
				radius * stretch * bend(Math.sin(angle))
			]);
		}
		const [x, y] = points[i] ?? [0, 0];
		return [x, t < 0 ? -y : y];
	};
}

/** A small seeded generator of numbers in [0, 1), public domain, by Tommy Ettinger. */
function mulberry32(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

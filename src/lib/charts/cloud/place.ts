import cloud from 'd3-cloud';
import { blockSize, firstBaseline, widthOf } from './embox.ts';
import type { Spiral } from './spiral.ts';
import { Taken, type SizedWord } from './taken.ts';

/** d3-cloud's board is made of words of 32 pixels. */
const BOARD = 32;

/** What d3-cloud keeps of a word while it runs: its bitmap, and where that lies around the word's point. */
interface Drawn extends cloud.Word {
	index: number;
	sprite?: number[];
}

/** One arrangement of the words by a seed. */
export type Placer = (seed: number) => { x: number; y: number }[] | null;

/**
 * Runs of d3-cloud with the same words, another for each seed: the largest words first, each as near to the middle of the board as there is room.
 * The board should be roomy: what shapes the cloud is the spiral. A word's bitmap is made once for all runs.
 *
 * @param width that the words may take together
 * @returns a run; it gives for each word its middle and the baseline of its first line, from the middle of the board; null where they take more, which is known
 * with the first word that does, and where d3-cloud dropped a word, which it does silently when one leaves the board
 */
export function makePlacer(
	words: readonly SizedWord[],
	board: { width: number; height: number },
	width: number,
	spiral: Spiral,
	canvas: HTMLCanvasElement
): Placer {
	const most = Math.max(...words.map((word) => word.lines.length));
	const size: [number, number] = [Math.ceil(board.width / BOARD) * BOARD, Math.ceil(board.height)];
	// The larger is placed first; and in height there is room for twice this.
	const heights = words.map((word) => Math.ceil(blockSize(most, word.size)));
	const order = words.map((_, i) => i).sort((a, b) => heights[b]! - heights[a]!);
	const drawn = words.map((_, index): Drawn => ({ index }));

	return (seed) => {
		const random = mulberry32(seed);
		const taken = new Taken(size);
		const copies = drawn.map((word) => ({ ...word }));
		// d3-cloud draws two numbers for where a word sets out, and asks for its spiral then.
		let outset: [x: number, y: number] = [0, 0];
		let turn = 0;
		const points: { x: number; y: number }[] = [];
		let count = 0;
		let [left, right] = [Infinity, -Infinity];
		const run = cloud<Drawn>()
			.canvas(() => canvas)
			.size(size)
			// It writes in them, and deletes its bitmaps in the end.
			.words(copies)
			.text(({ index }) => words[index]!.lines.join('\n'))
			.fontSize(({ index }) => heights[index]!)
			.padding(0)
			.rotate(0)
			.spiral(() => {
				const [x, y] = outset.map((share, i) => (size[i]! * (share + 0.5)) >> 1) as [
					number,
					number
				];
				return taken.skipIn(spiral, [x, y], words[order[turn++]!]!);
			})
			// Words set out from near the middle, to either side.
			.random(() => {
				const share = 0.5 + (random() - 0.5) * 0.1;
				outset = [outset[1], share];
				return share;
			})
			.on('word', ({ index, x = 0, y = 0 }) => {
				const word = words[index]!;
				taken.add(x, y, word);
				// With the first word that stands all are drawn that its canvas holds.
				if (drawn[index]!.sprite === undefined)
					for (const copy of copies)
						if (drawn[copy.index]!.sprite === undefined) drawn[copy.index] = { ...copy };
				const half = (widthOf(word.lines) * word.size) / 2;
				[left, right] = [Math.min(left, x - half), Math.max(right, x + half)];
				if (right - left > width) run.stop();
			})
			.on('end', (tags) => {
				count = tags.length;
				for (const { index, x = 0, y = 0 } of tags) {
					const { lines, size } = words[index]!;
					points[index] = { x, y: Math.round(y + firstBaseline(lines.length, size)) };
				}
			});
		run.start();
		return count === words.length && right - left <= width ? points : null;
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

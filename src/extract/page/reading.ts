import type { Span } from '#dataset';
import { placesIn, type Folded } from '#extract/text/fold.ts';

/**
 * The folded article as it is read: lines without their margins, fragments of a column-broken paragraph joined, paragraphs
 * parted by a line feed. Every other character stands for one of the article, and `sourceOf` says which.
 */
export interface Reading extends Pieces {
	text: string;
	/** Where anything stands but a common Han character. */
	marks: Int32Array;
	/** What it is a view of. */
	folded: Folded;
	/** The piece that was looked up last: the next one asked for is mostly this one, or the one behind it. */
	last: number;
}

interface Pieces {
	/** Piece i begins at `at[i]` in the reading view and at `source[i]` in the folded article, and runs on without a gap. */
	at: number[];
	source: number[];
	/** Length of each piece. */
	size: number[];
}

/** A passage of the reading view: `[start, end)`. */
export type Passage = [start: number, end: number];

/**
 * Joins fragments to paragraphs; returns the reading view and the passage of each paragraph. `marks` are those of the folded
 * text, as an editor has it read.
 */
export function read(
	folded: Folded,
	marks: Int32Array,
	paragraphs: readonly (readonly Span[])[]
): { reading: Reading; passages: Passage[] } {
	const at: number[] = [];
	const source: number[] = [];
	const size: number[] = [];
	const passages: Passage[] = [];
	const kept = new Int32Array(marks.length + paragraphs.length);
	let count = 0;
	let length = 0;
	let k = 0;
	for (const fragments of paragraphs) {
		if (length > 0) kept[count++] = length++;
		const start = length;
		for (const [from, to] of fragments) {
			// A byline may stand behind what is read after it.
			if (k > 0 && marks[k - 1]! >= from) k = indexFrom(marks, from);
			for (; k < marks.length && marks[k]! < to; k++) {
				if (marks[k]! >= from) kept[count++] = length + marks[k]! - from;
			}
			if (to <= from) continue;
			at.push(length);
			source.push(from);
			size.push(to - from);
			length += to - from;
		}
		passages.push([start, length]);
	}
	const text = viewOf(folded.text, { at, source, size });
	const reading = { text, marks: kept.subarray(0, count), folded, at, source, size, last: 0 };
	return { reading, passages };
}

/** The reading view of the folded article, or of what has other characters in the place of some of its. */
export function viewOf(text: string, { at, source, size }: Pieces): string {
	const paragraphs: string[] = [];
	let end = -1;
	for (let k = 0; k < at.length; k++) {
		const words = text.slice(source[k], source[k]! + size[k]!);
		if (at[k] === end) paragraphs[paragraphs.length - 1] += words;
		else paragraphs.push(words);
		end = at[k]! + size[k]!;
	}
	return paragraphs.join('\n');
}

/**
 * The spans of the article that a passage of the reading view stands for: in order, one for each piece
 * unless invisible characters stand in it.
 */
export function sourceOf(reading: Reading, from: number, to: number): Span[] {
	const { at, source, size, folded } = reading;
	let i = reading.last;
	if (!holds(reading, i, from)) {
		i = holds(reading, i + 1, from) ? i + 1 : pieceAt(at, from);
		reading.last = i;
	}
	const start = at[i];
	if (start === undefined) return [];
	const shift = source[i]! - start;
	if (from >= start && to <= start + size[i]!) {
		return from < to ? placesIn(folded, [from + shift, to + shift]) : [];
	}
	const spans: Span[] = [];
	for (; i < at.length && at[i]! < to; i++) {
		const first = Math.max(from, at[i]!);
		const end = Math.min(to, at[i]! + size[i]!);
		if (end <= first) continue;
		spans.push(...placesIn(folded, [source[i]! + first - at[i]!, source[i]! + end - at[i]!]));
	}
	return spans;
}

function holds({ at, size }: Reading, i: number, place: number): boolean {
	const start = at[i];
	return start !== undefined && place >= start && place < start + size[i]!;
}

/** The last piece that begins at `place` or before it, or the first. */
function pieceAt(at: readonly number[], place: number): number {
	return Math.max(0, indexFrom(at, place + 1) - 1);
}

/** The index of the first of rising numbers that is `least` or more, or their count. */
export function indexFrom(numbers: ArrayLike<number>, least: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (numbers[middle]! < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

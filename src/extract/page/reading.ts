import type { Span } from '#dataset';

/**
 * The article as it is read: lines without their margins, fragments of a column-broken paragraph joined, invisible
 * characters left out, paragraphs parted by a line feed. Every other character is one of the source, and
 * `sourceOf` says which.
 */
export interface Reading extends Pieces {
	/** As printed. */
	text: string;
	/** Where anything stands but a common Han character. */
	marks: Int32Array;
	/** The piece that was looked up last: the next one asked for is mostly this one, or the one behind it. */
	last: number;
}

interface Pieces {
	/** Piece i begins at `at[i]` in the reading view and at `source[i]` in the article, and runs on without a gap. */
	at: number[];
	source: number[];
	/** Length of each piece. */
	size: number[];
}

/** A passage of the reading view: `[start, end)`. */
export type Passage = [start: number, end: number];

/** What is not seen: soft hyphens, joiners, byte order marks, and controls that turn the direction of what follows. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

/** The same of a character's code. */
function isInvisible(code: number): boolean {
	if (code > 0x206f) return code === 0xfeff;
	if (code < 0x200b) return code === 0xad || code === 0x061c;
	return code <= 0x200f || code >= 0x2060 || (code >= 0x2028 && code <= 0x202e);
}

/** A passage of the article as it is seen, for what is printed without positions. */
export const asSeen = (passage: string): string => passage.replace(INVISIBLE, '');

/** Joins fragments to paragraphs; returns the reading view and the passage of each paragraph. `marks` are the article's. */
export function read(
	article: string,
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
	const take = (from: number, to: number) => {
		if (to <= from) return;
		at.push(length);
		source.push(from);
		size.push(to - from);
		length += to - from;
	};
	for (const fragments of paragraphs) {
		if (length > 0) kept[count++] = length++;
		const start = length;
		for (const [from, to] of fragments) {
			let begin = from;
			// A byline may stand behind what is read after it.
			if (k > 0 && marks[k - 1]! >= from) k = indexFrom(marks, from);
			for (; k < marks.length && marks[k]! < to; k++) {
				if (marks[k]! < from) continue;
				const i = marks[k]!;
				if (isInvisible(article.charCodeAt(i))) {
					take(begin, i);
					begin = i + 1;
				} else kept[count++] = length + i - begin;
			}
			take(begin, to);
		}
		passages.push([start, length]);
	}
	const text = viewOf(article, { at, source, size });
	const reading = { text, marks: kept.subarray(0, count), at, source, size, last: 0 };
	return { reading, passages };
}

/** The reading view of the article, or of what has another character in the place of some of its. */
export function viewOf(article: string, { at, source, size }: Pieces): string {
	const paragraphs: string[] = [];
	let end = -1;
	for (let k = 0; k < at.length; k++) {
		const words = article.slice(source[k], source[k]! + size[k]!);
		if (at[k] === end) paragraphs[paragraphs.length - 1] += words;
		else paragraphs.push(words);
		end = at[k]! + size[k]!;
	}
	return paragraphs.join('\n');
}

/** The spans of the article that a passage of the reading view stands for: one for each piece, in order. */
export function sourceOf(reading: Reading, from: number, to: number): Span[] {
	const { at, source, size } = reading;
	let i = reading.last;
	if (!holds(reading, i, from)) {
		i = holds(reading, i + 1, from) ? i + 1 : pieceAt(at, from);
		reading.last = i;
	}
	const start = at[i];
	if (start === undefined) return [];
	const shift = source[i]! - start;
	if (from >= start && to <= start + size[i]!) return from < to ? [[from + shift, to + shift]] : [];
	const spans: Span[] = [];
	for (; i < at.length && at[i]! < to; i++) {
		const first = Math.max(from, at[i]!);
		const end = Math.min(to, at[i]! + size[i]!);
		if (end > first) spans.push([source[i]! + first - at[i]!, source[i]! + end - at[i]!]);
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

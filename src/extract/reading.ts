import type { Span } from '#dataset';
import { isBlank } from './lines.ts';

/**
 * The article as it is read: lines without their margins, fragments of a column-broken paragraph joined, invisible
 * characters left out, paragraphs parted by a line feed. Every other character is one of the source, and
 * `sourceOf` says which.
 */
export interface Reading {
	text: string;
	/** Piece i begins at `at[i]` in the reading view and at `source[i]` in the article, and runs on without a gap. */
	at: number[];
	source: number[];
	/** Length of each piece. */
	size: number[];
	/** The piece that was looked up last: the next one asked for is mostly this one, or the one behind it. */
	last: number;
}

/** A passage of the reading view: `[start, end)`. */
export type Passage = [start: number, end: number];

/** What is not seen: soft hyphens, joiners, byte order marks, and controls that turn the direction of what follows. */
const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/u;

/** A passage of the article as it is seen, for what is printed without positions. */
export const asSeen = (passage: string): string => passage.replace(new RegExp(INVISIBLE, 'gu'), '');

/** Joins fragments to paragraphs; returns the reading view and the passage of each paragraph. */
export function read(
	article: string,
	paragraphs: readonly (readonly Span[])[]
): { reading: Reading; passages: Passage[] } {
	const reading: Reading = { text: '', at: [], source: [], size: [], last: 0 };
	const passages: Passage[] = [];
	const parts: string[] = [];
	const seen = !INVISIBLE.test(article);
	let length = 0;
	const take = (from: number, to: number) => {
		if (to <= from) return;
		const last = reading.at.length - 1;
		const size = reading.size[last] ?? 0;
		const goesOn = (reading.source[last] ?? -1) + size === from;
		if (goesOn && (reading.at[last] ?? -1) + size === length) {
			reading.size[last] = size + to - from;
		} else {
			reading.at.push(length);
			reading.source.push(from);
			reading.size.push(to - from);
		}
		parts.push(article.slice(from, to));
		length += to - from;
	};
	for (const fragments of paragraphs) {
		if (length > 0) {
			parts.push('\n');
			length++;
		}
		const start = length;
		for (const [from, to] of fragments) {
			if (seen || !INVISIBLE.test(article.slice(from, to))) {
				take(from, to);
				continue;
			}
			let begin = from;
			for (let i = from; i < to; i++) {
				if (!INVISIBLE.test(article[i]!)) continue;
				take(begin, i);
				begin = i + 1;
			}
			take(begin, to);
		}
		passages.push([start, length]);
	}
	reading.text = parts.join('');
	return { reading, passages };
}

/** The spans of the article that a passage of the reading view stands for: one for each piece, in order. */
export function sourceOf(reading: Reading, from: number, to: number): Span[] {
	const { at, source, size } = reading;
	let i = reading.last;
	if (!holds(reading, i, from)) {
		i = holds(reading, i + 1, from) ? i + 1 : search(at, from);
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
function search(at: readonly number[], place: number): number {
	let low = 0;
	let high = at.length - 1;
	while (low < high) {
		const middle = (low + high + 1) >> 1;
		if (at[middle]! <= place) low = middle;
		else high = middle - 1;
	}
	return low;
}

/** A passage without blanks at its ends. */
export function trim(text: string, passage: Passage): Passage {
	const [from, to] = passage;
	let start = from;
	let end = to;
	while (start < end && isBlank(text.charCodeAt(start))) start++;
	while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
	return start === from && end === to ? passage : [start, end];
}

import { makePairs, pairOf, type Pairs } from './pairs.ts';

/** A set of words, looked up at a position of a text: the longest that stands there. */
export interface Keywords<T> {
	/** What each character begins: NOTHING, LONGER words, or is itself, ALONE. A text is mostly characters that begin nothing. */
	begins: Uint8Array;
	/**
	 * For each first two characters where their shelf begins in `codes`, or 0: most places of a text are done with one
	 * look-up.
	 */
	shelves: Pairs;
	/**
	 * The words of each shelf, longest first: a word's length, its place in `words`, its UTF-16 code units; a length of 0
	 * behind the last. All in one table, because what is scattered is slow to fetch.
	 */
	codes: Int32Array;
	words: readonly Keyword<T>[];
	/** Words of one character. */
	alone: ReadonlyMap<number, Keyword<T>>;
}

export interface Keyword<T> {
	word: string;
	value: T;
}

const NOTHING = 0;
const LONGER = 1;
const ALONE = 2;

export function makeKeywords<T>(entries: Iterable<[word: string, value: T]>): Keywords<T> {
	const begins = new Uint8Array(0x10000);
	const alone = new Map<number, Keyword<T>>();
	/** By pair; two pairs of characters may share a shelf. */
	const filled = new Map<number, Keyword<T>[]>();
	for (const [word, value] of entries) {
		const first = word.charCodeAt(0);
		if (word.length === 1) {
			begins[first] = ALONE;
			alone.set(first, { word, value });
			continue;
		}
		begins[first] = Math.max(begins[first]!, LONGER);
		const pair = pairOf(first, word.charCodeAt(1));
		const shelf = filled.get(pair);
		if (shelf) shelf.push({ word, value });
		else filled.set(pair, [{ word, value }]);
	}
	const shelves: [pair: number, shelf: number][] = [];
	const codes: number[] = [0];
	const words: Keyword<T>[] = [];
	for (const [pair, shelf] of filled) {
		shelves.push([pair, codes.length]);
		for (const keyword of shelf.sort((a, b) => b.word.length - a.word.length)) {
			const { word } = keyword;
			codes.push(word.length, words.push(keyword) - 1);
			for (let i = 0; i < word.length; i++) codes.push(word.charCodeAt(i));
		}
		codes.push(0);
	}
	return { begins, shelves: makePairs(shelves), codes: Int32Array.from(codes), words, alone };
}

/** The longest word that stands at `at` and does not reach over `to`. */
export function keywordAt<T>(
	{ begins, shelves, codes, words, alone }: Keywords<T>,
	text: string,
	at: number,
	to: number
): Keyword<T> | undefined {
	const code = text.charCodeAt(at);
	const begun = begins[code]!;
	if (begun === NOTHING) return undefined;
	const shelf = at + 1 < to ? shelves[pairOf(code, text.charCodeAt(at + 1))]! : 0;
	if (shelf !== 0) {
		for (let k = shelf; codes[k]! > 0; k += codes[k]! + 2) {
			const length = codes[k]!;
			if (at + length > to) continue;
			// From the end: all begin alike.
			let i = length - 1;
			while (i >= 0 && text.charCodeAt(at + i) === codes[k + 2 + i]) i--;
			if (i < 0) return words[codes[k + 1]!];
		}
	}
	return begun === ALONE ? alone.get(code) : undefined;
}

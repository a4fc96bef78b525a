import { makePairs, pairOf, type Pairs } from './pairs.ts';

/** A set of words, looked up at a position of a text: the longest that stands there. */
export interface Keywords<T> {
	/** What each character begins: NOTHING, LONGER words, or is itself, ALONE. A text is mostly characters that begin nothing. */
	begins: Uint8Array;
	/** For each first two characters the number of a shelf, or 0: most places of a text are done with one look-up. */
	shelves: Pairs;
	words: readonly Shelf<T>[];
	/** Words of one character. */
	alone: ReadonlyMap<number, Keyword<T>>;
}

/** Words that begin with the same two characters. */
interface Shelf<T> {
	/** The words of two characters; two pairs may share a shelf. */
	two: Keyword<T>[];
	/** Longer words by their third character, longest first. */
	longer: Map<number, Keyword<T>[]>;
}

export interface Keyword<T> {
	word: string;
	value: T;
	/** The word's UTF-16 code units. */
	codes: readonly number[];
}

const NOTHING = 0;
const LONGER = 1;
const ALONE = 2;

export function makeKeywords<T>(entries: Iterable<[word: string, value: T]>): Keywords<T> {
	const begins = new Uint8Array(0x10000);
	const alone = new Map<number, Keyword<T>>();
	const shelves = makePairs();
	const words: Shelf<T>[] = [makeShelf()];
	for (const [word, value] of entries) {
		const codes = Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
		const keyword = { word, value, codes };
		const first = codes[0]!;
		if (codes.length === 1) {
			begins[first] = ALONE;
			alone.set(first, keyword);
			continue;
		}
		begins[first] = Math.max(begins[first]!, LONGER);
		const pair = pairOf(first, codes[1]!);
		if (shelves[pair] === 0) shelves[pair] = words.push(makeShelf()) - 1;
		const { two, longer } = words[shelves[pair]!]!;
		const third = codes[2];
		const same = third === undefined ? two : longer.get(third);
		if (same) same.push(keyword);
		else longer.set(third!, [keyword]);
	}
	for (const { longer } of words) {
		for (const same of longer.values()) same.sort((a, b) => b.word.length - a.word.length);
	}
	return { begins, shelves, words, alone };
}

function makeShelf<T>(): Shelf<T> {
	return { two: [], longer: new Map() };
}

/** The longest word that stands at `at` and does not reach over `to`. */
export function keywordAt<T>(
	{ begins, shelves, words, alone }: Keywords<T>,
	text: string,
	at: number,
	to: number
): Keyword<T> | undefined {
	const code = text.charCodeAt(at);
	const begun = begins[code];
	if (begun === NOTHING) return undefined;
	const number = at + 1 < to ? shelves[pairOf(code, text.charCodeAt(at + 1))]! : 0;
	if (number !== 0) {
		const { two, longer } = words[number]!;
		const same = longer.size > 0 ? longer.get(text.charCodeAt(at + 2)) : undefined;
		const found = (same && firstAt(same, text, at, to)) ?? firstAt(two, text, at, to);
		if (found) return found;
	}
	return begun === ALONE ? alone.get(code) : undefined;
}

/** The first of some words that stands at `at`. */
function firstAt<T>(
	words: readonly Keyword<T>[],
	text: string,
	at: number,
	to: number
): Keyword<T> | undefined {
	for (const word of words) {
		const { codes } = word;
		const { length } = codes;
		if (at + length > to) continue;
		let i = 0;
		while (i < length && text.charCodeAt(at + i) === codes[i]) i++;
		if (i === length) return word;
	}
	return undefined;
}

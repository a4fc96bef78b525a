import { makePairs, pairOf, type Pairs } from './pairs.ts';

/** A set of words, looked up at a position of a text: the longest that stands there. */
export interface Keywords<T> {
	/** What each character begins: NOTHING, LONGER words, or is itself, ALONE. A text is mostly characters that begin nothing. */
	begins: Uint8Array;
	/** For each first two characters the number of a shelf, or 0: most places of a text are done with one look-up. */
	shelves: Pairs;
	/** The words of a shelf, longest first. */
	words: readonly (readonly Keyword<T>[])[];
	/** Words of one character. */
	alone: ReadonlyMap<number, Keyword<T>>;
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
	const words: Keyword<T>[][] = [[]];
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
		if (shelves[pair] === 0) shelves[pair] = words.push([]) - 1;
		words[shelves[pair]!]!.push(keyword);
	}
	for (const shelf of words) shelf.sort((a, b) => b.word.length - a.word.length);
	return { begins, shelves, words, alone };
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
	const shelf = at + 1 < to ? shelves[pairOf(code, text.charCodeAt(at + 1))]! : 0;
	if (shelf !== 0) {
		for (const keyword of words[shelf]!) {
			const { codes } = keyword;
			const { length } = codes;
			if (at + length > to) continue;
			let i = 0;
			while (i < length && text.charCodeAt(at + i) === codes[i]) i++;
			if (i === length) return keyword;
		}
	}
	return begun === ALONE ? alone.get(code) : undefined;
}

import { makePairs, pairOf, type Pairs } from './pairs.ts';

/** A set of words, looked up at a position of a text: the longest that stands there. */
export interface Keywords<T> {
	/** 1 for each character that some word begins with: a text is mostly other characters. */
	begins: Uint8Array;
	/** For each first two characters the number of a shelf, or 0: most places of a text are done with one look-up. */
	shelves: Pairs;
	/** The words of a shelf, longest first. */
	words: readonly (readonly Keyword<T>[])[];
	/** Words of one character. */
	alone: ReadonlyMap<number, Keyword<T>>;
	/** 1 for each character that is a word. */
	isAlone: Uint8Array;
}

export interface Keyword<T> {
	word: string;
	value: T;
	/** The word's UTF-16 code units. */
	codes: readonly number[];
}

export function makeKeywords<T>(entries: Iterable<[word: string, value: T]>): Keywords<T> {
	const begins = new Uint8Array(0x10000);
	const isAlone = new Uint8Array(0x10000);
	const alone = new Map<number, Keyword<T>>();
	const shelves = makePairs();
	const words: Keyword<T>[][] = [[]];
	for (const [word, value] of entries) {
		const codes = Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
		const keyword = { word, value, codes };
		begins[codes[0]!] = 1;
		if (codes.length === 1) {
			isAlone[codes[0]!] = 1;
			alone.set(codes[0]!, keyword);
			continue;
		}
		const pair = pairOf(codes[0]!, codes[1]!);
		if (shelves[pair] === 0) shelves[pair] = words.push([]) - 1;
		words[shelves[pair]!]!.push(keyword);
	}
	for (const shelf of words) shelf.sort((a, b) => b.word.length - a.word.length);
	return { begins, shelves, words, alone, isAlone };
}

/** The longest word that stands at `at` and does not reach over `to`. */
export function keywordAt<T>(
	{ shelves, words, alone, isAlone }: Keywords<T>,
	text: string,
	at: number,
	to: number
): Keyword<T> | undefined {
	const code = text.charCodeAt(at);
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
	return isAlone[code] === 1 ? alone.get(code) : undefined;
}

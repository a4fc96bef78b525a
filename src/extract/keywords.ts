import { addPair, makePairs, pairOf, type Pairs } from './pairs.ts';

/** A set of words, looked up at a position of a text: the longest that stands there. */
export interface Keywords<T> {
	/** 1 for each character that some word begins with: a text is mostly other characters. */
	begins: Uint8Array;
	/** 1 for each character that is a word. */
	alone: Uint8Array;
	pairs: Pairs;
	/** Words by first character, longest first. */
	words: Map<number, Keyword<T>[]>;
}

export interface Keyword<T> {
	word: string;
	value: T;
}

export function makeKeywords<T>(entries: Iterable<[word: string, value: T]>): Keywords<T> {
	const begins = new Uint8Array(0x10000);
	const alone = new Uint8Array(0x10000);
	const pairs = makePairs();
	const words = new Map<number, Keyword<T>[]>();
	for (const [word, value] of entries) {
		const code = word.charCodeAt(0);
		begins[code] = 1;
		if (word.length === 1) alone[code] = 1;
		else addPair(pairs, word);
		const list = words.get(code);
		if (list) list.push({ word, value });
		else words.set(code, [{ word, value }]);
	}
	for (const list of words.values()) list.sort((a, b) => b.word.length - a.word.length);
	return { begins, alone, pairs, words };
}

export function keywordAt<T>(
	{ begins, alone, pairs, words }: Keywords<T>,
	text: string,
	at: number
): Keyword<T> | undefined {
	const code = text.charCodeAt(at);
	if (begins[code] !== 1) return undefined;
	if (alone[code] !== 1 && pairs[pairOf(code, text.charCodeAt(at + 1))] !== 1) return undefined;
	const list = words.get(code)!;
	for (const keyword of list) if (text.startsWith(keyword.word, at)) return keyword;
	return undefined;
}

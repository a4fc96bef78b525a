/**
 * A filter over the first two characters of words: at most places of a text one look-up says that none of the words stands
 * there. It errs on one side only: where it says yes, the words have to be compared.
 */
export type Pairs = Uint8Array;

/** Small enough for the innermost cache; some hundred words fill a few hundredths of it. */
const SIZE = 1 << 14;

export function makePairs(): Pairs {
	return new Uint8Array(SIZE);
}

export function pairOf(first: number, second: number): number {
	return ((first * 37) ^ second) & (SIZE - 1);
}

/** Enters a word of two characters or more. */
export function addPair(pairs: Pairs, word: string): void {
	pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
}

export function removePair(pairs: Pairs, word: string): void {
	pairs[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 0;
}

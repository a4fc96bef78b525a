/**
 * A table over the first two characters of words: at most places of a text one look-up says that none of the words stands
 * there. It errs on one side only: where it holds something, the words have to be compared.
 */
export type Pairs = Uint16Array;

/** Small enough for the inner caches; some hundred words fill a few hundredths of it. */
const SIZE = 1 << 14;

export function makePairs(): Pairs {
	return new Uint16Array(SIZE);
}

/** Where the table holds what it knows of two characters. */
export function pairOf(first: number, second: number): number {
	return ((first * 37) ^ second) & (SIZE - 1);
}

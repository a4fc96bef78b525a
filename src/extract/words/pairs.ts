/**
 * A table over the first two characters of words: at most places of a text one look-up says that none of the words stands
 * there. It errs on one side only: where it holds something, the words have to be compared.
 */
export type Pairs = Uint16Array | Uint32Array;

/** Small enough for the inner caches; some hundred words fill a few hundredths of it. */
const SIZE = 1 << 14;

/** A table of what is known of pairs, told by `pairOf`; 0 elsewhere. Its numbers are as small as the largest allows. */
export function makePairs(entries: readonly [pair: number, value: number][]): Pairs {
	const small = entries.every(([, value]) => value < 0x10000);
	const pairs = small ? new Uint16Array(SIZE) : new Uint32Array(SIZE);
	for (const [pair, value] of entries) pairs[pair] = value;
	return pairs;
}

/** Where the table holds what it knows of two characters. */
export function pairOf(first: number, second: number): number {
	return ((first * 37) ^ second) & (SIZE - 1);
}

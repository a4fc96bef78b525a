import type { Passage } from './passages.ts';

/** Each pair of marks by itself, so that what is quoted inside a quotation is found as well. */
const MARKS = [
	/“([^“”]+)”/gu,
	/‘([^‘’]+)’/gu,
	/「([^「」]+)」/gu,
	/『([^『』]+)』/gu,
	/"([^"]+)"/gu
];

/**
 * Phrases in quotation marks that the lexicon does not count: slogans and names of programmes. Spoken sentences stand in the
 * same marks; they are longer, or have marks of their own inside.
 */
export function findQuoted({ open }: Passage): string[] {
	return MARKS.flatMap((marks) => [...open.matchAll(marks)])
		.map(([, phrase = '']) => phrase)
		.filter((phrase) => /^[\p{L}\p{N}+、·—-]{2,12}$/u.test(phrase));
}

import type { Corpus } from './corpus.ts';

/**
 * In whose parts of the report somebody is given words: indices of delegations, in the article's order. Before them null, where
 * somebody speaks outside every delegation; in an article without delegations it is the only one.
 */
export function listOwners({ delegations, speakers, statements }: Corpus): (number | null)[] {
	const isOutside = [...speakers, ...statements].some(({ delegation }) => delegation === null);
	return [...(isOutside ? [null] : []), ...delegations.keys()];
}

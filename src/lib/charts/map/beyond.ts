import type { Corpus } from '#lib/data/corpus.ts';

/** Delegations without territory, as indices into the corpus: no map shows them, so they stand beside each. */
export function listBeyond({ delegations }: Pick<Corpus, 'delegations'>): number[] {
	return delegations.flatMap(({ adcodes }, i) => (adcodes.length === 0 ? [i] : []));
}

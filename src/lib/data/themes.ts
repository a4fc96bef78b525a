import type { Corpus } from './corpus.ts';
import { countByDelegation, measure, mentionsIn } from './measures.ts';

/** How a theme is spread: numbers of sentences by delegation, in the corpus's order; how many delegations have any; all sentences. */
export interface ThemeCount {
	counts: number[];
	delegations: number;
	sentences: number;
}

/** @param theme index into the corpus */
export function countTheme(corpus: Corpus, theme: number, headlines: boolean): ThemeCount {
	const counts = countByDelegation(corpus, { theme, headlines });
	return {
		counts,
		delegations: counts.filter((count) => count > 0).length,
		sentences: measure(corpus, mentionsIn(corpus, { theme, headlines }), 'sentences')
	};
}

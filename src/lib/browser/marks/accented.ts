import type { Corpus } from '#lib/data/corpus.ts';
import { mentionsIn, type Scope } from '#lib/data/measures.ts';

/**
 * The words of a cloud that the accent falls on: the term, those of the theme, else those printed of the delegation.
 * @returns ids of terms
 */
export function chooseAccented(
	corpus: Corpus,
	{ term, theme, delegation }: Pick<Scope, 'term' | 'theme' | 'delegation'>
): Set<string> {
	const own =
		delegation === undefined || term !== undefined || theme !== undefined
			? null
			: new Set(mentionsIn(corpus, { delegation }).map((m) => m.term));
	const isChosen = (index: number) =>
		term !== undefined
			? term === index
			: theme !== undefined
				? corpus.terms[index]?.theme === theme
				: (own?.has(index) ?? false);
	return new Set(corpus.terms.flatMap((t, i) => (isChosen(i) ? [t.id] : [])));
}

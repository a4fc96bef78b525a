import type { Corpus } from '#lib/data/corpus.ts';
import { mentionsIn, type Scope } from '#lib/data/measures.ts';

/**
 * The words of a cloud that the accent falls on: those that are printed where its scope looks. Of a theme and a delegation these are
 * the theme's words in that part of the report, and no others.
 * @returns ids of terms
 */
export function chooseAccented(
	corpus: Corpus,
	{ term, theme, delegation }: Pick<Scope, 'term' | 'theme' | 'delegation'>
): ReadonlySet<string> {
	if (term === undefined && theme === undefined && delegation === undefined) return new Set();
	const mentions = mentionsIn(corpus, { term, theme, delegation });
	return new Set(mentions.flatMap((mention) => corpus.terms[mention.term]?.id ?? []));
}

/** The colour of a word by itself; null for the ink of the whole cloud. */
export const fillOfWord = (isAccented: boolean): string | null =>
	isAccented ? 'var(--accent)' : null;

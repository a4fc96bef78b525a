import type { Corpus } from '#lib/data/corpus.ts';
import { countByTerm } from '#lib/data/measures.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import type { CloudWord } from './layout.ts';

/** Which terms the cloud shows: those that are mentioned at least so often in what delegates said, headlines left out. */
export const LEAST_MENTIONS = 2;

/**
 * The words of the cloud, and the ids of terms with too few mentions for it, in the dataset's order. Both measures show
 * the same words; they differ in size.
 */
export function chooseWords(
	corpus: Corpus,
	by: 'mentions' | 'delegations',
	language: Language
): { words: CloudWord[]; rest: string[] } {
	const mentions = countByTerm(corpus, {}, 'mentions');
	const counts = by === 'mentions' ? mentions : countByTerm(corpus, {}, by);
	const words: CloudWord[] = [];
	const rest: string[] = [];
	corpus.terms.forEach((term, i) => {
		const count = counts[i] ?? 0;
		// A term outside every delegation is mentioned, and yet mentioned by none.
		if ((mentions[i] ?? 0) < LEAST_MENTIONS || count === 0) {
			rest.push(term.id);
			return;
		}
		const theme = term.theme === null ? null : (corpus.themes[term.theme]?.id ?? null);
		words.push({ id: term.id, theme, text: nameIn(language, term), count });
	});
	return { words, rest };
}

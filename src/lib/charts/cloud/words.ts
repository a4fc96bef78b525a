import type { Corpus } from '#lib/data/corpus.ts';
import { countByTerm } from '#lib/data/measures.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import { hotTerms } from '#lib/data/hot-terms.ts';
import type { CloudWord } from './layout.ts';

/**
 * Which terms the cloud shows: those that are mentioned at least so often in what delegates said, headlines left out. In a
 * short report no term may be; then all that are mentioned.
 */
export const LEAST_MENTIONS = 2;

/** From this number up a word bears it. */
export const LEAST_NUMBERED = 4;

/** Beside the words that the article itself calls hot. */
export const HOT = '*';

/**
 * The words of the cloud, the ids of terms with too few mentions for it, in the dataset's order, and how many are enough. Both measures show
 * the same words, but for those that stand in no section: they have no size by delegations. `labels` is what the article calls those of them that it
 * calls hot.
 */
export function chooseWords(
	corpus: Corpus,
	by: 'mentions' | 'delegations',
	language: Language
): { words: CloudWord[]; rest: string[]; least: number; labels: string[] } {
	const mentions = countByTerm(corpus, {}, 'mentions');
	const counts = by === 'mentions' ? mentions : countByTerm(corpus, {}, by);
	const least = mentions.some((count) => count >= LEAST_MENTIONS) ? LEAST_MENTIONS : 1;
	const hot = hotTerms(corpus);
	const words: CloudWord[] = [];
	const rest: string[] = [];
	const labels = new Set<string>();
	corpus.terms.forEach((term, i) => {
		const count = counts[i] ?? 0;
		// A term outside every delegation is mentioned, and yet mentioned by none.
		if ((mentions[i] ?? 0) < least || count === 0) {
			rest.push(term.id);
			return;
		}
		const theme = term.theme === null ? null : (corpus.themes[term.theme]?.id ?? null);
		const note = (count >= LEAST_NUMBERED ? String(count) : '') + (hot.has(i) ? HOT : '');
		words.push({ id: term.id, theme, text: nameIn(language, term), count, note });
		for (const label of hot.get(i) ?? []) labels.add(label);
	});
	return { words, rest, least, labels: [...labels] };
}

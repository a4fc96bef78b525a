import type { Corpus } from '#lib/data/corpus.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import {
	binOf,
	countByDelegation,
	countByTerm,
	measure,
	mentionsIn,
	type Scope
} from '#lib/data/measures.ts';
import type { Messages } from '#lib/messages/messages.ts';

/** A chart in a few lines of words, for those who hear it and for those who quote it. No line says who has nothing. */

/** Which delegations have three and more, two, one sentence. */
export function summarizeMap(
	corpus: Corpus,
	scope: Scope,
	language: Language,
	words: Messages
): string[] {
	const counts = countByDelegation(corpus, scope);
	return ([3, 2, 1] as const).flatMap((bin) => {
		const names = corpus.delegations.flatMap((d, i) => {
			const count = counts[i] ?? 0;
			if (binOf(count) !== bin) return [];
			const name = nameIn(language, d);
			return [bin === 3 ? words.summary.counted(name, count) : name];
		});
		return names.length > 0 ? [words.summary.bin(bin, names)] : [];
	});
}

const TOP = 5;

/** The words that are mentioned most, with all that are mentioned as often as the last of them. */
export function summarizeCloud(corpus: Corpus, language: Language, words: Messages): string[] {
	const counts = countByTerm(corpus, {});
	const ranked = corpus.terms
		.map((term, i) => ({ term, count: counts[i] ?? 0 }))
		.sort((a, b) => b.count - a.count);
	const least = Math.max(2, ranked[TOP - 1]?.count ?? 0);
	const names = ranked
		.filter(({ count }) => count >= least)
		.map(({ term, count }) => words.summary.counted(nameIn(language, term), count));
	return names.length > 0 ? [words.summary.terms(names)] : [];
}

/** Each theme's sentences and delegations, in the lexicon's order. */
export function summarizeHeatmap(
	corpus: Corpus,
	language: Language,
	words: Messages,
	headlines = false
): string[] {
	return corpus.themes.flatMap((t, theme) => {
		const mentions = mentionsIn(corpus, { theme, headlines });
		const sentences = measure(corpus, mentions, 'sentences');
		if (sentences === 0) return [];
		return [
			words.summary.theme({
				theme: nameIn(language, t),
				sentences,
				delegations: measure(corpus, mentions, 'delegations')
			})
		];
	});
}

import type { CorpusMention } from '#lib/data/corpus.ts';
import { mentionsOf } from '#lib/data/sentence.ts';
import { nameIn } from '#lib/messages/language.ts';
import type { LiveChart } from './live.ts';
import type { ChartState } from './state.ts';

/**
 * What the numbers of a chart count of a sentence of the body: of its words those that stand behind a mark, and what these are called there, by the word where the
 * chart shows words, else by the theme. In a map of 乡村振兴 a sentence on 产业 counts for nothing.
 */
export function countedOf(
	live: LiveChart,
	state: ChartState,
	sentence: number
): { mentions: CorpusMention[]; names: string[] } {
	const { corpus, language } = state;
	const shown = live.shows(state);
	const marks = live.places(state, sentence).map((mark) => ({ ...mark, ...shown }));
	const names = new Set<string>();
	const mentions = mentionsOf(corpus, sentence).filter(({ term }) => {
		const word = corpus.terms[term]!;
		const theme = corpus.themes[word.theme ?? -1];
		const mark = marks.find(
			(mark) => (mark.term ?? word.id) === word.id && (mark.theme ?? theme?.id) === theme?.id
		);
		const isWord = mark?.term ?? corpus.themes.length === 0;
		const counted = mark && (isWord ? { ...word, name: word.text } : theme);
		if (counted) names.add(nameIn(language, counted));
		return counted;
	});
	return { mentions, names: [...names] };
}

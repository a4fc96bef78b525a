import type { Corpus } from '#lib/data/corpus.ts';
import { countByTerm, type Measure, type Scope } from '#lib/data/measures.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import { chartMessagesIn } from '#lib/messages/charts.ts';
import type { ChartTable } from '../table.ts';
import { wordUnit } from '../legend.ts';
import { makeState, type ChartState, type ChartWords, type Request } from '../state.ts';
import { chooseAccented } from './accented.ts';
import { chooseWords, HOT } from './words.ts';

/** Words are as large as they are frequent; those of its scope are in the accent. */
export type CloudState = ChartState<Exclude<Measure, 'sentences'>>;

export const CLOUD_MEASURES = ['mentions', 'delegations'] as const;

/** Outside delegations there are none to count, and an address may ask for it all the same. */
const measuresOf = ({ delegations }: Corpus) =>
	delegations.length > 0 ? CLOUD_MEASURES : (['mentions'] as const);

export const stateOfCloud = (corpus: Corpus, language: Language, request: Request): CloudState =>
	makeState<CloudState['by']>(corpus, language, request, measuresOf(corpus));

const TOP = 5;

export function wordCloud(state: CloudState): ChartWords {
	const { corpus, language, by, scope } = state;
	const words = chartMessagesIn(language);
	// Sized by delegations, words that stand in no section are not drawn.
	const { words: shown, labels } = chooseWords(corpus, by, language);
	const { words: all, least } = chooseWords(corpus, 'mentions', language);
	const delegation = corpus.delegations[scope.delegation ?? -1];
	const own = chooseAccented(corpus, { delegation: scope.delegation });
	// Of a section its words are counted that are in the accent: a theme chosen besides may leave fewer.
	const isOwn = delegation && chooseAccented(corpus, scope).size === own.size;
	return {
		title: isOwn
			? words.cloud.titleOf({
					delegation: nameIn(language, delegation),
					words: shown.filter(({ id }) => own.has(id)).length
				})
			: words.cloud.title({ shown: shown.length, n: all.length, least }),
		explain: words.cloud.sizes[by],
		// What is drawn, headlines do not change.
		unit: chartMessagesIn(language).measure[by],
		counted: words.cloud.sizes[by],
		marked: wordMarked(corpus, language, scope, shown) + wordHot(language, labels),
		legend: null,
		summary: summarize(corpus, language, by)
	};
}

function wordMarked(
	corpus: Corpus,
	language: Language,
	scope: Scope,
	shown: { id: string }[]
): string {
	const accented = chooseAccented(corpus, scope);
	if (!shown.some(({ id }) => accented.has(id))) return '';
	const name = <Item extends Parameters<typeof nameIn>[1]>(items: Item[], index?: number) => {
		const item = items[index ?? -1];
		return item ? nameIn(language, item) : null;
	};
	const words = chartMessagesIn(language);
	const marked = words.cloud.marked({
		delegation: name(corpus.delegations, scope.delegation),
		theme: name(corpus.themes, scope.theme),
		term: name(corpus.terms, scope.term)
	});
	return marked + words.punctuation.stop;
}

/** What the mark beside words that the article calls hot says; empty where no word bears it. */
function wordHot(language: Language, labels: string[]): string {
	if (labels.length === 0) return '';
	const words = chartMessagesIn(language);
	return words.cloud.hot({ mark: HOT, labels }) + words.punctuation.stop;
}

/** The words with the highest numbers, with all that have as high a one as the last of them. */
function summarize(corpus: Corpus, language: Language, by: CloudState['by']): string[] {
	const { summary } = chartMessagesIn(language);
	const counts = countByTerm(corpus, {}, by);
	const ranked = corpus.terms
		.map((term, i) => ({ term, count: counts[i] ?? 0 }))
		.sort((a, b) => b.count - a.count);
	const least = Math.max(2, ranked[TOP - 1]?.count ?? 0);
	const names = ranked
		.filter(({ count }) => count >= least)
		.map(({ term, count }) => summary.counted(nameIn(language, term), count));
	return names.length > 0 ? [summary.terms[by](names)] : [];
}

/**
 * The words that are in the picture, the largest first. What is in the picture, and how large, headlines do not change; with them its
 * numbers are those of the sentences that a word leads to.
 */
export function tabulateCloud(state: CloudState): ChartTable {
	const { corpus, language, by, scope } = state;
	const counts = countByTerm(corpus, { headlines: scope.headlines ?? false }, by);
	const shown = chooseWords(corpus, by, language).words.map(({ id, text }) => ({
		name: text,
		choice: { term: id },
		count: counts[corpus.terms.findIndex((term) => term.id === id)] ?? 0
	}));
	return {
		subject: chartMessagesIn(language).table.term,
		unit: null,
		columns: [{ name: wordUnit(state), choice: {}, isLink: false }],
		notes: null,
		rows: shown
			.sort((a, b) => b.count - a.count)
			.map(({ name, choice, count }) => ({ name, choice, counts: [count], note: null }))
	};
}

import type { Corpus } from '#lib/data/corpus.ts';
import { binOf, countByDelegation } from '#lib/data/measures.ts';
import { bothNamesIn, nameIn, type Language } from '#lib/messages/language.ts';
import { chartMessagesIn } from '#lib/messages/charts.ts';
import { wordLegend, wordUnit, type Coloured } from '../legend.ts';
import type { ChartTable } from '../table.ts';
import { makeState, type ChartState, type ChartWords, type Request } from '../state.ts';

/** A map is coloured by one theme or one term: the chosen one, else the theme that it opens on. */
export type MapState = ChartState<Coloured>;

export const MAP_MEASURES = ['sentences', 'mentions'] as const;

export function stateOfMap(corpus: Corpus, language: Language, request: Request): MapState {
	const state = makeState(corpus, language, request, MAP_MEASURES);
	const { term, theme, headlines } = state.scope;
	const shown = term === undefined ? { theme: theme ?? request.opening ?? 0 } : { term };
	return { ...state, scope: { ...shown, headlines: headlines ?? false } };
}

/** One number for each delegation, in the article's order. */
export const countMap = ({ corpus, scope, by }: MapState): number[] =>
	countByDelegation(corpus, scope, by);

/** What the map is coloured by, as a choice: with a delegation it is what a mark stands for. */
export function shownBy({ corpus, scope }: MapState): { theme?: string; term?: string } {
	const term = corpus.terms[scope.term ?? -1];
	const theme = corpus.themes[scope.theme ?? -1];
	return term ? { term: term.id } : theme ? { theme: theme.id } : {};
}

export function wordMap(state: MapState): ChartWords {
	const { corpus, language, by, scope } = state;
	const words = chartMessagesIn(language);
	const counts = countMap(state);
	const delegations = counts.filter((count) => count > 0).length;
	const term = corpus.terms[scope.term ?? -1];
	const theme = corpus.themes[scope.theme ?? -1];
	return {
		title: term
			? words.map.titleTerm({ term: bothNamesIn(language, term), delegations })
			: words.map.titleTheme({ theme: theme ? nameIn(language, theme) : '', delegations }),
		explain: (term ? words.map.explainTerm : words.map.explain)[by],
		unit: wordUnit(state),
		counted: null,
		marked: null,
		legend: wordLegend(state),
		summary: ([3, 2, 1] as const).flatMap((bin) => {
			const names = corpus.delegations.flatMap((d, i) => {
				const count = counts[i] ?? 0;
				if (binOf(count) !== bin) return [];
				const name = nameIn(language, d);
				return [bin === 3 ? words.summary.counted(name, count) : name];
			});
			return names.length > 0 ? [words.summary.bin[by](bin, names)] : [];
		})
	};
}

export function tabulateMap(state: MapState): ChartTable {
	const { corpus, language } = state;
	const words = chartMessagesIn(language);
	const counts = countMap(state);
	return {
		subject: words.table.delegation,
		unit: null,
		columns: [{ name: wordUnit(state), choice: shownBy(state), isLink: false }],
		notes: words.table.headline,
		rows: corpus.delegations.map((delegation, i) => ({
			name: nameIn(language, delegation),
			choice: { delegation: delegation.id },
			counts: [counts[i] ?? 0],
			note: delegation.headline
		}))
	};
}

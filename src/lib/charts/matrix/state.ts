import type { Corpus } from '#lib/data/corpus.ts';
import type { Choice } from '#lib/data/links.ts';
import { countByDelegation, measure, mentionsIn, type Scope } from '#lib/data/measures.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import { chartMessagesIn } from '#lib/messages/charts.ts';
import { wordLegend, wordUnit, type Coloured } from '../legend.ts';
import type { ChartTable } from '../table.ts';
import { makeState, type ChartState, type ChartWords, type Request } from '../state.ts';
import { makeMatrix, type Matrix } from './matrix.ts';
import { orderBy, type Order } from './order.ts';

/** Themes × delegations, all of them: a selection is ringed, a chosen word dots its cells, and nothing else changes. */
export type MatrixState = ChartState<Coloured>;

/** Of fewer delegations a half says nothing. */
const LEAST_DELEGATIONS = 4;

export const MATRIX_MEASURES = ['sentences', 'mentions'] as const;

export function stateOfMatrix(corpus: Corpus, language: Language, request: Request): MatrixState {
	const state = makeState(corpus, language, request, MATRIX_MEASURES);
	const { term, headlines = false } = state.scope;
	return { ...state, scope: { term, headlines } };
}

/** Its numbers, and the order in which they are drawn. */
export function arrangeMatrix(state: MatrixState): { matrix: Matrix; order: Order } {
	const { corpus, language, by, scope, sort } = state;
	const matrix = makeMatrix(corpus, language, by, scope.headlines);
	return { matrix, order: orderBy(matrix.counts, sort) };
}

export function wordMatrix(state: MatrixState): ChartWords {
	const { corpus, language, by, scope } = state;
	const words = chartMessagesIn(language);
	const term = corpus.terms[scope.term ?? -1];
	return {
		title: words.heatmap.title({ themes: countShared(corpus, scope) }),
		explain: words.heatmap.counted[by],
		unit: wordUnit(state),
		counted: words.heatmap.counted[by],
		marked:
			term && cellsOfTerm(state).length > 0 ? words.heatmap.dotted(nameIn(language, term)) : '',
		// A blank cell is a theme's, whatever word is chosen.
		legend: wordLegend({ ...state, scope: { headlines: scope.headlines } }),
		summary: corpus.themes.flatMap((t, theme) => {
			const mentions = mentionsIn(corpus, { theme, headlines: scope.headlines ?? false });
			const count = measure(corpus, mentions, by);
			if (count === 0) return [];
			return [
				words.summary.theme({
					theme: nameIn(language, t),
					count: words.units[by](count),
					delegations: words.units.delegations(measure(corpus, mentions, 'delegations'))
				})
			];
		})
	};
}

/** The cells in whose sentences the chosen word is printed; a word without a theme has none. */
export function cellsOfTerm({ corpus, scope }: MatrixState): Choice[] {
	const { term, headlines = false } = scope;
	const theme = corpus.themes[corpus.terms[term ?? -1]?.theme ?? -1];
	if (!theme) return [];
	return countByDelegation(corpus, { term, headlines }).flatMap((count, d) =>
		count > 0 ? [{ theme: theme.id, delegation: corpus.delegations[d]?.id }] : []
	);
}

/** How many themes reach more than half of the delegations: 0 where so few are too few to speak of halves. */
function countShared(corpus: Corpus, { headlines = false }: Scope): number {
	const delegations = corpus.delegations.length;
	if (delegations < LEAST_DELEGATIONS) return 0;
	return corpus.themes.filter((_, theme) => {
		const reached = measure(corpus, mentionsIn(corpus, { theme, headlines }), 'delegations');
		return 2 * reached > delegations;
	}).length;
}

/** Delegations are its rows, whatever the drawing's are: names of places are short. */
export function tabulateMatrix(state: MatrixState): ChartTable {
	const { corpus, language } = state;
	const { matrix, order } = arrangeMatrix(state);
	const pick = <Item>(items: Item[], at: number[]) => at.flatMap((i) => items[i] ?? []);
	return {
		subject: chartMessagesIn(language).table.delegation,
		unit: wordUnit(state),
		columns: pick(corpus.themes, order.themes).map((theme) => ({
			name: nameIn(language, theme),
			choice: { theme: theme.id },
			isLink: true
		})),
		notes: null,
		rows: order.delegations.flatMap((column) => {
			const delegation = corpus.delegations[column];
			if (!delegation) return [];
			return [
				{
					name: nameIn(language, delegation),
					choice: { delegation: delegation.id },
					counts: order.themes.map((row) => matrix.counts[row]?.[column] ?? 0),
					note: null
				}
			];
		})
	};
}

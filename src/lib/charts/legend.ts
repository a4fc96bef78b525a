import type { Measure, Scope } from '#lib/data/measures.ts';
import { chartMessagesIn } from '#lib/messages/charts.ts';
import type { Language } from '#lib/messages/language.ts';
import type { ChartState, LegendWords } from './state.ts';

/** What can be counted in a place, and has colours. */
export type Coloured = Exclude<Measure, 'delegations'>;

/** What a chart's numbers count: said here, for every place that shows the chart. */
export function wordUnit({ language, by, scope }: ChartState<Measure>): string {
	const { measure, legend } = chartMessagesIn(language);
	return scope.headlines ? legend.withHeadlines(measure[by]) : measure[by];
}

/**
 * What is not found where a count is none: said alike by legends, marks and lists of sentences.
 * @param where one section of the report, one person's words, or all of the report: what the scope says unless given
 */
export function wordAbsent(
	language: Language,
	{ delegation, speaker, term, headlines = false }: Scope,
	where: 'section' | 'report' | 'person' = speaker !== undefined
		? 'person'
		: delegation === undefined
			? 'report'
			: 'section'
): string {
	const what = term === undefined ? 'theme' : 'term';
	return chartMessagesIn(language).legend.absent({ what, where, headlines });
}

/** The legend of a chart that is coloured by counts. */
export function wordLegend({ language, by, scope }: ChartState<Coloured>): LegendWords {
	const { legend } = chartMessagesIn(language);
	return {
		steps: [legend.blank, '1', '2', legend.three],
		blank: legend.blankMeans(wordAbsent(language, scope, 'section')),
		caution: legend.caution[by]
	};
}

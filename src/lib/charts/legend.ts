import type { Measure, Scope } from '#lib/data/measures.ts';
import { chartMessagesIn } from '#lib/messages/charts.ts';
import type { Where } from '#lib/messages/zh.charts.ts';
import type { Language } from '#lib/messages/language.ts';
import type { ChartState, LegendWords } from './state.ts';

/** What can be counted in a place, and has colours. */
export type Coloured = Exclude<Measure, 'delegations'>;

/** What a chart's numbers count: said here, for every place that shows the chart. */
export function wordUnit({ language, by, scope }: ChartState<Measure>): string {
	const { measure, legend } = chartMessagesIn(language);
	return scope.headlines ? legend.withHeadlines(measure[by]) : measure[by];
}

/** Where a scope looks: what is not counted there may be counted elsewhere. */
function whereIs({ delegation, compare, speaker }: Looked): Where {
	if (speaker !== undefined) return 'person';
	if (delegation === undefined) return 'report';
	return compare === undefined ? 'section' : 'both';
}

/** A scope, and a second delegation beside the first. */
type Looked = Scope & { compare?: number | undefined };

/**
 * What is not found where a count is none: said alike by legends, marks and lists of sentences.
 * @param where what the scope says itself unless given
 */
export function wordAbsent(
	language: Language,
	scope: Looked,
	where: Where = whereIs(scope)
): string {
	const { term, headlines = false } = scope;
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

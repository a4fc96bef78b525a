import type { Corpus } from '#lib/data/corpus.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import { chartMessagesIn } from '#lib/messages/charts.ts';
import { makeState, type ChartState, type ChartWords, type Request } from '../state.ts';

/** Who speaks: all of them, or one delegation's people with what the report has them say. Nothing is counted. */
export type VoicesState = ChartState<null>;

export const stateOfVoices = (corpus: Corpus, language: Language, request: Request): VoicesState =>
	makeState(corpus, language, request, []);

export function wordVoices({ corpus, language, scope }: VoicesState): ChartWords {
	const words = chartMessagesIn(language);
	const delegation = corpus.delegations[scope.delegation ?? -1];
	const speakers = corpus.speakers.filter(
		(speaker) => !delegation || speaker.delegation === scope.delegation
	).length;
	return {
		title: delegation
			? words.voices.titleOf({ delegation: nameIn(language, delegation), speakers })
			: words.voices.title(speakers),
		explain: words.voices.explain,
		unit: null,
		counted: null,
		marked: null,
		legend: null,
		summary: []
	};
}

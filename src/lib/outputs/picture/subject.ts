import { liveChart } from '#lib/charts/live.ts';
import type { ChartState, ChartWords } from '#lib/charts/state.ts';
import type { Language } from '#lib/messages/language.ts';
import { stateOf } from '../embed/describe.ts';
import type { StoryView } from '../page/view.ts';
import { presetsOf, type Subject } from './formats.ts';

/** What a chart shows for a subject, in the words of the embed that a picture or a piece stands for. */
export interface Shown {
	state: ChartState;
	words: ChartWords;
}

/** @throws RangeError for a preset that the story does not have */
export function show(view: StoryView, language: Language, subject: Subject): Shown {
	const { chart, preset } = subject;
	if (preset !== null && !presetsOf(view.corpus, chart).includes(preset))
		throw new RangeError(`The ${chart} has no view called ${preset}`);
	const state = stateOf(view, subject, language);
	return { state, words: liveChart(chart).words(state) };
}

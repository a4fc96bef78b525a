import { chartsOf, definitionOf } from '#lib/charts/catalogue.ts';
import { liveChart } from '#lib/charts/live.ts';
import { trimStop, type ChartState } from '#lib/charts/state.ts';
import { openingTheme } from '#lib/data/findings.ts';
import type { Language } from '#lib/messages/language.ts';
import { embedMessagesIn } from '#lib/messages/embed.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { presetsOf, type Subject } from '../picture/formats.ts';
import { sourceIn } from '../page/heading.ts';
import type { StoryView } from '../page/view.ts';

/** All embed pages of a story, each chart before its presets. */
export function listEmbedPages(view: StoryView): Subject[] {
	return chartsOf(view).flatMap((chart) =>
		[null, ...presetsOf(view.corpus, chart)].map((preset) => ({ chart, preset }))
	);
}

/** What is asked of a chart by an address of its own. */
export function stateOf(
	view: StoryView,
	{ chart, preset, by = null }: Subject,
	language: Language
): ChartState {
	const { preset: kind, stateOf } = liveChart(chart);
	return stateOf(view.corpus, language, {
		selection: kind ? { [kind]: preset } : {},
		by,
		opening: openingTheme(view.corpus)
	});
}

/** What an embed says in words. */
export interface Description {
	/** Says what is seen. */
	title: string;
	/** What stands below the chart: how to read it, and where it is from. */
	caption: string;
	/** Its sentences but for what is in the accent; those with a slot follow the measure. */
	notes: { text: string; slot: 'blank' | 'caution' | 'counted' | null }[];
	/** The same as a picture's alternative text: with the numbers, as far as they can be listened to. */
	alt: string;
}

export function describeEmbed(
	view: StoryView,
	page: Subject,
	language: Language,
	state = stateOf(view, page, language)
): Description {
	const words = messagesIn(language);
	const { chart } = page;
	const { title, counted, marked, legend } = liveChart(chart).words(state);
	const definition = definitionOf(chart);
	const { before, after } = definition.notes(view, state);
	const notes = [
		...(legend
			? (['blank', 'caution'] as const).map((slot) => ({ text: legend[slot], slot }))
			: []),
		...before.map((text) => ({ text, slot: null })),
		...(counted === null ? [] : [{ text: counted, slot: 'counted' as const }]),
		...[...after, words.chart.source(sourceIn(view, language))].map((text) => ({
			text,
			slot: null
		}))
	].map(({ text, slot }) => ({ text: trimStop(text), slot }));
	const { alt, list } = embedMessagesIn(language);
	return {
		title,
		caption: (marked ?? '') + notes.map(({ text }) => text).join(words.punctuation.stop),
		notes,
		alt: alt({ kind: words[chart].heading, title, rest: list(definition.listen(state)) })
	};
}

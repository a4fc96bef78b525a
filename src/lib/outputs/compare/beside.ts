import type { Region } from '#settings/region.ts';
import { layoutMiniature } from '#lib/charts/map/miniature.ts';
import { compareMeetings, type Both, type Report } from '#lib/data/meetings.ts';
import { countByDelegation } from '#lib/data/measures.ts';
import type { Language } from '#lib/messages/language.ts';
import { listDays } from '../picture/days.ts';
import { headingIn } from '../page/heading.ts';
import type { StoryView } from '../page/view.ts';

/** A story with the list that it was counted with. */
export interface Beside {
	view: StoryView;
	report: Report;
}

/** Two stories of one place as their page shows them; the earlier one first. */
export function setBeside(stories: Both<Beside>, region: Region, language: Language) {
	const [earlier, later] = stories;
	return {
		stories: [describe(earlier, language), describe(later, language)] as const,
		meetings: compareMeetings(
			[earlier.report, later.report],
			region.divisions.map(({ adcode }) => adcode)
		),
		region
	};
}

function describe({ view }: Beside, language: Language) {
	const { corpus, dataset } = view;
	const body = corpus.sentences.filter((s) => s.place === 'body');
	return {
		corpus,
		story: dataset.story,
		heading: headingIn(view, language),
		days: listDays(dataset),
		sentences: body.length,
		/** As printed, without white space. */
		characters: body.reduce((sum, { text }) => sum + [...text.replace(/\s/g, '')].length, 0),
		layout: layoutMiniature(view.region, corpus),
		/** Sentences of each delegation, for the small map of a theme. */
		countsOf: (theme: number) => countByDelegation(corpus, { theme })
	};
}

export type Story = ReturnType<typeof describe>;

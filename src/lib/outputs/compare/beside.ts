import type { Dataset } from '#dataset';
import { hasUnspoken } from '#lib/charts/map/area-notes.ts';
import { layoutMiniature } from '#lib/charts/map/miniature.ts';
import { compareMeetings, type Both, type Report } from '#lib/data/meetings.ts';
import { countByDelegation } from '#lib/data/measures.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import { listDays } from '../picture/days.ts';
import { headingIn } from '../page/heading.ts';
import type { StoryView } from '../page/view.ts';

/** What of a story is set beside another. */
export type BesideView = Pick<StoryView, 'corpus' | 'region' | 'english'> & {
	dataset: Pick<Dataset, 'story'> & {
		delegations: Pick<Dataset['delegations'][number], 'sessions'>[];
	};
};

/** A story with the list that it was counted with. */
export interface Beside {
	view: BesideView;
	report: Report;
}

/** Two stories as their page shows them, of one place or of two; the earlier one first. */
export function setBeside(stories: Both<Beside>, language: Language) {
	const [earlier, later] = stories;
	const regions = stories.flatMap(({ view: { region } }) => (region ? [region] : []));
	const places = new Map(regions.map((region) => [region.adcode, nameIn(language, region)]));
	const divisions = [
		...new Map(
			regions.flatMap((region) => region.divisions).map((division) => [division.adcode, division])
		).values()
	];
	return {
		stories: [describe(earlier, language), describe(later, language)] as const,
		meetings: compareMeetings([earlier.report, later.report], {
			order: divisions.map(({ adcode }) => adcode),
			isOne: earlier.view.region?.adcode === later.view.region?.adcode
		}),
		/** The place of both, or the two; none where one story names none. */
		places: regions.length === stories.length ? [...places.values()] : [],
		divisions
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
		unspoken: hasUnspoken(corpus, view.region),
		/** Sentences of each delegation, for the small map of a theme. */
		countsOf: (theme: number) => countByDelegation(corpus, { theme })
	};
}

export type Story = ReturnType<typeof describe>;

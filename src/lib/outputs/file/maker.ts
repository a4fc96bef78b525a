/**
 * What makes files that stand alone, as one module with all that it needs (`scripts/file-parts.ts` bundles it): for a page or a worker that
 * fetches it when a file is asked for.
 */
import { chartsOf } from '#lib/charts/catalogue.ts';
import { liveChart, type Chart } from '#lib/charts/live.ts';
import { openingTheme } from '#lib/data/findings.ts';
import type { Measure } from '#lib/data/measures.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import type { StoryView } from '../page/view.ts';
import { chartFile as makeChartFile, type ChartFileInput } from './chart-file.ts';
import type { Parts } from './parts.ts';
import { storyFile as makeStoryFile, type StoryFileInput } from './story-file.ts';

export { writeForWechat } from '../wechat/wechat.ts';
export { drawPicture } from '../picture/picture.ts';
export { openFile } from './open-file.ts';

/** A chart of a story, and what may be chosen of it before it is taken away. */
export interface Offered {
	chart: Chart;
	/** Of which kind its presets are, and which there are. */
	kind: 'theme' | 'delegation' | null;
	presets: { id: string; name: string }[];
	/** Which of them it shows where none is chosen, by name; null where it shows all. */
	opening: string | null;
	measures: readonly Measure[];
	/** Whether there are pictures of every format, or cards alone. */
	isInEveryFormat: boolean;
}

/** The charts that a story has, in the order of its page. */
export const listCharts = (view: StoryView, language: Language): Offered[] =>
	chartsOf(view).map((chart) => {
		const { preset: kind, measures, isInEveryFormat, stateOf, shows } = liveChart(chart);
		const { themes, delegations } = view.corpus;
		const items = kind === 'theme' ? themes : kind === 'delegation' ? delegations : [];
		const shown = shows(stateOf(view.corpus, language, { opening: openingTheme(view.corpus) }));
		const opening = items.find(({ id }) => kind !== null && id === shown[kind]);
		return {
			chart,
			kind,
			presets: items.map((item) => ({ id: item.id, name: nameIn(language, item) })),
			opening: opening ? nameIn(language, opening) : null,
			measures,
			isInEveryFormat
		};
	});

/** Put in its place when the module is bundled. */
declare const FILE_PARTS: Parts;

/** A story in one file: `story-file.ts`, with the parts that were bundled with it. */
export const storyFile = (input: Omit<StoryFileInput, 'parts'>): string =>
	makeStoryFile({ ...input, parts: FILE_PARTS });

/** One chart in one file: `chart-file.ts`. */
export const chartFile = (input: Omit<ChartFileInput, 'parts'>): string =>
	makeChartFile({ ...input, parts: FILE_PARTS });

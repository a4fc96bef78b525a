import type { StoryView } from '#lib/outputs/page/view.ts';
import { cloud } from './cloud/definition.ts';
import type { ChartDefinition } from './definition.ts';
import { CHARTS, type Chart, type LIVE_CHARTS } from './live.ts';
import { map } from './map/definition.ts';
import { matrix } from './matrix/definition.ts';
import { voices } from './voices/definition.ts';

type StateOf<Name extends Chart> = ReturnType<(typeof LIVE_CHARTS)[Name]['stateOf']>;

/**
 * All charts, by the names that addresses have for good. Every output walks through it: page, embed, picture, WeChat, oEmbed, dialog. A
 * chart that is added to `live.ts` and not here, or lacks anything, is named by the type check.
 */
const CATALOGUE: { [Name in Chart]: ChartDefinition<StateOf<Name>> } = {
	map,
	cloud,
	heatmap: matrix,
	voices
};

/** A chart by its name, as any other. Each takes states of its own kind: those that `liveChart` of the same name makes. */
export const definitionOf = (chart: Chart): ChartDefinition =>
	CATALOGUE[chart] as unknown as ChartDefinition;

/** The charts that have something to show of a story, in the order of the page. */
export const chartsOf = (story: Pick<StoryView, 'corpus' | 'region'>): Chart[] =>
	CHARTS.filter((chart) => CATALOGUE[chart].isIn(story));

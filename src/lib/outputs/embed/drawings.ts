import { chooseWords } from '#lib/charts/cloud/words.ts';
import { layoutCloud, NARROW, WIDE, type CloudLayout } from '#lib/charts/cloud/layout.ts';
import { drawHeatmap } from '#lib/charts/matrix/heatmap.ts';
import {
	layoutHeatmap,
	NARROW as NARROW_HEATMAP,
	WIDE as WIDE_HEATMAP
} from '#lib/charts/matrix/layout.ts';
import { makeMatrix } from '#lib/charts/matrix/matrix.ts';
import { listBeyond } from '#lib/charts/map/beyond.ts';
import BeyondDrawing from '#lib/charts/map/BeyondDrawing.svelte';
import InsetDrawing from '#lib/charts/map/InsetDrawing.svelte';
import { layoutInset, layoutMap, WIDTH, type MapLayout } from '#lib/charts/map/layout.ts';
import TileDrawing from '#lib/charts/map/TileDrawing.svelte';
import { layoutTiles, type TileLayout } from '#lib/charts/map/tiles.ts';
import { renderDrawing } from '#lib/charts/render.ts';
import type { Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import type { StoryView } from '../page/view.ts';
import { chartsOf } from '../page/charts.ts';
import { oncePerStory } from './once.ts';

/** The drawings that a story's embed pages share: laid out once for all of them, by language. */
export interface EmbedDrawings {
	/** Null where the story draws no boundaries. */
	map: MapLayout | null;
	inset: MapLayout | null;
	/** Null where the boundaries are drawn, or there is no region. */
	tiles: TileLayout | null;
	cloud: Record<'mentions' | 'delegations', { wide: CloudLayout; narrow: CloudLayout }>;
	/** Empty where the story has none. */
	heatmap: Record<'wide' | 'narrow', string>;
	/** Height by width of each drawing; 0 of what is not drawn. */
	aspects: Record<
		'map' | 'inset' | 'beyond' | 'tiles' | `${'cloud' | 'heatmap'}-${'wide' | 'narrow'}`,
		number
	>;
}

export const drawEmbeds = oncePerStory(draw);

function draw(view: StoryView, language: Language): EmbedDrawings {
	const { corpus, region, boundaries } = view;
	const charts = chartsOf(view);
	const hasMap = charts.includes('map');
	const map = hasMap && region && boundaries ? layoutMap(boundaries, region, corpus) : null;
	const inset = hasMap && region && boundaries ? layoutInset(boundaries, region, corpus) : null;
	const tiles = hasMap && region && !map ? layoutTiles(region, corpus, language, WIDTH) : null;
	const cloud = (by: 'mentions' | 'delegations') => {
		const { words } = chooseWords(corpus, by, language);
		return { wide: layoutCloud(words, WIDE), narrow: layoutCloud(words, NARROW) };
	};
	// Where nothing stands in a delegation's part, there are no delegations to count.
	const byMentions = cloud('mentions');
	const byDelegations = corpus.delegations.length > 0 ? cloud('delegations') : byMentions;
	const clouds = { mentions: byMentions, delegations: byDelegations };
	const matrix = makeMatrix(corpus, language);
	const heatmap = (frame: typeof WIDE_HEATMAP) =>
		charts.includes('heatmap')
			? drawHeatmap(layoutHeatmap(matrix, frame), messagesIn(language).heatmap.title)
			: '';
	const heatmaps = { wide: heatmap(WIDE_HEATMAP), narrow: heatmap(NARROW_HEATMAP) };

	const blank = { corpus, counts: [], language, title: '' };
	return {
		map,
		inset,
		tiles,
		cloud: clouds,
		heatmap: heatmaps,
		aspects: {
			map: map ? map.height / map.width : 0,
			inset: inset ? aspectOf(renderDrawing(InsetDrawing, { ...blank, layout: inset })) : 0,
			beyond:
				map && listBeyond(corpus).length > 0 ? aspectOf(renderDrawing(BeyondDrawing, blank)) : 0,
			tiles: tiles ? aspectOf(renderDrawing(TileDrawing, { ...blank, layout: tiles })) : 0,
			'cloud-wide': clouds.mentions.wide.height / clouds.mentions.wide.width,
			'cloud-narrow': clouds.mentions.narrow.height / clouds.mentions.narrow.width,
			'heatmap-wide': aspectOf(heatmaps.wide),
			'heatmap-narrow': aspectOf(heatmaps.narrow)
		}
	};
}

/** Height by width, as a drawing's own `viewBox` says. */
function aspectOf(svg: string): number {
	const [, , width = 1, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '')
		.split(' ')
		.map(Number);
	return height / width;
}

import { oncePerStory } from '#lib/outputs/embed/once.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import type { Language } from '#lib/messages/language.ts';
import { renderDrawing } from '../render.ts';
import { listBeyond } from './beyond.ts';
import BeyondDrawing from './BeyondDrawing.svelte';
import InsetDrawing from './InsetDrawing.svelte';
import { layoutInset, layoutMap, type InsetLayout, type MapLayout } from './layout.ts';
import TileDrawing from './TileDrawing.svelte';
import { layoutTiles, NARROW, type TileLayout } from './tiles.ts';

/** The map's layouts, made once for all pages of a story that show it. */
export interface MapLayouts {
	/** Null where the story draws no boundaries. */
	map: MapLayout | null;
	inset: InsetLayout | null;
	/** Null where there is no region. */
	tiles: TileLayout | null;
	/** Height by width of each drawing; 0 of what is not drawn. */
	aspects: Record<'map' | 'inset' | 'beyond' | 'tiles', number>;
}

/** In an embed: its heading stands in the drawing's free corner. */
const INSET = { size: 168, heading: 40 };

export const layoutMaps = oncePerStory((view: StoryView, language: Language): MapLayouts => {
	const { corpus, region, boundaries } = view;
	const map = region && boundaries ? layoutMap(boundaries, region, corpus, language) : null;
	const inset =
		region && boundaries
			? layoutInset(boundaries, region, corpus, INSET.size, INSET.heading)
			: null;
	const tiles = region ? layoutTiles(region, corpus, language, NARROW) : null;
	const blank = { columns: 2, compact: true, corpus, counts: [], language, title: '' };
	return {
		map,
		inset,
		tiles,
		aspects: {
			map: map ? map.height / map.width : 0,
			inset: inset ? aspectOf(renderDrawing(InsetDrawing, { ...blank, layout: inset })) : 0,
			beyond:
				map && listBeyond(corpus).length > 0 ? aspectOf(renderDrawing(BeyondDrawing, blank)) : 0,
			tiles: tiles ? aspectOf(renderDrawing(TileDrawing, { ...blank, layout: tiles })) : 0
		}
	};
});

/** Height by width, as a drawing's own `viewBox` says. */
function aspectOf(svg: string): number {
	const [, , width = 1, height = 0] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '')
		.split(' ')
		.map(Number);
	return height / width;
}

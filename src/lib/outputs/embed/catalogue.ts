import type { Chart } from '#lib/charts/live.ts';
import { describeEmbed, listEmbedPages } from './describe.ts';
import type { Heights } from './heights.ts';
import { oncePerStory } from './once.ts';
import { measureEmbed } from './size.ts';

/** What the copy dialog, oEmbed and the lab know of an embed page. */
export interface CatalogueEntry {
	chart: Chart;
	/** Id of the theme or delegation that has this address of its own; null for the chart itself. */
	preset: string | null;
	title: string;
	/** Alternative text of its pictures. */
	alt: string;
	heights: Heights;
}

/** All embed pages of a story, each chart before its presets. */
export const listCatalogue = oncePerStory((view, language): readonly CatalogueEntry[] =>
	listEmbedPages(view).map((page) => {
		const { title, alt } = describeEmbed(view, page, language);
		return { ...page, title, alt, heights: measureEmbed(view, page, language) };
	})
);

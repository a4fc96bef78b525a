import { listCatalogue } from '#lib/outputs/embed/catalogue.ts';
import { writeEmbedAddress } from '#lib/outputs/embed/options.ts';
import type { Snippet } from '#lib/outputs/embed/snippets.ts';
import { CHINESE } from '#lib/messages/language.ts';
import { addressOf, FORMATS } from '#lib/outputs/picture/formats.ts';
import { chartsOf } from '#lib/charts/catalogue.ts';
import { listStories, readStory } from './stories.server.ts';

/** The charts of the newest story that has any, as a page in `/embed-lab/` places them. */
export function listLabSnippets(): Snippet[] {
	const story = listStories().find((id) => chartsOf(readStory(id)).length > 0);
	if (story === undefined) return [];
	const { width, height } = FORMATS.card;
	return listCatalogue(readStory(story), CHINESE)
		.filter(({ preset }) => preset === null)
		.map(({ chart, title, alt, heights }) => ({
			src: `../${story}/${writeEmbedAddress(chart)}`,
			page: `../${story}/#${chart}`,
			title,
			alt,
			picture: {
				src: `../${addressOf(story, CHINESE, { chart, preset: null, format: 'card' })}`,
				width,
				height
			},
			heights
		}));
}

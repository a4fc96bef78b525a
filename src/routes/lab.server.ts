import { listCatalogue } from '#lib/outputs/embed/catalogue.ts';
import type { LabStory } from '#lib/outputs/embed/lab-page.ts';
import { writeEmbedAddress } from '#lib/outputs/embed/options.ts';
import { CHINESE } from '#lib/messages/language.ts';
import { setFullText } from '#lib/outputs/page/full-text.ts';
import { addressOf, FORMATS } from '#lib/outputs/picture/formats.ts';
import { chartsOf } from '#lib/charts/catalogue.ts';
import { listStories, readStory } from './stories.server.ts';

/** The newest story that has any charts, as a page in `/embed-lab/` places them; null where there is none. */
export function readLabStory(language = CHINESE): LabStory | null {
	const story = listStories().find((id) => chartsOf(readStory(id)).length > 0);
	if (story === undefined) return null;
	const view = readStory(story);
	const { width, height } = FORMATS.card;
	const folder = `../${language.prefix}${story}/`;
	const snippets = listCatalogue(view, language)
		.filter(({ preset }) => preset === null)
		.map(({ chart, title, alt, heights }) => ({
			src: folder + writeEmbedAddress(chart),
			page: `${folder}#${chart}`,
			title,
			alt,
			picture: {
				src: `../${addressOf(story, language, { chart, preset: null, format: 'card' })}`,
				width,
				height,
				title
			},
			heights
		}));
	const { title, subtitle } = view.dataset.story;
	return { snippets, title, subtitle, parts: setFullText(view.dataset, view.article) };
}

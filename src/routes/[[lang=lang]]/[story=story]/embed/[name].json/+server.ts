import { error, json } from '@sveltejs/kit';
import { listCatalogue } from '#lib/outputs/embed/catalogue.ts';
import { listEmbedPages } from '#lib/outputs/embed/describe.ts';
import { oEmbedAddress, writeOEmbed } from '#lib/outputs/embed/oembed.ts';
import { languageOf } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { SITE_URL } from '../../../../site.server.ts';
import { readStory } from '../../../../stories.server.ts';
import { listAddresses, storyAt } from '../../../../former.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** What the copy dialog reads. */
const CATALOGUE = 'charts';

const nameOf = (chart: string, preset: string | null) =>
	oEmbedAddress(chart, preset).replace(/^embed\/(.*)\.json$/, '$1');

/** The catalogue, and where the site's address is known, the oEmbed answer for each embed page. */
export const entries: EntryGenerator = () =>
	listAddresses().flatMap((story) => [
		{ ...story, name: CATALOGUE },
		...(SITE_URL ? listEmbedPages(readStory(storyAt(story.story))) : []).map(
			({ chart, preset }) => ({
				...story,
				name: nameOf(chart, preset)
			})
		)
	]);

export const GET: RequestHandler = ({ params }) => {
	const language = languageOf(params.lang);
	const story = storyAt(params.story);
	const catalogue = listCatalogue(readStory(story), language);
	if (params.name === CATALOGUE) return json(catalogue);
	const entry = catalogue.find(({ chart, preset }) => nameOf(chart, preset) === params.name);
	if (!SITE_URL || !entry) error(404);
	const provider = messagesIn(language).site.name;
	return json(writeOEmbed(entry, story, language, SITE_URL, provider));
};

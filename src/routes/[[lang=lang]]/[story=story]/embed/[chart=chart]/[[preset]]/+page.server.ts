import { error } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { listEmbedPages } from '#lib/outputs/embed/describe.ts';
import { isChart } from '#lib/charts/live.ts';
import { languageOf } from '#lib/messages/language.ts';
import { scriptFor } from '../../../../../scripts.server.ts';
import { SITE_URL } from '../../../../../site.server.ts';
import { readStory } from '../../../../../stories.server.ts';
import { listAddresses, storyAt } from '../../../../../former.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	listAddresses().flatMap((story) =>
		listEmbedPages(readStory(storyAt(story.story))).map(({ chart, preset }) => ({
			...story,
			chart,
			...(preset && { preset })
		}))
	);

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const story = storyAt(params.story);
	const view = readStory(story);
	const page = listEmbedPages(view).find(
		({ chart, preset }) => chart === params.chart && preset === (params.preset ?? null)
	);
	if (!page || !isChart(params.chart)) error(404);
	// From `<story>/embed/<chart>/[<preset>/]` to the story, and from there to the site's root.
	const above = params.preset ? '../../../' : '../../';
	const site = above + (params.lang ? '../../' : '../');
	// A frame with a former id stays what it is; its links lead to the story's own address.
	const root = story === params.story ? above : `${above}../${story}/`;
	return {
		view,
		language,
		page,
		root,
		site: SITE_URL,
		files: `${site}${story}/`,
		script: site + scriptFor(`frame-${language.code}`),
		module: dev
	};
};

import { error } from '@sveltejs/kit';
import { listDownloads } from '../../downloads.server.ts';
import { listStoryIds, storyAt } from '../../former.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	listStoryIds().flatMap((story) =>
		listDownloads(storyAt(story)).map(({ name }) => ({ story, download: name }))
	);

export const GET: RequestHandler = ({ params }) => {
	const file = listDownloads(storyAt(params.story)).find(({ name }) => name === params.download);
	if (!file) error(404);
	return new Response(file.body, { headers: { 'content-type': file.type } });
};

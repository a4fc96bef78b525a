import { error } from '@sveltejs/kit';
import { listDownloads } from '../../downloads.server.ts';
import { listStories } from '../../stories.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	listStories().flatMap((story) =>
		listDownloads(story).map(({ name }) => ({ story, download: name }))
	);

export const GET: RequestHandler = ({ params }) => {
	const file = listDownloads(params.story).find(({ name }) => name === params.download);
	if (!file) error(404);
	return new Response(file.body, { headers: { 'content-type': file.type } });
};

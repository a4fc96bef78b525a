import { error } from '@sveltejs/kit';
import { listDownloads, readDownload } from '../../downloads.server.ts';
import { listStories } from '../../stories.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	listStories().flatMap((story) => listDownloads().map((download) => ({ story, download })));

export const GET: RequestHandler = ({ params }) => {
	const file = readDownload(params.story, params.download);
	if (!file) error(404);
	return new Response(file.body, { headers: { 'content-type': file.type } });
};

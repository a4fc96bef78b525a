import { error } from '@sveltejs/kit';
import { listDownloads } from '../../downloads.server.ts';
import { listStoryIds, storyAt } from '../../former.server.ts';
import { HTML, listChartFiles, listStoryFiles, makeFile } from '../../story-file.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	listStoryIds().flatMap((story) =>
		[listStoryFiles, listChartFiles, listDownloads]
			.flatMap((list): readonly { name: string }[] => list(storyAt(story)))
			.map(({ name }) => ({ story, download: name }))
	);

export const GET: RequestHandler = ({ params }) => {
	const file = makeFile(storyAt(params.story), params.download);
	if (file !== null) return new Response(file, { headers: { 'content-type': HTML } });
	const download = listDownloads(storyAt(params.story)).find(
		({ name }) => name === params.download
	);
	if (!download) error(404);
	return new Response(download.body, { headers: { 'content-type': download.type } });
};

import { error } from '@sveltejs/kit';
import { listStoryIds, storyAt } from '../../../../former.server.ts';
import { listPictureFiles, makePictureFile } from '../../../../pictures.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	listStoryIds().flatMap((id) =>
		listPictureFiles(storyAt(id)).map((file) => ({ ...file, story: id }))
	);

export const GET: RequestHandler = async ({ params }) => {
	const file = await makePictureFile(params.lang, storyAt(params.story), params.picture);
	if (!file) error(404);
	return new Response(file.body, { headers: { 'content-type': file.type } });
};

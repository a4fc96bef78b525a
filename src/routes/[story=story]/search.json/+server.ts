import { json } from '@sveltejs/kit';
import { searchableOf } from '#lib/data/search.ts';
import { hasSearch } from '../../archive.server.ts';
import { listStoryIds, storyAt } from '../../former.server.ts';
import { readStory } from '../../stories.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	hasSearch() ? listStoryIds().map((story) => ({ story })) : [];

/** What of a story is searched together with all others. */
export const GET: RequestHandler = ({ params }) =>
	json(searchableOf(readStory(storyAt(params.story)).corpus));

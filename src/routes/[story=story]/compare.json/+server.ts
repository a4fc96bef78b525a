import { json } from '@sveltejs/kit';
import { writeToCompare } from '#lib/outputs/compare/to-compare.ts';
import { hasChooser, readBeside } from '../../compare.server.ts';
import { listStoryIds, storyAt } from '../../former.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () =>
	hasChooser() ? listStoryIds().map((story) => ({ story })) : [];

/** What a story is set beside any other by, in a reader's browser. */
export const GET: RequestHandler = ({ params }) =>
	json(writeToCompare(readBeside(storyAt(params.story))));

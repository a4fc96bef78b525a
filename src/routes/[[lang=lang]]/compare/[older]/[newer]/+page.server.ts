import { error } from '@sveltejs/kit';
import { listComparePages, loadPair } from '../../../../compare.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listComparePages;

export const load: PageServerLoad = ({ params }) => {
	const pair = loadPair(params.lang, [params.older, params.newer]);
	if (!pair) error(404);
	return pair;
};

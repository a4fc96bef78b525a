import { listPages } from '../../former.server.ts';
import { loadStoryPage } from '../../story-page.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listPages;

export const load: PageServerLoad = ({ params }) => ({
	...loadStoryPage(params.lang, params.story, params.lang ? 2 : 1, './'),
	otherLanguage: params.lang ? `../../${params.story}/` : `../en/${params.story}/`
});

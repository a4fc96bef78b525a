import { loadArchive } from '../archive.server.ts';
import { listStories } from '../stories.server.ts';
import { loadStoryPage } from '../story-page.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The front page: the only story, or the list of all. */
export const load: PageServerLoad = ({ params }) => {
	const [newest, another] = listStories();
	if (!newest) throw new Error('There is no story to show: npm run new-story sets one up');
	if (another) return { archive: loadArchive(params.lang, { place: null, page: 1 }, './') };
	return {
		story: {
			...loadStoryPage(params.lang, newest, params.lang ? 1 : 0, `${newest}/`),
			otherLanguage: params.lang ? '../' : 'en/'
		}
	};
};

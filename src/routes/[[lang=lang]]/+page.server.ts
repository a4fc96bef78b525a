import { listStories } from '../stories.server.ts';
import { loadStoryPage } from '../story-page.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The newest story, under the site's own address. */
export const load: PageServerLoad = ({ params }) => {
	const [newest] = listStories();
	if (!newest) throw new Error('There is no story to show: npm run new-story sets one up');
	return {
		...loadStoryPage(params.lang, newest, params.lang ? 1 : 0, `${newest}/`),
		otherLanguage: params.lang ? '../' : 'en/'
	};
};

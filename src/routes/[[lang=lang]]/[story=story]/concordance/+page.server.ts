import { languageOf } from '#lib/messages/language.ts';
import { listAddresses } from '../../../former.server.ts';
import { readStory } from '../../../stories.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = listAddresses;

export const load: PageServerLoad = ({ params }) => ({
	view: readStory(params.story),
	language: languageOf(params.lang),
	home: '../../',
	otherLanguage: params.lang
		? `../../../${params.story}/concordance/`
		: `../../en/${params.story}/concordance/`
});

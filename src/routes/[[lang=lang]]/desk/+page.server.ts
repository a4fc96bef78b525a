import { languageOf } from '#lib/messages/language.ts';
import { readLists } from '../../desk.server.ts';
import { scriptFor } from '../../scripts.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

export const load: PageServerLoad = ({ params }) => {
	const language = languageOf(params.lang);
	const up = params.lang ? '../../' : '../';
	return {
		language,
		home: `${up}${language.prefix}`,
		otherLanguage: params.lang ? '../../desk/' : '../en/desk/',
		script: up + scriptFor('desk'),
		reader: up + scriptFor('reader'),
		maker: up + scriptFor('maker'),
		lists: readLists()
	};
};

import { error } from '@sveltejs/kit';
import { LANGUAGES } from '#lib/messages/language.ts';
import { loadChooser } from '../../chooser.server.ts';
import { hasChooser } from '../../compare.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
	hasChooser()
		? LANGUAGES.map(({ code }) => ({
				...(code === 'en' ? { lang: code } : {}),
				chooser: 'compare' as const
			}))
		: [];

export const load: PageServerLoad = ({ params }) => {
	if (!hasChooser()) error(404);
	return loadChooser(params.lang);
};

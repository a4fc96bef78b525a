import type { Handle } from '@sveltejs/kit';
import { languageOf } from '#lib/language.ts';

/** Says in which language a page is, and leaves out the comments that only hydration would read. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%yansheng.lang%', languageOf(event.params.lang).tag)
				.replace(/<!--(?:\[[!\d-]*|\]|[\w-]*)-->/g, '')
	});

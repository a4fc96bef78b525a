import type { Handle } from '@sveltejs/kit';
import { languageOf } from '#lib/messages/language.ts';

/**
 * Says in which language a page is, and leaves out what only hydration would read: comments, and the links to the style
 * sheets that stand in the page already (svelte.config.js does not publish these).
 */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html
				.replace('%yansheng.lang%', languageOf(event.params.lang).tag)
				.replace(/<!--(?:\[[!\d-]*|\]|[\w-]*)-->/g, '')
				.replace(/(?<!\s)\s*<link [^<>]* disabled media="\(max-width: 0\)">/g, '')
	});

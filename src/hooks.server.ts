import type { Handle, HandleServerError } from '@sveltejs/kit';
import { dev } from '$app/environment';
import { languageOf } from '#lib/messages/language.ts';
import { describe, Fault } from '#extract/fault.ts';
import { FAULTS, noteFault } from './faults.ts';
import { PROGRAM } from './kept.ts';
import { keepLayouts } from '#lib/charts/cloud/layout.ts';
import { keptClouds } from './routes/clouds.server.ts';
import { allowPreview } from './routes/desk.server.ts';
import { leadingPage } from './routes/former.server.ts';
import { SITE_URL } from './routes/site.server.ts';

if (PROGRAM !== null) keepLayouts(keptClouds(PROGRAM));

/** A story's pages for readers, with what stands behind its id. All else that has an address is there under former ids itself. */
const PAGES = new Map([
	['/[[lang=lang]]/[story=story]', ''],
	['/[[lang=lang]]/[story=story]/concordance', 'concordance/']
]);

/**
 * Sends readers of a former address on. Says in which language a page is, and leaves out what only hydration would read: comments, and the links to the style
 * sheets that stand in the page already (svelte.config.js does not publish these).
 */
export const handle: Handle = ({ event, resolve }) => {
	const { lang, story } = event.params;
	const below = event.route.id ? PAGES.get(event.route.id) : undefined;
	const leading = story && below !== undefined ? leadingPage(lang, story, below) : null;
	// Kit saves as a page what is called `text/html` and nothing more; the page itself says that it is UTF-8.
	if (leading !== null) return new Response(leading, { headers: { 'content-type': 'text/html' } });
	const isDesk = event.route.id === '/[[lang=lang]]/desk';
	return resolve(event, {
		transformPageChunk: ({ html }) =>
			(isDesk && !dev ? allowPreview(allowSite(html)) : allowSite(html))
				.replace('%yansheng.lang%', languageOf(event.params.lang).tag)
				.replace('%yansheng.top%', wayToTop(event.url.pathname))
				.replace(/<!--(?:\[[!\d-]*|\]|[\w-]*)-->/g, '')
				.replace(/(?<!\s)\s*<link [^<>]* disabled media="\(max-width: 0\)">/g, '')
	});
};

/** WebKit's sandboxed frames have no self: there only the site's name lets its scripts in. */
function allowSite(html: string): string {
	if (SITE_URL === null) return html;
	const { origin } = new URL(SITE_URL);
	return html.replace("script-src 'self'", (source) => `${source} ${origin}`);
}

/** From a page to the site's top folder, wherever it lies on its host: `/en/hengyang-2021/` → `../../`, `/404.html` → `./`. */
const wayToTop = (pathname: string) => '../'.repeat(pathname.split('/').length - 2) || './';

/** Says what is wrong and what to do, on the page that could not be made and where it is being made. */
export const handleError: HandleServerError = ({ error, event, status, message }) => {
	// Whoever linked to what is not there is told by the build (scripts/draw/links.ts).
	if (status === 404) return { message };
	const told =
		error instanceof Fault
			? describe('error', error.code, error.message, error.file, error.place)
			: error instanceof Error
				? error.message
				: message;
	noteFault({ path: event.url.pathname, referrers: [], message: told });
	// A build that goes on tells of all stories at its end.
	if (FAULTS === null) console.error(error instanceof Fault ? told : error);
	return { message: told };
};

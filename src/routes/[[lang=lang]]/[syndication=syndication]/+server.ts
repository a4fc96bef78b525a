import { error } from '@sveltejs/kit';
import { writeFeed } from '#lib/outputs/archive/feed.ts';
import { writeSitemap } from '#lib/outputs/archive/sitemap.ts';
import { languageOf } from '#lib/messages/language.ts';
import { listPagesToFind, listEntries, listSyndication } from '../../archive.server.ts';
import { SITE_URL } from '../../site.server.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = listSyndication;

export const GET: RequestHandler = ({ params: { lang, syndication } }) => {
	const isThere = listSyndication().some(
		(file) => file.lang === lang && file.syndication === syndication
	);
	if (SITE_URL === null || !isThere) error(404);
	const isFeed = syndication === 'feed.xml';
	const body = isFeed
		? writeFeed(listEntries(lang), languageOf(lang), SITE_URL)
		: writeSitemap(listPagesToFind(), SITE_URL);
	const type = isFeed ? 'application/atom+xml' : 'application/xml';
	return new Response(body, { headers: { 'content-type': `${type}; charset=utf-8` } });
};

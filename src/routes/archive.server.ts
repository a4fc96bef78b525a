import { areDated } from '#lib/outputs/archive/dated.ts';
import { describeStory, type Entry } from '#lib/outputs/archive/entry.ts';
import {
	addressOfListing,
	listListings,
	pageOf,
	type Listing
} from '#lib/outputs/archive/listing.ts';
import type { Page } from '#lib/outputs/archive/sitemap.ts';
import { headingIn } from '#lib/outputs/page/heading.ts';
import { CHINESE, ENGLISH, LANGUAGES, languageOf, type Language } from '#lib/messages/language.ts';
import type { ToFind } from '#lib/outputs/archive/to-find.ts';
import { addressOfPair, CHOOSER, hasChooser, listPairs, pairsOf } from './compare.server.ts';
import { scriptFor } from './scripts.server.ts';
import { SITE_URL } from './site.server.ts';
import { listStories, readStory } from './stories.server.ts';

/** All stories as the archive lists them, newest first. */
export const listEntries = (lang: string | undefined): Entry[] =>
	listStories().map((id) => describeStory(readStory(id), languageOf(lang)));

/** Every page of the archive; none where there is one story, which is the front page itself. */
export function listArchivePages(): Listing[] {
	const entries = listEntries(undefined);
	return entries.length > 1 ? listListings(entries.map(({ place }) => place?.adcode ?? null)) : [];
}

/** Whether there is anything to search but one story, whose page searches itself. */
export const hasSearch = (): boolean => listStories().length > 1;

export const listToFind = (): ToFind => ({
	stories: listStories().map((id) => {
		const view = readStory(id);
		const titleIn = (language: Language) => headingIn(view, language).title;
		return {
			id,
			year: view.dataset.story.year,
			titles: { zh: titleIn(CHINESE), en: titleIn(ENGLISH) }
		};
	})
});

/**
 * What a page of the archive is drawn from.
 * @param root the language's folder, relative to the page
 */
export function loadArchive(lang: string | undefined, listing: Listing, root: string) {
	const all = listEntries(lang);
	const listed = all.filter(
		({ place }) => listing.place === null || place?.adcode === listing.place
	);
	const places = new Map(all.flatMap(({ place }) => (place ? [[place.adcode, place.name]] : [])));
	const pages = listArchivePages();
	// The site's own folder.
	const up = lang ? `${root}../` : root;
	return {
		language: languageOf(lang),
		listing,
		root,
		entries: pageOf(listed, listing.page),
		stories: listed.length,
		of: pages.filter(({ place }) => place === listing.place).length,
		// The places that have a page of their own.
		places: [...places]
			.filter(([adcode]) => pages.some(({ place }) => place === adcode))
			.map(([adcode, name]) => ({ adcode, name })),
		script: up + scriptFor('archive'),
		files: up,
		site: SITE_URL,
		hasFeed: hasFeed()
	};
}

/** The stories before and behind one in the archive; null where there is no other. */
export function neighboursOf(story: string, lang: string | undefined) {
	const ids = listStories();
	const at = ids.indexOf(story);
	if (at < 0 || ids.length < 2) return null;
	const own = readStory(story).dataset.story;
	const tell = (id: string | undefined) => {
		if (id === undefined) return null;
		const view = readStory(id);
		const { title } = headingIn(view, languageOf(lang));
		return { id, title, isDated: areDated(own, view.dataset.story) };
	};
	return { before: tell(ids[at - 1]), behind: tell(ids[at + 1]), pairs: pairsOf(story, lang) };
}

/** A feed needs the site's address, and a story with a date. */
const hasFeed = (): boolean =>
	SITE_URL !== null && listEntries(undefined).some(({ updated }) => updated !== null);

/** Feeds and map of the site; this one needs the address alone. */
export function listSyndication(): { lang?: 'en'; syndication: 'feed.xml' | 'sitemap.xml' }[] {
	if (SITE_URL === null) return [];
	const feeds = LANGUAGES.map(({ code }) => ({
		...(code === 'en' ? { lang: code } : {}),
		syndication: 'feed.xml' as const
	}));
	return [...(hasFeed() ? feeds : []), { syndication: 'sitemap.xml' }];
}

/** Pages that search engines should list: the front page, the lists, each story and all its sentences. */
export function listPagesToFind(): Page[] {
	const entries = listEntries(undefined);
	const lists = listArchivePages().map(addressOfListing);
	return [
		...lists.map((address) => ({ address, updated: null })),
		...entries.flatMap(({ id, updated }) => [
			{ address: `${id}/`, updated },
			{ address: `${id}/concordance/`, updated }
		]),
		...(hasChooser() ? [{ address: CHOOSER, updated: null }] : []),
		...listPairs().map((pair) => ({ address: addressOfPair(pair), updated: null }))
	];
}

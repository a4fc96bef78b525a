import { join } from 'node:path';
import { languageOf, LANGUAGES, type Language } from '#lib/messages/language.ts';
import type { Both } from '#lib/data/meetings.ts';
import type { Beside } from '#lib/outputs/compare/beside.ts';
import { headingIn, type Part } from '#lib/outputs/page/heading.ts';
import { readLexicon, readLexiconOf } from '#files/read-lexicon.ts';
import { isKept } from '../kept.ts';
import { DATA, listStories, readStory } from './stories.server.ts';

/** How many earlier stories of its place each story is set beside: all pairs of a hundred would be thousands of pages. */
export const EARLIER = 5;

/** Ids of two stories of one place, the earlier first. */
export type Pair = Both<string>;

/** Below the language's folder. */
export const addressOfPair = ([earlier, later]: Pair): string => `compare/${earlier}/${later}/`;

/** @param stories newest first, each with the code of its place */
export function listPairsOf(stories: readonly { id: string; place: string | null }[]): Pair[] {
	return stories.flatMap(({ id, place }, i) =>
		place === null
			? []
			: stories
					.slice(i + 1)
					.filter((earlier) => earlier.place === place)
					.slice(0, EARLIER)
					.map((earlier): Pair => [earlier.id, id])
	);
}

/**
 * The pairs that a pair's page leads to: of either of its stories, none with a story behind its later one. So a story that comes later changes no page of
 * those before it.
 * @param pairs as `listPairsOf` lists them
 */
export function pairsBeside(pair: Pair, pairs: readonly Pair[]): Pair[] {
	const first = pairs.findIndex(([, later]) => later === pair[1]);
	return pairs
		.slice(first)
		.filter((other) => other.some((id) => pair.includes(id)) && !isSame(other, pair));
}

/** The pairs that a story's page leads to: with the one behind it of its place, and with the one before it. */
export function pairsNextTo(story: string, pairs: readonly Pair[]): Pair[] {
	const before = pairs.find(([, later]) => later === story);
	const behind = pairs.findLast(([earlier]) => earlier === story);
	return [behind, before].filter((pair) => pair !== undefined);
}

export const listPairs = (): Pair[] =>
	listPairsOf(listStories().map((id) => ({ id, place: readStory(id).region?.adcode ?? null })));

/** Every pair in every language: what is prerendered, but for what is kept from an earlier build. */
export const listComparePages = (): { lang?: 'en'; older: string; newer: string }[] =>
	listPairs()
		.filter(([older, newer]) => !isKept(`pair/${older}/${newer}`))
		.flatMap(([older, newer]) =>
			LANGUAGES.map(({ code }) => ({ ...(code === 'en' ? { lang: code } : {}), older, newer }))
		);

/** What the page of two stories is drawn from; null where they are no pair. */
export function loadPair(lang: string | undefined, pair: Pair) {
	const pairs = listPairs();
	if (!pairs.some((other) => isSame(other, pair))) return null;
	const language = languageOf(lang);
	return {
		stories: [readBeside(pair[0]), readBeside(pair[1])] as const,
		language,
		home: '../../../',
		otherLanguage: `../../../${lang ? '../' : 'en/'}${addressOfPair(pair)}`,
		others: pairsBeside(pair, pairs).map((other) => linkTo(other, language))
	};
}

export const linkTo = (pair: Pair, language: Language) => ({
	pair,
	address: addressOfPair(pair),
	titles: [titleOf(pair[0], language), titleOf(pair[1], language)] as const,
	years: [yearOf(pair[0]), yearOf(pair[1])] as const
});

/** Below the language's folder: the page on which any two are chosen. */
export const CHOOSER = 'compare/';

/** Whether there are two stories to choose. */
export const hasChooser = (): boolean => listStories().length > 1;

/** Where a story is set beside the one before it of its place, and beside the one behind it. */
export function pairsOf(
	story: string,
	lang: string | undefined
): { address: string; title: string }[] {
	return pairsNextTo(story, listPairs()).map((pair) => ({
		address: addressOfPair(pair),
		title: titleOf(pair[0] === story ? pair[1] : pair[0], languageOf(lang)).text
	}));
}

const isSame = (a: Pair, b: Pair): boolean => a[0] === b[0] && a[1] === b[1];

export const titleOf = (id: string, language: Language): Part =>
	headingIn(readStory(id), language).title;
export const yearOf = (id: string): number | null => readStory(id).dataset.story.year;

/** A story with the list that it was counted with. */
export function readBeside(id: string): Beside {
	const view = readStory(id);
	const { terms, own } = readLexiconOf(
		join(DATA, 'stories', id),
		readLexicon(join(DATA, 'lexicon.yaml'))
	);
	return { view, report: { corpus: view.corpus, listed: new Set(terms.map((t) => t.id)), own } };
}

import type { Language } from '#lib/messages/language.ts';
import type { Part } from '../page/heading.ts';

/** What a site of several stories is searched by, besides `search.json` of each story's folder (`searchableOf`). */
export interface ToFind {
	/** Newest first. */
	stories: StoryToFind[];
}

export interface StoryToFind {
	id: string;
	year: number | null;
	titles: Record<Language['code'], Part>;
}

/** Name of both. */
export const TO_FIND = 'search.json';

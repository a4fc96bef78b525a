import type { Language } from './language.ts';
import { enArchive } from './en.archive.ts';
import { zhArchive } from './zh.archive.ts';

/** The words of the list of all stories, and of what leads from one story to another. */
export interface ArchiveMessages {
	/** Of all stories; where `place` is named, of those about it. */
	title: (place: string | null) => string;
	count: (stories: number) => string;
	/** For screen readers, of the links to places. */
	places: string;
	everywhere: string;
	/** Of stories without a year. */
	undated: string;
	published: (date: string) => string;
	/** What the small map shows. */
	shows: (v: { theme: string; delegations: number }) => string;
	/** What the small map shows where no theme has a word in the report. */
	showsNothing: string;
	page: (v: { page: number; of: number }) => string;
	/** Neighbours in the list of all stories. */
	pageBefore: string;
	pageBehind: string;
	/** For screen readers, of the links at a story's end. */
	neighbours: string;
	newer: string;
	older: string;
	/** Where nobody has told which of two is older. */
	before: string;
	behind: string;
	all: string;
	feed: string;
	/** The search over all stories. */
	find: {
		label: string;
		placeholder: string;
		/** How many stories have what is looked for, and in how many places. */
		found: (v: { stories: number; places: number }) => string;
		none: string;
		/** While some are still to come. */
		looked: (v: { n: number; of: number }) => string;
		/** How many did not come, and so were not looked through. */
		failed: (stories: number) => string;
		unavailable: string;
		/** What something is that was found by its name. */
		kinds: Record<'terms' | 'themes' | 'speakers' | 'delegations', string>;
		/** Of one story, what is found there and not listed. */
		more: (places: number) => string;
		moreStories: (stories: number) => string;
	};
}

export function archiveMessagesIn(language: Language): ArchiveMessages {
	return language.code === 'en' ? enArchive : zhArchive;
}

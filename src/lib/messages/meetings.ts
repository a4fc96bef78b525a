import { enMeetings } from './en.meetings.ts';
import type { Language } from './language.ts';
import { zhMeetings } from './zh.meetings.ts';

/** The words of the page that sets two reports side by side. */
export interface MeetingsMessages {
	/** Of a link from one story to its comparison with another. */
	beside: (title: string) => string;
	title: (labels: readonly [string, string]) => string;
	/** Short names of the two reports: their years where these differ. */
	labels: (years: readonly [number | null, number | null]) => readonly [string, string];
	reports: string;
	event: string;
	length: string;
	/** How long a report's body is. */
	long: (v: { sentences: number; characters: number }) => string;
	delegations: string;
	speakers: string;
	/** What must not be read out of the numbers. */
	caution: string;
	themes: string;
	/** Under a small map; `delegations` and `sentences` are those with a word of the theme; the sentences may be in no delegation's section. */
	counted: (v: { delegations: number; sentences: number }) => string;
	/** Where a report has no word of the theme. */
	blank: string;
	/** Where the report was counted with a list that has no such theme. */
	noTheme: string;
	matrix: string;
	/** Above the matrix: what its cells mean. */
	explain: string;
	/** The same, where a row has several places. */
	joined: string;
	place: string;
	/** Of a cell, where the report has no section on the place. */
	noSection: string;
	words: string;
	both: string;
	only: (label: string) => string;
	/** Of terms that the other report's list does not have. */
	unlisted: (label: string, other: string) => string;
	/** In the place of the sentences of such a term. */
	notListed: string;
	/** Behind a word that a story's own list says something of. */
	own: string;
	none: string;
	/** Of the words' table: how many sentences. */
	sentences: string;
	evidence: string;
	/** Over sentences that stand in no delegation's section. */
	outside: string;
	/** Of what is in no section, where a report has no word of the theme in it. */
	nothingOutside: string;
	others: string;
	/** The page on which any two are chosen. */
	choose: {
		/** Of links that lead to it. */
		link: string;
		title: string;
		text: string;
		first: string;
		second: string;
		/** Where nothing is chosen yet. */
		none: string;
		submit: string;
		/** Where one report is chosen twice. */
		same: string;
		loading: string;
		failed: string;
		/** Over the pairs that have a page of their own. */
		pairs: string;
	};
}

export const meetingsMessagesIn = (language: Language): MeetingsMessages =>
	language.code === 'en' ? enMeetings : zhMeetings;

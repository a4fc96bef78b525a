import type { WrittenTerm, WrittenTheme } from '#settings/lexicon.ts';

/** The terms that are counted in a story: those of `data/lexicon.yaml`, with what the story's own list says otherwise. */
export interface Lexicon {
	themes: LexiconTheme[];
	terms: LexiconTerm[];
	/** Words that are never shown: generic ones, and those of `leftOut`. */
	never: string[];
	/** Of `never`, those that the story's own list leaves out. */
	leftOut?: readonly string[];
	/** Ids of the terms that the story's own list says something of; none where it has no list of its own. */
	own: ReadonlySet<string>;
}

/** `en` is empty where nobody has written it: pages in English show the Chinese then. */
export type LexiconTheme = WrittenTheme & { en: string };

export type LexiconTerm = WrittenTerm & { en: string; theme: string | null; variants: string[] };

export const noLexicon: Lexicon = { themes: [], terms: [], never: [], own: new Set() };

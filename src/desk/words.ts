import type { OwnLexiconFile } from '#settings/lexicon.ts';
import type { Draft } from './draft.ts';

/** A term of the story's own list. */
export type OwnTerm = NonNullable<OwnLexiconFile['terms']>[number];

export const ownTerms = ({ words }: Draft): readonly OwnTerm[] => words.terms ?? [];
export const neverShown = ({ words }: Draft): readonly string[] => words.never ?? [];

/** With a term of the story's own, in place of one with the same id; what was never shown is counted then. */
export function withTerm(draft: Draft, term: OwnTerm): Draft {
	const terms = ownTerms(draft).filter(({ id }) => id !== term.id);
	const never = neverShown(draft).filter((word) => word !== term.text);
	return withWords(draft, { terms: [...terms, term], never });
}

export const withoutTerm = (draft: Draft, id: string): Draft =>
	withWords(draft, { terms: ownTerms(draft).filter((term) => term.id !== id) });

/** Without a word that the common list counts, in this story. */
export const withNever = (draft: Draft, word: string): Draft =>
	withWords(draft, {
		terms: ownTerms(draft).filter(({ text }) => text !== word),
		never: [...neverShown(draft).filter((one) => one !== word), word]
	});

export const withoutNever = (draft: Draft, word: string): Draft =>
	withWords(draft, { never: neverShown(draft).filter((one) => one !== word) });

const withWords = (draft: Draft, words: OwnLexiconFile): Draft => ({
	...draft,
	words: { ...draft.words, ...words }
});

/** A word that might be counted, with how often it is printed. */
export interface Candidate {
	text: string;
	count: number;
}

/** How many are proposed, and the length of a phrase in characters. */
const MOST = 24;
const QUOTED = /[“「『]([\p{Script=Han}\p{L}\p{N}+]{2,10})[”」』]/gu;

/**
 * Phrases that the article prints in quotation marks and no list counts, those that are printed most often first: what a newspaper
 * quotes by name is a slogan, a project or a plan.
 *
 * @param known words that are counted, or never shown
 */
export function candidatesIn(text: string, known: ReadonlySet<string>): Candidate[] {
	const found = new Set<string>();
	for (const [, phrase = ''] of text.matchAll(QUOTED)) if (!known.has(phrase)) found.add(phrase);
	return [...found]
		.map((phrase) => ({ text: phrase, count: text.split(phrase).length - 1 }))
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST);
}

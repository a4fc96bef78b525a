import { countSentences } from '#lib/data/concordance.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import { mentionsIn, type Scope } from '#lib/data/measures.ts';
import { compareArticle } from './compare.ts';

/** A number of a story, as it was read and as the page now has it. */
export interface Fewer {
	/** Of what: occurrences of a theme's words or of a term, sentences on a delegation. */
	of: 'theme' | 'term' | 'delegation';
	name: string;
	/** Empty where nobody gave it. */
	en: string;
	was: number;
	now: number;
}

/** What differs between a story and the newspaper's page, to be told: in the order of the article. */
export interface Differences {
	gone: { id: string; text: string }[];
	changed: { id: string; text: string; now: string }[];
	/** Sentences that the story does not have. */
	added: string[];
	/** Numbers that lost some of what they count. */
	fewer: Fewer[];
}

/**
 * Compares what a newspaper's page says now with the story that was read from it, for whoever asks: a command, the desk.
 *
 * @param printed its text, a line for each paragraph
 */
export function tellDifferences(corpus: Corpus, printed: string): Differences {
	const { sentences, themes, terms, delegations } = corpus;
	const { gone, changed, added, lost } = compareArticle(corpus, printed);
	const missing = new Set(lost);
	const goneFrom = (delegation: number) =>
		gone.filter((i) => sentences[i]!.delegation === delegation && sentences[i]!.place === 'body');
	const ofMentions = (scope: Scope) => {
		const all = mentionsIn(corpus, scope);
		return { was: all.length, now: all.filter((mention) => !missing.has(mention)).length };
	};
	const numbers: Fewer[] = [
		...themes.map(({ name, en }, theme) => ({
			of: 'theme' as const,
			name,
			en,
			...ofMentions({ theme })
		})),
		...terms.map(({ text, en }, term) => ({
			of: 'term' as const,
			name: text,
			en,
			...ofMentions({ term })
		})),
		...delegations.map(({ short, en }, delegation) => {
			const was = countSentences(corpus, { delegation });
			return {
				of: 'delegation' as const,
				name: short,
				en,
				was,
				now: was - goneFrom(delegation).length
			};
		})
	];
	return {
		gone: gone.map((i) => ({ id: sentences[i]!.id, text: sentences[i]!.text })),
		changed: changed.map(({ sentence, now }) => ({
			id: sentences[sentence]!.id,
			text: sentences[sentence]!.text,
			now
		})),
		added,
		fewer: numbers.filter(({ was, now }) => now < was)
	};
}

/** How many sentences differ. */
export const countDifferences = ({ gone, changed, added }: Differences): number =>
	gone.length + changed.length + added.length;

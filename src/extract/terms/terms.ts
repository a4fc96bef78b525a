import { keywordAt, makeKeywords, type Keywords } from '#extract/words/keywords.ts';
import type { Lexicon } from './lexicon.ts';
import type { Passage } from '#extract/page/reading.ts';

/** A form of a term that is looked for. */
interface Form {
	/** Index of the term in the lexicon. */
	term: number;
	/** Other terms that stand within this form, each as often as it does. */
	inside: number[];
}

/** The lexicon, so that a text is read once whatever the number of terms. */
export type Matcher = Keywords<Form>;

export function makeMatcher(lexicon: Lexicon): Matcher {
	return makeKeywords(
		lexicon.terms.flatMap((term, index) =>
			[term.text, ...term.variants].map((form): [string, Form] => [
				form,
				{ term: index, inside: findInside(lexicon, form, index) }
			])
		)
	);
}

/** A reader's browser finds a word in longer ones as well; the page says how many of those are not counted. */
function findInside({ terms }: Lexicon, form: string, own: number): number[] {
	const found: number[] = [];
	/** Where the last occurrence of a term ended: the same term does not overlap itself. */
	const ended = new Map<number, number>();
	for (let start = 0; start < form.length; start++) {
		for (const [index, term] of terms.entries()) {
			if (index === own || (ended.get(index) ?? 0) > start) continue;
			const lengths = [term.text, ...term.variants].flatMap((other) =>
				form.startsWith(other, start) ? [other.length] : []
			);
			if (lengths.length === 0) continue;
			ended.set(index, start + Math.max(...lengths));
			found.push(index);
		}
	}
	return found;
}

/**
 * Leftmost-longest matches within a passage, none overlapping another, in order.
 */
export function matchTerms(
	matcher: Matcher,
	text: string,
	[from, to]: Passage,
	found: (form: Form, from: number, to: number) => void
): void {
	const { begins } = matcher;
	for (let i = from; i < to;) {
		const keyword = begins[text.charCodeAt(i)] === 0 ? undefined : keywordAt(matcher, text, i, to);
		if (!keyword) {
			i++;
			continue;
		}
		const end = i + keyword.word.length;
		found(keyword.value, i, end);
		i = end;
	}
}

import { fold } from '#extract/text/fold.ts';
import { isDigit, isLatin } from '#extract/text/characters.ts';
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
	const forms = lexicon.terms.map((term) => formsOf(term));
	return makeKeywords(
		forms.flatMap((own, term) =>
			own.map((form): [string, Form] => [form, { term, inside: findInside(forms, form, term) }])
		)
	);
}

/** The term and its variants, folded as the text is: 5G＋ is no other form than 5g+. */
export function formsOf({
	text,
	variants
}: {
	text: string;
	variants: readonly string[];
}): string[] {
	return [...new Set([text, ...variants].map(fold))];
}

/** A reader's browser finds a word in longer ones as well; the page says how many of those are not counted. */
function findInside(terms: readonly (readonly string[])[], form: string, own: number): number[] {
	const found: number[] = [];
	/** Where the last occurrence of a term ended: the same term does not overlap itself. */
	const ended = new Map<number, number>();
	for (let start = 0; start < form.length; start++) {
		for (const [index, forms] of terms.entries()) {
			if (index === own || (ended.get(index) ?? 0) > start) continue;
			const lengths = forms.flatMap((other) =>
				form.startsWith(other, start) && isWhole(form, start, start + other.length)
					? [other.length]
					: []
			);
			if (lengths.length === 0) continue;
			ended.set(index, start + Math.max(...lengths));
			found.push(index);
		}
	}
	return found;
}

/**
 * Leftmost-longest matches within a passage, none overlapping another, in order. No Latin word and no number goes on at either
 * end of one: AI is not in TAIL, and 5G neither in 15G nor in 3.5G.
 */
export function matchTerms(
	matcher: Matcher,
	text: string,
	[from, to]: Passage,
	found: (form: Form, from: number, to: number) => void
): void {
	const { begins } = matcher;
	for (let i = from; i < to;) {
		let keyword = begins[text.charCodeAt(i)] === 0 ? undefined : keywordAt(matcher, text, i, to);
		while (keyword && !isWhole(text, i, i + keyword.word.length)) {
			const { length } = keyword.word;
			keyword = length > 1 ? keywordAt(matcher, text, i, i + length - 1) : undefined;
		}
		if (!keyword) {
			i++;
			continue;
		}
		const end = i + keyword.word.length;
		found(keyword.value, i, end);
		i = end;
	}
}

/** Finds the terms of a lexicon in a sentence as printed: by id, each as often as an article with the sentence counts it. */
export function makeFinder(lexicon: Lexicon): (sentence: string) => string[] {
	const matcher = makeMatcher(lexicon);
	return (sentence) => {
		const text = fold(sentence);
		const found: string[] = [];
		matchTerms(matcher, text, [0, text.length], ({ term }) => found.push(lexicon.terms[term]!.id));
		return found;
	};
}

/** Whether neither end of a passage lies within a Latin word or a number. */
function isWhole(text: string, from: number, to: number): boolean {
	return !goesOnAt(text, from) && !goesOnAt(text, to);
}

/** Letters and digits make a word together, and so do digits with a dot between them: 3.5. */
function goesOnAt(text: string, at: number): boolean {
	const before = text.charCodeAt(at - 1);
	const after = text.charCodeAt(at);
	if (isLatin(before) || isDigit(before)) {
		if (isLatin(after) || isDigit(after)) return true;
		return after === DOT && isDigit(before) && isDigit(text.charCodeAt(at + 1));
	}
	return before === DOT && isDigit(after) && isDigit(text.charCodeAt(at - 2));
}

const DOT = 0x2e;

import { SELECTION_KEYS, type Selection } from './selection.ts';

/** What a mark, a number or a name stands for, and what choosing it selects. */
export type Choice = Partial<Selection>;

/**
 * A choice as a query, for `data-choose`: what the page's script reads when the reader chooses something. Selections in
 * addresses have the same form.
 */
export function writeChoice(choice: Choice): string {
	const query = new URLSearchParams();
	for (const key of SELECTION_KEYS) {
		const id = choice[key];
		if (id) query.set(key, id);
	}
	return query.toString();
}

export function readChoice(text: string): Choice {
	const query = new URLSearchParams(text);
	return Object.fromEntries(
		SELECTION_KEYS.flatMap((key) => (query.get(key) ? [[key, query.get(key)]] : []))
	);
}

/**
 * Where the sentences of a choice are listed on the page of all sentences: the way without a script.
 * Theme and term can be narrowed by a delegation.
 */
export function anchorOf(choice: Choice): string {
	const subject = choice.term
		? `term-${choice.term}`
		: choice.theme
			? `theme-${choice.theme}`
			: choice.speaker
				? `speaker-${choice.speaker}`
				: null;
	if (!subject) return `delegation-${choice.delegation ?? ''}`;
	return choice.delegation && !choice.speaker ? `${subject}.${choice.delegation}` : subject;
}

/**
 * The story's folder, as seen by a page that is all there is of it: one file, kept anywhere. Whatever such a page leads to is in the page.
 */
export const ALONE = '';

/**
 * Where the sentences of a choice are listed, for those without a script: on the page of all sentences, or, in a file that stands alone, in
 * its register and its full text.
 * @param root the story's folder, relative to the page
 */
export function placeOf(root: string, choice: Choice): string {
	if (root !== ALONE) return `${root}concordance/#${anchorOf(choice)}`;
	const isDelegation = choice.delegation && !choice.theme && !choice.term && !choice.speaker;
	if (isDelegation) return `#text-${choice.delegation}`;
	return `#${anchorOf(choice.term ? { term: choice.term } : choice)}`;
}

/**
 * Attributes of a link that selects something: with a script it sets the selection, without one it leads to the sentences.
 * @param root the story's folder, relative to the page
 */
export function chooser(root: string, choice: Choice): { href: string; 'data-choose': string } {
	return { href: placeOf(root, choice), 'data-choose': writeChoice(choice) };
}

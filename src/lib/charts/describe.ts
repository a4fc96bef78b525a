import { readChoice, type Choice } from '#lib/data/links.ts';
import { SELECTION_KEYS } from '#lib/data/selection.ts';

/**
 * What a mark of a drawing stands for: what it says itself (`data-delegation` …) and what all marks of the drawing have in common
 * (`data-shows`), as a map's have their theme. It is what the number on it counts, and what choosing it selects. Null where it
 * stands for nothing.
 */
export function choiceOf(mark: Element): Choice | null {
	const entries = SELECTION_KEYS.flatMap((key): [string, string][] => {
		const id = mark.getAttribute(`data-${key}`);
		return id ? [[key, id]] : [];
	});
	if (entries.length === 0) return null;
	const choice: Choice = { ...shownBy(mark), ...Object.fromEntries(entries) };
	// A word carries its theme to be found by it; what it stands for is the word.
	if (choice.term) delete choice.theme;
	return choice;
}

/** What all marks of a drawing have in common. */
export const shownBy = (part: Element): Choice =>
	readChoice(part.closest('[data-shows]')?.getAttribute('data-shows') ?? '');

/** The mark that an event in a drawing is about. */
export function markAt(target: EventTarget | null): Element | null {
	if (!(target instanceof Element)) return null;
	return target.closest('svg')?.closest('figure')
		? target.closest('[data-delegation], [data-theme], [data-term]')
		: null;
}

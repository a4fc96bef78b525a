import type { Corpus } from './corpus.ts';

/**
 * What the reader has chosen. All views follow it; it lives in the URL's query. Values are ids, so that a link outlives a
 * change of order. A term replaces a theme, a speaker a delegation, and the other way round.
 */
export interface Selection {
	delegation: string | null;
	/** A second delegation to compare with the first. */
	compare: string | null;
	theme: string | null;
	term: string | null;
	speaker: string | null;
}

export type SelectionKey = keyof Selection;

export const EMPTY: Selection = Object.freeze({
	delegation: null,
	compare: null,
	theme: null,
	term: null,
	speaker: null
});

export const SELECTION_KEYS: readonly SelectionKey[] = [
	'delegation',
	'compare',
	'theme',
	'term',
	'speaker'
];

export function isEmpty(selection: Selection): boolean {
	return SELECTION_KEYS.every((key) => selection[key] === null);
}

export function isSame(a: Selection, b: Selection): boolean {
	return SELECTION_KEYS.every((key) => a[key] === b[key]);
}

/** The selection after the reader chose something; what it replaces goes. */
export function choose(selection: Selection, chosen: Partial<Selection>): Selection {
	const next = { ...selection, ...chosen };
	if (chosen.term) next.theme = null;
	else if (chosen.theme) next.term = null;
	if (chosen.speaker) next.delegation = next.compare = null;
	else if (chosen.delegation) next.speaker = null;
	if (next.compare === next.delegation || next.delegation === null) next.compare = null;
	return next;
}

/** As `choose`, but what is chosen already is given up. */
export function toggle(selection: Selection, chosen: Partial<Selection>): Selection {
	const keys = SELECTION_KEYS.filter((key) => chosen[key] != null);
	if (keys.some((key) => selection[key] !== chosen[key])) return choose(selection, chosen);
	return choose(selection, Object.fromEntries(keys.map((key) => [key, null])));
}

/**
 * The selection after a mark of a drawing was tapped. What the whole drawing shows is chosen with it, and given up with it only where it
 * would be shown without being chosen.
 *
 * @param mark what the mark stands for, `shown` included
 * @param shown what all marks of the drawing have in common
 * @param opening the theme that is shown while nothing is chosen
 */
export function toggleMark(
	selection: Selection,
	mark: Partial<Selection>,
	shown: Partial<Selection>,
	opening: string | null
): Selection {
	const next = toggle(selection, mark);
	const isGivenUp = isSame(choose(selection, mark), selection);
	return isGivenUp && shown.theme !== opening ? choose(next, shown) : next;
}

/** Only ids of this shape are ever looked up or repeated; everything else in a query is somebody's mistake or malice. */
const ID = /^[\p{L}\p{N}._-]{1,80}$/u;

/**
 * Reads a selection out of a URL's query. Never throws.
 * @returns the selection, and the keys whose values were not understood (a stale link, a typing error)
 */
export function readSelection(
	query: URLSearchParams,
	corpus: Corpus
): { selection: Selection; ignored: SelectionKey[] } {
	const known: Record<SelectionKey, { id: string }[]> = {
		delegation: corpus.delegations,
		compare: corpus.delegations,
		theme: corpus.themes,
		term: corpus.terms,
		speaker: corpus.speakers
	};
	const found: Partial<Selection> = {};
	const ignored: SelectionKey[] = [];
	for (const key of SELECTION_KEYS) {
		const id = query.get(key);
		if (id === null || id === '') continue;
		if (ID.test(id) && known[key].some((item) => item.id === id)) found[key] = id;
		else ignored.push(key);
	}
	return { selection: choose(EMPTY, found), ignored };
}

/** Writes a selection into a query, and leaves the query's other entries alone. */
export function writeSelection(
	selection: Selection,
	query = new URLSearchParams()
): URLSearchParams {
	const next = new URLSearchParams(query);
	for (const key of SELECTION_KEYS) {
		const id = selection[key];
		if (id === null) next.delete(key);
		else next.set(key, id);
	}
	return next;
}

/** Id of the theme that a term belongs to; null where it belongs to none. */
export function themeOfTerm(corpus: Corpus, term: string | null): string | null {
	const theme = corpus.terms.find(({ id }) => id === term)?.theme ?? null;
	return theme === null ? null : (corpus.themes[theme]?.id ?? null);
}

/** The selection as indices into the corpus, as `measures.ts` takes them. */
export function resolveSelection(corpus: Corpus, selection: Selection) {
	const find = (items: { id: string }[], id: string | null) => {
		const index = id === null ? -1 : items.findIndex((item) => item.id === id);
		return index < 0 ? undefined : index;
	};
	return {
		delegation: find(corpus.delegations, selection.delegation),
		compare: find(corpus.delegations, selection.compare),
		theme: find(corpus.themes, selection.theme),
		term: find(corpus.terms, selection.term),
		speaker: find(corpus.speakers, selection.speaker)
	};
}

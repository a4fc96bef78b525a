import type { Measure } from '#lib/data/measures.ts';

/** A number that a page shows, with what it counts: in the body, unless told. */
export interface ShownCount {
	by: Measure;
	theme: string | null;
	delegation: string | null;
	term: string | null;
	value: number;
}

/** What a page says of a statement: whose words, and whether they are quoted. */
export interface ShownStatement {
	/** Everything that stands over it: names, and what belongs to them. */
	owner: string;
	/** How many people it names. */
	people: number;
	text: string;
	isQuoted: boolean;
}

/** All that a page shows of what can be counted again, as it was before anything was chosen in it. */
export interface Shown {
	counts: ShownCount[];
	/** Delegations, named speakers and sentences of the body, where they are not none. */
	facts: number[];
	/** Sentences by their id. */
	sentences: Map<string, string>;
	/** By id. */
	statements: Map<string, ShownStatement>;
	/** How many took part, by delegation, in the article's order; null where that is not printed. */
	attendance: (number | null)[] | null;
}

const all = (selector: string, within: ParentNode) => [
	...within.querySelectorAll<HTMLElement>(selector)
];
const textOf = (element: Element | null) => element?.textContent?.trim() ?? '';
const numberIn = (text: string) => Number(/\d+/.exec(text)?.[0] ?? 0);

/** Reads a page; it does not change it. */
export function readShown(page: ParentNode): Shown {
	return {
		counts: readCounts(page),
		facts: factsIn(page),
		sentences: new Map(
			all('.full-text span[id]', page).map((span) => [span.id, span.textContent ?? ''])
		),
		statements: new Map(all('#voices li[id]', page).map((item) => [item.id, readStatement(item)])),
		attendance: readAttendance(page)
	};
}

/** Every number of the drawings and tables of a page. */
export const readCounts = (page: ParentNode): ShownCount[] => [
	...readTables(page),
	...readTerms(page),
	...readDrawings(page),
	...readThemes(page)
];

const factsIn = (page: ParentNode): number[] =>
	(page.querySelector('.facts')?.firstChild?.textContent?.match(/\d+/g) ?? []).map(Number);

/** What elements say that they stand for, the nearest first. */
function namesOf(...elements: (Element | null)[]) {
	const find = (key: string) =>
		elements.map((element) => element?.getAttribute(`data-${key}`)).find(Boolean) ?? null;
	return { theme: find('theme'), delegation: find('delegation'), term: find('term') };
}

/** What all marks of a drawing, or all numbers of its table, have in common. */
function sharedBy(part: Element): URLSearchParams {
	const figure = part.closest('section, main')?.querySelector('[data-shows]');
	return new URLSearchParams(figure?.getAttribute('data-shows') ?? '');
}

function readTables(page: ParentNode): ShownCount[] {
	return all('table[data-table] td[data-count]', page).map((cell) => {
		const named = namesOf(cell, cell.closest('tr'));
		const shared = sharedBy(cell);
		return {
			by: countedBy(cell),
			theme: named.theme ?? shared.get('theme'),
			delegation: named.delegation,
			term: named.term ?? shared.get('term'),
			value: numberIn(textOf(cell))
		};
	});
}

function readTerms(page: ParentNode): ShownCount[] {
	return all('[data-table="terms"] td[data-key]', page).map((cell) => ({
		by: cell.dataset.key as Measure,
		theme: null,
		delegation: null,
		term: cell.closest('tr')?.dataset.term ?? null,
		value: numberIn(textOf(cell))
	}));
}

function readDrawings(page: ParentNode): ShownCount[] {
	return all('figure svg [data-count]', page).map((mark) => {
		const named = namesOf(mark);
		const shared = sharedBy(mark);
		const word = named.term;
		return {
			by: word ? ((cloudOf(mark) ?? 'mentions') as Measure) : countedBy(mark),
			// A word carries its theme to be found by it.
			theme: word ? null : (named.theme ?? shared.get('theme')),
			delegation: named.delegation,
			term: word ?? shared.get('term'),
			value: Number(mark.getAttribute('data-count'))
		};
	});
}

/** What a page of one chart counts; the story's page opens on sentences. */
const countedBy = (part: Element): Measure =>
	(part.closest<HTMLElement>('[data-by]')?.dataset.by ?? 'sentences') as Measure;

/** What sizes the words of a cloud. */
function cloudOf(mark: Element): string | null {
	const view = mark.closest('[data-view^="cloud="]')?.getAttribute('data-view');
	if (view) return view.slice('cloud='.length);
	return mark.closest('figure [data-by]')?.getAttribute('data-by') ?? null;
}

function readThemes(page: ParentNode): ShownCount[] {
	return all('.miniature', page).flatMap((link) => {
		const theme = new URLSearchParams(link.dataset.choose ?? '').get('theme');
		const shown = { theme, delegation: null, term: null };
		return [
			{ ...shown, by: 'delegations', value: numberIn(textOf(link.querySelector('strong'))) },
			{ ...shown, by: 'sentences', value: numberIn(textOf(link.querySelector('small'))) }
		] satisfies ShownCount[];
	});
}

function readStatement(item: HTMLElement): ShownStatement {
	const head = item.closest('[data-voice]')?.querySelector('h4') ?? null;
	const words = item.querySelector('[lang="zh-CN"]');
	return {
		owner: textOf(head),
		people: head?.querySelectorAll('a').length ?? 0,
		text: words?.textContent ?? '',
		isQuoted: Boolean(words?.querySelector('q'))
	};
}

function readAttendance(page: ParentNode): (number | null)[] | null {
	const rows = all('table.attendance tbody tr', page);
	if (rows.length === 0) return null;
	return rows.map((row) => {
		const text = textOf(row.querySelector('td'));
		return /^\d+$/.test(text) ? Number(text) : null;
	});
}

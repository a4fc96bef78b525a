import type { Corpus } from '#lib/data/corpus.ts';
import type { Measure, Scope } from '#lib/data/measures.ts';
import { resolveSelection, EMPTY, type Selection } from '#lib/data/selection.ts';
import type { Language } from '#lib/messages/language.ts';

/**
 * What a chart shows, before any pixel. Layout, drawing, legend, words and table are made of it and of nothing else, in the build,
 * in a reader's browser and in a file alike: what a script repaints is what would be drawn anew.
 */
export interface ChartState<By extends Measure | null = Measure | null> {
	corpus: Corpus;
	language: Language;
	/** What its numbers count; null for a chart without numbers. */
	by: By;
	/** What it looks at; indices. What the chart does not narrow itself by is left out. */
	scope: Scope;
	/** The theme or the delegation that a matrix is sorted by; indices. */
	sort: { row?: number | undefined; column?: number | undefined };
}

/** What is asked of a chart: by an address, by a reader, by an editor. Ids; what it cannot do is left at its default. */
export interface Request {
	selection?: Partial<Selection>;
	by?: Measure | null;
	headlines?: boolean;
	/** Id of a theme or delegation. */
	sort?: string | null;
	/** Index of the theme that a map opens on. */
	opening?: number | null;
}

/** Takes those parts of a request that a chart follows. */
export function makeState(
	corpus: Corpus,
	language: Language,
	request: Request,
	measures: readonly []
): ChartState<null>;
export function makeState<By extends Measure>(
	corpus: Corpus,
	language: Language,
	request: Request,
	measures: readonly [By, ...By[]]
): ChartState<By>;
export function makeState<By extends Measure>(
	corpus: Corpus,
	language: Language,
	{ by, selection, headlines = false, sort = null }: Request,
	measures: readonly By[]
): ChartState {
	const { compare: _, ...scope } = resolveSelection(corpus, { ...EMPTY, ...selection });
	const sorted = resolveSelection(corpus, { ...EMPTY, theme: sort, delegation: sort });
	return {
		corpus,
		language,
		by: measures.find((known) => known === by) ?? measures[0] ?? null,
		scope: { ...scope, headlines },
		sort: { row: sorted.theme, column: sorted.delegation }
	};
}

/** A chart in words, as it stands around each of its drawings. */
export interface ChartWords {
	/** Says what is seen. */
	title: string;
	/** How to read it: what is counted, and what a tap does. */
	explain: string;
	/** What is counted: beside numbers, over a table's columns. Null for a chart without numbers. */
	unit: string | null;
	/** The same as a sentence, where no legend says it: in captions and pictures. */
	counted: string | null;
	/** What is in the accent, with its full stop: empty where nothing is; null for a chart that never has any. */
	marked: string | null;
	/** What the steps of colour stand for; null for a chart without. */
	legend: LegendWords | null;
	/** The chart in a few lines, for those who hear it and for those who quote it. No line says who has nothing. */
	summary: string[];
}

export interface LegendWords {
	/** The words beside the boxes: blank, 1, 2, 3 and more. */
	steps: readonly [string, string, string, string];
	/** What a blank says, where its box has no room for it. */
	blank: string;
	caution: string;
}

/** A sentence as one of several, with something else between them than its full stop. */
export const trimStop = (sentence: string): string => sentence.trim().replace(/[。.]$/, '');

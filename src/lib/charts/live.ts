import type { Corpus } from '#lib/data/corpus.ts';
import type { Choice } from '#lib/data/links.ts';
import type { Measure } from '#lib/data/measures.ts';
import type { Selection, SelectionKey } from '#lib/data/selection.ts';
import type { Language } from '#lib/messages/language.ts';
import { liveCloud } from './cloud/live.ts';
import { liveMap } from './map/live.ts';
import { liveMatrix } from './matrix/live.ts';
import type { ChartState, ChartWords, Request } from './state.ts';
import type { ChartTable } from './table.ts';
import { liveVoices } from './voices/live.ts';

/**
 * What of a chart goes on at a reader's: its state follows what is chosen, and its drawings, words and table follow the state. It draws
 * nothing and lays nothing out, so it is small; the rest is in its `definition.ts`, which no reader's script imports.
 */
export interface LiveChart<State extends ChartState = ChartState> {
	/** What it can count; the default first, none for a chart without numbers. */
	readonly measures: readonly Measure[];
	/** Which part of a selection has an address, a card and an oEmbed answer of its own. */
	readonly preset: 'theme' | 'delegation' | null;
	/** Whether its numbers are others with each preset: one chart in a file is of one preset then. */
	readonly isCountedByPreset: boolean;
	/** Which parts of a selection change what is seen of it. */
	readonly follows: readonly SelectionKey[];
	/** Whether there are pictures of every format, or cards alone. */
	readonly isInEveryFormat: boolean;
	stateOf(corpus: Corpus, language: Language, request: Request): State;
	words(state: State): ChartWords;
	/** Its numbers; null for a chart without. */
	table(state: State): ChartTable | null;
	/** Makes a drawing that is on the page what it would be if it were drawn anew; not there where nothing of it changes. */
	paint?(drawing: Element, state: State): void;
	/** What all its marks have in common: with what a mark says of itself it is what the mark's number counts. */
	shows(state: State): Choice;
	/** The marks that are ringed for a selection. */
	ringed(corpus: Corpus, selection: Selection): Choice;
	/** The marks that are drawn and that a sentence of the body stands behind, or its delegation's where it is behind none. */
	places(state: State, sentence: number): Choice[];
	/** The marks that a chosen word is printed in, where a drawing shows more than that word. */
	dotted?(state: State): Choice[];
	/**
	 * Whose sentences are behind what is chosen, where it is a mark and not only what the chart is coloured by; null where it is none.
	 * They are those that the number on the mark counts.
	 */
	evidence(state: State, selection: Selection): Choice | null;
}

/** The charts, by the names that addresses have for good, in the order of the page. */
export const LIVE_CHARTS = {
	map: liveMap,
	heatmap: liveMatrix,
	cloud: liveCloud,
	voices: liveVoices
} as const satisfies Record<string, LiveChart>;

export type Chart = keyof typeof LIVE_CHARTS;

export const CHARTS = Object.keys(LIVE_CHARTS) as readonly Chart[];

export const isChart = (text: string): text is Chart =>
	(CHARTS as readonly string[]).includes(text);

/** A chart by its name, as any other. */
export const liveChart = (chart: Chart): LiveChart => LIVE_CHARTS[chart];

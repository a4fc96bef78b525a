import type { Corpus } from '#lib/data/corpus.ts';
import {
	readSelection,
	writeSelection,
	type Selection,
	type SelectionKey
} from '#lib/data/selection.ts';
import { readOptions, writeOptions, type Options } from './options.ts';

/** What an address's query asks for. */
export interface View {
	selection: Selection;
	options: Options;
	/** Keys of the selection that were not understood: a stale link, a typing error. */
	ignored: SelectionKey[];
}

/** @param search as `location.search` has it */
export function readAddress(search: string, corpus: Corpus): View {
	const query = new URLSearchParams(search);
	return { ...readSelection(query, corpus), options: readOptions(query, corpus) };
}

/** The query of a view; entries of `search` that are no part of it stay. Empty, or with its `?`. */
export function writeAddress(selection: Selection, options: Options, search: string): string {
	const query = writeOptions(options, writeSelection(selection, new URLSearchParams(search)));
	return String(query) && `?${query}`;
}

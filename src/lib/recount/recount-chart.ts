import { findWords } from './occurrences.ts';
import type { Printed } from './printed.ts';
import {
	holdCounts,
	holding,
	holdPlaces,
	listWords,
	reader,
	type Result,
	type WordList
} from './recount.ts';
import type { ShownCount } from './shown.ts';

/** What a file of one chart shows, and the words that it was counted by. */
export interface RecountableChart {
	printed: Printed;
	words: WordList;
	/** Every number of the drawing and of its table. */
	counts: readonly ShownCount[];
}

/** Counts again what a file of one chart shows: listed words are looked for in the sentences that it prints, as in `recount`. */
export function recountChart({ printed, words, counts }: RecountableChart): Result {
	const { hold, result } = holding();
	const { sentences, delegations, people } = printed;
	const list = listWords(words);
	const read = reader(
		sentences.flatMap(({ text, marks }) =>
			marks.map(({ term, start, end }) => ({ term, text: text.slice(start, end) }))
		),
		words
	);
	const found = sentences.flatMap((sentence) =>
		findWords(read(sentence.text), list).map(({ word, start }) => ({
			term: word.id,
			place: start,
			sentence: { ...sentence, place: 'body' as const }
		}))
	);
	for (const { id, text } of words.terms) {
		const kept = sentences.flatMap((sentence) =>
			sentence.marks
				.filter(({ term }) => term === id)
				.map(({ start }) => ({ sentence: sentence.id, place: start }))
		);
		const counted = found
			.filter(({ term }) => term === id)
			.map(({ sentence, place }) => ({ sentence: sentence.id, place }));
		holdPlaces(hold, text, kept, counted);
	}
	holdCounts(hold, { words, delegations }, counts, found);
	if (people) hold((w) => w.speakers, people.said, people.named);
	return result;
}

import type { Corpus } from './corpus.ts';
import { countByTerm, countMatrix } from './measures.ts';

/** Two delegations beside each other. All numbers are indices into the corpus, or counts. */
export interface Comparison {
	/** Every theme in the lexicon's order; how many sentences of each delegation. */
	themes: { theme: number; a: number; b: number }[];
	/** Terms of both, of one and of the other, with their sentences, in the dataset's order. */
	shared: { term: number; a: number; b: number }[];
	onlyA: { term: number; count: number }[];
	onlyB: { term: number; count: number }[];
	/** Who speaks, in the article's order. */
	speakersA: number[];
	speakersB: number[];
}

/** Compares two delegations. `only` means: of the two; what is printed of a third plays no part. */
export function compareDelegations(
	corpus: Corpus,
	a: number,
	b: number,
	headlines = false
): Comparison {
	const inA = countByTerm(corpus, { delegation: a, headlines }, 'sentences');
	const inB = countByTerm(corpus, { delegation: b, headlines }, 'sentences');
	const terms = corpus.terms.map((_, term) => ({ term, a: inA[term] ?? 0, b: inB[term] ?? 0 }));
	return {
		themes: countMatrix(corpus, 'sentences', headlines).map((row, theme) => ({
			theme,
			a: row[a] ?? 0,
			b: row[b] ?? 0
		})),
		shared: terms.filter((t) => t.a > 0 && t.b > 0),
		onlyA: terms.filter((t) => t.a > 0 && t.b === 0).map((t) => ({ term: t.term, count: t.a })),
		onlyB: terms.filter((t) => t.b > 0 && t.a === 0).map((t) => ({ term: t.term, count: t.b })),
		speakersA: speakersOf(corpus, a),
		speakersB: speakersOf(corpus, b)
	};
}

/** A delegation's terms: those counted in its section alone (仅此处计到), and those counted outside it too (他处也计到). */
export interface OwnTerms {
	only: { term: number; count: number }[];
	also: { term: number; count: number }[];
}

/** Parts a delegation's terms by whether they are counted anywhere else; `count` is sentences. */
export function partTerms(corpus: Corpus, delegation: number, headlines = false): OwnTerms {
	const here = countByTerm(corpus, { delegation, headlines }, 'sentences');
	const all = countByTerm(corpus, { headlines }, 'sentences');
	const own = here.flatMap((count, term) => (count > 0 ? [{ term, count }] : []));
	return {
		only: own.filter(({ term, count }) => all[term] === count),
		also: own.filter(({ term, count }) => all[term] !== count)
	};
}

/** A delegation's speakers, in the article's order. */
export function speakersOf(corpus: Corpus, delegation: number): number[] {
	return corpus.speakers.flatMap((s, i) => (s.delegation === delegation ? [i] : []));
}

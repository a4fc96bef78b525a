import type { Corpus } from './corpus.ts';

/** The terms that the article itself calls hot, in the order in which it names them: indices. */
export function hotTerms(corpus: Corpus): Set<number> {
	// By what is printed: a term may be printed by other characters than it is listed by.
	const printed = new Map(
		corpus.mentions.map(({ sentence, range, term }) => [
			corpus.sentences[sentence]?.text.slice(...range),
			term
		])
	);
	const terms = corpus.hotWords
		.flatMap((h) => h.words)
		.map(
			(word) =>
				printed.get(word) ??
				corpus.terms.findIndex((t) => t.text === word || t.variants.includes(word))
		);
	return new Set(terms.filter((term) => term >= 0));
}

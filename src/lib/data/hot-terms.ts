import type { Corpus } from './corpus.ts';

/** The terms that the article itself calls hot, in the order in which it names them: indices, each with what it calls them. */
export function hotTerms(corpus: Corpus): Map<number, Set<string>> {
	// By what is printed: a term may be printed by other characters than it is listed by.
	const printed = new Map(
		corpus.mentions.map(({ sentence, range, term }) => [
			corpus.sentences[sentence]?.text.slice(...range),
			term
		])
	);
	const hot = new Map<number, Set<string>>();
	for (const { words, label } of corpus.hotWords)
		for (const word of words) {
			const term =
				printed.get(word) ??
				corpus.terms.findIndex((t) => t.text === word || t.variants.includes(word));
			if (term >= 0) hot.set(term, (hot.get(term) ?? new Set()).add(label));
		}
	return hot;
}

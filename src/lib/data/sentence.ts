import type { Corpus, CorpusMention } from './corpus.ts';
import type { Choice } from './links.ts';
import { mentionsIn } from './measures.ts';

/** The words in a sentence that numbers count: none of a headline's. */
export const mentionsOf = (corpus: Corpus, sentence: number): CorpusMention[] =>
	mentionsIn(corpus, {}).filter((mention) => mention.sentence === sentence);

/** The delegation that a sentence is printed of; empty for the round-up's own words. */
export function delegationOf(corpus: Corpus, sentence: number): Choice[] {
	const id = corpus.delegations[corpus.sentences[sentence]?.delegation ?? -1]?.id;
	return id === undefined ? [] : [{ delegation: id }];
}

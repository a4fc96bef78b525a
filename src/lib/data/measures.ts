import type { Corpus, CorpusMention } from './corpus.ts';

/** What is counted: every occurrence, distinct sentences with at least one, or delegations with at least one. */
export type Measure = 'mentions' | 'sentences' | 'delegations';

/** Which mentions a number counts; what is left out does not narrow it. All are indices into the corpus. */
export interface Scope {
	delegation?: number | undefined;
	theme?: number | undefined;
	term?: number | undefined;
	speaker?: number | undefined;
	/** Headlines are the editor's words, not the delegates': left out unless asked for. */
	headlines?: boolean;
}

/** The mentions that a number with this scope counts, in the corpus's order. */
export function mentionsIn(corpus: Corpus, scope: Scope): CorpusMention[] {
	return corpus.mentions.filter((m) => {
		const sentence = corpus.sentences[m.sentence];
		return (
			sentence !== undefined &&
			(scope.headlines || sentence.place === 'body') &&
			(scope.delegation === undefined || sentence.delegation === scope.delegation) &&
			(scope.term === undefined || m.term === scope.term) &&
			(scope.theme === undefined || corpus.terms[m.term]?.theme === scope.theme) &&
			(scope.speaker === undefined || m.speakers.includes(scope.speaker))
		);
	});
}

/** Counts mentions by a measure. */
export function measure(corpus: Corpus, mentions: CorpusMention[], by: Measure): number {
	if (by === 'mentions') return mentions.length;
	const sentences = new Set(mentions.map((m) => m.sentence));
	if (by === 'sentences') return sentences.size;
	const delegations = new Set([...sentences].map((s) => corpus.sentences[s]?.delegation ?? null));
	delegations.delete(null);
	return delegations.size;
}

/** One count for each delegation, in the article's order. */
export function countByDelegation(
	corpus: Corpus,
	scope: Scope,
	by: Measure = 'sentences'
): number[] {
	const mentions = mentionsIn(corpus, scope);
	return corpus.delegations.map((_, d) =>
		measure(
			corpus,
			mentions.filter((m) => corpus.sentences[m.sentence]?.delegation === d),
			by
		)
	);
}

/** One count for each term, in the dataset's order. */
export function countByTerm(corpus: Corpus, scope: Scope, by: Measure = 'mentions'): number[] {
	const byTerm: CorpusMention[][] = corpus.terms.map(() => []);
	for (const m of mentionsIn(corpus, scope)) byTerm[m.term]?.push(m);
	return byTerm.map((mentions) => measure(corpus, mentions, by));
}

/** Themes × delegations: `matrix[theme][delegation]`. */
export function countMatrix(
	corpus: Corpus,
	by: 'sentences' | 'mentions' = 'sentences',
	headlines = false
): number[][] {
	return corpus.themes.map((_, theme) => countByDelegation(corpus, { theme, headlines }, by));
}

/** The bin of a count: blank, 1, 2, or 3 and more. Most counts here are no larger. */
export type Bin = 0 | 1 | 2 | 3;

export function binOf(count: number): Bin {
	return count >= 3 ? 3 : count >= 2 ? 2 : count >= 1 ? 1 : 0;
}

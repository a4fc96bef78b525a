import type { Corpus } from '#lib/data/corpus.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import { countMatrix } from '#lib/data/measures.ts';

/** Themes × delegations: what is counted, without a pixel. Both are in the article's order. */
export interface Matrix {
	themes: Head[];
	delegations: Head[];
	/** `counts[theme][delegation]` */
	counts: number[][];
}

export interface Head {
	id: string;
	/** As it is printed beside its row or over its column. */
	label: string;
	/** The headline that the report prints over a delegation. */
	note?: string | null;
}

/** Counts the heatmap's cells, and names its rows and columns. */
export function makeMatrix(
	corpus: Corpus,
	language: Language,
	by: 'sentences' | 'mentions' = 'sentences',
	headlines = false
): Matrix {
	return {
		themes: corpus.themes.map((theme) => ({
			id: theme.id,
			label: nameIn(language, theme)
		})),
		delegations: corpus.delegations.map((delegation) => ({
			id: delegation.id,
			label: nameIn(language, delegation),
			note: delegation.headline
		})),
		counts: countMatrix(corpus, by, headlines)
	};
}

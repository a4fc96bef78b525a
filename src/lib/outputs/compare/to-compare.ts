import type { Corpus } from '#lib/data/corpus.ts';
import type { Beside, BesideView } from './beside.ts';

/** What a reader's browser sets a story beside another by, besides its corpus (`corpus.js`). */
export interface ToCompare {
	view: Omit<BesideView, 'corpus'>;
	/** Ids of all terms on the list that it was counted with, and of those that its own list says something of. */
	listed: string[];
	own: string[];
}

/** Name of the file in the story's folder. */
export const TO_COMPARE = 'compare.json';

/** What of a story is set beside another, for a file. */
export function writeToCompare({ view, report }: Beside): ToCompare {
	const { dataset, region, english } = view;
	return {
		view: {
			dataset: {
				story: dataset.story,
				delegations: dataset.delegations.map(({ sessions }) => ({ sessions }))
			},
			region,
			english
		},
		listed: [...report.listed],
		own: [...report.own]
	};
}

/** The same again, with the corpus. */
export const readToCompare = ({ view, listed, own }: ToCompare, corpus: Corpus): Beside => ({
	view: { ...view, corpus },
	report: { corpus, listed: new Set(listed), own: new Set(own) }
});

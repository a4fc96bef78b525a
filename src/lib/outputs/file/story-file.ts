import { render } from 'svelte/server';
import type { Dataset } from '#dataset';
import { cite } from '../download/citation.ts';
import type { StoryView } from '../page/view.ts';
import type { Language } from '#lib/messages/language.ts';
import type { WordList } from '#lib/recount/recount.ts';
import { leaveDerived, type LeanWords } from './derived.ts';
import type { Parts } from './parts.ts';
import { writeFile } from './shell.ts';
import StoryFilePage from './StoryFilePage.svelte';
import { withhold } from './withhold.ts';

/** All that a file of a story is made from. Plain objects: it can be sent to a worker. */
export interface StoryFileInput {
	/** What the story's page is drawn from, `corpus` made with names in Latin letters where there are any (`romanize`). */
	view: StoryView;
	/** The list that counts: the common one with what the story's own says otherwise. Anything else in it is left out. */
	words: WordList & { never: readonly string[] };
	/**
	 * Whether a settlement withdraws somebody (`kind: withdrawn`). Then of the article only what the dataset speaks of is in the file, and
	 * `sources` has to be free of the name.
	 */
	isWithheld: boolean;
	/**
	 * Whatever else goes into the file as data, by name, to be opened again at the desk: `settings`, `lexicon`. `openFile` gives it back.
	 * Names have small Latin letters and hyphens; those of the file's own (`dataset`, `article`, `words`, `region`, `names`) are taken.
	 */
	sources?: Readonly<Record<string, unknown>>;
	language: Language;
	parts: Parts;
}

/**
 * A story in one file: its page, complete without a script, and everything that the page is made of. The same input gives the same
 * bytes; it runs in Node, in a browser and in a worker (ECharts and d3-cloud need no DOM), and takes a second or two where the
 * clouds have not been laid out before.
 *
 * @returns a whole HTML document, to be kept as UTF-8
 */
export function storyFile({
	view,
	words,
	isWithheld,
	sources = {},
	language,
	parts
}: StoryFileInput): string {
	const { dataset, corpus, region } = view;
	const citation = cite(dataset, language.code, { date: view.corrected });
	const article = isWithheld ? withhold(view.article, dataset) : view.article;
	const rendered = render(StoryFilePage, {
		props: { view, language, citation, article, isWithheld }
	});
	return writeFile({
		language,
		rendered,
		blocks: {
			...sources,
			dataset: leaveDerived(dataset, article),
			words: pickWords(words, dataset),
			region,
			names: Object.fromEntries(corpus.speakers.map(({ name, en }) => [name, en]))
		},
		first: parts.first,
		kind: parts.story[language.code]
	});
}

/** What of the list is counted by, besides the words that the dataset found and says all of. */
function pickWords({ themes, terms, never }: StoryFileInput['words'], dataset: Dataset): LeanWords {
	const found = new Set(dataset.terms.map(({ id }) => id));
	return {
		themes: themes.map(({ id, name }) => ({ id, name })),
		terms: terms
			.filter(({ id }) => !found.has(id))
			.map(({ id, text, variants, theme }) => ({ id, text, variants, theme })),
		never: [...never]
	};
}

import { render } from 'svelte/server';
import { liveChart, type Chart } from '#lib/charts/live.ts';
import { openingTheme } from '#lib/data/findings.ts';
import type { Measure } from '#lib/data/measures.ts';
import type { Language } from '#lib/messages/language.ts';
import { nameIn } from '#lib/messages/language.ts';
import { countIn, plain } from '#lib/recount/occurrences.ts';
import type { WordList } from '#lib/recount/recount.ts';
import type { StoryView } from '../page/view.ts';
import { findBehind, type Behind } from './behind-chart.ts';
import ChartFilePage from './ChartFilePage.svelte';
import type { Parts } from './parts.ts';
import { writeFile } from './shell.ts';

/** All that a file of one chart is made from. */
export interface ChartFileInput {
	/** What the story's page is drawn from. */
	view: StoryView;
	/** The list that counts: the common one with what the story's own says otherwise. */
	words: WordList;
	chart: Chart;
	/** Id of what is chosen in it, and what it counts; null leaves it as it opens. */
	preset?: string | null;
	by?: Measure | null;
	language: Language;
	parts: Parts;
	/** How many bytes a page is as it travels, by gzip. */
	weigh: (html: string) => number;
}

/** What a file weighs at most as it travels; bytes. */
export const MOST_BYTES = 30_000;

/** How much of each sentence is printed: all, and where that weighs too much what is near the words that count; characters on either side. */
const STEPS = [Infinity, 32, 16, 8, 4] as const;

/**
 * One chart in one file: as it stands in a frame, complete without a script, with the sentences that its numbers count and the words that they
 * are counted by. The same input gives the same bytes; it runs wherever `storyFile` does.
 *
 * @returns a whole HTML document, to be kept as UTF-8
 * @throws RangeError where the story has no such chart
 */
export function chartFile(input: ChartFileInput): string {
	let html = '';
	for (const most of STEPS) {
		html = writeChart(input, most);
		if (input.weigh(html) <= MOST_BYTES) break;
	}
	return html;
}

function writeChart(
	{ view, words, chart, preset = null, by = null, language, parts }: Omit<ChartFileInput, 'weigh'>,
	most: number
): string {
	const { corpus } = view;
	const { preset: kind, stateOf } = liveChart(chart);
	const selection = kind ? { [kind]: preset } : {};
	const state = stateOf(corpus, language, { selection, by, opening: openingTheme(corpus) });
	const behind = findBehind(chart, state);
	const page = { chart, preset };
	return writeFile({
		language,
		rendered: render(ChartFilePage, { props: { view, page, state, behind, most } }),
		blocks: { words: pickWords(words, view, behind, language) },
		first: parts.first,
		kind: parts.chart[language.code],
		// The style sheet shows one of two drawings by it.
		attributes: state.by === 'delegations' ? { 'data-measure': state.by } : {}
	});
}

/** The words that are printed in the sentences, whether the chart counts them or not: one may hide another. Themes in the file's language. */
function pickWords(
	{ themes, terms }: WordList,
	{ corpus }: StoryView,
	{ sentences }: Behind,
	language: Language
): WordList {
	const printed = sentences.map((i) => plain(corpus.sentences[i]?.text ?? ''));
	const marked = new Set(
		corpus.mentions.flatMap(({ term, sentence }) =>
			sentences.includes(sentence) ? (corpus.terms[term]?.id ?? []) : []
		)
	);
	const picked = terms.filter(({ id, text, variants }) => {
		const word = { id, forms: [text, ...variants].map(plain) };
		return marked.has(id) || printed.some((text) => countIn(text, word) > 0);
	});
	const named = new Set(picked.map(({ theme }) => theme));
	return {
		themes: themes
			.filter(({ id }) => named.has(id))
			.map((theme) => ({
				id: theme.id,
				name: nameIn(
					language,
					corpus.themes.find(({ id }) => id === theme.id) ?? { ...theme, en: '' }
				)
			})),
		terms: picked.map(({ id, text, variants, theme }) => ({ id, text, variants, theme }))
	};
}

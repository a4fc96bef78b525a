import { chooseWords } from '#lib/charts/cloud/words.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import { countByDelegation } from '#lib/data/measures.ts';
import {
	EMPTY,
	resolveSelection,
	SELECTION_KEYS,
	type Selection,
	type SelectionKey
} from '#lib/data/selection.ts';
import { CHINESE, type Language } from '#lib/messages/language.ts';
import type { ExploreMessages } from '#lib/messages/explore.ts';
import { liveChart, type Chart } from '#lib/charts/live.ts';
import type { Pasted } from '#lib/outputs/embed/hosts.ts';
import { EMBED_OPTIONS } from '#lib/outputs/embed/options.ts';
import type { Format } from '#lib/outputs/picture/formats.ts';
import { nameOf, namesOf } from '../explore/names.ts';
import { DEFAULTS, type Options } from '../explore/options.ts';

/** What is on the page: what is selected, and how the charts are drawn. */
export interface View {
	selection: Selection;
	options: Options;
}

/** Something in a view that was chosen. */
export type Part = SelectionKey | keyof Options;

export const UNTOUCHED: View = { selection: EMPTY, options: DEFAULTS };

/** How a chart leaves the page: what is pasted, and what is downloaded. */
export type WayOut =
	| Pasted
	/** The address of the whole page, for who reads on. */
	| 'page'
	/** An embed's address, where a site makes a frame of it by itself: a file answers, which no query reaches. */
	| 'oembed'
	/** The picture that the reader's own browser makes of what is on the screen. */
	| 'saved'
	| Format
	| 'svg'
	| 'print'
	/** The chart in one file, and the story in one. */
	| 'chart'
	| 'story';

/** What of a view each chart shows on the page; anything else makes no difference to it. */
const SHOWN: Record<Chart, readonly Part[]> = {
	map: ['delegation', 'compare', 'theme', 'term', 'speaker', 'map', 'headlines'],
	cloud: ['delegation', 'theme', 'term', 'cloud'],
	heatmap: [
		...(['delegation', 'compare', 'theme', 'term', 'speaker'] as const),
		...(['heatmap', 'headlines', 'sort'] as const)
	],
	voices: ['delegation', 'compare', 'theme', 'speaker', 'alone']
};

/** What an embed's address can say: its options, of which `measure` is the page's switch of that chart. */
function saidByEmbed(chart: Chart): readonly Part[] {
	const said = EMBED_OPTIONS.filter((option) =>
		(option.charts as readonly Chart[]).includes(chart)
	).map(({ name }) => name as string);
	return SHOWN[chart].filter((part) =>
		part === 'cloud' || part === 'heatmap'
			? part === chart && said.includes('measure')
			: said.includes(part)
	);
}

/** What of a view each way out takes along. Files are made with the site, each for one theme or delegation, or for none. */
const TAKES: Record<WayOut, (chart: Chart) => readonly Part[]> = {
	iframe: saidByEmbed,
	element: saidByEmbed,
	jsx: saidByEmbed,
	link: saidByEmbed,
	oembed: preset,
	picture: preset,
	wechat: preset,
	card: preset,
	chart: (chart) => (liveChart(chart).isCountedByPreset ? preset(chart) : []),
	story: nothing,
	page: () => [...SELECTION_KEYS, ...(Object.keys(DEFAULTS) as (keyof Options)[])],
	saved: (chart) => SHOWN[chart],
	article: nothing,
	'article-qr': nothing,
	cover: nothing,
	square: nothing,
	wide: nothing,
	svg: nothing,
	print: nothing
};

function preset(chart: Chart): readonly Part[] {
	const kind = liveChart(chart).preset;
	return kind ? [kind] : [];
}

function nothing(): readonly Part[] {
	return [];
}

/** What becomes of a view on its way out. */
export interface Carried {
	/** The view as it arrives. */
	view: View;
	/** What of it was chosen and arrives; and what the chart shows on the page and this way leaves behind. */
	taken: Part[];
	left: Part[];
}

/** The one answer to which view a way out takes: addresses and files are chosen by it, and the dialog's words say it. */
export function carry(way: WayOut, chart: Chart, view: View): Carried {
	const takes = TAKES[way](chart);
	const chosen = partsOf(view);
	const taken = chosen.filter((part) => takes.includes(part));
	return {
		view: keep(view, taken),
		taken,
		left: chosen.filter((part) => SHOWN[chart].includes(part) && !takes.includes(part))
	};
}

/** What of a view one way out leaves behind and another takes: who wants that kept can be sent there. */
export function keptBy(other: WayOut, way: WayOut, chart: Chart, view: View): Part[] {
	const { left } = carry(way, chart, view);
	return carry(other, chart, view).taken.filter((part) => left.includes(part));
}

/** Everything in a view that is not as the page opens. */
export function partsOf({ selection, options }: View): Part[] {
	return [
		...SELECTION_KEYS.filter((key) => selection[key] !== null),
		...(Object.keys(DEFAULTS) as (keyof Options)[]).filter((key) => options[key] !== DEFAULTS[key])
	];
}

function keep({ selection, options }: View, parts: Part[]): View {
	const only = <Of extends object>(of: Of, otherwise: Of): Of => ({
		...otherwise,
		...Object.fromEntries(Object.entries(of).filter(([key]) => parts.includes(key as Part)))
	});
	return { selection: only(selection, EMPTY), options: only(options, DEFAULTS) };
}

/**
 * The view by what a saved picture shows of it: map and heatmap mark a person's delegation alone, since their numbers are of all that it is
 * reported to have said; a cloud and a heatmap mark nothing of a word that they do not draw.
 */
export function drawnBy(corpus: Corpus, language: Language, chart: Chart, view: View): View {
	const { delegations, speakers, terms, themes } = corpus;
	const { selection, options } = carry('saved', chart, view).view;
	const drawn = { ...selection };
	const person = speakers.find(({ id }) => id === selection.speaker);
	if (person && (chart === 'map' || chart === 'heatmap')) {
		drawn.speaker = null;
		drawn.delegation = delegations[person.delegation ?? -1]?.id ?? null;
	}
	const { term } = resolveSelection(corpus, selection);
	if (chart === 'cloud') {
		const { words } = chooseWords(corpus, options.cloud, language);
		const shown = terms.filter(({ id }) => words.some((word) => word.id === id));
		if (!shown.some(({ id }) => id === drawn.term)) drawn.term = null;
		if (!shown.some((word) => themes[word.theme ?? -1]?.id === drawn.theme)) drawn.theme = null;
	} else if (chart === 'heatmap' && term !== undefined) {
		const headlines = options.headlines === 'on';
		const isDotted =
			terms[term]?.theme !== null &&
			countByDelegation(corpus, { term, headlines }).some((count) => count > 0);
		if (!isDotted) drawn.term = null;
	}
	return { selection: drawn, options };
}

/** What a drawn picture is called: what it shows, and in which language where that is not the story's own. */
export function nameSaved(story: string, chart: Chart, view: View, language: Language): string {
	const { selection, options } = carry('saved', chart, view).view;
	const drawn = [
		...(['map', 'cloud', 'heatmap'] as const).flatMap((key) =>
			options[key] === DEFAULTS[key] ? [] : [options[key]]
		),
		...(options.headlines === 'on' ? ['headlines'] : []),
		...(options.alone === 'on' ? ['alone'] : []),
		...(options.sort === null ? [] : ['sorted', options.sort])
	];
	const parts = [story, chart, ...Object.values(selection).filter(Boolean), ...drawn];
	return parts.join('-') + (language === CHINESE ? '' : `.${language.code}`);
}

/** Parts of a view by name: 常宁市 · 产业发展 · 方格图. */
export function nameParts(
	corpus: Corpus,
	language: Language,
	words: Pick<ExploreMessages, 'map' | 'measure' | 'heatmap' | 'voices'>,
	{ selection, options }: View,
	parts: Part[]
): string {
	const { selection: named } = keep({ selection, options }, parts);
	const { sort } = options;
	const sorted =
		nameOf(corpus, language, 'theme', sort) ?? nameOf(corpus, language, 'delegation', sort) ?? '';
	const drawn: Record<keyof Options, string> = {
		map: words.map[options.map],
		cloud: words.measure[options.cloud],
		heatmap: words.measure[options.heatmap],
		headlines: words.heatmap.headlines,
		alone: words.voices.alone,
		sort: words.heatmap.sortBy(sorted)
	};
	const names = [
		namesOf(corpus, language, named),
		...(Object.keys(drawn) as (keyof Options)[])
			.filter((key) => parts.includes(key))
			.map((key) => drawn[key])
	];
	return names.filter(Boolean).join(' · ');
}

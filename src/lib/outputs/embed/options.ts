import type { Measure } from '#lib/data/measures.ts';
import { CHARTS, liveChart, type Chart } from '#lib/charts/live.ts';
import { SELECTION_KEYS, type Selection, type SelectionKey } from '#lib/data/selection.ts';

/** What an embed's address may say in its query. */
export interface EmbedOption {
	name: string;
	/** The values that it takes, the default first; `id` where it takes ids of the story. */
	values: readonly string[] | 'id';
	/** The charts that it changes. */
	charts: readonly Chart[];
	zh: string;
	en: string;
}

/** The charts that a part of a selection changes. */
const following = (key: SelectionKey) =>
	CHARTS.filter((chart) => liveChart(chart).follows.includes(key));

/**
 * The one list of options: pages read it, the copy dialog offers it, the README documents it. Names and values are in articles
 * that nobody will edit again: they are added to, never renamed. What is not listed here is ignored.
 */
export const EMBED_OPTIONS = [
	{
		name: 'delegation',
		values: 'id',
		charts: following('delegation'),
		zh: '选中一个代表团（id 见数据下载）',
		en: 'selects a delegation, by its id in the data'
	},
	{
		name: 'theme',
		values: 'id',
		charts: following('theme'),
		zh: '选中一个主题；地图按它着色',
		en: 'selects a theme; the map is coloured by it'
	},
	{
		name: 'term',
		values: 'id',
		charts: following('term'),
		zh: '选中一个词；地图按它着色',
		en: 'selects a term; the map is coloured by it'
	},
	{
		name: 'speaker',
		values: 'id',
		charts: following('speaker'),
		zh: '选中一位发言者',
		en: 'selects a speaker'
	},
	{
		name: 'measure',
		values: ['sentences', 'mentions', 'delegations'],
		charts: CHARTS.filter((chart) => liveChart(chart).measures.length > 0),
		zh: '数什么：句数、次数或代表团数。地图与热力图可用前两种，默认句数；关键词可用后两种，默认次数',
		en: 'what is counted. Map and heatmap take sentences (their default) or mentions, the cloud mentions (its default) or delegations'
	},
	{
		name: 'mode',
		values: ['auto', 'light', 'dark'],
		charts: CHARTS,
		zh: '浅色、深色，或跟随读者的设备',
		en: 'light, dark, or as the reader’s device has it'
	},
	{
		name: 'title',
		values: ['on', 'off'],
		charts: CHARTS,
		zh: '显示或不显示图上方的标题',
		en: 'whether the title above the chart is shown'
	}
] as const satisfies readonly EmbedOption[];

export const MODES = ['auto', 'light', 'dark'] as const;
export type EmbedMode = (typeof MODES)[number];

/** How an embed is drawn, besides what is selected in it. */
export interface Drawn {
	/** Null for a chart that counts nothing. */
	measure: Measure | null;
	mode: EmbedMode;
	title: boolean;
}

/** Reads how a chart is to be drawn. What it does not know, or this chart cannot do, stays at its default. */
export function readDrawn(chart: Chart, query: URLSearchParams): Drawn {
	const pick = <Value extends string>(values: readonly Value[], name: string) =>
		values.find((value) => value === query.get(name)) ?? values[0] ?? null;
	return {
		measure: pick(liveChart(chart).measures, 'measure'),
		mode: pick(MODES, 'mode') ?? 'auto',
		title: query.get('title') !== 'off'
	};
}

/**
 * The address of an embed, relative to the story's folder: `embed/map/industry/?delegation=changning`. Defaults are left out.
 * @param selection ids that the story has
 */
export function writeEmbedAddress(
	chart: Chart,
	selection: Partial<Selection> = {},
	drawn: Partial<Drawn> = {}
): string {
	const { preset, measures } = liveChart(chart);
	const folder = (preset && selection[preset]) || null;
	const query = new URLSearchParams();
	for (const key of SELECTION_KEYS) {
		const id = selection[key];
		const option = EMBED_OPTIONS.find(({ name }) => name === key);
		if (id && option && key !== (folder && preset) && takes(option.charts, chart))
			query.set(key, id);
	}
	if (drawn.measure && drawn.measure !== measures[0]) query.set('measure', drawn.measure);
	if (drawn.mode && drawn.mode !== 'auto') query.set('mode', drawn.mode);
	if (drawn.title === false) query.set('title', 'off');
	return `embed/${chart}/${folder ? `${folder}/` : ''}${String(query) && `?${query}`}`;
}

const takes = (charts: readonly Chart[], chart: Chart) => charts.includes(chart);

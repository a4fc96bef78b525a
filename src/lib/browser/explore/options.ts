import type { Chart } from '#lib/charts/live.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import type { Measure } from '#lib/data/measures.ts';

/** How the charts are drawn, besides what is selected. All of it is in the URL too, so that a link restores the view. */
export interface Options {
	map: 'boundaries' | 'tiles';
	cloud: 'mentions' | 'delegations';
	heatmap: 'sentences' | 'mentions';
	headlines: 'off' | 'on';
	/** Whether the voices are only those of the person who is chosen. */
	alone: 'off' | 'on';
	/** Id of the theme or delegation that the heatmap is sorted by; null for the article's order. */
	sort: string | null;
}

export const DEFAULTS: Options = Object.freeze({
	map: 'boundaries',
	cloud: 'mentions',
	heatmap: 'sentences',
	headlines: 'off',
	alone: 'off',
	sort: null
});

const VALUES = {
	map: ['boundaries', 'tiles'],
	cloud: ['mentions', 'delegations'],
	heatmap: ['sentences', 'mentions'],
	headlines: ['off', 'on'],
	alone: ['off', 'on']
} as const;

/** What a chart counts: of some it can be chosen. Null leaves it at the chart's default. */
export const measureOf = (options: Options, chart: Chart): Measure | null =>
	chart === 'cloud' || chart === 'heatmap' ? options[chart] : null;

export type OptionKey = keyof typeof VALUES;
export const OPTION_KEYS = Object.keys(VALUES) as OptionKey[];

/** Reads options out of a query; what is not understood keeps its default. */
export function readOptions(query: URLSearchParams, corpus: Corpus): Options {
	const options: Options = { ...DEFAULTS };
	for (const key of OPTION_KEYS) {
		const value = query.get(key);
		if (value !== null && (VALUES[key] as readonly string[]).includes(value))
			Object.assign(options, { [key]: value });
	}
	const sort = query.get('sort');
	if ([...corpus.themes, ...corpus.delegations].some((item) => item.id === sort))
		options.sort = sort;
	return options;
}

/** Writes options into a query; defaults are left out, so addresses stay short. */
export function writeOptions(options: Options, query: URLSearchParams): URLSearchParams {
	const next = new URLSearchParams(query);
	for (const key of [...OPTION_KEYS, 'sort'] as const) {
		const value = options[key];
		if (value === null || value === DEFAULTS[key]) next.delete(key);
		else next.set(key, value);
	}
	return next;
}

/** One option changed, as a control's `data-option="map=tiles"` says; anything else leaves them alone. */
export function changeOption(options: Options, text: string, corpus: Corpus): Options {
	const change = new URLSearchParams(text);
	const next = readOptions(writeOptions(options, new URLSearchParams()), corpus);
	const changed = readOptions(change, corpus);
	for (const key of change.keys()) {
		if (key in VALUES || key === 'sort')
			Object.assign(next, { [key]: changed[key as keyof Options] });
	}
	return next;
}

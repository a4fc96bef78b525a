import { describe, expect, test } from 'vitest';
import { EMBED_OPTIONS, MODES, readDrawn, writeEmbedAddress } from '#lib/outputs/embed/options.ts';
import { CHARTS, liveChart } from '#lib/charts/live.ts';
import { SELECTION_KEYS } from '#lib/data/selection.ts';

const drawn = (chart: (typeof CHARTS)[number], query: string) =>
	readDrawn(chart, new URLSearchParams(query));

describe('how a chart is drawn', () => {
	test('is at its default where the address says nothing', () => {
		expect(drawn('map', '')).toEqual({ measure: 'sentences', mode: 'auto', title: true });
		expect(drawn('cloud', '')).toEqual({ measure: 'mentions', mode: 'auto', title: true });
		expect(drawn('voices', '')).toEqual({ measure: null, mode: 'auto', title: true });
	});

	test('follows what the address says', () =>
		expect(drawn('cloud', 'measure=delegations&mode=dark&title=off')).toEqual({
			measure: 'delegations',
			mode: 'dark',
			title: false
		}));

	test.each([
		'measure=delegations',
		'measure=<script>',
		'measure=__proto__',
		'mode=DARK',
		'title=no'
	])('ignores what a map does not know: %s', (query) =>
		expect(drawn('map', query)).toEqual(drawn('map', ''))
	);
});

describe('the address of an embed', () => {
	test('is a preset’s own where the selection has one, and a query for the rest', () => {
		expect(writeEmbedAddress('map', { theme: 'industry', delegation: 'changning' })).toBe(
			'embed/map/industry/?delegation=changning'
		);
		expect(writeEmbedAddress('cloud', { delegation: 'changning' })).toBe('embed/cloud/changning/');
		expect(writeEmbedAddress('heatmap', { delegation: 'changning' })).toBe(
			'embed/heatmap/?delegation=changning'
		);
	});

	test('leaves out defaults and what the chart does not take', () =>
		expect(
			writeEmbedAddress(
				'map',
				{ speaker: 'someone', compare: 'leiyang' },
				{ measure: 'sentences', mode: 'auto', title: true }
			)
		).toBe('embed/map/'));

	test('says how the chart is drawn', () =>
		expect(
			writeEmbedAddress('cloud', {}, { measure: 'delegations', mode: 'light', title: false })
		).toBe('embed/cloud/?measure=delegations&mode=light&title=off'));

	test('escapes what it is given', () =>
		expect(writeEmbedAddress('heatmap', { theme: 'a&mode=dark' })).toBe(
			'embed/heatmap/?theme=a%26mode%3Ddark'
		));
});

test('the list of options is what is read: modes, measures, and ids of a selection', () => {
	const named = (name: string) => EMBED_OPTIONS.find((option) => option.name === name);
	expect(named('mode')?.values).toEqual(MODES);
	expect([...(named('measure')?.values ?? [])].sort()).toEqual(
		[...new Set(CHARTS.flatMap((chart) => liveChart(chart).measures))].sort()
	);
	const ids = EMBED_OPTIONS.filter(({ values }) => values === 'id').map(({ name }) => name);
	expect(ids.every((name) => (SELECTION_KEYS as readonly string[]).includes(name))).toBe(true);
	for (const chart of CHARTS)
		expect((named('measure')?.charts as readonly string[]).includes(chart)).toBe(
			liveChart(chart).measures.length > 0
		);
});

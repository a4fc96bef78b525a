import type { Page } from 'playwright-core';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { liveChart, type Chart } from '#lib/charts/live.ts';
import CloudSection from '#lib/charts/cloud/Section.svelte';
import type { SectionProps } from '#lib/charts/definition.ts';
import MapSection from '#lib/charts/map/Section.svelte';
import MatrixSection from '#lib/charts/matrix/Section.svelte';
import type { ChartState, Request } from '#lib/charts/state.ts';
import { openingTheme } from '#lib/data/findings.ts';
import { EMPTY, writeSelection, type Selection } from '#lib/data/selection.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import EmbedPage from '#lib/outputs/embed/EmbedPage.svelte';
import { stateOf } from '#lib/outputs/embed/describe.ts';
import { view } from '../lib/hengyang-view.ts';
import { inChromium } from './browsers.ts';
import { STORY } from './embed.ts';
import { serveSite } from './site.ts';
import { DESK, visitReady } from './visit.ts';

/**
 * What a reader's browser repaints is what would be drawn anew: every theme, delegation, measure, order and language, drawing by
 * drawing and word by word.
 */

const site = await serveSite();
const { corpus } = view;
const opening = openingTheme(corpus);

/** What is chosen: nothing, each theme, each delegation, some terms, and some of them together. */
const SELECTIONS: Partial<Selection>[] = [
	...corpus.themes.map(({ id }) => ({ theme: id })),
	...corpus.delegations.map(({ id }) => ({ delegation: id })),
	{ term: 'sanqiang-yihua' },
	{ term: 'wuge-leiyang' },
	{ theme: 'industry', delegation: 'changning' },
	{ theme: 'rural', delegation: 'hengnan' },
	{}
];

/** How charts can be drawn besides, as the page's address says it. */
const OPTIONS: Record<string, string>[] = [
	{},
	{ heatmap: 'mentions' },
	{ headlines: 'on', sort: 'rural' },
	{ cloud: 'delegations', heatmap: 'mentions', headlines: 'on' },
	{ heatmap: 'mentions', sort: 'changning' },
	{ cloud: 'delegations', sort: 'sasac' }
];

/** A part of a page as lines: elements with what they say of themselves, and text; without what only the moment puts there. */
function describePart(page: Page, selector: string): Promise<string[]> {
	return page.evaluate((selector) => {
		const PASSING =
			'[data-line], .readout, .save, [data-slot="cloud-own"] *, [data-table="terms"], .foot, #panel, select, input';
		const OWN = /^(aria-current|class|hidden|data-theme-opening)$/;
		const lines: string[] = [];
		const walk = (element: Element, depth: number) => {
			if (element.matches(PASSING)) return;
			const attributes = [...element.attributes]
				.filter(({ name }) => !OWN.test(name))
				.map(({ name, value }) => `${name}=${value}`)
				.sort();
			lines.push(`${'\t'.repeat(depth)}<${element.localName} ${attributes.join(' ')}>`);
			let text = '';
			const end = () => {
				if (text.trim()) lines.push(`${'\t'.repeat(depth + 1)}${text.trim().replace(/\s+/g, ' ')}`);
				text = '';
			};
			for (const node of element.childNodes) {
				if (node instanceof Text) text += node.data;
				if (!(node instanceof Element)) continue;
				end();
				walk(node, depth + 1);
			}
			end();
		};
		for (const part of document.querySelectorAll(selector)) {
			for (const child of part.children) walk(child, 0);
		}
		return lines;
	}, selector);
}

/** Waits for what has to come over the line, and says what differs if it never does. */
async function expectBecomes(page: Page, selector: string, wanted: string[], what: string) {
	let found: string[] = [];
	for (let tries = 0; tries < 100; tries++) {
		found = await describePart(page, selector);
		if (found.join('\n') === wanted.join('\n')) return;
		await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
	}
	expect(found, what).toEqual(wanted);
}

/** The same of what is drawn anew, on a page of its own. */
async function drawAnew(blank: Page, body: string, selector: string): Promise<string[]> {
	await blank.setContent(body.replace(/<!--[^]*?-->/g, ''));
	return describePart(blank, selector);
}

const SECTIONS = { map: MapSection, cloud: CloudSection, heatmap: MatrixSection } as Record<
	'map' | 'cloud' | 'heatmap',
	Component<SectionProps<ChartState>>
>;

inChromium((browser) => {
	describe.each(LANGUAGES)('in $code', (language) => {
		const story = `${site.url}${language.prefix}${STORY}/`;

		test(
			'the page, walked through in one visit',
			() =>
				visitReady(browser(), DESK, story, async (page) => {
					const blank = await page.context().newPage();
					const before = new Map<string, string[]>();
					const views = [
						...SELECTIONS.map((selection, i) => ({ selection, options: OPTIONS[i % 6]! })),
						...OPTIONS.map((options) => ({ selection: {}, options })),
						{ selection: {}, options: {} as Record<string, string> }
					];
					for (const { selection, options } of views) {
						const query = writeSelection({ ...EMPTY, ...selection }, new URLSearchParams(options));
						await page.evaluate((search) => {
							history.replaceState(null, '', `?${search}`);
							dispatchEvent(new PopStateEvent('popstate'));
						}, String(query));
						for (const chart of ['map', 'cloud', 'heatmap'] as const) {
							const by = options[chart] as Request['by'];
							const request: Request = {
								selection,
								by: by ?? null,
								headlines: options['headlines'] === 'on',
								sort: options['sort'] ?? null,
								opening
							};
							const state = liveChart(chart).stateOf(corpus, language, request);
							const key = JSON.stringify([chart, { ...state, corpus: null }]);
							const wanted =
								before.get(key) ??
								(await drawAnew(
									blank,
									render(SECTIONS[chart], { props: { view, root: './', state } }).body,
									`#${chart}`
								));
							before.set(key, wanted);
							await expectBecomes(page, `#${chart}`, wanted, `${chart}?${String(query)}`);
						}
					}
				}),
			300_000
		);

		test(
			'embeds, by their queries',
			() =>
				visitReady(browser(), DESK, `${story}embed/heatmap/`, async (page) => {
					const blank = await page.context().newPage();
					const asked: [Chart, Partial<Selection>][] = [
						...SELECTIONS.filter(({ theme, term }) => theme ?? term).map(
							(selection): [Chart, Partial<Selection>] => ['map', selection]
						),
						...SELECTIONS.map((selection): [Chart, Partial<Selection>] => ['cloud', selection]),
						['heatmap', {}]
					];
					for (const [i, [chart, selection]] of asked.entries()) {
						const { measures, stateOf: stateOfChart } = liveChart(chart);
						// A cloud's words are the same by both.
						for (const by of chart === 'cloud' ? [measures[i % 2]!] : measures) {
							const query = writeSelection({ ...EMPTY, ...selection });
							query.set('measure', by);
							await page.goto(`${story}embed/${chart}/?${String(query)}`);
							const { body } = render(EmbedPage, {
								props: {
									view,
									language,
									page: { chart, preset: null },
									state: stateOfChart(corpus, language, { selection, by, opening }),
									root: '../../',
									site: null,
									files: '',
									script: '',
									module: false
								}
							});
							const wanted = await drawAnew(blank, body, 'main');
							await expectBecomes(page, 'main', wanted, `${chart}?${String(query)}`);
						}
					}
				}),
			300_000
		);

		test('an embed with an address of its own is what the query makes of the chart', () => {
			for (const chart of ['map', 'cloud'] as const) {
				const { preset, stateOf: stateOfChart } = liveChart(chart);
				for (const { id } of preset === 'theme' ? corpus.themes : corpus.delegations)
					expect(stateOf(view, { chart, preset: id }, language)).toEqual(
						stateOfChart(corpus, language, { selection: { [preset!]: id }, opening })
					);
			}
		});
	});
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { CatalogueEntry } from '#lib/outputs/embed/catalogue.ts';
import { liveChart, type Chart } from '#lib/charts/live.ts';
import { writeEmbedAddress } from '#lib/outputs/embed/options.ts';
import type { Snippet } from '#lib/outputs/embed/snippets.ts';
import type { Language } from '#lib/messages/language.ts';
import { addressOf, FORMATS } from '#lib/outputs/picture/formats.ts';
import type { Tab } from './tab.ts';

/** What tests of embeds in somebody else's page have in common. */

export const STORY = 'hengyang-2021';

export function readCatalogue(language: Language): CatalogueEntry[] {
	const file = join(inject('build'), language.prefix, STORY, 'embed/charts.json');
	return JSON.parse(readFileSync(file, 'utf8')) as CatalogueEntry[];
}

/** The snippet that the dialog would write for a chart, or a preset of it. */
export function snippetOf(
	site: string,
	language: Language,
	chart: Chart,
	preset: string | null = null
): Snippet {
	const entry = readCatalogue(language).find((e) => e.chart === chart && e.preset === preset);
	if (!entry) throw new Error(`no ${chart} ${preset} in the catalogue`);
	const kind = liveChart(chart).preset;
	const folder = `${site}${language.prefix}${STORY}/`;
	const { width, height } = FORMATS.card;
	return {
		src: folder + writeEmbedAddress(chart, kind && preset ? { [kind]: preset } : {}),
		page: `${folder}#${chart}`,
		title: entry.title,
		alt: entry.alt,
		picture: {
			src: site + addressOf(STORY, language, { chart, preset, format: 'card' }),
			width,
			height,
			title: entry.title
		},
		heights: entry.heights
	};
}

export interface Frame {
	/** Inner size. */
	width: number;
	height: number;
	title: string;
	src: string;
}

/** The frames in a host page, those of our elements too, in the order of the page. */
export function framesIn(tab: Tab): Promise<Frame[]> {
	return tab.evaluate(() =>
		[...document.querySelectorAll('yansheng-chart, iframe')].flatMap((element) => {
			const frame = element.shadowRoot?.querySelector('iframe') ?? element;
			return frame instanceof HTMLIFrameElement
				? [
						{
							width: frame.clientWidth,
							height: frame.clientHeight,
							title: frame.title,
							src: frame.src
						}
					]
				: [];
		})
	);
}

/**
 * Waits until the frames of the host have these inner heights. It scrolls from frame to frame, as a reader would: lazy ones load when
 * they come near.
 */
export async function untilHeights(tab: Tab, heights: number[]): Promise<void> {
	await tab.evaluate(
		(heights) =>
			new Promise<void>((done) => {
				const look = () => {
					const frames = [...document.querySelectorAll('yansheng-chart, iframe')].flatMap(
						(element) => {
							const frame = element.shadowRoot?.querySelector('iframe') ?? element;
							return frame instanceof HTMLIFrameElement ? [frame] : [];
						}
					);
					const off = frames.find((frame, i) => frame.clientHeight !== heights[i]);
					if (!off && frames.length === heights.length) return done();
					off?.scrollIntoView();
					setTimeout(look, 20);
				};
				look();
			}),
		heights
	);
}

/**
 * How high the content of embed pages is at a frame's width, asked of the pages themselves, with no host in between.
 * @param site the site's root; its pages let frames of its own in
 */
export async function contentHeights(
	tab: Tab,
	site: string,
	frames: { src: string; width: number }[]
): Promise<number[]> {
	await tab.open(`${site}embed-lab/`);
	return tab.evaluate(
		(frames) =>
			Promise.all(
				frames.map(
					({ src, width }) =>
						new Promise<number>((done) => {
							const frame = document.createElement('iframe');
							frame.width = String(width);
							frame.style.border = '0';
							// High enough for no scroll bar to take from the width.
							frame.height = '4000';
							frame.addEventListener('load', () => {
								const root = frame.contentDocument?.documentElement;
								const main = frame.contentDocument?.querySelector('main');
								const look = () =>
									root?.hasAttribute('data-ready') && main
										? done(Math.ceil(main.getBoundingClientRect().height))
										: setTimeout(look, 20);
								look();
							});
							frame.src = src;
							document.body.append(frame);
						})
				)
			),
		frames
	);
}

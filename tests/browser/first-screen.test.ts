import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inChromium } from './browsers.ts';
import { STORY } from './embed.ts';
import { serveSite } from './site.ts';
import { inContext } from './visit.ts';

/** What a reader sees before any scrolling: the picture, and beside it what it says. */

const site = await serveSite();

const measure = (page: Page) =>
	page.evaluate(() => {
		const boxOf = (selector: string) => {
			const element = document.querySelector(selector);
			if (!element) return null;
			const { left, top, width, bottom } = element.getBoundingClientRect();
			return { left, top, width, bottom };
		};
		return {
			map: boxOf('.county-map svg')!,
			inset: boxOf('[data-drawing="inset"]')!,
			beyond: boxOf('[data-drawing="beyond"]')!,
			rail: boxOf('.rail')!,
			themes: [...document.querySelectorAll('.miniature')].map((link) => {
				const { top, height, bottom } = link.getBoundingClientRect();
				return { top, height, bottom };
			}),
			/** The smallest text of the map, in pixels: names and numbers. */
			numbers: [...document.querySelectorAll('.county-map [data-number]')].map((number) => {
				const svg = number.closest('svg')!;
				const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
				return Number.parseFloat(getComputedStyle(number).fontSize) * scale;
			}),
			names: [...document.querySelectorAll('.stage svg text')].flatMap((text) => {
				const svg = text.closest('svg')!;
				const { width } = svg.getBoundingClientRect();
				return width > 0
					? [
							Number.parseFloat(getComputedStyle(text).fontSize) *
								(width / svg.viewBox.baseVal.width)
						]
					: [];
			}),
			/** Words of the themes' names that stand in two lines. */
			broken: [...document.querySelectorAll('.miniature .theme')].flatMap((name) => {
				const words: string[] = [];
				const texts = document.createTreeWalker(name, NodeFilter.SHOW_TEXT);
				for (let text = texts.nextNode(); text; text = texts.nextNode()) {
					for (const { 0: word, index } of text.textContent!.matchAll(/[a-z]+/gi)) {
						const range = document.createRange();
						range.setStart(text, index);
						range.setEnd(text, index + word.length);
						const lines = new Set([...range.getClientRects()].map(({ top }) => top));
						if (lines.size > 1) words.push(word);
					}
				}
				return words;
			}),
			/** How many lines the legend takes. */
			legend: new Set(
				[...document.querySelectorAll('#legend > *')].flatMap((part) =>
					[...part.getClientRects()].map(({ bottom }) => Math.round(bottom / 8))
				)
			).size,
			wide: document.documentElement.scrollWidth - innerWidth
		};
	});

inChromium((browser) => {
	const look = (prefix: string, width: number, height: number) =>
		inContext(browser(), { viewport: { width, height } }, async (context) => {
			const page = await context.newPage();
			await page.goto(`${site.url}${prefix}${STORY}/`);
			await page.waitForSelector('html[data-ready]');
			const seen = await measure(page);
			expect(seen.wide).toBeLessThanOrEqual(0);
			expect(seen.broken).toEqual([]);
			expect(seen.legend).toBe(1);
			for (const { height } of seen.themes) expect(height).toBeGreaterThanOrEqual(56);
			for (const size of seen.numbers) expect(size).toBeGreaterThanOrEqual(17.5);
			return seen;
		});

	describe.each(['', 'en/'])('/%s', (prefix) => {
		test.each([
			[1280, 900],
			[1440, 900]
		])(
			'%i × %i: nine small maps, the map with what stands beside it, and the findings',
			async (width, height) => {
				const { map, inset, rail, themes, names } = await look(prefix, width, height);
				expect(themes).toHaveLength(9);
				expect(map.width).toBeGreaterThanOrEqual(500);
				expect(map.bottom).toBeLessThanOrEqual(height);
				expect(rail.width).toBeCloseTo(348, 0);
				expect(rail.top).toBeLessThan(400);
				expect(inset.left).toBeGreaterThan(map.left + map.width - 1);
				expect(Math.min(...names)).toBeGreaterThanOrEqual(11.5);
			}
		);

		test('1100 px: the map is no narrower, and the rest is still beside it', async () => {
			const { map, inset, beyond, rail } = await look(prefix, 1100, 900);
			expect(map.width).toBeGreaterThanOrEqual(500);
			for (const part of [inset, beyond])
				expect(part.left).toBeGreaterThan(map.left + map.width - 1);
			expect(rail.left).toBeGreaterThan(inset.left + inset.width);
		});

		test.each([
			[1280, 900],
			[1100, 900],
			[768, 1024]
		])(
			'%i × %i: equal tiles stand wide, delegations without territory beside them',
			(width, height) =>
				inContext(browser(), { viewport: { width, height } }, async (context) => {
					const page = await context.newPage();
					await page.goto(`${site.url}${prefix}${STORY}/?map=tiles`);
					await page.waitForSelector('html[data-ready]');
					const tiles = await page
						.locator('[data-drawing="tiles"]:visible')
						.evaluate((svg: SVGSVGElement) => {
							const boxes = [...svg.querySelectorAll('[data-delegation] path')].map((path) => ({
								isBeyond: !path.parentElement!.hasAttribute('data-adcode'),
								box: path.getBoundingClientRect()
							}));
							const [divisions, beyond] = [false, true].map((is) =>
								boxes.filter(({ isBeyond }) => isBeyond === is).map(({ box }) => box)
							);
							const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
							return {
								right: Math.max(...divisions!.map((box) => box.right)),
								left: Math.min(...beyond!.map((box) => box.left)),
								bottom: Math.max(...divisions!.map((box) => box.bottom)),
								width: svg.getBoundingClientRect().width,
								sizes: [...svg.querySelectorAll('text')].map(
									(text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale
								)
							};
						});
					expect(tiles.width).toBeGreaterThanOrEqual(500);
					expect(tiles.left).toBeGreaterThan(tiles.right);
					expect(Math.min(...tiles.sizes)).toBeGreaterThanOrEqual(12);
					// English names of members take more lines, and all tiles are as high as the highest.
					expect(tiles.bottom).toBeLessThanOrEqual(prefix === '' ? height : 1.25 * height);
				})
		);

		test('768 px: small maps in one row, the map at 420 px', async () => {
			const { map, themes } = await look(prefix, 768, 1024);
			expect(new Set(themes.map(({ top }) => top)).size).toBe(1);
			expect(map.width).toBeGreaterThanOrEqual(420);
			expect(map.bottom).toBeLessThanOrEqual(1024);
		});

		test('390 × 844: small maps three by three, and the map from 450 px on', async () => {
			const { map, themes } = await look(prefix, 390, 844);
			expect(new Set(themes.map(({ top }) => top)).size).toBe(3);
			expect(map.top).toBeLessThanOrEqual(450);
			expect(map.bottom).toBeLessThanOrEqual(844);
		});

		test('360 × 640: two thirds of the map in the first screen and a half', async () => {
			const { map } = await look(prefix, 360, 640);
			expect(map.top + ((map.bottom - map.top) * 2) / 3).toBeLessThanOrEqual(960);
		});
	});
});

import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readPage } from '../../scripts/built.ts';
import { inChromium, inEachEngine } from './browsers.ts';
import { serveHost, serveSite } from './site.ts';
import { DESK, inContext, settle } from './visit.ts';

/** When something does not come, the charts, the tables and the links are there all the same. Counted in the article's data. */

const build = inject('build');
const site = await serveSite('/news/');
const host = await serveHost();
const PATH = 'hengyang-2021/';
const STORY = `${site.url}${PATH}`;

/** What is on the screen, and how large: a drawing without a size is none. It runs in the page. */
function look() {
	const seen = (selector: string) =>
		[...document.querySelectorAll(selector)].filter((element) => {
			const { width, height } = element.getBoundingClientRect();
			return width > 0 && height > 0;
		}).length;
	return {
		title: document.querySelector('h1')?.textContent?.trim(),
		divisions: seen('[data-drawing="map"] path[data-adcode]'),
		words: seen('#cloud text[data-term]'),
		cells: seen('#heatmap svg g[data-theme][data-delegation]'),
		rows: document.querySelectorAll('[data-table="heatmap"] tbody tr').length,
		terms: document.querySelectorAll('[data-table="terms"] tbody tr').length,
		speakers: new Set(
			[...document.querySelectorAll('#voices h4 [data-choose]')].map((a) => a.textContent)
		).size,
		wide: document.documentElement.scrollWidth - innerWidth
	};
}

function expectWhole(seen: ReturnType<typeof look>): void {
	expect(seen).toMatchObject({
		title: '15个代表团的报道里，哪些词出现在哪里',
		divisions: 12,
		cells: 135,
		rows: 15,
		speakers: 37
	});
	expect(seen.words).toBeGreaterThan(30);
	expect(seen.terms).toBeGreaterThan(80);
	expect(seen.wide).toBeLessThanOrEqual(0);
}

async function visitFailing(
	browser: Browser,
	prepare: (context: BrowserContext) => Promise<unknown>,
	work: (page: Page, errors: string[]) => Promise<void>,
	address = STORY
): Promise<void> {
	await inContext(browser, DESK, async (context) => {
		const errors: string[] = [];
		context.on('weberror', (error) => errors.push(error.error().message));
		await prepare(context);
		const page = await context.newPage();
		await page.goto(address);
		await work(page, errors);
	});
}

inChromium((browser) => {
	describe('a script that does not come', () => {
		test.each(['take-over', 'corpus'])('%s: a county leads to its sentences', (name) =>
			visitFailing(
				browser(),
				(context) => context.route(new RegExp(`/${name}[^/]*\\.js`), (route) => route.abort()),
				async (page, errors) => {
					await page
						.locator('[data-drawing="map"] g[data-delegation="changning"] path')
						.first()
						.click();
					await page.waitForURL(/concordance\/#theme-industry\.changning$/);
					expect(errors).toEqual([]);
				}
			)
		);

		test.each(['explore', 'take-over', 'corpus'])(
			'%s: the page is whole, and a theme leads to its map',
			(name) =>
				visitFailing(
					browser(),
					(context) => context.route(new RegExp(`/${name}[^/]*\\.js`), (route) => route.abort()),
					async (page) => {
						expectWhole(await page.evaluate(look));
						await page.locator('.miniature', { hasText: '乡村振兴' }).click();
						await page.waitForURL(/embed\/map\/rural\/$/);
						expect(await page.locator('h1').innerText()).toContain('乡村振兴');
					}
				)
		);

		test.each(['take-over', 'corpus'])('%s: a number in a table leads to what it counts', (name) =>
			visitFailing(
				browser(),
				(context) => context.route(new RegExp(`/${name}[^/]*\\.js`), (route) => route.abort()),
				async (page) => {
					await page.locator('#heatmap-table summary').click();
					await page
						.locator(
							'[data-table="heatmap"] tr[data-delegation="changning"] td[data-theme="industry"] a'
						)
						.click();
					await page.waitForURL(/concordance\/#theme-industry\.changning$/);
				}
			)
		);

		test('corpus.js once: the next choice asks again', () => {
			let asked = 0;
			return visitFailing(
				browser(),
				(context) =>
					context.route(/corpus\.js/, (route) =>
						asked++ === 0 ? route.abort() : route.continue()
					),
				async (page, errors) => {
					await expect.poll(() => asked).toBe(1);
					await page.locator('.miniature', { hasText: '乡村振兴' }).click();
					await page.waitForSelector('html[data-ready]');
					await settle(page);
					expect(new URL(page.url()).search).toBe('?theme=rural');
					expect(errors).toEqual([]);
				}
			);
		});

		test('the heatmap’s: the drawing stays as it was, and the rest goes on', () =>
			visitFailing(
				browser(),
				(context) => context.route(/redraw-heatmap/, (route) => route.abort()),
				async (page, errors) => {
					await page.waitForSelector('html[data-ready]');
					const refused = page.waitForEvent('requestfailed');
					await page.locator('select[data-option="sort"]').selectOption('rural');
					await refused;
					await page.locator('.miniature', { hasText: '文旅康养' }).click();
					expect(await page.locator('#map-title').innerText()).toContain('文旅康养');
					expectWhole(await page.evaluate(look));
					expect(errors).toEqual([]);
				}
			));

		test('the search box’s: its button is as it was, and the rest goes on', () =>
			visitFailing(
				browser(),
				(context) => context.route(/\/Search-/, (route) => route.abort()),
				async (page, errors) => {
					await page.waitForSelector('html[data-ready]');
					const refused = page.waitForEvent('requestfailed');
					await page.locator('[data-action="search"]').click();
					await refused;
					await page.waitForSelector('[data-action="search"]:not([aria-expanded="true"])');
					expect(errors).toEqual([]);
				}
			));

		test('an embed’s: its chart and its table are there', () =>
			visitFailing(
				browser(),
				(context) => context.route(/\.js$/, (route) => route.abort()),
				async (page) => {
					const paths = page.locator('[data-drawing="map"] path[data-adcode]');
					expect(await paths.count()).toBeGreaterThanOrEqual(12);
					expect(await page.locator('table tbody tr').count()).toBe(15);
				},
				`${STORY}embed/map/`
			));
	});

	test('nothing but the page itself is needed to show it: no style sheet is asked for', () =>
		visitFailing(
			browser(),
			(context) =>
				context.route('**/*', (route) =>
					route.request().resourceType() === 'document' ? route.continue() : route.abort()
				),
			async (page) => {
				expectWhole(await page.evaluate(look));
				expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');
			}
		));

	test('blocked storage: everything works, and the mode lasts as long as the page', () =>
		visitFailing(
			browser(),
			(context) =>
				context.addInitScript(() => {
					for (const name of ['localStorage', 'sessionStorage'])
						Object.defineProperty(window, name, {
							get() {
								throw new DOMException('The operation is insecure.', 'SecurityError');
							}
						});
				}),
			async (page, errors) => {
				await page.waitForSelector('html[data-ready]');
				const before = await page.evaluate(
					() => getComputedStyle(document.documentElement).backgroundColor
				);
				await page.locator('[data-action="mode"]').click();
				await expect
					.poll(() =>
						page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
					)
					.not.toBe(before);
				await page
					.locator('[data-drawing="map"] g[data-delegation="changning"] path')
					.first()
					.click();
				await settle(page);
				expect(await page.locator('#panel').innerText()).toContain('铜铅锌基地');
				expect(errors).toEqual([]);
			}
		));
});

inEachEngine((tab) => {
	/** A cached copy: the same bytes from elsewhere, with nothing beside it. */
	const copy = () => host.put(readPage(build, PATH));

	test('a cached copy at another address, with none of its files, is whole', async () => {
		await tab().resize(1280, 900);
		await tab().open(copy());
		expectWhole(await tab().evaluate(look));
	});

	test('a copy that was saved to the device, opened from there, is whole', async () => {
		await tab().open(`file://${join(build, PATH, 'index.html')}`);
		expectWhole(await tab().evaluate(look));
	});

	test('a copy that an app puts into a frame of its own (srcdoc) is whole', async () => {
		await tab().open(
			host.put('<!doctype html><title>app</title><style>body { margin: 0 }</style>')
		);
		const seen = await tab().evaluate(
			async (html) => {
				const frame = document.createElement('iframe');
				frame.width = '1200';
				frame.height = '800';
				const loaded = new Promise((done) => frame.addEventListener('load', done));
				frame.srcdoc = html;
				document.body.append(frame);
				await loaded;
				const inside = frame.contentDocument!;
				const count = (selector: string) => inside.querySelectorAll(selector).length;
				return {
					divisions: count('[data-drawing="map"] path[data-adcode]'),
					cells: count('[data-table="heatmap"] td'),
					width: inside.querySelector('[data-drawing="map"]')?.getBoundingClientRect().width
				};
			},
			readPage(build, PATH)
		);
		expect(seen).toMatchObject({ divisions: 12, cells: 135 });
		expect(seen.width).toBeGreaterThan(200);
	});
});

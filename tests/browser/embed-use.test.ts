import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { EMBED_OPTIONS, writeEmbedAddress } from '#lib/outputs/embed/options.ts';
import { writeElement, writeIframe } from '#lib/outputs/embed/snippets.ts';
import { CHARTS } from '#lib/charts/live.ts';
import { CHINESE } from '#lib/messages/language.ts';
import { violations } from './axe.ts';
import { inChromium } from './browsers.ts';
import { snippetOf, STORY } from './embed.ts';
import { serveHost, serveSite } from './site.ts';
import { DESK, PHONE, visit } from './visit.ts';

/** What a reader does in a frame, and what an editor does in the dialog. */

const site = await serveSite();
const host = await serveHost();

const LOADER = `${site.url}embed.js`;
const map = snippetOf(site.url, CHINESE, 'map');

const article = (body: string) =>
	host.put(
		`<!doctype html><meta name="viewport" content="width=device-width"><body style="margin:16px">${body}<p style="height:2000px">正文</p>`
	);

/** The frame of an embed, once it answers. */
async function frameOf(page: Page): Promise<Frame> {
	await page.locator('iframe').first().scrollIntoViewIfNeeded();
	await expect.poll(() => page.frames().length).toBeGreaterThan(1);
	const frame = page.frames()[1]!;
	await frame.waitForSelector('html[data-ready]');
	return frame;
}

const county = (id: string) =>
	`figure [data-drawing="map"] g[data-delegation="${id}"] path >> nth=0`;

inChromium((browser) => {
	describe.each([
		['a phone', PHONE],
		['a desktop', DESK]
	])('in a frame on %s', (_, screen) => {
		test('choosing a mark shows three sentences at most, the frame grows for them, and shrinks again', () =>
			visit(browser(), screen, article(writeElement(map, LOADER)), async (page) => {
				const frame = await frameOf(page);
				const height = () => page.locator('iframe').evaluate((f) => f.clientHeight);
				const before = await height();
				await frame.locator(county('changning')).click();
				await frame.waitForSelector('#panel li');
				// Counted by hand: four sentences of the part on 常宁市 hold a word of 产业发展.
				expect(await frame.locator('#panel header').innerText()).toContain('产业发展：4句');
				expect(await frame.locator('#panel li').count()).toBe(3);
				expect(await frame.locator('#panel').innerText()).toContain('铜铅锌基地');
				expect(await frame.locator('[data-line="chosen"]').count()).toBe(1);
				await expect.poll(height).toBeGreaterThan(before);
				await expect
					.poll(() =>
						frame.evaluate(
							() => document.documentElement.scrollHeight - document.documentElement.clientHeight
						)
					)
					.toBe(0);
				expect(await frame.locator('[data-slot="full"]').getAttribute('href')).toBe(
					'../../?delegation=changning&theme=industry#map'
				);
				await frame.locator('[data-action="close"]').click();
				await expect.poll(height).toBe(before);
			}));

		test('where the host does not follow, the sentences are still in view', () =>
			visit(browser(), screen, article(writeIframe(map)), async (page) => {
				const frame = await frameOf(page);
				const { height } = (await page.locator('iframe').boundingBox())!;
				await frame.locator(county('leiyang')).click();
				const panel = await frame.waitForSelector('#panel:not([hidden]) li');
				const seen = await panel.evaluate((li) => {
					const { top, bottom } = li.closest('#panel')!.getBoundingClientRect();
					return { top, bottom };
				});
				expect(seen.top).toBeGreaterThan(0);
				expect(seen.bottom).toBeLessThanOrEqual(height + 1);
			}));

		test('what the frame has room for as it is shows whole; else the list is a box of its own, over the chart', () =>
			visit(
				browser(),
				screen,
				article(
					`<iframe width="328" height="900" src="${site.url}en/${STORY}/embed/heatmap/?delegation=shigu&amp;theme=strategy"></iframe>`
				),
				async (page) => {
					const frame = await frameOf(page);
					const panel = frame.locator('#panel');
					await panel.locator('li').first().waitFor();
					const hidden = () => panel.evaluate((box) => box.scrollHeight - box.clientHeight);
					const unused = () =>
						frame.evaluate(() => innerHeight - document.querySelector('main')!.offsetHeight);
					expect(await hidden()).toBeGreaterThan(0);
					// What the preview measures, where the host follows, is what the code says.
					const most = await frame.evaluate(() => {
						const box = document.getElementById('panel')!;
						return (
							document.querySelector('main')!.offsetHeight + box.scrollHeight - box.clientHeight
						);
					});
					const setHeight = (height: number) =>
						page.locator('iframe').evaluate((f, height) => {
							f.setAttribute('height', String(height));
						}, height);
					await setHeight(most);
					await expect.poll(hidden).toBe(0);
					expect(await unused()).toBe(0);
					await setHeight(most - 40);
					await expect.poll(hidden).toBeGreaterThan(0);
				}
			));

		test('the page scrolls with the pointer on the chart (echarts #5769: a chart traps page scroll)', () =>
			visit(browser(), screen, article(writeElement(map, LOADER)), async (page) => {
				const frame = await frameOf(page);
				await page.evaluate(() => scrollTo(0, 0));
				await frame.locator('figure').hover({ position: { x: 150, y: 150 } });
				const before = await page.evaluate(() => scrollY);
				await page.mouse.wheel(0, 200);
				await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 200);
			}));
	});

	test('what is pointed at is said below the chart: no mark is covered, and nothing moves', () =>
		visit(
			browser(),
			{ viewport: { width: 360, height: 900 } },
			article(writeElement(map, LOADER)),
			async (page) => {
				const frame = await frameOf(page);
				const height = () =>
					frame.evaluate(() => document.querySelector('main')!.getBoundingClientRect().height);
				const before = await height();
				for (const delegation of ['changning', 'hengdong', 'qidong', 'hengyang-county']) {
					await frame.locator(county(delegation)).hover();
					const line = await frame.waitForSelector('.readout strong');
					await expect.poll(() => line.innerText()).toMatch(/产业发展：\d句$/);
					const seen = await frame.evaluate(() => {
						const { left, right, top, bottom } = document
							.querySelector('.readout')!
							.getBoundingClientRect();
						const drawn = [...document.querySelectorAll('figure svg')].map(
							(svg) => svg.getBoundingClientRect().bottom
						);
						return {
							room: [left, top, innerWidth - right, innerHeight - bottom],
							below: top - Math.max(...drawn),
							lines: Math.round((bottom - top) / 18)
						};
					});
					for (const room of seen.room) expect(room).toBeGreaterThanOrEqual(0);
					expect(seen.below).toBeGreaterThanOrEqual(0);
					expect(seen.lines).toBe(2);
					expect(await height()).toBe(before);
				}
				await page.mouse.move(5, 5);
				await expect.poll(() => frame.locator('.readout').innerText()).toBe('');
				expect(await frame.locator('.caption').isVisible()).toBe(true);
				await frame.locator('details summary').click();
				await frame.locator('th a[data-choose^="delegation"]').first().focus();
				await expect.poll(() => frame.locator('.readout').innerText()).toMatch(/句/);
				// And is said on, though a pointer goes over what is no mark.
				const said = await frame.locator('.readout').innerText();
				await frame.locator('.caption').hover({ force: true });
				expect(await frame.locator('.readout').innerText()).toBe(said);
				await frame.locator('details summary').focus();
				await expect.poll(() => frame.locator('.readout').innerText()).toBe('');
			}
		));

	test.each([280, 340, 500, 599, 600, 720, 1200])(
		'an iframe alone shows every chart whole in a column of %s px on a desktop, whatever is around it',
		(width) =>
			visit(
				browser(),
				{ viewport: { width: 1280, height: 900 } },
				article(
					CHARTS.map(
						(chart) =>
							`<div style="width:${width}px">${writeIframe(snippetOf(site.url, CHINESE, chart))}</div>`
					).join('')
				),
				async (page) => {
					for (const element of await page.$$('iframe')) {
						await element.scrollIntoViewIfNeeded();
						const frame = await element.contentFrame();
						await frame?.waitForSelector('html[data-ready]');
						const room = await frame?.evaluate(
							() => innerHeight - document.querySelector('main')!.getBoundingClientRect().height
						);
						expect(room, frame?.url()).toBeGreaterThanOrEqual(0);
						expect(room, frame?.url()).toBeLessThanOrEqual(90);
						expect(await element.evaluate((frame) => frame.clientWidth)).toBe(width);
					}
				}
			)
	);

	test('nothing is loaded but the page and its script until the reader does something', () =>
		visit(browser(), DESK, 'about:blank', async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url().replace(/-[\w-]+\.js$/, '.js')));
			await page.goto(map.src);
			await page.waitForSelector('html[data-ready]');
			expect(asked.filter((url) => !url.endsWith('/icon.svg'))).toEqual([
				map.src,
				`${site.url}scripts/frame.js`
			]);
			await page.locator(county('changning')).click();
			await page.waitForSelector('#panel li');
			expect(asked.at(-1)).toBe(`${site.url}${STORY}/corpus.js`);
		}));

	test('a query that asks for another view gets it: theme, term, measure', () =>
		visit(browser(), DESK, `${map.src}?term=sanqiang-yihua`, async (page) => {
			await page.waitForSelector('html[data-ready]');
			// As on the story's page: counted by hand.
			expect(await page.locator('h1').innerText()).toBe('7个代表团的报道计到“三强一化”');
			expect(await page.title()).toBe('7个代表团的报道计到“三强一化” · 雁声');
			await page.goto(`${site.url}${STORY}/embed/heatmap/?measure=mentions`);
			await page.waitForSelector('html[data-ready]');
			expect(await page.locator('[data-slot="unit"]').innerText()).toBe('次数');
			await page.goto(`${site.url}${STORY}/embed/cloud/?measure=delegations`);
			expect(await page.locator('figure > .by-delegations:visible').count()).toBe(1);
			expect(await page.locator('figure > .by-mentions:visible').count()).toBe(0);
		}));

	test('with scripts off the chart, its caption, its table and its way out are there', () =>
		visit(browser(), { ...PHONE, javaScriptEnabled: false }, map.src, async (page) => {
			expect(await page.locator('figure svg:visible').count()).toBe(3);
			expect(await page.locator('.caption').innerText()).toContain('示意图');
			await page.locator('summary').click();
			expect(await page.locator('tbody tr').count()).toBe(15);
			expect(await page.locator('[data-slot="full"]').getAttribute('href')).toBe('../../#map');
			expect(await page.locator('base').getAttribute('target')).toBe('_top');
		}));

	test('with scripts off a host shows the iframe, and the picture in place of the element', () =>
		visit(
			browser(),
			{ ...PHONE, javaScriptEnabled: false },
			article(writeIframe(map) + writeElement(map, LOADER)),
			async (page) => {
				const { height } = (await page.locator('iframe').boundingBox())!;
				expect(height).toBeGreaterThan(600);
				const picture = page.locator('yansheng-chart img');
				expect(await picture.evaluate((img) => (img as HTMLImageElement).naturalWidth)).toBe(1200);
				for (const link of await page.locator('yansheng-chart a').all())
					expect(await link.getAttribute('href')).toBe(map.page);
			}
		));

	describe('the dialog', () => {
		const open = async (page: Page, chart: string) => {
			await page.waitForSelector('html[data-ready]');
			await page.locator(`[data-embed="${chart}"]`).click();
			await page.waitForSelector('dialog[open] textarea');
		};
		/** The code once its heights are measured: before that it is not to be copied. */
		const code = (page: Page) =>
			page.locator('dialog textarea:not([aria-busy="true"])').inputValue();

		test('hands out what works: each snippet, pasted into a host, shows the chart that was chosen', () =>
			visit(
				browser(),
				DESK,
				`${site.url}${STORY}/?theme=rural&delegation=leiyang`,
				async (page) => {
					await open(page, 'map');
					expect(await code(page)).toContain('title="5个代表团的报道计到“乡村振兴”类词语"');
					expect(await code(page)).toContain('/embed/map/rural/?delegation=leiyang');
					expect(await code(page)).toContain('pictures/map-rural-card.png');
					const iframe = await code(page);
					await page.locator('dialog label', { hasText: '脚本' }).click();
					expect(await code(page)).toContain('<script async src=');
					const element = await code(page);
					const copy = await page.context().newPage();
					for (const pasted of [iframe, element]) {
						await copy.goto(article(pasted));
						const frame = await frameOf(copy);
						expect(await frame.locator('h1').innerText()).toContain('乡村振兴');
						await frame.waitForSelector('#panel li');
						const room = () =>
							frame.evaluate(
								() => innerHeight - document.querySelector('main')!.getBoundingClientRect().height
							);
						await expect.poll(room).toBeGreaterThanOrEqual(-1);
						expect(await room()).toBeLessThan(90);
					}
				}
			));

		test('a picture of a preset shows that preset (owid-grapher #1086, #3661: it ignores the view)', () =>
			visit(browser(), DESK, `${site.url}${STORY}/?delegation=changning`, async (page) => {
				await open(page, 'cloud');
				await page.locator('dialog label', { hasText: '图片加链接' }).click();
				expect(await code(page)).toContain('pictures/cloud-changning-card.png');
				expect(await code(page)).toContain('?delegation=changning#cloud');
				await page.locator('dialog label', { hasText: '带上当前选择' }).click();
				expect(await code(page)).toContain('pictures/cloud-card.png');
			}));

		test('what it says of each way is what that way hands out', () =>
			visit(
				browser(),
				DESK,
				`${site.url}${STORY}/?theme=rural&delegation=changning&map=tiles`,
				async (page) => {
					const choose = (name: string) => page.locator('dialog label', { hasText: name }).click();
					const keep = () => page.locator('dialog label.keep').allInnerTexts();
					const hints = () => page.locator('dialog p.hint').allInnerTexts();
					await open(page, 'map');
					expect(await keep()).toEqual(['带上当前选择：常宁市 · 乡村振兴']);
					expect(await hints()).toContain('未带上的选择：方格图');
					expect(await code(page)).toContain('/embed/map/rural/?delegation=changning');
					await choose('公众号');
					expect(await keep()).toEqual(['带上当前选择：乡村振兴']);
					expect(await hints()).toContain('未带上的选择：常宁市 · 方格图');
					// Pictures with a code, and what a host makes of an address, need the site's own.
					expect((await hints()).join()).not.toContain('二维码');
					await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
					await page.locator('dialog button', { hasText: '复制图文' }).click();
					const copied = page.locator('dialog [role="status"]', { hasText: '已复制' });
					await copied.first().waitFor();
					// What is shown now was not.
					await choose('直接链接');
					await expect.poll(() => copied.count()).toBe(0);
					await choose('公众号');
					const piece = await page.evaluate(async () => {
						const [item] = await navigator.clipboard.read();
						return (await item!.getType('text/html')).text();
					});
					expect(piece).toContain('乡村振兴');
					const preview = page.frameLocator('dialog iframe');
					expect(await preview.locator('svg').textContent()).toContain('乡村振兴');
					await choose('直接链接');
					expect(await code(page)).toMatch(/\/embed\/map\/rural\/\?delegation=changning$/);
					expect(await hints()).toContain('未带上的选择：方格图');
					expect((await hints()).join()).not.toContain('可用于');
					await choose('网页：脚本');
					expect(await page.locator('dialog fieldset label').allInnerTexts()).toEqual(
						expect.arrayContaining(['随文章页面', '浅色', '深色'])
					);
					await choose('图片加链接');
					expect(await page.locator('dialog .screens img').getAttribute('src')).toContain(
						'map-rural-card.png'
					);
					// What the browser draws has all of it; the files that were made with the site have one part, or nothing.
					expect(await hints()).toContain('画出当前选择：常宁市 · 乡村振兴 · 方格图');
					expect(await hints()).toContain('未带上的选择：常宁市 · 乡村振兴 · 方格图');
					const [download] = await Promise.all([
						page.waitForEvent('download'),
						page.locator('dialog button', { hasText: /^SVG$/ }).click()
					]);
					expect(download.suggestedFilename()).toBe('hengyang-2021-map-changning-rural-tiles.svg');
					await page.keyboard.press('Escape');
					await page.waitForSelector('dialog', { state: 'detached' });
					await open(page, 'voices');
					await choose('公众号');
					expect(await keep()).toEqual(['带上当前选择：常宁市']);
					expect(await preview.locator('body').innerText()).toContain('罗卫华');
					expect(await preview.locator('body').innerText()).not.toContain('詹薇');
				}
			));

		test('every option of an address changes what its chart shows, where the list says so', () =>
			visit(browser(), DESK, 'about:blank', async (page) => {
				const shown = async (address: string) => {
					await page.goto(`${site.url}${STORY}/${address}`);
					await page.waitForSelector('html[data-ready]');
					return page.evaluate(() =>
						[...document.querySelectorAll('main > *:not(.foot)')]
							.filter((part) => part.getClientRects().length > 0)
							.map((part) => part.outerHTML)
							.join('')
					);
				};
				const values = {
					delegation: 'changning',
					theme: 'rural',
					term: 'sanqiang-yihua',
					speaker: 'zhan-wei'
				};
				for (const chart of CHARTS) {
					const plain = await shown(`embed/${chart}/`);
					for (const { name, charts } of EMBED_OPTIONS) {
						if (!(name in values) || !(charts as readonly string[]).includes(chart)) continue;
						const id = values[name as keyof typeof values];
						const view = await shown(writeEmbedAddress(chart, { [name]: id }));
						expect([chart, name, view === plain]).toEqual([chart, name, false]);
					}
				}
			}));

		test('axe finds nothing wrong with it, Escape closes it, and the focus goes back', () =>
			visit(browser(), PHONE, `${site.url}${STORY}/?theme=rural`, async (page) => {
				await open(page, 'heatmap');
				expect(await violations(page)).toEqual([]);
				await page.keyboard.press('Escape');
				await page.waitForSelector('dialog', { state: 'detached' });
				expect(await page.evaluate(() => document.activeElement?.getAttribute('data-embed'))).toBe(
					'heatmap'
				);
				expect(new URL(page.url()).search).toBe('?theme=rural');
			}));

		test('a browser without dialogs (iOS 15.0) gets one all the same, and keeps the focus in it', () =>
			visit(browser(), DESK, 'about:blank', async (page) => {
				await page.addInitScript(() => {
					Reflect.deleteProperty(HTMLDialogElement.prototype, 'showModal');
				});
				await page.goto(`${site.url}${STORY}/`);
				await open(page, 'voices');
				expect(await page.locator('dialog').getAttribute('aria-modal')).toBe('true');
				for (let i = 0; i < 40; i++) await page.keyboard.press('Tab');
				expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(
					true
				);
				await page.keyboard.press('Escape');
				await page.waitForSelector('dialog', { state: 'detached' });
			}));

		test('every file that it offers is there', () =>
			visit(browser(), DESK, `${site.url}${STORY}/`, async (page) => {
				await open(page, 'map');
				const links = await page
					.locator('dialog .downloads a')
					.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href));
				await page.locator('dialog label', { hasText: '公众号' }).click();
				links.push(
					await page
						.locator('dialog a', { hasText: '打开可复制的图文' })
						.evaluate((a) => (a as HTMLAnchorElement).href)
				);
				expect(links.length).toBeGreaterThan(6);
				for (const link of links)
					expect([link, (await page.request.get(link)).status()]).toEqual([link, 200]);
			}));
	});
});

import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { inChromium } from './browsers.ts';
import { serveSite } from './site.ts';
import { DESK, PHONE, settle, visitReady } from './visit.ts';

/** The story's page as a reader uses it. Numbers and sentences are those of the article, read by a person. */

const site = await serveSite();
const STORY = `${site.url}hengyang-2021/`;

const query = async (page: Page) => {
	await settle(page);
	return Object.fromEntries(new URL(page.url()).searchParams);
};
const lines = (page: Page) => page.locator('#panel .lines li');
const panelText = async (page: Page) => {
	await settle(page);
	return page.locator('#panel').innerText();
};
const mapTitle = async (page: Page) => {
	await settle(page);
	return page.locator('#map-title').innerText();
};
const county = (id: string) => `[data-drawing="map"] g[data-delegation="${id}"] path >> nth=0`;

/** How many people are named in the voices that are seen. */
const countPeople = async (page: Page) => {
	await settle(page);
	const names = page.locator('#voices article:visible h4 [data-choose]');
	return new Set(await names.allTextContents()).size;
};

inChromium((browser) => {
	describe('one selection', () => {
		test('a county opens the sentences that its number counts, goes into the address, and a link to it restores the view', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.locator(county('changning')).click();
				expect(await query(page)).toEqual({ delegation: 'changning', theme: 'industry' });
				const number = page.locator('[data-drawing="map"] [data-of="changning"] [data-number]');
				expect(await number.textContent()).toBe('4');
				await settle(page);
				expect(await lines(page).count()).toBe(4);
				expect(await lines(page).locator('mark').count()).toBeGreaterThanOrEqual(4);
				expect(await panelText(page)).toContain('铜铅锌基地');
				expect(await page.locator('[data-drawing="map"] [data-line="chosen"] path').count()).toBe(
					1
				);

				const copy = await page.context().newPage();
				await copy.goto(page.url());
				await copy.waitForSelector('#panel .lines li');
				expect(await panelText(copy)).toBe(await panelText(page));
			}));

		test('all views follow a term: map, its title, cloud, heatmap, sentences', () =>
			visitReady(browser(), DESK, `${STORY}?term=sanqiang-yihua`, async (page) => {
				expect(await mapTitle(page)).toBe('7个代表团的报道计到“三强一化”');
				const word = page.locator('#cloud svg:visible [data-term="sanqiang-yihua"]');
				expect(await word.getAttribute('fill')).toBe('var(--accent)');
				expect(await page.locator('#panel mark').allInnerTexts()).toEqual(
					Array(11).fill('三强一化')
				);
				expect(await lines(page).count()).toBe(11);
				expect(await page.locator('#heatmap svg:visible [data-line="chosen"]').count()).toBe(1);
			}));

		test('Back and Forward undo and redo, Escape and the button clear', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.locator(county('changning')).click();
				await page.locator('.miniature', { hasText: '乡村振兴' }).click();
				expect(await query(page)).toEqual({ delegation: 'changning', theme: 'rural' });
				await page.goBack();
				expect(await query(page)).toEqual({ delegation: 'changning', theme: 'industry' });
				expect(await mapTitle(page)).toContain('产业发展');
				await page.goForward();
				expect(await mapTitle(page)).toContain('乡村振兴');
				expect(await panelText(page)).toContain('正文未计到该主题的词');
				await page.keyboard.press('Escape');
				expect(await query(page)).toEqual({});
				await page.locator(county('leiyang')).click();
				await page.getByRole('button', { name: '清除选择' }).click();
				expect(await query(page)).toEqual({});
			}));

		test('a stale or hostile id is left out with a notice, and nothing of it reaches the page', () =>
			visitReady(
				browser(),
				DESK,
				`${STORY}?theme=rural&delegation=atlantis&term=${encodeURIComponent('"><img src=x onerror=alert(1)>')}&speaker=%E0%A4%A`,
				async (page) => {
					expect(await mapTitle(page)).toContain('乡村振兴');
					expect(await panelText(page)).toContain('链接中有一部分已失效');
					expect(await page.locator('img[src="x"]').count()).toBe(0);
				}
			));

		test('choosing again what is chosen gives it up', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.locator(county('changning')).click();
				await page.locator(county('changning')).click();
				expect(await query(page)).toEqual({});
				// What was chosen before the county stays.
				await page.locator('.miniature', { hasText: '乡村振兴' }).click();
				await page.locator(county('leiyang')).click();
				expect(await query(page)).toEqual({ delegation: 'leiyang', theme: 'rural' });
				await page.locator(county('leiyang')).click();
				expect(await query(page)).toEqual({ theme: 'rural' });
			}));

		test('a number of the whole report opens all that it counts, whatever else is chosen', () =>
			visitReady(browser(), DESK, `${STORY}?delegation=education-health`, async (page) => {
				const all = (name: string) => page.locator('#panel button', { hasText: `${name}：全部` });
				const word = page.locator('#cloud svg:visible [data-term="sanqiang-yihua"]');
				await word.hover();
				// What is counted, and what a tap lists while something else is chosen.
				const says = page.locator('#cloud [data-readout] strong');
				await expect
					.poll(() => says.textContent())
					.toBe('三强一化：11次（点开：教育、卫健、高校 · 三强一化）');
				await word.click();
				expect(await query(page)).toMatchObject({ delegation: 'education-health' });
				expect(await panelText(page)).toContain('正文未计到该词');
				await all('三强一化').click();
				expect(await query(page)).toEqual({ term: 'sanqiang-yihua' });
				expect(await lines(page).count()).toBe(Number(await word.getAttribute('data-count')));
				expect(await all('三强一化').count()).toBe(0);

				await page.goto(`${STORY}?delegation=changning&compare=sasac&theme=culture`);
				await settle(page);
				await all('文旅康养').click();
				expect(await query(page)).toEqual({ theme: 'culture' });
				expect(await lines(page).count()).toBe(3);

				await page.goto(`${STORY}?delegation=changning&theme=industry`);
				await settle(page);
				expect(await page.locator('#panel button', { hasText: '：全部' }).allInnerTexts()).toEqual([
					'常宁市：全部6句',
					'产业发展：全部19句'
				]);
			}));

		test('the line under a chart says what is so of the view that is shown, though what it is said of rests', () =>
			visitReady(browser(), DESK, `${STORY}?delegation=leiyang`, async (page) => {
				const says = page.locator('#cloud [data-readout]');
				await page.locator('#cloud details summary').first().click();
				const link = page.locator('[data-table="terms"] a[data-choose]:visible').first();
				const unlike = async (text: string | null) => {
					await expect.poll(() => says.textContent()).not.toBe(text);
					return says.textContent();
				};
				await link.focus();
				await expect.poll(() => says.textContent()).toContain('（点开：');
				const ofDelegation = await says.textContent();
				await page.keyboard.press('Escape');
				const ofAll = await unlike(ofDelegation);
				expect(ofAll).not.toContain('（点开：');
				// As if the focus had come anew.
				await page.evaluate(() => (document.activeElement as HTMLElement).blur());
				await unlike(ofAll);
				await link.focus();
				await expect.poll(() => says.textContent()).toBe(ofAll);
				await page.goBack();
				await expect.poll(() => says.textContent()).toContain('（点开：');
			}));

		test('the line under a chart says what is counted, and of a blank what a blank says; nothing moves', () =>
			visitReady(browser(), DESK, `${STORY}?heatmap=mentions`, async (page) => {
				const cell = (theme: string, delegation: string) =>
					`#heatmap svg:visible g[data-theme="${theme}"][data-delegation="${delegation}"]`;
				const readout = (chart: string) => page.locator(`#${chart} [data-readout]`);
				const resting = await readout('map').textContent();
				const expectSays = async (mark: string, text: string) => {
					const chart = mark.startsWith('#heatmap') ? 'heatmap' : 'map';
					await page.locator(mark).first().scrollIntoViewIfNeeded();
					const height = async () => (await page.locator(`#${chart}`).boundingBox())?.height;
					const before = await height();
					await page.locator(mark).first().hover();
					await expect.poll(() => readout(chart).locator('strong').textContent()).toBe(text);
					expect(await height()).toBe(before);
				};
				await expectSays(cell('rural', 'qidong'), '祁东县 · 乡村振兴：16次');
				expect(await readout('heatmap').textContent()).toMatch(/^祁东县 · 乡村振兴：16次 .+：.+$/);
				expect(await page.locator(cell('rural', 'qidong')).textContent()).toBe('16');
				await expectSays(cell('rural', 'changning'), '常宁市 · 乡村振兴：正文未计到该主题的词');
				expect(await readout('heatmap').locator('span').count()).toBe(0);
				await expectSays(county('changning'), '常宁市 · 产业发展：4句');
				expect(await readout('map').locator('[lang="zh-CN"]').textContent()).toContain('产业');
				await page.mouse.move(1, 1);
				await expect.poll(() => readout('map').textContent()).toBe(resting);
				// What the keyboard is on is said on, though a pointer goes over what is no mark.
				await page.locator('#map details summary').first().click();
				await page.locator('[data-table="map"] a[data-choose="delegation=changning"]').focus();
				const ofFocus = '常宁市：6句';
				await expect.poll(() => readout('map').locator('strong').textContent()).toBe(ofFocus);
				await page.locator('#map h2').hover();
				expect(await readout('map').locator('strong').textContent()).toBe(ofFocus);
				await expectSays(county('hengdong'), '衡东县 · 产业发展：1句');
				await page.locator('#map h2').hover();
				await expect.poll(() => readout('map').locator('strong').textContent()).toBe(ofFocus);
				await page.locator('#map details summary').first().focus();
				await expect.poll(() => readout('map').textContent()).toBe(resting);
				expect(await page.locator('#heatmap [data-slot="unit"]').innerText()).toBe('次数');
				expect(await page.locator('#map [data-slot="unit"]').innerText()).toBe('句数');
				// The legend of the page speaks for both.
				const counts = page.locator('#legend [data-slot="counts"]');
				expect(await counts.innerText()).toBe('数正文的句数，热力图数次数');
			}));
	});

	describe('reading panel', () => {
		test('tells quotation from paraphrase and leads to the place in the full text', () =>
			visitReady(browser(), DESK, `${STORY}?speaker=zhan-wei`, async (page) => {
				expect(await page.locator('#panel q').first().innerText()).toBe(
					'“报告提出‘三强一化’建设，既是理念、目标，也是路径、举措。”'
				);
				expect(await panelText(page)).toContain('报道转述');
				await page.locator('#panel .place').first().click();
				const marked = page.locator('#text .marked');
				expect(await marked.innerText()).toContain('既是理念、目标');
				expect(await marked.evaluate((e) => e === document.activeElement)).toBe(true);
				const box = await marked.boundingBox();
				expect(box && box.y > 0 && box.y < 900).toBe(true);
			}));

		test('says of a link that it was copied as long as it leads to what is on the screen', () =>
			visitReady(browser(), DESK, `${STORY}?theme=culture`, async (page) => {
				await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
				const said = page.locator('#panel [role="status"]', { hasText: '已复制' });
				const changes = [
					'#map button:text("方格图")',
					'#heatmap button:text("次数")',
					'#cloud button:text("代表团数")'
				];
				for (const change of changes) {
					await page.getByRole('button', { name: '复制本视图链接' }).click();
					await said.waitFor();
					expect(await page.evaluate('navigator.clipboard.readText()')).toBe(page.url());
					await page.locator(change).first().click();
					await expect.poll(() => said.count()).toBe(0);
				}
			}));

		test('on a phone it is one line over an unmoved map, opens on demand, and Back closes it', () =>
			visitReady(browser(), PHONE, STORY, async (page) => {
				const panel = () => page.locator('#panel').boundingBox();
				for (const id of ['changning', 'leiyang', 'sasac']) {
					const mark = page
						.locator(`#map svg:visible g[data-delegation="${id}"] [data-outline]`)
						.first();
					await mark.evaluate((e) => e.scrollIntoView({ block: 'center' }));
					const before = await mark.boundingBox();
					await mark.tap();
					await page.waitForSelector('html[data-sheet="peek"]');
					expect(await mark.boundingBox()).toEqual(before);
					expect((await panel())?.height).toBe(56);
				}
				const bar = page.locator('#panel .peek');
				expect(await bar.innerText()).toMatch(/^国资委 · 产业发展 2句\s+看原句$/);
				expect(await page.locator('#panel-body a').first().isVisible()).toBe(false);
				await bar.tap();
				await page.waitForSelector('html[data-sheet="half"]');
				await page.locator('#panel .lines li').first().waitFor();
				expect((await panel())!.y).toBeGreaterThan(740 / 3);
				await page.getByRole('button', { name: '展开' }).tap();
				await page.waitForSelector('html[data-sheet="full"]');
				expect((await panel())!.y).toBeLessThan(740 / 3);
				await page.goBack();
				await page.waitForSelector('html[data-sheet="peek"]');
				expect(await query(page)).toEqual({ delegation: 'sasac', theme: 'industry' });
				await bar.tap();
				await bar.tap();
				await page.waitForSelector('html[data-sheet="peek"]');
				await page.locator('#panel-body a').first().waitFor({ state: 'hidden' });
				await page.goBack();
				expect(await query(page)).toEqual({ delegation: 'leiyang', theme: 'industry' });
			}));

		test('nothing that has the focus is hidden by it', () =>
			visitReady(browser(), PHONE, `${STORY}?theme=rural`, async (page) => {
				const hidden: string[] = [];
				for (let i = 0; i < 60; i++) {
					await page.keyboard.press('Tab');
					const what = await page.evaluate(() => {
						const focused = document.activeElement;
						const panel = document.getElementById('panel');
						if (!focused || !panel || focused === document.body || panel.contains(focused))
							return null;
						const { bottom, top } = focused.getBoundingClientRect();
						const { top: edge } = panel.getBoundingClientRect();
						return top >= 0 && bottom <= edge ? null : focused.outerHTML.slice(0, 80);
					});
					if (what) hidden.push(what);
				}
				expect(hidden).toEqual([]);
			}));

		test('a finding brings the stage into sight, and Back returns to where the finding stands', () =>
			visitReady(browser(), PHONE, STORY, async (page) => {
				const finding = page.locator('#findings a[data-choose]').last();
				await finding.evaluate((e) => e.scrollIntoView({ block: 'center' }));
				const place = () => page.evaluate(() => scrollY);
				const left = await place();
				await finding.tap();
				await settle(page);
				expect((await page.locator('.stage').boundingBox())!.y).toBeGreaterThan(-2);
				expect(left - (await place())).toBeGreaterThan(200);
				await page.goBack();
				await expect.poll(async () => Math.abs((await place()) - left)).toBeLessThan(2);
			}));

		test('what the report prints from 南岳区 is that of the joint delegation', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.locator('[data-drawing="map"] path[data-adcode="430412"]').click();
				expect(await query(page)).toEqual({ delegation: 'hengshan-nanyue', theme: 'industry' });
				await page.goto(`${STORY}?delegation=hengshan-nanyue`);
				await page.waitForSelector('#panel .lines li');
				expect(await panelText(page)).toContain(
					'南岳区将从“新格局、新业态、新动能、新载体”方面着力'
				);
			}));
	});

	describe('map', () => {
		test('shows another theme at a tap, with title, legend and table', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.locator('.miniature', { hasText: '文旅康养' }).click();
				await settle(page);
				const mark = page.locator('[data-drawing="map"] g[data-delegation="hengshan-nanyue"]');
				expect(await mark.getAttribute('data-bin')).toBe('3');
				const cell = page.locator(
					'[data-table="map"] tr[data-delegation="hengshan-nanyue"] td.number'
				);
				expect(await cell.getAttribute('data-count')).toBe(await mark.getAttribute('data-count'));
				expect(await page.locator('[data-drawing="map"]').getAttribute('aria-label')).toContain(
					'文旅康养'
				);
			}));

		test('rings what the keyboard is on, and not what a finger chose', () =>
			visitReady(browser(), PHONE, STORY, async (page) => {
				const ring = page.locator('#map svg:visible [data-line="focused"]');
				const link = page.locator('[data-table="map"] a[data-choose="delegation=changning"]');
				await page.locator('#map details summary').first().tap();
				await link.tap();
				expect(await query(page)).toMatchObject({ delegation: 'changning' });
				expect(await ring.count()).toBe(0);
				await page.keyboard.press('Tab');
				await page.keyboard.press('Shift+Tab');
				expect(await ring.count()).toBe(1);
			}));

		test('equal tiles are a switch, and live in the address', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.getByRole('button', { name: '方格图' }).click();
				expect(await query(page)).toEqual({ map: 'tiles' });
				const tiles = page.locator('[data-drawing="tiles"]:visible');
				expect(await page.locator('[data-drawing="map"]').isVisible()).toBe(false);
				expect(await tiles.locator('g[data-delegation]').count()).toBe(15);
				await page.setViewportSize({ width: 360, height: 740 });
				expect(await tiles.locator('g[data-delegation]').count()).toBe(15);
			}));

		test.each([DESK, PHONE])('labels do not collide', (options) =>
			visitReady(browser(), options, STORY, async (page) => {
				const overlaps = await page.evaluate(() =>
					[...document.querySelectorAll('#map svg[data-drawing]')].flatMap((svg) => {
						const boxes = [...svg.querySelectorAll('text')].map((t) => ({
							text: t.textContent,
							box: t.getBoundingClientRect()
						}));
						return boxes.flatMap((a, i) =>
							boxes
								.slice(i + 1)
								.filter(
									(b) =>
										a.box.width > 0 &&
										Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 1 &&
										// Line boxes are taller than the type in them.
										Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) >
											a.box.height * 0.3
								)
								.map((b) => `${a.text} / ${b.text}`)
						);
					})
				);
				expect(overlaps).toEqual([]);
			})
		);
	});

	describe('keyword cloud', () => {
		test('a delegation has words of its own and words of others too', () =>
			visitReady(browser(), DESK, `${STORY}?delegation=changning`, async (page) => {
				const lists = await page.locator('.own-terms').innerText();
				expect(lists).toMatch(/仅此处计到 · 句数\s+千亿产业集群/);
				expect(lists).toMatch(/他处也计到[^]*三强一化/);
			}));

		test('the ranked list sorts, and is the way in by keyboard', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.locator('#cloud-table summary').click();
				const counts = () =>
					page.locator('[data-table="terms"] td[data-key="mentions"]').allInnerTexts();
				const before = (await counts()).map(Number);
				expect(before).toEqual([...before].sort((a, b) => b - a));
				await page.locator('[data-table="terms"] th[data-sort="mentions"] button').click();
				const after = (await counts()).map(Number);
				expect(after).toEqual([...after].sort((a, b) => a - b));

				const link = page.locator('[data-table="terms"] a', { hasText: '三强一化' });
				await link.focus();
				expect(await page.locator('#cloud svg:visible [data-line="focused"]').count()).toBe(1);
				await page.keyboard.press('Enter');
				expect(await query(page)).toEqual({ term: 'sanqiang-yihua' });
			}));

		test('the ranked list stays in the order that its head tells, with headlines too', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.locator('#cloud-table summary').click();
				const counts = () =>
					page
						.locator('[data-table="terms"] td[data-key="mentions"]')
						.evaluateAll((cells) => cells.map((cell) => Number(cell.textContent)));
				const before = await counts();
				await page.locator('input[data-option="headlines"]').check();
				await settle(page);
				const after = await counts();
				expect(after).not.toEqual(before);
				expect(after).toEqual([...after].sort((a, b) => b - a));
				await page.locator('input[data-option="headlines"]').uncheck();
				await settle(page);
				expect(await counts()).toEqual(before);
			}));

		test('the other measure is another layout', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.locator('[data-option="cloud=delegations"]').click();
				expect(await query(page)).toEqual({ cloud: 'delegations' });
				const count = page.locator('#cloud svg:visible [data-term="sanqiang-yihua"]');
				expect(await count.getAttribute('data-count')).toBe('7');
			}));
	});

	describe('heatmap', () => {
		test('keeps its headlines within its column; a cell selects its theme and delegation, and its number is that of its sentences', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				const beyond = await page.evaluate(() => {
					const edge = document.querySelector('#heatmap')!.getBoundingClientRect().right;
					const notes = [...document.querySelectorAll('#heatmap svg [data-note]')]
						.map((note) => note.getBoundingClientRect())
						.filter(({ width }) => width > 0);
					return { notes: notes.length, most: Math.max(...notes.map(({ right }) => right)) - edge };
				});
				expect(beyond.notes).toBeGreaterThan(10);
				// What is painted beyond it is cut off while the browser skips what is far below.
				expect(beyond.most).toBeLessThanOrEqual(0.5);
				const cell = page.locator(
					'#heatmap svg:visible g[data-theme="industry"][data-delegation="changning"]'
				);
				await cell.click();
				expect(await query(page)).toEqual({ delegation: 'changning', theme: 'industry' });
				await settle(page);
				expect(await lines(page).count()).toBe(Number(await cell.getAttribute('data-count')));
			}));

		test('sorting moves the marks that are there, fetches no more than a layout, and the table follows', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				const fetched = () =>
					page.evaluate(() =>
						performance
							.getEntriesByType('resource')
							.filter(({ name }) => name.endsWith('.js'))
							.reduce((sum, entry) => sum + (entry as PerformanceResourceTiming).decodedBodySize, 0)
					);
				const before = await fetched();
				const marks = await page.evaluateHandle(() => [
					...document.querySelectorAll('#heatmap svg[role="img"] > g > g')
				]);
				const count = await marks.evaluate((all) => all.length);
				await page.locator('select[data-option="sort"]').selectOption('rural');
				await page.waitForFunction(
					() =>
						document
							.querySelector('[data-table="heatmap"] tbody tr:nth-child(4)')
							?.getAttribute('data-delegation') === 'hengyang-county'
				);
				expect((await fetched()) - before).toBeLessThan(20_000);
				// Not one of them was made anew, and none was lost.
				expect(
					await marks.evaluate((all) => all.filter(({ isConnected }) => isConnected).length)
				).toBe(count);
				expect(await page.locator('#heatmap svg[role="img"] > g > g').count()).toBe(count);
				expect(await query(page)).toEqual({ sort: 'rural' });
				const fourth = page.locator('[data-table="heatmap"] tbody tr').nth(3);
				const counts = await page
					.locator('[data-table="heatmap"] td[data-theme="rural"]')
					.evaluateAll((cells) => cells.map((c) => Number(c.getAttribute('data-count'))));
				expect(counts).toEqual([...counts].sort((a, b) => b - a));
				expect((await fourth.locator('th').textContent())?.trim()).toBe('衡阳县');
			}));

		test('mentions and headlines count more', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				const sum = () =>
					page
						.locator('#heatmap svg:visible g[data-theme][data-delegation]')
						.evaluateAll((cells) =>
							cells.reduce((n, c) => n + Number(c.getAttribute('data-count')), 0)
						);
				const sentences = await sum();
				await page.locator('[data-option="heatmap=mentions"]').click();
				await expect.poll(sum).toBeGreaterThan(sentences);
				const mentions = await sum();
				await page.locator('input[data-option="headlines"]').check();
				await expect.poll(sum).toBeGreaterThan(mentions);
				expect(await query(page)).toEqual({ heatmap: 'mentions', headlines: 'on' });
			}));

		test('on a phone delegations are the rows', () =>
			visitReady(browser(), PHONE, STORY, async (page) => {
				const at = (id: string) =>
					page
						.locator(`#heatmap svg:visible g[data-theme="industry"][data-delegation="${id}"]`)
						.boundingBox();
				const [a, b] = [await at('hengnan'), await at('hengdong')];
				// A blank cell has its hairline inside.
				expect(Math.abs((a?.x ?? 0) - (b?.x ?? 99))).toBeLessThan(2);
				expect(a && b && b.y > a.y).toBe(true);
			}));
	});

	describe('voices, search, comparing', () => {
		test('voices follow delegation and theme', () =>
			visitReady(browser(), DESK, `${STORY}?delegation=leiyang`, async (page) => {
				const heads = await page.locator('#voices article:visible h4').allTextContents();
				expect(heads.map((head) => head.trim())).toEqual(
					expect.arrayContaining(['梁志雄', '刘廷武'])
				);
				expect(await page.locator('#voices .voices:visible').count()).toBe(1);
				// The heading counts those who are left, each once.
				expect(await page.locator('#voices-title').textContent()).toBe(
					`报道点名发言的37人中的${await countPeople(page)}人`
				);
				await page.locator('#voices [data-action="clear"]').click();
				expect(await countPeople(page)).toBe(37);
			}));

		test('whoever is chosen is marked, and hides the others only where that is asked for', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				const entries = page.locator('#voices article:visible');
				const all = await entries.count();
				await page.locator('#voices h4 a', { hasText: '罗卫华' }).click();
				await settle(page);
				expect(await entries.count()).toBe(all);
				expect(await page.locator('#voices-title').textContent()).toBe('报道点名发言的37人');
				const chosen = page.locator('#voices article[data-chosen]');
				expect(await chosen.locator('h4').allInnerTexts()).toEqual(['罗卫华、杨羽、吕晓毛等代表']);
				await page.locator('#voices').getByLabel('只看有此人的条目').check();
				expect(await entries.count()).toBe(1);
				expect(await page.locator('#voices-title').textContent()).toBe('报道点名发言的37人中的3人');
				expect(await query(page)).toEqual({ speaker: 'luo-weihua', alone: 'on' });
				// What was asked for one person was not asked for another.
				await page.locator('#voices h4 a', { hasText: '杨羽' }).click();
				expect(await query(page)).toEqual({ speaker: 'yang-yu' });
				expect(await entries.count()).toBe(all);
			}));

		test.each(['中心化', '中心'])('search finds 中心化 typed as %s', (typed) =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.keyboard.press('/');
				await page.locator('#search-input').fill(typed);
				expect(await page.locator('.search li').allInnerTexts()).toEqual(
					expect.arrayContaining([expect.stringContaining('中心化')])
				);
			})
		);

		test('search lists as many as it says, the first few or all, and goes on where the list ended', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.keyboard.press('/');
				await page.locator('#search-input').fill('产业');
				const sections = () =>
					page.locator('.search section').evaluateAll((all) =>
						all.map((section) => ({
							said: Number(section.querySelector('h3 small')!.textContent),
							listed: section.querySelectorAll('li').length,
							more: section.querySelector('button')?.textContent ?? null
						}))
					);
				for (const { said, listed, more } of await sections())
					expect(more).toBe(said > listed ? `列出全部${said}条` : null);
				const last = page.locator('.search section', { hasText: '原文' }).last();
				await last.getByRole('button').click();
				for (const { said, listed, more } of await sections()) {
					expect(listed).toBe(said);
					expect(more).toBeNull();
				}
				const at = await last
					.locator('a')
					.evaluateAll((links) => links.indexOf(document.activeElement as HTMLAnchorElement));
				expect(at).toBe(8);
			}));

		test('search goes by keyboard from box to sentences', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.keyboard.press('/');
				await page.waitForSelector('#search-input:focus');
				await page.keyboard.type('詹薇');
				await page.waitForSelector('.search li a');
				await page.keyboard.press('ArrowDown');
				await page.keyboard.press('Enter');
				expect(await query(page)).toEqual({ speaker: 'zhan-wei' });
				expect(await panelText(page)).toContain('既是理念、目标，也是路径、举措');
			}));

		test('on the English page people are found by their English names', () =>
			visitReady(browser(), DESK, `${site.url}en/hengyang-2021/`, async (page) => {
				await page.locator('[data-action="search"]').click();
				await page.locator('#search-input').fill('zhan wei');
				await page.locator('.search li a').first().click();
				expect(await query(page)).toEqual({ speaker: 'zhan-wei' });
				expect(await page.locator('#panel q').first().getAttribute('lang')).toBe(null);
				expect(await page.locator('#panel ul.lines').first().getAttribute('lang')).toBe('zh-CN');
			}));

		test('two delegations are compared: themes, words, speakers', () =>
			visitReady(browser(), DESK, `${STORY}?delegation=changning`, async (page) => {
				await page.locator('#panel select').selectOption('leiyang');
				expect(await query(page)).toEqual({ delegation: 'changning', compare: 'leiyang' });
				const compared = await page.locator('.compare').innerText();
				expect(compared).toMatch(/两团都计到的词[^]*产业发展/);
				expect(compared).toMatch(/仅常宁市部分计到[^]*三强一化[^]*仅耒阳市部分计到[^]*五个耒阳/);
				expect(compared).toMatch(/罗卫华[^]*梁志雄/);
			}));
	});

	describe('for all', () => {
		test('by keyboard alone: skip link, theme, table, full text; no mark takes the focus', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.keyboard.press('Tab');
				expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip');
				expect(await page.locator('svg [tabindex], svg a').count()).toBe(0);
				await page.locator('.miniature', { hasText: '教育与人才' }).focus();
				await page.keyboard.press('Enter');
				expect(await query(page)).toEqual({ theme: 'education' });
				await settle(page);
				expect(await page.locator('#live').innerText()).toMatch(/^教育与人才：\d+句$/);
			}));

		test('nothing shifts when something is selected', () =>
			visitReady(browser(), DESK, STORY, async (page) => {
				await page.evaluate(() => {
					const shifts: number[] = [];
					Object.assign(window, { shifts });
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries())
							shifts.push((entry as unknown as { value: number }).value);
					}).observe({ type: 'layout-shift', buffered: true });
				});
				await page.locator(county('changning')).click();
				await page.locator('.miniature', { hasText: '乡村振兴' }).click();
				await page.evaluate(() => new Promise((done) => setTimeout(done)));
				const sum = await page.evaluate(() =>
					(window as unknown as { shifts: number[] }).shifts.reduce((a, b) => a + b, 0)
				);
				expect(sum).toBeLessThan(0.01);
			}));

		test.each([
			['320 px', { viewport: { width: 320, height: 640 } }],
			['200 % zoom', { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 }]
		])('nothing runs out of the page at %s', (_, options) =>
			visitReady(
				browser(),
				options,
				`${STORY}?delegation=changning&theme=industry`,
				async (page) => {
					expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(
						options.viewport.width
					);
				}
			)
		);

		test.each([
			['a delegation', 'delegation=changning'],
			['a comparison', 'delegation=changning&compare=leiyang'],
			['a term as tiles', 'term=sanqiang-yihua&map=tiles&cloud=delegations'],
			['nothing that exists', 'theme=atlantis']
		])('axe finds nothing wrong with %s', (_, view) =>
			visitReady(browser(), PHONE, `${STORY}?${view}`, async (page) => {
				expect(await violations(page)).toEqual([]);
			})
		);

		test('axe finds nothing wrong with open tables and search', () =>
			visitReady(browser(), DESK, `${STORY}?heatmap=mentions`, async (page) => {
				for (const summary of await page.locator('summary').all()) await summary.click();
				await page.keyboard.press('/');
				await page.locator('#search-input').fill('产业');
				expect(await violations(page)).toEqual([]);
			}));

		test('the other language shows the same view', () =>
			visitReady(browser(), DESK, `${STORY}?delegation=changning&theme=industry`, async (page) => {
				await page.locator('.masthead [data-keep-query]').click();
				await page.waitForSelector('html[lang="en"][data-ready]');
				expect(await query(page)).toEqual({ delegation: 'changning', theme: 'industry' });
				expect(await mapTitle(page)).toContain('Industry');
			}));
	});

	describe('without a script', () => {
		const PLAIN = { ...DESK, javaScriptEnabled: false };

		test('12 divisions, the words and all cells are there, and no button that does nothing', () =>
			visitReady(browser(), PLAIN, STORY, async (page) => {
				const adcodes = await page
					.locator('[data-drawing="map"] [data-adcode]')
					.evaluateAll((paths) => paths.map((p) => p.getAttribute('data-adcode')));
				expect(new Set(adcodes).size).toBe(12);
				expect(await page.locator('#cloud svg:visible text[data-term]').count()).toBeGreaterThan(
					30
				);
				expect(
					await page.locator('#heatmap svg:visible g[data-theme][data-delegation]').count()
				).toBe(135);
				expect(await page.locator('[data-table="heatmap"] td').count()).toBe(135);
				expect(await page.locator('button:visible').count()).toBe(0);
			}));

		test('a number in a table leads to its sentences, and these to the full text', () =>
			visitReady(browser(), PLAIN, STORY, async (page) => {
				await page.locator('#heatmap-table summary').click();
				await page
					.locator(
						'[data-table="heatmap"] tr[data-delegation="changning"] td[data-theme="industry"] a'
					)
					.click();
				const target = page.locator(':target');
				expect(await target.getAttribute('id')).toBe('theme-industry.changning');
				expect(await target.locator('li').count()).toBe(4);
				await target.locator('.place').first().click();
				expect(await page.locator(':target').innerText()).toContain('产业');
			}));
	});
});

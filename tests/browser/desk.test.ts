import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openFile } from '#lib/outputs/file/open-file.ts';
import { encode } from '../fixtures/encode.ts';
import { publishedOnSite, typedIntoWord } from '../fixtures/documents.ts';
import { violations } from './axe.ts';
import { inChromium } from './browsers.ts';
import { serveSite } from './site.ts';
import { DESK, PHONE, visit, visitReady } from './visit.ts';

/** The desk as an editor uses it: an article in, a story's folder out, and nothing sent anywhere. */

const site = await serveSite();
const desk = `${site.url}desk/`;
const hengyang = readFileSync('data/stories/hengyang-2021/article.txt');

const give = (page: Page, name: string, content: Buffer | Uint8Array) =>
	page.setInputFiles('input[type=file]', {
		name,
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(content)
	});
/** Until the dataset is whole, names in Latin letters and all. */
const whole = (page: Page) => page.waitForSelector('#take-zip:not([disabled])');

async function take(page: Page, button: string): Promise<Buffer> {
	const [download] = await Promise.all([page.waitForEvent('download'), page.click(button)]);
	return readFileSync(await download.path());
}

inChromium((browser) => {
	describe('an article', () => {
		test('of a book as much is drawn as is asked for, and a link leads to what was not', () =>
			visitReady(browser(), DESK, desk, async (page) => {
				await give(page, '书.txt', Buffer.from(hengyang.toString('utf8').repeat(20)));
				await whole(page);
				const all = Number(/\d+/.exec((await page.textContent('#doubts-title')) ?? '')?.[0]);
				const drawn = page.locator('.doubts ol > li');
				expect(all).toBeGreaterThan(100);
				expect(await drawn.count()).toBe(100);
				await page.getByRole('button', { name: /^再显示后面的\d+处$/ }).click();
				expect(await drawn.count()).toBe(Math.min(all, 200));
				const last = `at-${Math.min(all, 200)}`;
				expect(await page.locator(`#${last}`).count()).toBe(0);
				await page.locator(`.doubts a[href="#${last}"]`).click();
				expect(new URL(page.url()).hash).toBe(`#${last}`);
				await expect
					.poll(() => page.locator(`#${last}`).evaluate((flag) => flag.getBoundingClientRect().top))
					.toBeLessThan(900);
			}));

		test('from a GBK file to a folder, with a doubt settled, and nothing asked of the network but parts of the desk', () =>
			visitReady(browser(), DESK, desk, async (page) => {
				const asked: string[] = [];
				page.on('request', (request) => asked.push(request.url()));
				await give(page, '稿件.txt', encode(hengyang.toString('utf8'), 'gb18030'));
				await whole(page);
				expect(await page.textContent('.reading .facts')).toContain('15个代表团，点名发言37人');
				const before = Number(/\d+/.exec((await page.textContent('#doubts-title')) ?? '')?.[0]);
				await page.locator('#doubt-1 button', { hasText: '裁定' }).click();
				await page.locator('#doubt-1 .choices button', { hasText: '归许娟' }).click();
				await expect.poll(() => page.textContent('.said')).toContain('1条发言改归许娟，待核少1处');
				await expect.poll(() => page.textContent('#doubts-title')).toContain(String(before - 1));
				const files = unzipSync(await take(page, '#take-zip'));
				expect(Object.keys(files)).toEqual([
					'story/article.txt',
					'story/story.yaml',
					'story/dataset.json'
				]);
				expect(new TextDecoder().decode(files['story/story.yaml'])).toContain('speaker: 许娟 }');
				const scripts = new URL('scripts/', site.url).href;
				expect(asked.filter((url) => !url.startsWith(scripts) && !url.startsWith('blob:'))).toEqual(
					[]
				);
			}));

		test('the file as it is gives the committed dataset, but for the region’s boundaries and the settings', () =>
			visitReady(browser(), DESK, desk, async (page) => {
				await give(page, 'article.txt', hengyang);
				await whole(page);
				await page.fill('.settings input >> nth=0', 'hengyang-2021');
				await expect
					.poll(() => page.locator('.settings [role=status]').allTextContents())
					.toEqual(
						expect.arrayContaining([
							expect.stringContaining('会取代那一篇'),
							expect.stringContaining('还没有填：年份、报纸、日期')
						])
					);
				await expect
					.poll(
						async () => JSON.parse((await take(page, '#take-dataset')).toString('utf8')).story.id
					)
					.toBe('hengyang-2021');

				// Any other place can be chosen by hand; boundaries are offered where there are some.
				const map = page.locator('.settings select').last();
				expect(await map.locator('option').allTextContents()).toEqual(['边界图', '方格图']);
				await page.fill('#region-seek', '湘潭');
				await page.locator('.settings .pieces button', { hasText: '湘潭市' }).click();
				await expect.poll(() => page.textContent('.reading .facts')).toContain('地区：湘潭市');
				expect(await page.locator('.settings select').first().inputValue()).toBe('430300');
				// The article may tell another: nobody says that it tells none.
				expect(await page.textContent('.settings select option[value=""]')).toBe('按稿件判断');
				expect(await map.locator('option').allTextContents()).toEqual(['方格图']);
			}));

		test.each([
			['a Word document', 'a.docx', typedIntoWord(hengyang.toString('utf8'))],
			[
				'a saved web page',
				'a.html',
				new TextEncoder().encode(publishedOnSite(hengyang.toString('utf8')))
			]
		] as const)('of %s is read', (_, name, content) =>
			visitReady(browser(), DESK, desk, async (page) => {
				await give(page, name, content as Uint8Array);
				await page.waitForSelector('.reading .facts');
				expect(await page.locator('.in .help').allTextContents()).toEqual(
					expect.arrayContaining([expect.stringContaining(`已从${name}读出`)])
				);
			})
		);

		test('of a web page is read or refused as the command does, however often the page is looked through', () =>
			visitReady(browser(), DESK, desk, async (page) => {
				const alerts = () => page.locator('[role=alert]').allTextContents();
				for (const [html, said] of [
					['<div id="app"></div><script src="a.js"></script>', '由脚本生成'],
					[
						'<!doctype html><html><body><nav><a href="/">首页</a></nav><p>关于我们</p></body></html>',
						'没有找到正文'
					]
				] as const) {
					await give(page, 'a.html', new TextEncoder().encode(html));
					await expect.poll(alerts).toEqual([expect.stringContaining(said)]);
				}
				// Called like what stands beside an article: only the second look finds it.
				const lines = hengyang.toString('utf8').split(/\r?\n/u);
				const sidebar = lines.map((line) => `<div>${line}</div>`).join('');
				await give(
					page,
					'b.html',
					new TextEncoder().encode(
						`<!doctype html><meta charset="utf-8"><div class="sidebar">${sidebar}</div>`
					)
				);
				await page.waitForSelector('.reading .facts');
				expect(await alerts()).toEqual([]);
			}));

		test('is not called damaged where what reads it did not come', () =>
			visit(browser(), DESK, desk, async (page) => {
				await page.waitForSelector('html[data-ready]');
				await page.route('**/scripts/word-*.js', (route) => route.abort());
				await give(page, '稿件.docx', typedIntoWord(hengyang.toString('utf8')));
				await expect.poll(() => page.textContent('[role=alert]')).toContain('没能取来');
				expect(await page.textContent('[role=alert]')).not.toContain('损坏');
			}));

		test('that cannot be read is refused with what to do', () =>
			visitReady(browser(), DESK, desk, async (page) => {
				await give(page, 'a.pdf', Buffer.from('%PDF-1.7 …'));
				await expect.poll(() => page.textContent('[role=alert]')).toContain('PDF');
				await page.fill('#article-text', '今天天气很好，没有人说话。');
				await expect
					.poll(() => page.locator('[role=alert]').allTextContents())
					.toEqual([expect.stringContaining('没有读出代表团')]);
			}));
	});

	test('a story goes out as one file, which agrees with itself, and comes back as it was', () =>
		visitReady(browser(), DESK, desk, async (page) => {
			await give(page, '稿件.txt', encode(hengyang.toString('utf8'), 'gb18030'));
			await whole(page);
			await page.locator('#doubt-1 button', { hasText: '裁定' }).click();
			await page.locator('#doubt-1 .choices button', { hasText: '归许娟' }).click();
			await expect.poll(() => page.textContent('.said')).toContain('归许娟');
			const file = await take(page, '#take-page');
			const zip = await take(page, '#take-zip');
			const dataset = unzipSync(zip)['story/dataset.json'];
			expect(JSON.stringify(openFile(file.toString('utf8'))?.dataset)).toBe(
				JSON.stringify(JSON.parse(new TextDecoder().decode(dataset)))
			);

			const path = join(mkdtempSync(join(tmpdir(), 'yansheng-desk-')), 'story.html');
			writeFileSync(path, file);
			await visit(browser(), DESK, pathToFileURL(path).href, async (alone) => {
				await alone.click('[data-action="recount"]');
				await expect.poll(() => alone.textContent('[data-recounted]')).toContain('全部相符');
			});

			// The preview is the page, and each chart of it is taken away by the same code as a site's.
			await page.click('#preview');
			const frame = page.frameLocator('.preview iframe');
			await frame.locator('html[data-ready]').waitFor();
			const delegations = openFile(file.toString('utf8'))!.dataset.delegations.length;
			expect(await frame.locator('h1').textContent()).toContain(`${delegations}个代表团`);
			expect(await frame.locator('body').evaluate(() => innerWidth)).toBe(360);
			await page.selectOption('#preview-width', 'desktop');
			await expect.poll(() => frame.locator('body').evaluate(() => innerWidth)).toBe(1200);
			// All of a desktop's width is seen in a window that is a little narrower.
			const frameBox = (await page.locator('.preview iframe').boundingBox())!;
			expect(frameBox.x + frameBox.width).toBeLessThanOrEqual(DESK.viewport.width);
			await page.selectOption('#preview-what', 'map');
			await frame.locator('main.map').waitFor();
			expect(await page.locator('#preview-preset option').first().textContent()).toBe(
				'不选（先显示产业发展）'
			);
			await page.selectOption('#preview-preset', 'rural');
			await frame.locator('h1', { hasText: '乡村振兴' }).waitFor();
			await frame.locator('svg [data-delegation="leiyang"]').first().click();
			await frame.locator('#panel li').first().waitFor();
			await frame.locator('[data-action="recount"]').click();
			await expect
				.poll(() => frame.locator('[data-recounted]').textContent())
				.toContain('全部相符');
			const chart = await take(page, '#take-chart');
			expect(gzipSync(chart, { level: 9 }).length).toBeLessThan(30_000);
			expect(chart.toString('utf8')).toContain('乡村振兴');
			const svg = (await take(page, '#take-svg')).toString('utf8');
			expect(svg).toMatch(/^<svg[^>]* width="1080" height="1440"/);
			expect(svg).toContain('乡村振兴');
			const png = await take(page, '#take-png');
			expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([2160, 2880]);
			await page.selectOption('#preview-language', 'en');
			await frame.locator('html[lang="en"] main.map').waitFor();
			// What is taken away is what is shown.
			expect(await page.inputValue('#page-language')).toBe('en');
			const [english] = await Promise.all([
				page.waitForEvent('download'),
				page.click('#take-page')
			]);
			expect(english.suggestedFilename()).toBe('story.en.html');
			expect(readFileSync(await english.path(), 'utf8')).toContain('<html lang="en"');
			const sheet = (await take(page, '#take-sheet')).toString('utf8');
			expect(/<html lang="en">[^]*Review sheet/.test(sheet)).toBe(true);

			await page.reload();
			await page.waitForSelector('html[data-ready]');
			await give(page, 'chart.html', chart);
			await expect
				.poll(() => page.locator('[role=alert]').allTextContents())
				.toEqual([expect.stringContaining('单张图')]);
			await give(page, 'story.html', file);
			await whole(page);
			expect(await take(page, '#take-zip')).toEqual(zip);
			expect(await take(page, '#take-page')).toEqual(file);

			const altered = file.toString('utf8').replace(/(?<=yansheng-original">").{4}/, 'AAAA');
			await give(page, 'story.html', Buffer.from(altered));
			await expect
				.poll(() => page.locator('[role=alert]').allTextContents())
				.toEqual([expect.stringContaining('没有完整的原稿')]);
		}));

	test('a decision is undone, and a person is chosen for selected words', () =>
		visitReady(browser(), PHONE, desk, async (page) => {
			await give(page, 'article.txt', hengyang);
			await whole(page);
			const facts = await page.textContent('.reading .facts');
			const select = (selector: string) =>
				page.evaluate((selector) => {
					getSelection()!.selectAllChildren(document.querySelector(selector)!);
				}, selector);
			const panel = page.locator('.selected.open');
			const name = '.article .name [data-at]';

			// On a phone it covers the page: it goes by its button, by Escape, and with the selection.
			await select(name);
			const button = panel.getByRole('button', { name: '关闭' });
			const box = (await button.boundingBox())!;
			expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44);
			await button.click();
			expect(await panel.count()).toBe(0);
			await select(name);
			await panel.locator('input').first().focus();
			await page.evaluate(() => getSelection()!.removeAllRanges());
			expect(await panel.count()).toBe(1);
			await page.keyboard.press('Escape');
			expect(await panel.count()).toBe(0);
			expect(await page.evaluate(() => document.activeElement?.className)).toBe('article');
			await select(name);
			await panel.locator('input').first().focus();
			await page.evaluate(() => getSelection()!.removeAllRanges());
			await page.locator('h1').click();
			expect(await panel.count()).toBe(0);
			await select(name);
			await panel.waitFor();
			await page.evaluate(() => getSelection()!.removeAllRanges());
			await panel.waitFor({ state: 'detached' });

			// A part of a quotation is meant whole.
			await select('.article .statement[data-statement="direct"] [data-at]:nth-child(2)');
			await panel.locator('.help', { hasText: '按整段引语来定' }).waitFor();
			await panel.locator('input').nth(1).fill('赵四');
			await panel.getByRole('button', { name: '归此人' }).click();
			await expect
				.poll(() => panel.locator('[role=alert]').textContent())
				.toContain('没有印这个姓名');
			await page.keyboard.press('Escape');

			await select(name);
			await page.locator('.selected .choices button', { hasText: '不是人名' }).click();
			await expect.poll(() => page.textContent('.reading .facts')).toContain('点名发言36人');
			await page.locator('.said button').click();
			await expect.poll(() => page.textContent('.reading .facts')).toBe(facts);

			// A theme of the story's own, and a word that is counted as one of it.
			await page.fill('#theme-name', '试验');
			await page.press('#theme-name', 'Enter');
			await expect.poll(() => page.textContent('.said')).toContain('已加主题“试验”');
			await page.locator('.words .theme select').selectOption({ label: '试验' });
			await page.locator('.words .theme + .pieces button').first().click();
			await expect.poll(() => page.textContent('.said')).toContain('已计入');
			const own = page.locator('.words .terms select');
			expect(await own.locator('option:checked').textContent()).toBe('试验');
			await own.selectOption({ label: '产业发展' });
			await expect
				.poll(() => page.textContent('.words summary'))
				.toMatch(/词语（这一篇自己的1个列在上面）$/);
			const list = async () =>
				new TextDecoder().decode(unzipSync(await take(page, '#take-zip'))['story/lexicon.yaml']);
			await expect.poll(list).toContain('theme: industry');
			expect(await list()).toContain('name: 试验');
		}));

	test('the newspaper’s page as it is now is dropped, chosen or pasted, and what it says otherwise is told', () =>
		visitReady(browser(), PHONE, desk, async (page) => {
			const text = hengyang.toString('utf8');
			const changed = text
				.replace('他建议，在农村', '他还建议，在农村')
				.replace('龙雪一代表指出', '龙代表指出');
			const check = page.locator('.check');
			const told = () => check.locator('.facts').textContent();
			await give(page, 'article.txt', hengyang);
			await whole(page);

			await page.setInputFiles('.check input[type=file]', {
				name: 'page.html',
				mimeType: 'text/html',
				buffer: Buffer.from(publishedOnSite(changed))
			});
			await check.locator('.differences li').first().waitFor();
			expect(await told()).toBe('改了2句。');
			expect(await page.textContent('.said')).toContain('改了2句。');
			expect(await check.locator('.differences mark').allTextContents()).toEqual(['还', '雪一']);
			expect(await violations(page)).toEqual([]);

			// What is decided of the article meanwhile changes nothing of the page.
			await page.locator('#doubt-1 button', { hasText: '裁定' }).click();
			await page.locator('#doubt-1 .choices button', { hasText: '归许娟' }).click();
			await expect.poll(told).toBe('改了2句。');

			const drop = (where: string, html: string) =>
				page.evaluate(
					([where, html]) => {
						const dataTransfer = new DataTransfer();
						dataTransfer.items.add(new File([html!], 'page.html', { type: 'text/html' }));
						const drop = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
						document.querySelector(where!)!.dispatchEvent(drop);
					},
					[where, html]
				);
			await drop('.check', publishedOnSite(text));
			await expect.poll(told).toBe('115句都在网页上，和读入时一样。');
			expect(await page.locator('.settled li').count()).toBe(1);

			await page.locator('.check button').click();
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('page-text');
			await page.evaluate(
				(html) => {
					const clipboardData = new DataTransfer();
					clipboardData.setData('text/html', html);
					clipboardData.setData('text/plain', 'x');
					const paste = new ClipboardEvent('paste', {
						clipboardData,
						bubbles: true,
						cancelable: true
					});
					document.getElementById('page-text')!.dispatchEvent(paste);
				},
				text
					.replace('衡东县代表团讨论现场气氛热烈，与会代表围绕党代会报告踊跃发言、热烈讨论。', '')
					.replace(/.+/g, '<p>$&</p>')
			);
			await expect.poll(told).toBe('没了1句。');
			expect(await check.locator('.numbers li').allTextContents()).toEqual([
				expect.stringMatching(/^衡东县.*，正文：原有\d+句，现在\d+句$/)
			]);

			await page.fill('#page-text', text.replace('在推动乡村振兴过程中', '在推动农村振兴过程中'));
			await expect.poll(told).toBe('改了1句。');
			expect(await check.locator('.numbers li').allTextContents()).toEqual([
				'词语“乡村振兴”，正文：原有8次，现在7次',
				'词语“农村”，正文：原有2次，现在3次'
			]);

			await page.fill('#page-text', '今天天气很好，没有人说话。');
			await expect.poll(told).toContain('请确认是同一篇');
			await page.setInputFiles('.check input[type=file]', {
				name: 'a.pdf',
				mimeType: 'application/pdf',
				buffer: Buffer.from('%PDF-1.7 …')
			});
			await expect.poll(() => check.locator('[role=alert]').textContent()).toContain('PDF');
		}));

	test('a draft is there again after the tab is closed, and gone when it is deleted', () =>
		visitReady(browser(), DESK, desk, async (page) => {
			await page.fill('#article-text', hengyang.toString('utf8'));
			await whole(page);
			await expect
				.poll(() =>
					page.evaluate(
						() =>
							new Promise<number>((resolve) => {
								const request = indexedDB.open('yansheng-desk');
								request.onsuccess = () => {
									const { result } = request;
									const count = result.transaction('drafts').objectStore('drafts').count();
									count.onsuccess = () => {
										result.close();
										resolve(count.result);
									};
								};
							})
					)
				)
				.toBe(1);
			const heading = page.locator('#doubts-title');
			const before = Number(/\d+/.exec((await heading.textContent()) ?? '')?.[0]);
			await page.locator('#doubt-1 button', { hasText: '看过，照旧' }).click();
			await expect.poll(() => heading.textContent()).toContain(String(before - 1));
			await page.locator('button', { hasText: '换一篇' }).click();
			const listed = page.locator('.drafts li');
			await expect.poll(() => listed.count()).toBe(1);
			await page.reload();
			await page.waitForSelector('html[data-ready]');
			// It is told by headline, first words and length, and opens with what was looked at.
			expect(await listed.textContent()).toMatch(
				/瞄准新定位 担当新使命\s*9月27日晚，衡南县代表团.*…\s*story · \d+字 · 20/
			);
			await listed.locator('button', { hasText: '打开' }).click();
			await expect.poll(() => heading.textContent()).toContain(String(before - 1));
			await page.locator('#doubt-1 button', { hasText: '重新待核' }).click();
			await expect.poll(() => heading.textContent()).toContain(String(before));
			await page.reload();
			await page.waitForSelector('html[data-ready]');
			await listed.locator('button', { hasText: '删除' }).click();
			await expect.poll(() => page.textContent('.said')).toContain('可以恢复');
			await listed.locator('button', { hasText: '恢复' }).click();
			await listed.locator('button', { hasText: '打开' }).waitFor();
			await listed.locator('button', { hasText: '删除' }).click();
			await listed.locator('button', { hasText: '恢复' }).waitFor();
			await page.reload();
			await page.waitForSelector('html[data-ready]');
			expect(await listed.count()).toBe(0);

			// A store that is full, and one that is not there, are told of; the desk does without.
			const blocked = () => page.locator('.drafts [role=alert]').allTextContents();
			await page.evaluate(() => {
				IDBObjectStore.prototype.put = () => {
					throw new DOMException('', 'QuotaExceededError');
				};
			});
			await page.fill('#article-text', hengyang.toString('utf8'));
			await expect.poll(blocked).toEqual([expect.stringContaining('空间已满')]);
			await whole(page);
			await page.addInitScript(() => {
				IDBFactory.prototype.open = () => {
					throw new DOMException('', 'SecurityError');
				};
			});
			await page.reload();
			await page.waitForSelector('html[data-ready]');
			await expect.poll(blocked).toEqual([expect.stringContaining('无痕模式')]);
			await page.fill('#article-text', hengyang.toString('utf8'));
			await whole(page);
			expect(Object.keys(unzipSync(await take(page, '#take-zip')))).toHaveLength(3);
		}));

	test('the folder dropped again and taken away unchanged has the same bytes', () =>
		visitReady(browser(), DESK, desk, async (page) => {
			await give(page, 'article.txt', hengyang);
			await whole(page);
			await page.locator('#doubt-1 button', { hasText: '裁定' }).click();
			await page.locator('#doubt-1 .choices button', { hasText: '归许娟' }).click();
			await expect.poll(() => page.locator('.settled li').count()).toBe(1);
			const zip = await take(page, '#take-zip');
			await page.reload();
			await page.waitForSelector('html[data-ready]');
			await give(page, 'story.zip', zip);
			await whole(page);
			expect(await page.locator('.settled li').count()).toBe(1);
			expect((await take(page, '#take-zip')).equals(zip)).toBe(true);
		}));

	test.each([
		['desk/', DESK, 'light'],
		['en/desk/', PHONE, 'dark']
	] as const)('%s is without fault for axe, empty and with an article', (path, options, scheme) =>
		visitReady(browser(), { ...options, colorScheme: scheme }, site.url + path, async (page) => {
			expect(await violations(page)).toEqual([]);
			await give(page, 'article.txt', hengyang);
			await whole(page);
			await page.locator('#doubt-1 button').first().click();
			await page.waitForSelector('#doubt-1 .choices');
			expect(await violations(page)).toEqual([]);
			expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(
				options.viewport.width
			);
		})
	);

	test('a hostile article, name and archive stay text', () =>
		visitReady(browser(), DESK, desk, async (page) => {
			const hostile = `讨论侧记\n<img src=x onerror=alert(1)>代表团\n${'\u202e'}张三代表说：“<script>alert(1)</script>{{1}}”\n`;
			await give(page, '<b onmouseover=alert(1)>.txt', Buffer.from(hostile));
			await page.waitForSelector('.reading .facts');
			expect(await page.textContent('.article')).toContain('<script>alert(1)</script>');
			expect(await page.locator('.article img, .article script').count()).toBe(0);
			expect(await page.locator('.unseen').getAttribute('data-before')).toBe('⟦U+202E⟧');
		}));

	test('without a script the page says what it needs, and how to do the same', () =>
		visit(browser(), { ...DESK, javaScriptEnabled: false }, desk, async (page) => {
			expect(await page.textContent('main')).toContain('npm run new-story');
		}));
});

import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { inChromium, inEachEngine } from './browsers.ts';
import type { Tab } from './tab.ts';

/** A story in one file, as it is downloaded, opened from a disk. What is expected was read in the article. */

const read = (name: string) => readFileSync(join(inject('build'), 'hengyang-2021', name), 'utf8');
const files = { zh: read('hengyang-2021.html'), en: read('hengyang-2021.en.html') };
const charts = ['map', 'map-rural', 'heatmap', 'cloud', 'voices'].map((chart) => ({
	chart,
	html: read(`hengyang-2021.${chart}.html`)
}));

const folder = mkdtempSync(join(tmpdir(), 'yansheng-one-file-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Puts a file on the disk. */
function put(name: string, html: string): string {
	const file = join(folder, name);
	writeFileSync(file, html);
	return pathToFileURL(file).href;
}

describe.each(Object.entries(files))('%s', (_, html) => {
	test('weighs 131 kB at most as it travels', () => {
		expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(131_000);
	});

	test('its policy allows the scripts and styles that stand in it', () => {
		const policy = /content-security-policy" content="([^"]*)"/.exec(html)![1]!;
		const parts = [
			...html.matchAll(/<script>([^]*?)<\/script>/g),
			...html.matchAll(/<style>([^]*?)<\/style>/g)
		];
		expect(parts).toHaveLength(3);
		for (const [, text = ''] of parts)
			expect(policy).toContain(createHash('sha256').update(text).digest('base64'));
	});
});

test.each(charts)('one chart weighs 30 kB at most as it travels ($chart)', ({ html }) => {
	expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(30_000);
});

async function until<Arguments extends unknown[]>(
	tab: Tab,
	work: (...args: Arguments) => boolean,
	...args: Arguments
): Promise<void> {
	while (!(await tab.evaluate(work, ...args)));
}

async function open(tab: Tab, address: string): Promise<void> {
	await tab.open(address);
	await until(tab, () => document.documentElement.hasAttribute('data-ready'));
}

/** Taps a county where its name stands. */
const tapCounty = (tab: Tab, id: string) =>
	tab.evaluate((id) => {
		const label = document.querySelector(`[data-drawing="map"] text[data-of="${id}"]`)!;
		label.scrollIntoView({ block: 'center' });
		const { left, top, width, height } = label.getBoundingClientRect();
		const [clientX, clientY] = [left + width / 2, top + height / 2];
		document
			.elementFromPoint(clientX, clientY)!
			.dispatchEvent(
				new MouseEvent('click', { bubbles: true, cancelable: true, clientX, clientY })
			);
	}, id);

/** Counts again, and gives what is said of it. */
async function recount(tab: Tab): Promise<{ said: string; lines: string[] }> {
	await tab.evaluate(() => document.querySelector<HTMLElement>('[data-action="recount"]')!.click());
	return tab.evaluate(() => ({
		said: document.querySelector('[data-recounted]')!.textContent,
		lines: [...document.querySelectorAll('[data-slot="differences"] li')].map(
			(line) => line.textContent
		)
	}));
}

inEachEngine((tab) => {
	test('opened from a disk, a county shows its sentences, and Back undoes it', async () => {
		await tab().resize(1280, 900);
		await open(tab(), put('story.html', files.zh));
		await tapCounty(tab(), 'leiyang');
		await until(tab(), () => location.hash.includes('delegation=leiyang'));
		await until(
			tab(),
			() => document.querySelectorAll('#panel-content li[data-sentence^="leiyang-"]').length === 2
		);
		await tab().evaluate(() => history.back());
		await until(tab(), () => document.querySelector('#panel-content li[data-sentence]') === null);
	});

	test('its numbers are counted again and agree', async () => {
		for (const html of Object.values(files)) {
			await open(tab(), put('again.html', html));
			const { said, lines } = await recount(tab());
			expect(lines).toEqual([]);
			expect(said).toMatch(/全部相符|All agree/);
		}
	});

	test('one chart shows the sentences behind a mark, and counts its numbers again', async () => {
		await tab().resize(1280, 900);
		for (const { chart, html } of charts) {
			await open(tab(), put(`${chart}.html`, html));
			const { said, lines } = await recount(tab());
			expect([chart, lines]).toEqual([chart, []]);
			expect(said).toMatch(/全部相符/);
		}
		const [{ html } = { html: '' }] = charts;
		const altered = html.replace(/<li id="leiyang-s\d+"[^]*?<\/li>/, '');
		await open(tab(), put('altered-chart.html', altered));
		expect((await recount(tab())).lines.length).toBeGreaterThan(0);
		await open(tab(), put('map.html', html));
		await tapCounty(tab(), 'leiyang');
		const seen = await tab().evaluate(() => ({
			head: document.querySelector('#panel header')!.firstChild!.textContent,
			sentences: document.querySelectorAll('#panel li').length,
			ringed: document.querySelectorAll('[data-drawing="map"] [data-line="chosen"]').length
		}));
		expect(seen).toEqual({ head: '耒阳市 · 产业发展：2句', sentences: 2, ringed: 1 });
	});

	test('what is altered in its data or on its page is told', async () => {
		const alterations: [string, (html: string) => string][] = [
			[
				'a mention left out',
				(html) => html.replace(/\{"sentence":"hengnan-s2","spans":\[\[129,133\]\]\},/, '')
			],
			['a mention moved', (html) => html.replace('[[129,133]]', '[[130,134]]')],
			['a statement given to another', (html) => html.replace('["luo-wei"]', '["zhang-chao"]')],
			['a number of the heatmap', (html) => html.replace('data-count="5"', 'data-count="6"')],
			['a word of the report', (html) => html.replaceAll('上扬的数字', '下跌的数字')]
		];
		for (const [what, alter] of alterations) {
			const altered = alter(files.zh);
			expect([what, altered === files.zh]).toEqual([what, false]);
			await open(tab(), put('altered.html', altered));
			const { said, lines } = await recount(tab());
			// A word that is altered everywhere alike is another report: its length and its counts are the same.
			if (what === 'a word of the report') expect(said).toMatch(/全部相符/);
			else
				expect([what, lines.length > 0, said]).toEqual([what, true, expect.stringMatching(/不符/)]);
		}
	});
});

inChromium((browser) => {
	test.each(Object.entries(files))(
		'asks nobody for anything, and says nothing is wrong (%s)',
		async (_, html) => {
			const address = put('asks.html', html);
			const page = await browser().newPage();
			const asked: string[] = [];
			const said: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			page.on('console', (message) => said.push(message.text()));
			page.on('pageerror', (error) => said.push(error.message));
			await page.goto(address);
			await page.locator('html[data-ready]').waitFor();
			await page.locator('[data-action="search"]').click();
			await page.locator('#search-input').fill('产业');
			await page.locator('select[data-option="sort"]').selectOption('hengnan');
			await page.locator('[data-action="recount"]').click();
			expect(asked).toEqual([address]);
			expect(said).toEqual([]);
			await page.close();
		}
	);

	test('one chart asks nobody for anything; without a script its table leads to its sentences', async () => {
		const context = await browser().newContext({ javaScriptEnabled: false });
		const still = await context.newPage();
		for (const { chart, html } of charts) {
			const address = put('asks.html', html);
			const page = await browser().newPage();
			const asked: string[] = [];
			const said: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			page.on('console', (message) => said.push(message.text()));
			page.on('pageerror', (error) => said.push(error.message));
			await page.goto(address);
			await page.locator('[data-action="recount"]').click();
			await page.locator('[data-choose]').nth(1).dispatchEvent('click');
			await page.locator('#panel li').first().waitFor();
			expect([chart, asked, said]).toEqual([chart, [address], []]);
			await page.close();

			await still.goto(address);
			const link = still.locator('[data-choose]').nth(1);
			const place = await link.getAttribute('href');
			await still
				.locator('details')
				.evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
			await link.click();
			expect(still.url()).toBe(address + place!);
			expect(await still.locator(place!).count()).toBe(1);
			expect(await still.locator('.needs-script:visible').count()).toBe(0);
		}
		await context.close();
	});

	test('without a script every number leads to its sentences, and no button is seen that does nothing', async () => {
		const context = await browser().newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(put('still.html', files.zh));
		for (const theme of ['industry', 'rural']) {
			await page.locator(`.miniature[data-choose="theme=${theme}"]`).click();
			expect(page.url()).toMatch(new RegExp(`#theme-${theme}$`));
			expect(await page.locator(`#theme-${theme} + dd a`).count()).toBeGreaterThan(0);
		}
		await page.locator('#theme-rural + dd a').first().click();
		expect(page.url()).toMatch(/#[a-z-]+\d?-s\d+$/);
		expect(await page.locator('.needs-script:visible').count()).toBe(0);
		await context.close();
	});
});

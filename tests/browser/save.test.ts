import { readPiece } from '#lib/outputs/wechat/page.ts';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { join } from 'node:path';
import { inChromium } from './browsers.ts';
import { serveSite } from './site.ts';
import { DESK, PHONE, visitReady } from './visit.ts';

/** Saving a chart as it is on the screen. */

const site = await serveSite('/some/folder/');
const STORY = `${site.url}hengyang-2021/`;

async function save(page: Page, chart: string, format: 'svg' | 'png') {
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.locator(`#${chart} [data-action="save"][data-format="${format}"]`).click()
	]);
	const bytes = readFileSync(await download.path());
	return { name: download.suggestedFilename(), bytes, text: bytes.toString('utf8') };
}

/** What a browser finds wrong with a file; null where it is a picture. */
const parse = (svg: string) =>
	new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')?.textContent ??
	null;

/** Whether no text of the only picture on a page runs over its edge. */
const standsInside = () => {
	const edge = document.querySelector('svg')!.getBoundingClientRect().right;
	return [...document.querySelectorAll('text')].every(
		(one) => one.getBoundingClientRect().right <= edge
	);
};

const widthOf = (png: Buffer) => png.readUInt32BE(16);
const heightOf = (png: Buffer) => png.readUInt32BE(20);

inChromium((browser) => {
	test('a map is saved with the theme that was chosen, its selection and its source', () =>
		visitReady(browser(), DESK, `${STORY}?theme=rural&delegation=leiyang`, async (page) => {
			const { name, text } = await save(page, 'map', 'svg');
			expect(name).toBe('hengyang-2021-map-leiyang-rural.svg');
			expect(text).not.toMatch(/var\(|style=|class=|data-/);
			// What the reader sees is what is saved: the title on the page, and the ring round 耒阳市.
			const title = await page.locator('#map-title').innerText();
			expect(title).toContain('乡村振兴');
			expect(text).toContain(`<title>${title}</title>`);
			expect(text).toContain('#B5331F');
			expect(text).toContain('耒阳市 · 乡村振兴');
			expect(text.replace(/<[^>]*>/g, '')).toContain('示意图');
			expect(text.replace(/<[^>]*>/g, '')).toContain('《瞄准新定位 担当新使命》');
			expect(text).toContain('报道所载讨论时间：2021年9月27日、28日');
		}));

	test.each(['map', 'heatmap'])(
		'a saved %s names the delegation that it marks, not the person chosen',
		(chart) =>
			visitReady(browser(), DESK, `${STORY}?theme=industry&speaker=wang-haijun`, async (page) => {
				const { text } = await save(page, chart, 'svg');
				const { delegation } = await page.evaluate(async () => {
					const { speakers, delegations } = await (await fetch('dataset.json')).json();
					const person = speakers.find(({ id }: { id: string }) => id === 'wang-haijun');
					return {
						delegation: delegations.find(({ id }: { id: string }) => id === person.delegation).short
					};
				});
				const said = text.replace(/<[^>]*>/g, '');
				expect(said).not.toContain('王海军');
				expect(said).toContain(`${delegation} · 产业发展`);
			})
	);

	test.each(['map', 'cloud', 'heatmap'])(
		'nothing stands in a saved %s but what is true of the picture, and none of it beyond the edge',
		(chart) =>
			visitReady(
				browser(),
				DESK,
				`${STORY}?delegation=changning&theme=industry&fbclid=IwAR${'x'.repeat(90)}&from=timeline`,
				async (page) => {
					const { text } = await save(page, chart, 'svg');
					const said = text.replace(/<[^>]*>/g, '');
					expect(said).not.toMatch(/fbclid|IwAR|timeline|点一个|见排行|仅此处计到/);
					expect(said).toContain('delegation=changning&amp;theme=industry');
					expect(said.match(/常宁市/g)!.length).toBeGreaterThan(0);
					expect(text).not.toMatch(/<text[^>]*>\s*<\/text>/);
					const sheet = await page.context().newPage();
					await sheet.setContent(text);
					// A file that is not XML to the letter is no picture anywhere.
					expect(await sheet.evaluate(parse, text)).toBe(null);
					const inside = await sheet.evaluate(standsInside);
					expect(inside).toBe(true);
					// Red are words of the theme in that part of the report: as the caption says, and no others.
					if (chart === 'cloud') {
						const red = [...text.matchAll(/<text[^>]*fill="#B5331F"[^>]*>([^<]*)/g)].map(
							([, word]) => word
						);
						expect(red.length).toBeGreaterThan(0);
						const section = await page
							.locator('#text section', { hasText: '常宁市代表团' })
							.textContent();
						for (const word of red) expect(section!.replace(/\s/g, '')).toContain(word);
						expect(said).toContain('红字：');
					}
				}
			)
	);

	test('the view that is hidden is not saved: tiles or boundaries', () =>
		visitReady(browser(), DESK, `${STORY}?map=tiles`, async (page) => {
			const { text } = await save(page, 'map', 'svg');
			expect(text).toContain('市直机关二团');
			expect(text.replace(/<[^>]*>/g, '')).not.toContain('示意图');
		}));

	test('what is counted is said in the picture as on the screen: mentions, headlines with them', () =>
		visitReady(browser(), DESK, `${STORY}?heatmap=mentions&headlines=on`, async (page) => {
			await page.locator('#heatmap [data-slot="unit"]', { hasText: '次数（含标题）' }).waitFor();
			const { text } = await save(page, 'heatmap', 'svg');
			const said = text.replace(/<[^>]*>/g, '');
			expect(said).toContain('次数（含标题）');
			expect(said).toContain('一次之差');
			expect(said).not.toMatch(/句数|一句之差/);
		}));

	test('a PNG is 2160 pixels wide and holds the picture that the SVG describes', () =>
		visitReady(browser(), DESK, `${STORY}?term=sanqiang-yihua`, async (page) => {
			const svg = await save(page, 'cloud', 'svg');
			const png = await save(page, 'cloud', 'png');
			expect(png.name).toBe('hengyang-2021-cloud-sanqiang-yihua.png');
			expect(widthOf(png.bytes)).toBe(2160);
			const height = Number(/<svg [^>]*?height="(\d+)"/.exec(svg.text)?.[1]);
			expect(heightOf(png.bytes)).toBe(2 * height);
			// The browser draws the saved file as it drew the one that became the PNG: accent where the word is chosen.
			const share = await page.evaluate(
				async (source) => {
					const image = new Image();
					image.src = source;
					await image.decode();
					const canvas = document.createElement('canvas');
					canvas.width = image.naturalWidth;
					canvas.height = image.naturalHeight;
					const context = canvas.getContext('2d');
					context?.drawImage(image, 0, 0);
					const { data } = context!.getImageData(0, 0, canvas.width, canvas.height);
					let red = 0;
					for (let i = 0; i < data.length; i += 4)
						if (data[i] === 0xb5 && data[i + 1] === 0x33 && data[i + 2] === 0x1f) red++;
					return red;
				},
				`data:image/png;base64,${png.bytes.toString('base64')}`
			);
			expect(share).toBeGreaterThan(1000);
		}));

	test('on a phone in the dark the picture is a phone’s, in the dark colours', () =>
		visitReady(browser(), { ...PHONE, colorScheme: 'dark' }, STORY, async (page) => {
			const { text } = await save(page, 'heatmap', 'svg');
			expect(text).toContain('fill="#15181B"');
			expect(text).not.toContain('#FBFAF6');
			// Delegations are the rows there: each name is a line of its own.
			for (const name of ['衡南县', '常宁市', '国资委']) expect(text).toContain(`>${name}<`);
		}));

	test('an English view is saved in English', () =>
		visitReady(browser(), DESK, `${site.url}en/hengyang-2021/`, async (page) => {
			const { text } = await save(page, 'heatmap', 'svg');
			expect(text).toContain('xml:lang="en"');
			expect(text).toContain('Rural revitalisation');
			const sheet = await page.context().newPage();
			for (const chart of ['map', 'cloud', 'heatmap']) {
				await sheet.setContent((await save(page, chart, 'svg')).text);
				expect([chart, await sheet.evaluate(standsInside)]).toEqual([chart, true]);
			}
		}));

	test.each(['map', 'cloud', 'heatmap'] as const)(
		'the %s for WeChat fills a phone’s column, with all of its type inside and large enough',
		(chart) =>
			visitReady(browser(), { viewport: { width: 360, height: 900 } }, STORY, async (page) => {
				const file = join(inject('build'), 'hengyang-2021/pictures', `${chart}-wechat.html`);
				const markup = readPiece(readFileSync(file, 'utf8'));
				const article = await page.context().newPage();
				await article.setContent(`<body style="margin:16px">${markup}`);
				const size = await article.locator('svg').evaluate((svg) => {
					const box = svg.getBoundingClientRect();
					const texts = [...svg.querySelectorAll('text')].map((text) =>
						text.getBoundingClientRect()
					);
					return {
						width: box.width,
						inside: texts.every((text) => text.left >= box.left - 1 && text.right <= box.right + 1),
						smallest: Math.min(...texts.map((text) => text.height))
					};
				});
				expect(size.width).toBe(328);
				expect(size.inside).toBe(true);
				expect(size.smallest).toBeGreaterThan(11);
			})
	);
});

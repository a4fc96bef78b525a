import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFrom } from '../../scripts/build-from.ts';
import { listFiles, listPages, readPage } from '../../scripts/built.ts';
import { serve, type Serving } from '../../scripts/commands/preview.ts';
import { SPEAKERS } from '../fixtures/wangchuan.ts';
import { SEATS } from '../scripts/commands/region/seats.ts';
import { inChromium } from './browsers.ts';
import { VITEST_VARIABLES } from './build.ts';
import { inContext, listen } from './visit.ts';

/** The whole site for another prefecture, which is made up: nothing in the code may know Hengyang. */

const STORY = 'wangchuan-2022/';
let build: string;
let site: Serving;

beforeAll(async () => {
	build = await buildFrom('tests/fixtures/made-up/data', 'made-up', VITEST_VARIABLES);
	site = await serve(build, { port: 0 });
}, 600_000);
afterAll(() => site.close());

describe('the made-up prefecture’s site', () => {
	test('has a story page in both languages, and is what the root shows', () => {
		expect(listPages(build)).toEqual(expect.arrayContaining(['', 'en/', STORY, `en/${STORY}`]));
		expect(readPage(build, '')).toContain('一江清水 满城新声');
	});

	test('says on its face that it is made up', () => {
		expect(readPage(build, STORY)).toContain('虚构样例');
		expect(readPage(build, STORY)).toContain('虚构边界，仅供测试');
	});

	test('draws all nine divisions, those that no delegation speaks for as well', () => {
		const drawn = [...readPage(build, STORY).matchAll(/data-adcode="(\d{6})"/g)].map(
			([, code]) => code
		);
		expect([...new Set(drawn)].sort()).toEqual(SEATS.map(({ adcode }) => adcode));
	});

	test('has a mark for each delegation and each of its own four themes', () => {
		const html = readPage(build, STORY);
		const values = (name: string) =>
			new Set(
				[...html.matchAll(new RegExp(`data-${name}="([^"]+)"`, 'g'))].map(([, value]) => value)
			);
		expect([...values('theme')].sort()).toEqual(['city', 'countryside', 'water', 'welfare']);
		expect([...values('delegation')].sort()).toEqual([
			'bailu',
			'city-organs',
			'donghu-xiting',
			'jintan',
			'nanqiao',
			'wangchuan-county',
			'yunling'
		]);
	});

	test('names every speaker', () => {
		const html = readPage(build, STORY);
		for (const name of SPEAKERS) expect(html).toContain(name);
	});

	test('has all under a former id that stands under today’s, and its pages lead on', () => {
		const all = listFiles(build);
		const under = (id: string) =>
			all
				.filter((file) => file.startsWith(`${id}/`) || file.startsWith(`en/${id}/`))
				.map((file) => file.replace(id, '…'));
		expect(under('wangchuan-2022').length).toBeGreaterThan(100);
		expect(under('wangchuan-before').sort()).toEqual(under('wangchuan-2022').sort());
		for (const [page, target] of [
			['', '../wangchuan-2022/'],
			['concordance/', '../../wangchuan-2022/concordance/']
		])
			for (const language of ['', 'en/'])
				expect(readPage(build, `${language}wangchuan-before/${page}`)).toContain(
					`<meta http-equiv="refresh" content="0; url=${target}" />`
				);
		const same = (file: string) => [
			readFileSync(join(build, 'wangchuan-before', file)),
			readFileSync(join(build, 'wangchuan-2022', file))
		];
		for (const file of [
			'dataset.json',
			'pictures/map-card.png',
			'pictures/map-print.svg',
			'embed/charts.json'
		]) {
			const [before, now] = same(file);
			expect([file, before!.equals(now!)]).toEqual([file, true]);
		}
	});

	test('has nothing of Hengyang in any page or download', () => {
		const files = listFiles(build).filter((file) => /\.(?:html|js|json|csv|svg)$/.test(file));
		// The schema of the dataset explains its fields with examples from there.
		const known = files.filter((file) => !file.startsWith('schema/'));
		const guilty = known.filter((file) =>
			/衡阳|耒阳|常宁|Hengyang/.test(readFileSync(join(build, file), 'utf8'))
		);
		expect(guilty).toEqual([]);
	});
});

inChromium((browser) => {
	test.each(['', 'en/'])(
		'/%swangchuan-before/ leads on, with query and fragment where scripts run',
		(language) =>
			inContext(browser(), {}, async (context) => {
				const wrong = listen(context, site.url);
				const tab = await context.newPage();
				for (const rest of ['?theme=water&x=%E6%B0%B4#map', 'concordance/?theme=water#top']) {
					await tab.goto(`${site.url}${language}wangchuan-before/${rest}`);
					await tab.waitForURL(`${site.url}${language}${STORY}${rest}`);
				}
				// An embed stays where it is, for frames know it by its address; what it links to is the story's own.
				await tab.goto(`${site.url}${language}wangchuan-before/embed/map/water/?mode=dark`);
				await tab.locator('html[data-mode="dark"]').waitFor();
				const href = await tab.locator('a.full').evaluate((a) => (a as HTMLAnchorElement).href);
				expect(href).toContain(`${site.url}${language}${STORY}?theme=water`);
				expect(wrong).toEqual([]);
			})
	);

	test('/wangchuan-before/ leads on without script too', () =>
		inContext(browser(), { javaScriptEnabled: false }, async (context) => {
			const tab = await context.newPage();
			await tab.goto(`${site.url}wangchuan-before/`);
			await tab.waitForURL(site.url + STORY);
		}));

	test.each([STORY, `en/${STORY}`])('/%s opens without an error, and asks no other host', (page) =>
		inContext(browser(), { viewport: { width: 360, height: 800 } }, async (context) => {
			const wrong = listen(context, site.url);
			const tab = await context.newPage();
			await tab.goto(site.url + page, { waitUntil: 'networkidle' });
			expect(wrong).toEqual([]);
			const overflow = await tab.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth
			);
			expect(overflow).toBeLessThanOrEqual(0);
		})
	);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseStory } from '#extract/editor/parse-story.ts';
import { review } from '../../scripts/commands/review.ts';
import { hostileStory } from '../review/hostile-story.ts';
import { runHere } from '../scripts/run-here.ts';
import { violations } from './axe.ts';
import { inChromium } from './browsers.ts';

const out = mkdtempSync(join(tmpdir(), 'review-'));
afterAll(() => rmSync(out, { recursive: true }));

const SHEETS = ['hengyang-2021', 'hengyang-2021.en', 'hostile'];
runHere(review, ['hengyang-2021', '--out', out]);
runHere(review, ['hengyang-2021', '--lang', 'en', '--out', out]);
mkdirSync(join(out, 'hostile'));
hostileStory(join(out, 'hostile'));
runHere(review, ['hostile', '--data', join(out, 'hostile'), '--out', out]);
const addressOf = (id: string) => pathToFileURL(join(out, `${id}.html`)).href;

inChromium((browser) => {
	let page: Page;
	let complaints: string[];
	let requests: string[];

	beforeEach(async () => {
		const context = await browser().newContext({ viewport: { width: 1280, height: 900 } });
		page = await context.newPage();
		complaints = [];
		requests = [];
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('dialog', (dialog) => complaints.push(`dialog: ${dialog.message()}`));
		page.on('request', (request) => requests.push(request.url()));
	});
	afterEach(() => page.context().close());

	describe.each(SHEETS)('the review of %s, opened from disk', (id) => {
		test('runs without a complaint, and asks for nothing but itself', async () => {
			await page.goto(addressOf(id));
			// The script has run, and its policy lets it.
			expect(await page.locator('html[data-script]').count()).toBe(1);
			expect({ complaints, requests }).toEqual({ complaints: [], requests: [addressOf(id)] });
		});

		test.each([
			[360, 'light'],
			[1280, 'dark']
		] as const)('is without fault for axe, and no wider than %s px', async (width, colorScheme) => {
			await page.setViewportSize({ width, height: 800 });
			await page.emulateMedia({ colorScheme });
			await page.goto(addressOf(id));
			expect(await violations(page)).toEqual([]);
			expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
		});
	});

	test('the article can be read off it as it was printed', async () => {
		await page.goto(addressOf('hengyang-2021'));
		const texts = await page.locator('#article .text').allTextContents();
		const article = readFileSync('data/stories/hengyang-2021/article.txt', 'utf8');
		expect(texts.join('').replace(/\s/gu, '')).toBe(article.replace(/\s/gu, ''));
	});

	test('a number leads to its note, and back to its place', async () => {
		await page.goto(addressOf('hengyang-2021'));
		await page.locator('#at-12').click();
		expect(await page.locator('.note:target code[lang]').textContent()).toBe('odd-dash');
		await page.locator('#doubt-12 a.number').click();
		expect(await page.locator('.flag:target').getAttribute('id')).toBe('at-12');
	});

	test('choices are gathered into lines that story.yaml takes', async () => {
		await page.goto(addressOf('hengyang-2021'));
		expect(await page.locator('#tray').isVisible()).toBe(false);
		await page.locator('#doubt-1').getByText('归许娟').click();
		await page.locator('#doubt-12').getByText('「—」应为「一」').click();
		// One for each doubt: another choice takes the place of the first.
		await page.locator('#doubt-1').getByText('归闵桥').click();
		expect(await page.locator('#tray-count').textContent()).toBe('已选 2 项裁定');
		const lines = (await page.locator('#tray-lines').textContent()) ?? '';
		const { settlements } = parseStory(lines, 'story.yaml');
		expect(settlements.map((one) => ({ ...one, origin: undefined }))).toEqual([
			{
				kind: 'words',
				words: '“党代会报告，凝聚人心，催人奋进，是一个立足衡阳、立意深远的报告。”',
				speaker: '闵桥'
			},
			{ kind: 'reading', printed: '五—', as: '五一' }
		]);
		await page.locator('#tray-clear').click();
		expect(await page.locator('#tray').isVisible()).toBe(false);
	});

	test('a line is copied as it is written', async () => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(addressOf('hengyang-2021'));
		const line = page.locator('#doubt-12 .line').first();
		await line.locator('button').click();
		await expect.poll(() => line.locator('button').textContent()).toBe('已复制');
		expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
			await line.locator('code').textContent()
		);
	});

	test('one delegation, one kind of doubt, one layer can be looked at alone', async () => {
		await page.goto(addressOf('hengyang-2021'));
		await page.locator('#delegation').selectOption('changning');
		const parts = page.locator('#article .part[data-delegation]:visible');
		expect(await parts.count()).toBe(1);
		await page.locator('#delegation').selectOption('');
		await page.locator('#bearing').selectOption('attribution');
		expect(await page.locator('.note:visible').count()).toBe(
			await page.locator('.note[data-bearing=attribution]').count()
		);
		const colour = () =>
			page
				.locator('.part .term')
				.first()
				.evaluate((term) => getComputedStyle(term).color);
		const before = await colour();
		await page.locator('#layers input[value=term]').uncheck();
		expect(await colour()).not.toBe(before);
	});

	test('on paper there are boxes to tick and no buttons', async () => {
		await page.goto(addressOf('hengyang-2021'));
		await page.emulateMedia({ media: 'print' });
		expect(await page.locator('button:visible, select:visible, .line:visible').count()).toBe(0);
		expect(await page.locator('.signatures').isVisible()).toBe(true);
		expect(await page.locator('.proposal input:visible').count()).toBeGreaterThan(0);
		const pdf = await page.pdf({ preferCSSPageSize: true });
		expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
	});
});

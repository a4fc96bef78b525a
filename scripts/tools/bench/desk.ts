import type { Page } from 'playwright-core';
import type { Lists, Reader } from '../../../src/desk/reader/reader.ts';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { findBrowser, missing } from '../../../tests/browser/installed.ts';
import { serve } from '../../commands/preview.ts';
import { printTable } from '../../table.ts';
import { readStory, repeat } from './articles.ts';
import { formatMs, quantile } from './timing.ts';

const CHANGES = 15;
/** What typing rests before the desk reads: `src/desk/desk.svelte.ts`. */
const PAUSE = 150;

/**
 * Types at the desk, and asks how long after the pause the article stands there as it was read; then pastes a text of 1 MB, and asks for the
 * longest that the page answered nobody.
 */
export async function benchDesk(): Promise<void> {
	const program = findBrowser('chromium');
	if (!program) throw new Error(missing('chromium') ?? '');
	const site = await serve(process.env['YANSHENG_BUILD'] ?? 'build', { port: 0 });
	const browser = await launchChromium(program);
	const { text } = readStory();
	const rows: (string | number)[][] = [];
	const note = (what: string, times: number[]) =>
		rows.push([what, times.length, ...[0.5, 1].map((share) => formatMs(quantile(times, share)))]);
	try {
		for (const rate of [1, 4]) {
			const context = await browser.newContext();
			const page = await context.newPage();
			await page.goto(`${site.url}desk/`);
			await page.locator('html[data-ready]').waitFor();
			const protocol = await context.newCDPSession(page);
			await protocol.send('Emulation.setCPUThrottlingRate', { rate });
			const article = repeat(text, 6000);
			const slow = rate === 1 ? '' : `, CPU ${rate}× slower`;
			// A worker is as fast as ever: in the page itself reading is as slow as on such a device.
			note(`6 kB read, by itself${slow}`, await readInPage(page, article));
			await page.fill('#article-text', article);
			await page.locator('#take-zip:not([disabled])').waitFor();
			note(`6 kB typed on, read and shown${slow}`, await typeOn(page));
			if (rate === 1) {
				const { longest, whole } = await paste(page, repeat(text, 1_000_000));
				note('1 MB pasted, read and shown', [whole]);
				note('1 MB pasted, longest task of the page', [longest]);
			}
			await context.close();
		}
		printTable(['what', 'times', 'median', 'longest'], rows);
	} finally {
		await browser.close();
		await site.close();
	}
}

/** Milliseconds of reading, in the page. */
const readInPage = (page: Page, article: string): Promise<number[]> =>
	page.evaluate(
		async ([article, times]) => {
			const { reader: address = '', lists = '' } = document.getElementById('desk')!.dataset;
			const { reader } = (await import(new URL(address, location.href).href)) as { reader: Reader };
			reader.start(JSON.parse(lists) as Lists);
			await reader.complete();
			const taken: number[] = [];
			for (let i = 0; i <= times; i++) {
				const bytes = new TextEncoder().encode(article + '。'.repeat(i));
				const start = performance.now();
				await reader.read({ id: 'story', article: bytes, settings: {}, words: {} });
				taken.push(performance.now() - start);
			}
			// The first compiles what the others run.
			return taken.slice(1);
		},
		[article, CHANGES] as const
	);

/** Milliseconds from the end of the pause to the article as it is read, painted. */
async function typeOn(page: Page): Promise<number[]> {
	const taken = await page.evaluate(async (times) => {
		const box = document.querySelector<HTMLTextAreaElement>('#article-text')!;
		const taken: number[] = [];
		for (let i = 0; i < times; i++) {
			const start = performance.now();
			const shown = new Promise<void>((done) => {
				const observer = new MutationObserver(() => {
					observer.disconnect();
					done();
				});
				const article = document.querySelector('.reading .article')!;
				observer.observe(article, { childList: true, characterData: true, subtree: true });
			});
			box.value += '好';
			box.dispatchEvent(new Event('input', { bubbles: true }));
			await shown;
			await new Promise(requestAnimationFrame);
			taken.push(performance.now() - start);
		}
		return taken;
	}, CHANGES);
	return taken.map((ms) => Math.max(0, ms - PAUSE));
}

const paste = (page: Page, text: string): Promise<{ longest: number; whole: number }> =>
	page.evaluate(async (text) => {
		let longest = 0;
		const observer = new PerformanceObserver((list) => {
			for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
		});
		observer.observe({ type: 'longtask' });
		const box = document.querySelector<HTMLTextAreaElement>('#article-text')!;
		const facts = document.querySelector('.reading .facts')!;
		const before = facts.textContent;
		const start = performance.now();
		box.value = text;
		box.dispatchEvent(new Event('input', { bubbles: true }));
		while (document.querySelector('.reading .facts')?.textContent === before)
			await new Promise((resume) => setTimeout(resume, 20));
		const whole = performance.now() - start;
		await new Promise((resume) => setTimeout(resume, 1000));
		observer.disconnect();
		return { longest, whole };
	}, text);

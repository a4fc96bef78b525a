/**
 * Takes the README's pictures from the built site, as readers see it. Needs Chromium and a Chinese font; another version of
 * either gives other pixels, so nobody compares them.
 *
 *     npm run build && npm run screenshots
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { findBrowser, missing } from '../../tests/browser/installed.ts';
import { serve } from '../commands/preview.ts';

const FOLDER = 'docs';
const BUILD = process.env['YANSHENG_BUILD'] ?? 'build';

const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 860 } };
const PHONE: BrowserContextOptions = {
	viewport: { width: 360, height: 740 },
	deviceScaleFactor: 2,
	hasTouch: true,
	isMobile: true
};

interface Shot {
	name: string;
	/** Below the language's folder. */
	address: string;
	screen: BrowserContextOptions;
	/** What is done once the page is there. */
	prepare?: (page: Page) => Promise<unknown>;
}

const STORY = 'hengyang-2021';

const SHOTS: Shot[] = [
	{
		name: 'desk',
		address: 'desk/',
		screen: DESK,
		async prepare(page) {
			await page.setInputFiles('input[type=file]', join(BUILD, STORY, `${STORY}.html`));
			await page.waitForSelector('#take-zip:not([disabled])');
			await page.locator('.reading').evaluate((reading) => reading.scrollIntoView());
		}
	},
	{ name: 'map', address: `${STORY}/?theme=rural&delegation=leiyang#map`, screen: DESK },
	{
		name: 'heatmap',
		address: `${STORY}/?theme=rural&delegation=leiyang#heatmap`,
		screen: { viewport: { width: 1280, height: 1000 } }
	},
	{
		name: 'phone',
		address: `${STORY}/#map`,
		screen: PHONE,
		async prepare(page) {
			// Not a tap: a browser shows for a moment where the finger was.
			const changning = '[data-drawing="map"] g[data-delegation="changning"] path >> nth=0';
			await page.locator(changning).click();
			// On a phone one line stands for them.
			await page.waitForSelector('#panel .lines li', { state: 'attached' });
		}
	}
];

const program = findBrowser('chromium');
if (!program) throw new Error(missing('chromium') ?? '');
const site = await serve(BUILD, { port: 0 });
const browser = await launchChromium(program);
mkdirSync(FOLDER, { recursive: true });
for (const prefix of ['', 'en/']) {
	for (const { name, address, screen, prepare } of SHOTS) {
		const page = await browser.newPage({
			...screen,
			colorScheme: 'light',
			reducedMotion: 'reduce'
		});
		await page.goto(`${site.url}${prefix}${address}`);
		await page.waitForSelector('html[data-ready]');
		await prepare?.(page);
		const path = join(FOLDER, `${name}${prefix === '' ? '.zh' : '.en'}.png`);
		await page.screenshot({ path });
		await page.close();
		console.log(path);
	}
}
await browser.close();
await site.close();

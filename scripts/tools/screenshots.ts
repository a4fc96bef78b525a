/**
 * Takes the README's pictures from the built site, as readers see it. Needs Chromium and a Chinese font; another version of
 * either gives other pixels, so nobody compares them.
 *
 *     npm run build && npm run screenshots
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { findBrowser, missing } from '../../tests/browser/installed.ts';
import { serve } from '../commands/preview.ts';

const FOLDER = 'docs';

const DESK: BrowserContextOptions = { viewport: { width: 1280, height: 860 } };
const PHONE: BrowserContextOptions = {
	viewport: { width: 360, height: 740 },
	deviceScaleFactor: 2,
	hasTouch: true,
	isMobile: true
};

interface Shot {
	name: string;
	/** Below the story's folder. */
	address: string;
	screen: BrowserContextOptions;
	/** A mark to choose, once the page is there. */
	choose?: string;
}

const SHOTS: Shot[] = [
	{ name: 'map', address: '?theme=rural&delegation=leiyang#map', screen: DESK },
	{
		name: 'heatmap',
		address: '?theme=rural&delegation=leiyang#heatmap',
		screen: { viewport: { width: 1280, height: 1000 } }
	},
	{
		name: 'phone',
		address: '#map',
		screen: PHONE,
		choose: '[data-drawing="map"] g[data-delegation="changning"] path >> nth=0'
	}
];

const program = findBrowser('chromium');
if (!program) throw new Error(missing('chromium') ?? '');
const site = await serve(process.env['YANSHENG_BUILD'] ?? 'build', { port: 0 });
const browser = await launchChromium(program);
mkdirSync(FOLDER, { recursive: true });
for (const prefix of ['', 'en/']) {
	for (const { name, address, screen, choose } of SHOTS) {
		const page = await browser.newPage({
			...screen,
			colorScheme: 'light',
			reducedMotion: 'reduce'
		});
		await page.goto(`${site.url}${prefix}hengyang-2021/${address}`);
		await page.waitForSelector('html[data-ready]');
		if (choose) {
			// Not a tap: a browser shows for a moment where the finger was.
			await page.locator(choose).click();
			// On a phone one line stands for them.
			await page.waitForSelector('#panel .lines li', { state: 'attached' });
		}
		const path = join(FOLDER, `${name}${prefix === '' ? '.zh' : '.en'}.png`);
		await page.screenshot({ path });
		await page.close();
		console.log(path);
	}
}
await browser.close();
await site.close();

/**
 * Compares each chart as Chromium paints it with the picture kept of it: every chart × light and dark × Chinese and English
 * × phone and desk. Pictures that differ are shown side by side on one page, `.cache/visual/report.html`, and the exit status is 1.
 *
 *     npm run build && npm run visual               # compare
 *     npm run build && npm run visual -- --update   # keep what is seen now, to be reviewed like code
 *
 * Other fonts and other versions of Chromium paint otherwise, so CI does not compare: there the charts' SVG is compared as text
 * (`tests/lib/charts/snapshots`), and places between engines (`tests/browser/engines.test.ts`).
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import pixelmatch from 'pixelmatch';
import type { Browser } from 'playwright-core';
import { PNG } from 'pngjs';
import { launchChromium } from '../../tests/browser/chromium.ts';
import { findBrowser, missing } from '../../tests/browser/installed.ts';
import { serve } from '../commands/preview.ts';

const KEPT = 'tests/browser/visual';
const SEEN = '.cache/visual';

/** Where a chart is seen: the drawings alone, without the text around them. */
const CHARTS = {
	map: { query: '', selector: '#map .map-parts' },
	tiles: { query: '?map=tiles', selector: '#map [data-view="map=tiles"]' },
	cloud: { query: '', selector: '#cloud [data-view="cloud=mentions"]' },
	heatmap: { query: '?delegation=changning&theme=industry', selector: '#heatmap svg:visible' }
} as const;
const WIDTHS = { phone: 360, desk: 1280 } as const;
const MODES = ['light', 'dark'] as const;
const LANGUAGES = { zh: '', en: 'en/' } as const;

/** Pixels that may differ, as a share: edges of type are painted otherwise from run to run. */
const TOLERANCE = 0.001;

interface Difference {
	name: string;
	what: string;
}

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
const program = findBrowser('chromium');
if (!program) throw new Error(missing('chromium') ?? '');
const site = await serve(process.env['YANSHENG_BUILD'] ?? 'build', { port: 0 });
const browser = await launchChromium(program);
rmSync(SEEN, { recursive: true, force: true });
for (const folder of [KEPT, SEEN]) mkdirSync(folder, { recursive: true });

const differences: Difference[] = [];
for (const [language, prefix] of Object.entries(LANGUAGES)) {
	for (const [chart, { query, selector }] of Object.entries(CHARTS)) {
		for (const [screen, width] of Object.entries(WIDTHS)) {
			for (const mode of MODES) {
				const name = `${chart}-${language}-${screen}-${mode}.png`;
				const url = `${site.url}${prefix}hengyang-2021/${query}`;
				const seen = await look(browser, { url, selector, width, mode });
				if (values.update) writeFileSync(join(KEPT, name), seen);
				else differences.push(...compare(name, seen));
			}
		}
	}
}
await browser.close();
await site.close();

if (differences.length > 0) {
	const report = join(SEEN, 'report.html');
	writeFileSync(report, writeReport(differences));
	for (const { name, what } of differences) console.log(`${name}: ${what}`);
	console.log(`See ${report}. If they are meant: npm run visual -- --update`);
	process.exitCode = 1;
} else {
	console.log(values.update ? `Kept in ${KEPT}` : 'All charts look as they did.');
}

interface Look {
	url: string;
	selector: string;
	width: number;
	mode: (typeof MODES)[number];
}

async function look(browser: Browser, { url, selector, width, mode }: Look): Promise<Buffer> {
	const page = await browser.newPage({
		viewport: { width, height: 900 },
		colorScheme: mode,
		reducedMotion: 'reduce'
	});
	await page.goto(url);
	await page.waitForSelector('html[data-ready]');
	// Until its section is laid out whole, a browser paints it by whole pixels.
	const sections = page.locator(':is(.chart, .wide):not([data-whole])');
	await sections.first().waitFor({ state: 'detached' });
	const chart = page.locator(selector).first();
	await chart.scrollIntoViewIfNeeded();
	// What was far from the window is drawn in the frame after.
	await page.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	const picture = await chart.screenshot({ animations: 'disabled' });
	await page.close();
	return picture;
}

function compare(name: string, picture: Buffer): Difference[] {
	const path = join(KEPT, name);
	if (!existsSync(path)) return keep(name, picture, 'there is no picture of it yet');
	const before = PNG.sync.read(readFileSync(path));
	const now = PNG.sync.read(picture);
	const { width, height } = now;
	if (before.width !== width || before.height !== height) {
		const sizes = `${before.width} × ${before.height} before, ${width} × ${height} now`;
		return keep(name, picture, sizes);
	}
	const marked = new PNG({ width, height });
	const differing = pixelmatch(before.data, now.data, marked.data, width, height);
	if (differing <= TOLERANCE * width * height) return [];
	writeFileSync(join(SEEN, `marked-${name}`), PNG.sync.write(marked));
	return keep(name, picture, `${differing} pixels differ`);
}

function keep(name: string, picture: Buffer, what: string): Difference[] {
	writeFileSync(join(SEEN, name), picture);
	return [{ name, what }];
}

/** Before, now, and where they differ, one below the other; pictures are named relative to the report. */
function writeReport(differences: Difference[]): string {
	const figure = (file: string, caption: string) =>
		existsSync(join(SEEN, file))
			? `<figure><img src="${file}" alt=""><figcaption>${caption}</figcaption></figure>`
			: '';
	const parts = differences.map(
		({ name, what }) =>
			`<h2>${name}</h2><p>${what}</p><div>${figure(join('..', '..', KEPT, name), 'before')}${figure(name, 'now')}${figure(`marked-${name}`, 'what differs')}</div>`
	);
	return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Charts that look different</title><style>body{font-family:sans-serif;margin:2rem}div{display:flex;flex-wrap:wrap;gap:1rem}figure{margin:0}img{max-width:100%;border:1px solid #ccc}</style><h1>Charts that look different</h1>${parts.join('')}`;
}

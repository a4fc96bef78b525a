import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '../../../tests/browser/chromium.ts';
import { findBrowser, missing } from '../../../tests/browser/installed.ts';
import { buildFrom } from '../../build-from.ts';
import { serve } from '../../commands/preview.ts';
import { printTable } from '../../table.ts';
import { summary } from './interaction.ts';
import { sizes } from '../weigh.ts';

const STORIES = 100;
/** Typed key by key: what is in every story, in a few sentences, a name in Latin letters, nowhere. */
const QUERIES = ['乡村振兴', '的', '中心化进程', 'li', '产业 发展', '火星移民'];

/**
 * Types into the search over all stories on a phone whose CPU is four times slower, and asks the browser how long each key took to be
 * painted. Our story stands for each of a hundred.
 */
export async function benchFind(): Promise<void> {
	const program = findBrowser('chromium');
	if (!program) throw new Error(missing('chromium') ?? '');
	const [story = ''] = readdirSync('data/stories').sort();
	const build = process.env['YANSHENG_BUILD'] ?? (await buildTwice(story));
	const shard = readFileSync(join(build, story, 'search.json'), 'utf8');
	const titles = { zh: { text: '报道', lang: 'zh-CN' }, en: { text: 'Report', lang: 'en' } };
	const stories = Array.from({ length: STORIES }, (_, i) => ({
		id: `story-${i + 1}`,
		year: 2021,
		titles
	}));

	const site = await serve(build, { port: 0 });
	const browser = await launchChromium(program);
	try {
		const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
		await context.route(/\/search\.json$/, (route) =>
			route.fulfill({
				contentType: 'application/json',
				body: /story-\d+/.test(route.request().url()) ? shard : JSON.stringify({ stories })
			})
		);
		const page = await context.newPage();
		await page.goto(site.url);
		const protocol = await context.newCDPSession(page);
		await protocol.send('Emulation.setCPUThrottlingRate', { rate: 4 });
		await page.evaluate(typeIn, '产');
		await page
			.locator('[data-slot="looked"]')
			.filter({ hasText: /^\d+篇报道里找到\d+处。$/ })
			.waitFor();

		const rows: (string | number)[][] = [];
		const all: number[] = [];
		for (const query of QUERIES) {
			const times: number[] = [];
			for (let length = 1; length <= query.length; length++)
				times.push(await page.evaluate(typeIn, query.slice(0, length)));
			all.push(...times);
			rows.push([query, ...summary(times)]);
		}
		rows.push(['all', ...summary(all)]);
		printTable([`typed, ${STORIES} stories`, 'keys', 'median', '95 %', 'longest'], rows);
		console.log(`\nindex of a story: ${sizes.brotli(shard)} bytes of brotli`);
	} finally {
		await browser.close();
		await site.close();
	}
}

/** A site of our story and of the same once more, so that there is a list to search. */
async function buildTwice(story: string): Promise<string> {
	const data = mkdtempSync(join(tmpdir(), 'yansheng-data-'));
	try {
		cpSync('data', data, { recursive: true });
		const again = join(data, 'stories', `${story}-again`);
		cpSync(join('data/stories', story), again, { recursive: true });
		return await buildFrom(data, 'bench-find');
	} finally {
		rmSync(data, { recursive: true });
	}
}

/** Runs in the page: the box says this now. Milliseconds until what is found is painted, the wait for a frame included. */
async function typeIn(query: string): Promise<number> {
	const box = document.querySelector<HTMLInputElement>('#find');
	if (!box) throw new Error('There is no search');
	const begin = performance.now();
	box.value = query;
	box.dispatchEvent(new Event('input', { bubbles: true }));
	await new Promise(requestAnimationFrame);
	// A task behind the frame's style, layout and paint.
	await new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = done;
		port2.postMessage(null);
	});
	return performance.now() - begin;
}

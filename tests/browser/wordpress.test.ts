import { expect, inject, test } from 'vitest';
import { CHARTS } from '#lib/charts/live.ts';
import { CHINESE, ENGLISH } from '#lib/messages/language.ts';
import { heightAt } from '#lib/outputs/embed/heights.ts';
import type { Snippet } from '#lib/outputs/embed/snippets.ts';
import { readPage } from '../../scripts/built.ts';
import { inChromium, inEachEngine } from './browsers.ts';
import { contentHeights, framesIn, snippetOf, STORY, untilHeights } from './embed.ts';
import { serveHost, serveSite } from './site.ts';
import { visit } from './visit.ts';

/**
 * Charts under the rules that WordPress has for frames of strangers, as `wp-embed.js` of 6.1 keeps them: a sandbox, hidden until it has
 * spoken, 200 to 1,000 px high. WordPress itself is in `tests/hosting`.
 */

const site = await serveSite();
const host = await serveHost();

const SECRET = '6rGxYs2aQp';
const MOST = 1000;
const WINDOWS = [320, 376, 656, 1216];
const HIDDEN = 'position: absolute; clip: rect(1px, 1px, 1px, 1px);';

const RULES = `links = [];
addEventListener('message', ({ data, source }) => {
	if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
	for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]'))
		quotation.style.display = 'none';
	for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
		if (source !== frame.contentWindow) continue;
		frame.removeAttribute('style');
		if (data.message === 'height') frame.height = Math.max(200, Math.min(${MOST}, parseInt(data.value, 10)));
		if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host && document.activeElement === frame)
			links.push(data.value);
	}
});
const greet = () => {
	for (const frame of document.querySelectorAll('iframe.wp-embedded-content'))
		frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
};`;

const frameOf = (src: string, i = 0) =>
	`<blockquote class="wp-embedded-content" data-secret="${SECRET}${i}"><a href="${src}">图</a></blockquote>` +
	`<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="${HIDDEN}" frameborder="0" ` +
	`title="图" src="${src}#?secret=${SECRET}${i}" width="100%" height="580" data-secret="${SECRET}${i}"></iframe>`;

const post = (body: string) =>
	host.put(
		`<!doctype html><html><head><meta name="viewport" content="width=device-width"></head><body style="margin:8px;overflow-y:scroll">${body}</body></html>`
	);
const early = (frames: string) =>
	post(`<script>${RULES} addEventListener('load', greet);</script>${frames}`);

/** An embed page with its files from the site, on an origin that its policy names: WebKit knows no 'self' in a sandbox. */
function sandboxed({ src }: Snippet): string {
	const html = readPage(inject('build'), new URL(src).pathname.slice(1))
		.replace(/(src|href)="(?:\.\.\/)+(?=scripts|_app)/g, `$1="${site.url}`)
		.replace("script-src 'self'", `script-src 'self' ${new URL(site.url).origin}`);
	return host.put(html);
}

const snippets = CHARTS.map((chart) => snippetOf(site.url, CHINESE, chart));

inEachEngine((tab) => {
	test('all charts are shown, each as high as its content or as WordPress lets it be, in every window', async () => {
		const page = early(snippets.map((snippet, i) => frameOf(sandboxed(snippet), i)).join(''));
		await tab().open(page);
		const asked: { src: string; width: number }[][] = [];
		for (const window of WINDOWS) {
			await tab().resize(window, 800);
			// A scroll bar takes from some engines' columns.
			const frames = await framesIn(tab());
			asked.push(snippets.map(({ src }, i) => ({ src, width: frames[i]?.width ?? 0 })));
		}
		const content = await contentHeights(tab(), site.url, asked.flat());
		await tab().open(page);
		for (const [i, window] of WINDOWS.entries()) {
			await tab().resize(window, 800);
			const heights = content.slice(i * snippets.length, (i + 1) * snippets.length);
			await untilHeights(
				tab(),
				heights.map((height) => Math.min(height, MOST))
			);
		}
	});

	test('a frame that spoke before the script came is asked again, and answers', async () => {
		await tab().resize(1000, 800);
		const [map] = snippets as [Snippet];
		const page = post(
			`${frameOf(sandboxed(map))}<script>addEventListener('message', () => {
				if (window.links) return; ${RULES.replace('const greet', 'greet')} setTimeout(greet); });</script>`
		);
		await tab().open(page);
		const [frame] = await framesIn(tab());
		const width = frame?.width ?? 0;
		const [height = 0] = await contentHeights(tab(), site.url, [{ src: map.src, width }]);
		await tab().open(page);
		await untilHeights(tab(), [height]);
	});
});

inChromium((browser) => {
	const [map] = snippets as [Snippet];
	const DESK = { viewport: { width: 720, height: 1400 } };

	test('a link in the frame is handed to the page around it', () =>
		visit(browser(), DESK, early(frameOf(map.src)), async (page) => {
			const frame = page.frameLocator('iframe');
			await frame.locator('html[data-ready]').waitFor();
			await frame.locator('.full').click();
			const links = () => page.evaluate(() => (window as unknown as { links: string[] }).links);
			await expect.poll(links).toEqual([`${site.url}${STORY}/#map`]);
			// A county is chosen in the frame, and leads nowhere.
			await frame
				.locator('[data-drawing="map"] g[data-delegation="changning"] path')
				.first()
				.click();
			await frame.locator('#panel li').first().waitFor();
			expect(await links()).toHaveLength(1);
		}));

	test('outside of a sandbox a link is a link, whatever stands behind the address', () =>
		visit(
			browser(),
			DESK,
			early(frameOf(map.src).replace('sandbox="allow-scripts"', '')),
			async (page) => {
				await page.frameLocator('iframe').locator('html[data-ready]').waitFor();
				await page.frameLocator('iframe').locator('.full').click();
				await page.waitForURL(`${site.url}${STORY}/#map`);
			}
		));

	test('a secret that is none is told to nobody', () =>
		visit(
			browser(),
			DESK,
			post(`<script>heard=[];addEventListener('message',e=>heard.push(e.data))</script>
			${['#?secret=a%20b', '#secret=abc', '#?secret=', '#?x=1&secret=<b>'].map((hash) => `<iframe src="${map.src}${hash}" height="900"></iframe>`).join('')}`),
			async (page) => {
				for (const frame of page.frames().slice(1)) await frame.waitForSelector('html[data-ready]');
				const heard = () =>
					page.evaluate(() => (window as unknown as { heard: { message?: string }[] }).heard);
				await expect.poll(async () => (await heard()).length).toBe(8);
				expect((await heard()).filter(({ message }) => message)).toEqual([]);
			}
		));

	test('of a chart that is higher than WordPress lets it be, the way to the full page stays in sight', () => {
		const { src, heights } = snippetOf(site.url, ENGLISH, 'heatmap');
		expect(heightAt(heights, 360)).toBeGreaterThan(MOST);
		return visit(
			browser(),
			{ viewport: { width: 376, height: 1400 } },
			early(frameOf(src)),
			async (page) => {
				await page.frameLocator('iframe').locator('html[data-cut]').waitFor();
				const { full, frame } = await page
					.frameLocator('iframe')
					.locator('.full')
					.evaluate((link) => ({ full: link.getBoundingClientRect().bottom, frame: innerHeight }));
				expect([frame, full <= frame]).toEqual([MOST, true]);
			}
		);
	});

	test('where the host cuts the frame, the way to the full page stays in sight', () =>
		visit(
			browser(),
			DESK,
			post(`<iframe src="${map.src}" width="600" height="300"></iframe>`),
			async (page) => {
				const frame = page.frameLocator('iframe');
				await frame.locator('html[data-cut]').waitFor();
				const bottom = () =>
					frame
						.locator('.full')
						.evaluate((link) => innerHeight - link.getBoundingClientRect().bottom);
				expect(await bottom()).toBeGreaterThanOrEqual(0);
				await page.locator('iframe').evaluate((element) => element.setAttribute('height', '900'));
				await frame.locator('html:not([data-cut])').waitFor();
			}
		));
});

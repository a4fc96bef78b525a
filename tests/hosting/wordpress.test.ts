import { env, platform } from 'node:process';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CHARTS } from '#lib/charts/live.ts';
import { inChromium } from '../browser/browsers.ts';
import { STORY } from '../browser/embed.ts';
import { visit } from '../browser/visit.ts';
import { publishSite } from './published.ts';
import type { Running } from './servers.ts';
import { INSTALL, isInstalled, startWordPress, type Role, type WordPress } from './wordpress.ts';

/** A newsroom's WordPress, as Debian has it: what is pasted there, by whom, in which editor, and what its readers get. */

/** What WordPress lets a frame have. */
const MOST = 1000;
/** Windows in which the column of the theme is about 280, 360, 640 px wide and as wide as it gets. */
const WIDTHS = [320, 400, 700, 1280];

/** What an editor writes when an address stands alone on a line. */
const EDITORS = {
	block: (address: string) =>
		`<!-- wp:embed {"url":"${address}"} -->\n<figure class="wp-block-embed"><div class="wp-block-embed__wrapper">\n${address}\n</div></figure>\n<!-- /wp:embed -->`,
	classic: (address: string) => address
};

if (!isInstalled()) {
	if (env['CI'] && platform === 'linux') test('WordPress is installed', () => expect.fail(INSTALL));
	else test.skip(`WordPress is not installed: ${INSTALL}`);
} else inChromium(suite);

function suite(browser: Parameters<Parameters<typeof inChromium>[0]>[0]): void {
	let wordPress: WordPress;
	let charts: Running;
	beforeAll(async () => {
		[wordPress, charts] = await Promise.all([startWordPress(), publishSite(inject('build'))]);
	});
	afterAll(() => Promise.all([wordPress?.stop(), charts?.stop()]));

	const addresses = () => CHARTS.map((chart) => `${charts.url}${STORY}/embed/${chart}/`);

	describe.each<Role>(['author', 'administrator'])('as %s', (role) => {
		describe.each(['block', 'classic'] as const)('in the %s editor', (editor) => {
			let post = '';
			beforeAll(async () => {
				const content = addresses().map(EDITORS[editor]).join('\n\n');
				post = await wordPress.publish(role, `${role} ${editor}`, content);
			});

			test.each(WIDTHS)(
				'addresses alone on a line become all charts, each as high as its content, in a window of %s px',
				(width) =>
					visit(browser(), { viewport: { width, height: 900 } }, post, async (page) => {
						for (const frame of await framesOf(page)) {
							const host = page.locator(`iframe[src="${frame.url()}"]`);
							expect(await host.getAttribute('sandbox')).toBe('allow-scripts');
							const content = await heightIn(frame);
							expect(content, frame.url()).toBeLessThanOrEqual(MOST);
							await expect
								.poll(() => host.evaluate((element) => element.clientHeight))
								.toBe(content);
							expect(await host.evaluate((f) => getComputedStyle(f).position)).toBe('static');
						}
						const quotations = page.locator('blockquote[data-secret]');
						expect(await quotations.count()).toBe(CHARTS.length);
						for (const quotation of await quotations.all())
							expect(await quotation.isVisible()).toBe(false);
					})
			);

			test('the links of a chart open', () =>
				visit(browser(), { viewport: { width: 1280, height: 900 } }, post, async (page) => {
					const [frame] = await framesOf(page);
					await frame!.locator('.full').click();
					await page.waitForURL(`${charts.url}${STORY}/#${CHARTS[0]}`);
				}));
		});
	});

	test.each(['rss2', 'atom'])(
		'in the feed of %s each chart is its title with a link',
		async (feed) => {
			const text = await (await fetch(`${wordPress.url}?feed=${feed}`)).text();
			const contents = [...text.matchAll(/<content[^>]*><!\[CDATA\[([^]*?)\]\]>/g)].map(
				([, c]) => c
			);
			expect(contents.filter((content) => content?.includes('blockquote'))).toHaveLength(4);
			for (const chart of CHARTS)
				expect(text).toMatch(
					new RegExp(
						`<blockquote[^>]*><a href="${charts.url}${STORY}/#${chart}">[^<]+</a></blockquote>`
					)
				);
		}
	);
}

/** The frames of a post in its order, scrolled to, each once it answers. */
async function framesOf(page: Page): Promise<Frame[]> {
	const frames: Frame[] = [];
	for (const element of await page.$$('iframe')) {
		await element.scrollIntoViewIfNeeded();
		const frame = await element.contentFrame();
		if (!frame) throw new Error('a frame without a page');
		await frame.waitForSelector('html[data-ready]');
		frames.push(frame);
	}
	expect(frames).toHaveLength(CHARTS.length);
	return frames;
}

const heightIn = (frame: Frame) =>
	frame.locator('main').evaluate((main) => Math.ceil(main.getBoundingClientRect().height));

import { env, platform } from 'node:process';
import { parseHTML } from 'linkedom';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { CHARTS } from '#lib/charts/live.ts';
import { inChromium } from '../browser/browsers.ts';
import { CHINESE } from '#lib/messages/language.ts';
import { writeHeights } from '#lib/outputs/embed/heights.ts';
import { writeElement, writeIframe, writePicture } from '#lib/outputs/embed/snippets.ts';
import { snippetOf, STORY } from '../browser/embed.ts';
import { visit } from '../browser/visit.ts';
import { publishSite } from './published.ts';
import type { Running } from './servers.ts';
import { INSTALL, isInstalled, startWordPress, type Role, type WordPress } from './wordpress.ts';

/** A newsroom's WordPress, as Debian has it: what is pasted there, by whom, in which editor, and what its readers get. */

/** What WordPress lets a frame have. */
const MOST = 1000;
/** Windows in which the column of the theme is about 280, 360, 640 px wide and as wide as it gets. */
const WIDTHS = [320, 400, 700, 1280];

const ROLES = ['author', 'administrator'] as const satisfies readonly Role[];

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
	const snippets = () => CHARTS.map((chart) => snippetOf(charts.url, CHINESE, chart));
	const read = async (post: string) => parseHTML(await (await fetch(post)).text()).document;

	describe.each(['block', 'classic'] as const)('in the %s editor', (editor) => {
		/** By who wrote them. */
		const posts = {} as Record<Role, string>;
		beforeAll(async () => {
			const content = addresses().map(EDITORS[editor]).join('\n\n');
			for (const role of ROLES)
				posts[role] = await wordPress.publish(role, `${role} ${editor}`, content);
		});

		test('an author’s addresses alone on a line become the same frames as an administrator’s', async () => {
			const [author, administrator] = await Promise.all(
				ROLES.map(async (role) => {
					const content = (await read(posts[role])).querySelector('.entry-content');
					return content?.innerHTML.replace(/(secret=|data-secret=")\w+/g, '$1');
				})
			);
			expect(author).toBe(administrator);
			expect(author?.match(/<iframe [^>]*sandbox="allow-scripts"/g)).toHaveLength(CHARTS.length);
		});

		test('all charts are as high as their content, in every window, and their links open', () =>
			visit(browser(), { viewport: { width: 1280, height: 900 } }, posts.author, async (page) => {
				for (const width of WIDTHS) {
					await page.setViewportSize({ width, height: 900 });
					for (const frame of await framesOf(page)) {
						const host = page.locator(`iframe[src="${frame.url()}"]`);
						const off = async () =>
							(await host.evaluate((element) => element.clientHeight)) - (await heightIn(frame));
						await expect.poll(off, { message: `${frame.url()} ${width}` }).toBe(0);
						expect(await heightIn(frame), `${frame.url()} ${width}`).toBeLessThanOrEqual(MOST);
						expect(await host.evaluate((f) => getComputedStyle(f).position)).toBe('static');
					}
				}
				const quotations = page.locator('blockquote[data-secret]');
				expect(await quotations.count()).toBe(CHARTS.length);
				for (const quotation of await quotations.all())
					expect(await quotation.isVisible()).toBe(false);
				const [frame] = await framesOf(page);
				await frame!.locator('.full').click();
				await page.waitForURL(`${charts.url}${STORY}/#${CHARTS[0]}`);
			}));
	});

	describe('what is pasted as HTML', () => {
		const loader = 'https://charts.example/embed.js';
		const posts = {} as Record<Role, Document>;
		beforeAll(async () => {
			const content = snippets()
				.flatMap((s) => [writeIframe(s), writeElement(s, loader), writePicture(s)])
				.map((html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`)
				.join('\n\n');
			for (const role of ROLES)
				posts[role] = await read(await wordPress.publish(role, `${role} HTML`, content));
		});
		const linked = (post: Document, selector: string) =>
			[...post.querySelectorAll(`.entry-content ${selector}`)].map((link) =>
				link.getAttribute('href')
			);
		const thrice = (links: string[]) => links.flatMap((link) => [link, link, link]);

		test('by an administrator is there as it was pasted: frames, elements, the script', () => {
			const post = posts.administrator;
			const frames = [...post.querySelectorAll('.entry-content div > iframe')];
			expect(frames.map((frame) => frame.getAttribute('src'))).toEqual(
				snippets().map(({ src }) => src)
			);
			expect(frames.map((frame) => frame.getAttribute('style'))).toEqual(
				snippets().map((s) => /<iframe [^>]*style="([^"]*)"/.exec(writeIframe(s))?.[1])
			);
			const elements = [...post.querySelectorAll('.entry-content yansheng-chart')];
			expect(elements.map((element) => element.getAttribute('heights'))).toEqual(
				snippets().map(({ heights }) => writeHeights(heights))
			);
			expect(post.querySelectorAll(`script[src="${loader}"]`)).toHaveLength(CHARTS.length);
		});

		test('by an author loses frame and element, and of each remain words that lead to the page', () => {
			const post = posts.author;
			expect(post.querySelector('.entry-content :is(iframe, yansheng-chart, script)')).toBe(null);
			const words = [...post.querySelectorAll('.entry-content a')].filter((a) => a.textContent);
			expect(words.map((link) => link.getAttribute('href'))).toEqual(
				thrice(snippets().map(({ page }) => page))
			);
		});

		test.each(ROLES)('as a picture by an %s is a figure that leads to the page', (role) => {
			const pages = linked(posts[role], 'figure > a:has(img)');
			expect(pages).toEqual(snippets().flatMap(({ page }) => [page, page]));
		});
	});

	test.each(['rss2', 'atom'])(
		'in the feed of %s each chart is its title with a link',
		async (feed) => {
			const text = await (await fetch(`${wordPress.url}?feed=${feed}`)).text();
			const contents = [...text.matchAll(/<content[^>]*><!\[CDATA\[([^]*?)\]\]>/g)].map(
				([, c]) => c
			);
			expect(contents.filter((content) => content?.includes('blockquote'))).toHaveLength(
				Object.keys(EDITORS).length * ROLES.length
			);
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

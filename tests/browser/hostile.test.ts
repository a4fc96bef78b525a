import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFrom } from '../../scripts/build-from.ts';
import { listFiles, listPages } from '../../scripts/built.ts';
import { serve, type Serving } from '../../scripts/commands/preview.ts';
import { inChromium, inEachEngine } from './browsers.ts';
import { VITEST_VARIABLES } from './build.ts';
import { serveHost } from './site.ts';
import { inContext, listen } from './visit.ts';

/**
 * Articles, settings, addresses and messages are written by others. The site that is built from `tests/fixtures/hostile` has
 * markup, script and worse in every place that takes text, and all of it must stay text: with the policy, and without it too,
 * so that the policy is a second lock and not the only one.
 */

let build: string;
let site: Serving;

beforeAll(async () => {
	build = await buildFrom('tests/fixtures/hostile/data', 'hostile', {
		...VITEST_VARIABLES,
		SITE_URL: 'https://charts.invalid/news/'
	});
	site = await serve(build, { port: 0 });
}, 600_000);
afterAll(() => site.close());

/** What no page of this site has, found in the page as it is now. It runs there, so it sees nothing else of this file. */
function findIntruders(): string[] {
	const found: string[] = [];
	const say = (what: string, element: Element) =>
		found.push(`${what}: ${element.outerHTML.slice(0, 200)}`);
	for (const element of document.querySelectorAll('*')) {
		for (const { name, value } of element.attributes) {
			if (/^on/i.test(name)) say('handler', element);
			if (/^(?:href|src|action|formaction|xlink:href|data)$/i.test(name)) {
				const url = URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI) : null;
				if (!url || !/^(?:https?|blob|data):$/.test(url.protocol)) say('address', element);
				// The newspaper's own page is led to, by the address that the story gives, and never without a tap.
				const led =
					element.matches('a[rel="external"].place') &&
					url?.href.split('#')[0] ===
						new URL('https://evil.invalid/"onmouseover="yanshengHurt()').href;
				if (element.localName !== 'link' && url?.hostname.endsWith('evil.invalid') && !led)
					say('elsewhere', element);
			}
		}
	}
	const strange =
		'iframe, object, embed, foreignObject, animate, set, [http-equiv=refresh], img[src=x], b:empty';
	// The lab frames host pages of its own, and no others.
	const lab = location.pathname.endsWith('/embed-lab/') ? new URL('./', location.href).href : null;
	for (const element of document.querySelectorAll(strange))
		if (!(lab && element instanceof HTMLIFrameElement && element.src.startsWith(lab)))
			say('element', element);
	for (const script of document.querySelectorAll('script'))
		if (!script.src && script !== document.head.querySelector('script')) say('script', script);
	for (const base of document.querySelectorAll('base'))
		if (base.hasAttribute('href')) say('base', base);

	// A control that turns text may turn nothing but the element that holds it.
	const texts = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
	while (texts.nextNode()) {
		const parent = texts.currentNode.parentElement;
		if (!parent || !/[\u202a-\u202e\u2066-\u2069]/.test(texts.currentNode.nodeValue ?? ''))
			continue;
		const { unicodeBidi } = getComputedStyle(parent);
		if (!/isolate|plaintext/.test(unicodeBidi) || parent.childNodes.length > 1)
			say(`turned (${unicodeBidi})`, parent);
	}
	const over = document.documentElement.scrollWidth - innerWidth;
	if (over > 0) {
		found.push(`${over} px too wide at ${innerWidth}`);
		for (const element of document.body.querySelectorAll('*'))
			if (
				element.getBoundingClientRect().right > innerWidth + 1 &&
				!element.closest('.scroll, svg *')
			)
				say('wide', element);
	}
	return found.slice(0, 12);
}

/** Opens a page in Chromium and writes down all that may not happen. */
async function watch(
	browser: Browser,
	options: BrowserContextOptions,
	work: (page: Page, wrong: string[]) => Promise<void>
): Promise<void> {
	await inContext(browser, options, async (context) => {
		const wrong = listen(context, site.url);
		await context.exposeBinding('yanshengHurt', () => wrong.push('something ran'));
		await work(await context.newPage(), wrong);
	});
}

const WIDTHS = [320, 1280];

inChromium((browser) => {
	describe.each([
		['with its policy', { bypassCSP: false }],
		['with its policy taken away', { bypassCSP: true }]
	])('a site of hostile texts, %s,', (_, options) => {
		test('is text on every page', { timeout: 300_000 }, () =>
			watch(browser(), options, async (page, wrong) => {
				for (const address of listPages(build)) {
					await page.goto(site.url + address, { waitUntil: 'load' });
					for (const width of WIDTHS) {
						await page.setViewportSize({ width, height: 800 });
						expect([address, width, await page.evaluate(findIntruders)]).toEqual([
							address,
							width,
							[]
						]);
					}
					expect([address, wrong]).toEqual([address, []]);
				}
			})
		);

		test('is text in every picture that is opened by itself', () =>
			watch(browser(), options, async (page, wrong) => {
				const pictures = listFiles(build).filter((file) => file.endsWith('.svg'));
				expect(pictures.length).toBeGreaterThan(5);
				for (const picture of pictures) {
					await page.goto(site.url + picture);
					const strange = await page.evaluate(() =>
						[...document.querySelectorAll('*')]
							.filter(
								(element) =>
									/^(?:script|foreignObject|image|animate|set|a)$/i.test(element.localName) ||
									[...element.attributes].some(({ name }) => /^(?:on|href|xlink)/i.test(name))
							)
							.map((element) => element.outerHTML)
					);
					expect([picture, strange, wrong]).toEqual([picture, [], []]);
				}
			}));

		test.each(['hostile/', 'en/hostile/'])(
			'stays text in /%s when everything on it is used',
			{ timeout: 300_000 },
			(address) =>
				watch(browser(), options, async (page, wrong) => {
					await page.setViewportSize({ width: 1280, height: 900 });
					const look = async (after: string) =>
						expect([after, await page.evaluate(findIntruders), wrong]).toEqual([after, [], []]);

					await page.goto(site.url + address);
					await page.waitForSelector('html[data-ready]');
					await page.locator('#cloud-table summary').click();
					const terms = page.locator('[data-table="terms"] th a');
					for (let i = 0; i < (await terms.count()); i++) {
						await terms.nth(i).click();
						await page.waitForSelector('#panel .chosen li');
						await look(`term ${i}`);
					}
					for (const theme of await page.locator('.miniature').all()) {
						await theme.click();
						await look('theme');
					}
					for (const id of ['donghu-xiting', 'tostring']) {
						const mark = page.locator(`[data-drawing="map"] [data-delegation="${id}"] path`);
						await mark.first().click();
						await look(`delegation ${id}`);
					}
					await page.locator('#panel select').selectOption({ index: 1 });
					await look('comparison');
					for (const theme of ['markup', 'constructor', 'tostring']) {
						await page.locator('select[data-option="sort"]').selectOption(theme);
						await page.waitForFunction(
							(theme) => new URLSearchParams(location.search).get('sort') === theme,
							theme
						);
					}
					await page.locator('[data-option="heatmap=mentions"]').click();
					await page.waitForFunction(() =>
						performance.getEntriesByType('resource').some(({ name }) => /redraw/.test(name))
					);
					await page.waitForSelector('#heatmap svg [data-theme="constructor"]:visible');
					await look('heatmap drawn anew');
					await page.locator('#cloud svg:visible text[data-term]').first().hover();
					await look('readout');
					for (const typed of [
						'<script>',
						'"><img',
						'</text>',
						'javascript:',
						'__proto__',
						'(((',
						'\\'
					]) {
						await page.keyboard.press('Escape');
						if (!(await page.locator('#search-input').isVisible()))
							await page.locator('[data-action="search"]').click();
						await page.locator('#search-input').fill(typed);
						await look(`search for ${typed}`);
					}
				})
		);
	});

	describe('Trusted Types', () => {
		test('are required: a string is no markup and no address of a script', () =>
			watch(browser(), {}, async (page) => {
				await page.goto(`${site.url}hostile/`);
				const outcomes = await page.evaluate(() => {
					const refused = (work: () => unknown) => {
						try {
							work();
							return false;
						} catch (error) {
							return error instanceof TypeError;
						}
					};
					const { trustedTypes } = window as unknown as {
						trustedTypes: {
							defaultPolicy: unknown;
							createPolicy(name: string, rules: object): unknown;
						};
					};
					return {
						defaultPolicy: trustedTypes.defaultPolicy,
						markup: refused(() => (document.createElement('p').innerHTML = '<b>')),
						address: refused(() => (document.createElement('script').src = '/x.js')),
						parsing: refused(() => new DOMParser().parseFromString('<b>', 'text/html')),
						anotherPolicy: refused(() => trustedTypes.createPolicy('other', {})),
						noDefaultLater: refused(() => trustedTypes.createPolicy('default', {}))
					};
				});
				expect(outcomes).toEqual({
					defaultPolicy: null,
					markup: true,
					address: true,
					parsing: true,
					anotherPolicy: true,
					noDefaultLater: true
				});
			}));
	});

	describe('messages', () => {
		const MESSAGES: unknown[] = [
			'<img src=x onerror=yanshengHurt()>',
			'pymxPARENTxwidthx<script>yanshengHurt()</script>',
			'x'.repeat(1_000_000),
			null,
			Number.NaN,
			[],
			{ source: 'yansheng' },
			{ source: 'yansheng', version: 1, type: 'measure', id: '"><script>yanshengHurt()</script>' },
			{ source: 'yansheng', version: 1, type: 'resize', height: 1e12 },
			{ source: 'yansheng', version: 1, type: 'select', theme: '__proto__' },
			{ sentinel: 'amp', type: 'navigate', url: 'javascript:yanshengHurt()' },
			{ type: 'eval', code: 'yanshengHurt()', __proto__: { source: 'yansheng' } }
		];

		test.each(['hostile/', 'hostile/embed/map/', 'hostile/embed/heatmap/'])(
			'from a host to /%s change nothing',
			(address) =>
				watch(browser(), {}, async (page, wrong) => {
					await page.goto(site.url + address);
					await page.waitForSelector('html[data-ready]');
					// What is far below on a story's page is laid out a moment later.
					await page.waitForFunction(
						(embed) =>
							embed || !document.querySelector('.chart:not([data-whole]), .wide:not([data-whole])'),
						address.includes('embed')
					);
					const before = await page.locator('body').innerHTML();
					await page.evaluate(async (messages) => {
						for (const message of messages) postMessage(message, '*');
						// They arrive in order: when this one is here, the others were.
						await new Promise((done) => {
							addEventListener('message', ({ data }) => data === 'the last' && done(null));
							postMessage('the last', '*');
						});
					}, MESSAGES);
					expect(await page.locator('body').innerHTML()).toBe(before);
					expect(page.url()).toBe(site.url + address);
					expect(wrong).toEqual([]);
				})
		);
	});
});

const host = await serveHost();

/** What somebody could put behind the `?` or the `#` of an address that others open. */
const SCRIPT = '"><script>yanshengHurt()</script><img src=x onerror=yanshengHurt()>';
const coded = encodeURIComponent(SCRIPT);
const ADDRESSES = Object.entries({
	'markup in the selection': `?theme=${coded}&term=${coded}&delegation=${coded}&speaker=${coded}&compare=${coded}`,
	'markup in the options': `?map=${coded}&cloud=${coded}&heatmap=${coded}&headlines=${coded}&sort=${coded}&mode=${coded}`,
	'markup in all else': `?measure=${coded}&title=${coded}&childId=${coded}&id=${coded}#${coded}`,
	'names of JavaScript’s own':
		'?theme=__proto__&delegation=constructor&term=toString&sort=__proto__&__proto__=x',
	'several answers to one question':
		'?theme=markup&theme=javascript:yanshengHurt()&delegation[]=tostring',
	'broken encoding': '?theme=%E0%A4%A&term=%&delegation=%u202e&speaker=%00&sort=%ff#%E0%A4%A',
	'a long value': `?theme=${'a'.repeat(6000)}`,
	'turned text': '?theme=%E2%80%AE%E5%8F%8D&term=%E2%81%A7',
	'nothing but signs': '?&&&=&==&theme&?#javascript:yanshengHurt()'
});

inEachEngine((tab, engine) => {
	describe.each([
		'hostile/',
		'en/hostile/',
		'hostile/embed/map/',
		'hostile/embed/cloud/',
		'404.html'
	])('addresses of /%s', (page) => {
		test.each(ADDRESSES)('with %s show the page and nothing of theirs', async (_, query) => {
			await tab().open(site.url + page + query);
			if (page !== '404.html') await until(tab().evaluate, isReady);
			expect(await tab().evaluate(findIntruders)).toEqual([]);
			const text = await tab().evaluate(() => document.body.innerHTML);
			expect(text).not.toContain('aaaaaaaa');
			expect(text).not.toMatch(/%E0%A4%A|onerror=yanshengHurt\(\)&gt;"/);
		});
	});

	test('a frame that lies about its height is not believed', async () => {
		const liar = host.put('<!doctype html><title>liar</title>');
		const address = host.put(`<!doctype html><title>host</title>
			<script src="${site.url}embed.js"></script>
			<iframe id="liar" data-yansheng src="${liar}" height="200"></iframe>`);
		await tab().open(address);
		const heights = await tab().evaluate(async () => {
			const frame = document.querySelector('iframe')!;
			const before = frame.getBoundingClientRect().height;
			const lies: unknown[] = [-1, 0, 1e9, '300', '300px;position:fixed', 300.5, null, [300], {}];
			const other = document.createElement('iframe');
			document.body.append(other);
			const from = [frame.contentWindow!, other.contentWindow!, window];
			for (const height of lies)
				for (const source of from)
					dispatchEvent(
						new MessageEvent('message', {
							source,
							origin: new URL(frame.src).origin,
							data: { source: 'yansheng', version: 1, type: 'resize', id: '"><x', height }
						})
					);
			// From another frame a true height is a lie as well, whatever origin it has.
			for (const origin of [location.origin, new URL(frame.src).origin])
				dispatchEvent(
					new MessageEvent('message', {
						source: other.contentWindow,
						origin,
						data: { source: 'yansheng', version: 1, type: 'resize', id: 'x', height: 300 }
					})
				);
			await new Promise((done) => setTimeout(done));
			return [before, frame.getBoundingClientRect().height, location.href];
		});
		expect(heights).toEqual([heights[0], heights[0], address]);
		expect(engine).toBeTruthy();
	});
});

const isReady = () => document.documentElement.hasAttribute('data-ready');

/** Asks until the answer is yes; the test's own time limit ends it. */
async function until(
	evaluate: (work: () => boolean) => Promise<boolean>,
	work: () => boolean
): Promise<void> {
	while (!(await evaluate(work)));
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { bare } from '#lib/article/bare.ts';
import { quotesOf } from '#lib/data/quotes.ts';
import { CHINESE } from '#lib/messages/language.ts';
import { writeElement } from '#lib/outputs/embed/snippets.ts';
import { blocksOf, HOSTS, keyOf, writeHost } from '../fixtures/hosts/hosts.ts';
import { corpus } from '../lib/hengyang.ts';
import { violations } from './axe.ts';
import { inChromium, inEachEngine } from './browsers.ts';
import { snippetOf } from './embed.ts';
import { serveHost, serveSite } from './site.ts';
import type { Tab } from './tab.ts';
import { DESK, PHONE, visit } from './visit.ts';

/** The article answers its chart: sentences are found in pages as newsrooms have them, lit up, and tapped. */

const site = await serveSite();
const host = await serveHost();
const LOADER = `${site.url}embed.js`;

/** A frame that says what a chart says, and does what the test asks of it. */
const stub = host.put(`<!doctype html><title>chart</title><script>
const ours = { source: 'yansheng', version: 1 };
const quotes = ${JSON.stringify(quotesOf(corpus.sentences)).replaceAll('<', '\\u003c')};
let found = [];
addEventListener('message', ({ data }) => {
	if (data.type === 'article') parent.postMessage({ ...ours, type: 'sentences', sentences: quotes }, '*');
	if (data.type === 'found') found = data.sentences;
	if (data.type === 'pick') parent.postMessage({ test: 'pick', sentence: data.sentence }, '*');
	if (data.test === 'found') parent.postMessage({ test: 'found', found }, '*');
	if (data.test === 'mark') {
		for (let i = data.before ?? 0; i > 0; i--)
			parent.postMessage({ ...ours, type: 'mark', sentences: [data.sentences[i % 2]], scroll: true }, '*');
		parent.postMessage({ ...ours, type: 'mark', sentences: data.sentences, scroll: false }, '*');
		parent.postMessage({ test: 'marked' }, '*');
	}
});
addEventListener('load', () => parent.postMessage({ ...ours, type: 'resize', id: 'x/map', height: 300 }, '*'));
</script>`);

interface LitPiece {
	text: string;
	/** The paragraph that it stands in. */
	key: string;
	/** Whether it is none of the article. */
	decoy: boolean;
}

interface Lit {
	id: string;
	text: string;
	/** Paragraphs in which it is lit up, and whether anything else is. */
	keys: string[];
	decoy: boolean;
}

/** Has all sentences lit up that are found, once as many are as there are, or no more come: their ids, and what is lit up, in pieces. */
const lightAll = (tab: Tab, wanted: number): Promise<{ ids: string[]; pieces: LitPiece[] }> =>
	tab.evaluate(async (wanted) => {
		const roots = () => [
			document,
			...[...document.querySelectorAll('*')].flatMap((e) => e.shadowRoot ?? [])
		];
		const frames = () =>
			roots()
				.flatMap((root) => [...root.querySelectorAll('yansheng-chart')])
				.flatMap((e) => e.shadowRoot?.querySelector('iframe') ?? []);
		const ask = (message: object) =>
			new Promise<{ found: string[] }>((done) => {
				const hear = ({ data }: MessageEvent) => {
					if (!('test' in data) || data.test === 'pick') return;
					removeEventListener('message', hear);
					done(data);
				};
				addEventListener('message', hear);
				frames()[0]!.contentWindow!.postMessage(message, '*');
			});
		const pause = () => new Promise((done) => setTimeout(done, 50));
		let ids: string[] = [];
		for (let round = 0; round < 100 && ids.length < wanted; round++) {
			await pause();
			const [frame] = frames();
			frame?.scrollIntoView();
			if (!frame?.contentWindow) continue;
			ids = await Promise.race([
				ask({ test: 'found' }).then((answer) => answer.found),
				pause().then(() => ids)
			]);
		}
		await ask({ test: 'mark', sentences: ids });
		const lit = () => (CSS.highlights.get('yansheng') ?? []) as Iterable<Range>;
		for (let round = 0; round < 100 && [...lit()].length === 0; round++) await pause();
		const pieces = [...lit()].map((range) => {
			const parent = range.startContainer.parentElement;
			return {
				text: range.toString(),
				key: parent?.closest('[data-p]')?.getAttribute('data-p') ?? '',
				decoy: parent?.closest('[data-decoy]') != null
			};
		});
		return { ids, pieces };
	}, wanted);

/** The pieces of each sentence, marks that stand alone left out: they come in the order in which the chart named the sentences. */
function litOf({ ids, pieces }: { ids: string[]; pieces: LitPiece[] }): Lit[] {
	const left = pieces.filter((piece) => bare(piece.text).text !== '');
	return ids.map((id) => {
		const { length } = bare(corpus.sentences.find((s) => s.id === id)?.text ?? '').text;
		const own: LitPiece[] = [];
		const text = () => own.map((piece) => piece.text).join('');
		while (bare(text()).text.length < length && left.length > 0) own.push(left.shift()!);
		return {
			id,
			text: text(),
			keys: [...new Set(own.map(({ key }) => key))],
			decoy: own.some(({ decoy }) => decoy)
		};
	});
}

inEachEngine((tab) => {
	test.each(HOSTS.map((one) => [one.name, one] as const))(
		'each sentence is found, and none wrongly, on a page with %s',
		async (_, newsroom) => {
			const chart = `<yansheng-chart article title="chart" src="${stub}"></yansheng-chart>`;
			await tab().resize(1000, 800);
			await tab().open(host.put(writeHost(newsroom, blocksOf(corpus), chart, LOADER)));
			const lit = litOf(await lightAll(tab(), corpus.sentences.length));
			const missing = corpus.sentences
				.filter(({ id }) => lit.every((one) => one.id !== id))
				.map(({ id }) => id);
			const wrong = lit.filter(({ id, text, keys, decoy }) => {
				const index = corpus.sentences.findIndex((s) => s.id === id);
				return (
					decoy ||
					keys.join() !== keyOf(corpus, index) ||
					bare(text).text !== bare(corpus.sentences[index]!.text).text
				);
			});
			expect(wrong).toEqual([]);
			expect(missing.length, missing.join()).toBeLessThanOrEqual(corpus.sentences.length * 0.01);
		},
		60_000
	);
});

test('the scripts are small: the loader, and what it fetches where an article answers', () => {
	const [loader, answer] = ['embed.js', 'embed-article.js'].map((file) =>
		readFileSync(join(inject('build'), file))
	) as [Buffer, Buffer];
	expect(gzipSync(loader, { level: 9 }).length).toBeLessThanOrEqual(2000);
	const together = brotliCompressSync(loader).length + brotliCompressSync(answer).length;
	expect(together).toBeLessThanOrEqual(5000);
});

/** A newspaper's page with the site's own map in it, and what is lit up in it. */
const map = snippetOf(site.url, CHINESE, 'map');
const asking = (selector = '') =>
	writeElement(map, LOADER).replace('<yansheng-chart', `<yansheng-chart article="${selector}"`);
const newspaper = (chart: string, { head = '', inside = '' } = {}) =>
	host.put(`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}</head>
<body>${chart}<article id="story">${blocksOf(corpus)
		.map(
			(block) =>
				`<p data-p="${block.key}">${block.before}${block.sentences
					.map(({ id, text }) =>
						inside && id === 'changning-s3' ? text.replace(/^.{6}/u, inside) : text
					)
					.join('')}</p>`
		)
		.join('')}</article></body></html>`);

const lit = (page: Page) =>
	page.evaluate(() =>
		[...((CSS.highlights.get('yansheng') ?? []) as Iterable<Range>)]
			.map((range) => range.toString())
			.join('')
	);
/** The frame of the map, once the article has answered it. */
async function answered(page: Page) {
	await page.locator('iframe').first().scrollIntoViewIfNeeded();
	await expect.poll(() => page.frames().length).toBeGreaterThan(1);
	const frame = page.frames()[1]!;
	await frame.waitForSelector('html[data-ready]');
	await page.waitForFunction(() => 'yanshengArticle' in window);
	return frame;
}
const county = (id: string) =>
	`figure [data-drawing="map"] g[data-delegation="${id}"] path >> nth=0`;
/** Taps the middle of a stretch of text, as a reader does. */
async function tapText(page: Page, words: string) {
	const box = await page.evaluate((words) => {
		const walker = document.createTreeWalker(
			document.querySelector('article')!,
			NodeFilter.SHOW_TEXT
		);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.textContent!.indexOf(words);
			if (at < 0) continue;
			node.parentElement!.scrollIntoView({ block: 'center' });
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + 1);
			const { left, top, width, height } = range.getBoundingClientRect();
			return { x: left + width / 2, y: top + height / 2 };
		}
		return null;
	}, words);
	await page.mouse.click(box!.x, box!.y);
}
const text = (id: string) => corpus.sentences.find((s) => s.id === id)!.text;

inChromium((browser) => {
	describe.each([
		['a phone', PHONE],
		['a desk', DESK]
	])('on %s', (_, screen) => {
		test('a county that is tapped lights up its sentences, and leads to them where the reader asks', () =>
			visit(browser(), screen, newspaper(asking()), async (page) => {
				const frame = await answered(page);
				await frame.locator(county('changning')).click();
				// The four that the number on it counts.
				const counted = corpus.sentences.filter(
					({ id }, i) =>
						id.startsWith('changning-s') &&
						corpus.mentions.some(
							(m) =>
								m.sentence === i &&
								corpus.themes[corpus.terms[m.term]!.theme ?? -1]?.id === 'industry'
						)
				);
				expect(counted).toHaveLength(4);
				await expect.poll(() => lit(page)).toBe(counted.map((s) => s.text).join(''));
				await frame.locator('[data-action="show"]').click();
				await expect
					.poll(() =>
						page.evaluate(() => {
							const [range] = CSS.highlights.get('yansheng') as unknown as Iterable<Range>;
							const { top, bottom } = range!.getBoundingClientRect();
							return top >= 0 && bottom <= innerHeight;
						})
					)
					.toBe(true);
				await frame.locator('[data-action="close"]').click();
				await expect.poll(() => lit(page)).toBe('');
			}));

		test('a sentence that is tapped is shown in the chart, with where it counts', () =>
			visit(browser(), screen, newspaper(asking('#story')), async (page) => {
				const frame = await answered(page);
				await tapText(page, text('leiyang-s3').slice(0, 10));
				await frame.waitForSelector('#panel li');
				expect((await frame.locator('#panel li').allInnerTexts()).join('')).toContain(
					text('leiyang-s3').slice(0, 10)
				);
				expect(await frame.locator('#panel header').innerText()).toContain('耒阳');
				expect(await frame.locator('[data-line="chosen"] path').count()).toBeGreaterThan(0);
				await expect.poll(() => lit(page)).toBe(text('leiyang-s3'));
			}));
	});

	test('a chart that says without end what is to be lit up gets no more done than once a frame, and scrolls nobody who has done nothing', () =>
		visit(
			browser(),
			DESK,
			newspaper(
				`<yansheng-chart article title="chart" src="${stub}"></yansheng-chart><script async src="${LOADER}"></script>`
			),
			async (page) => {
				await expect.poll(() => page.evaluate(() => 'yanshengArticle' in window)).toBe(true);
				const sentences = ['leiyang-s3', 'leiyang-s4'];
				const work = await page.evaluate(async (sentences) => {
					// Whoever drives a browser counts as a reader who has done something.
					const userActivation = { isActive: false, hasBeenActive: false };
					Object.defineProperty(navigator, 'userActivation', { value: userActivation });
					let [painted, frames] = [0, 0];
					const { highlights } = CSS;
					const set = highlights.set.bind(highlights);
					highlights.set = (...highlight) => {
						painted++;
						return set(...highlight);
					};
					const count = () => {
						frames++;
						requestAnimationFrame(count);
					};
					count();
					const chart = document
						.querySelector('yansheng-chart')!
						.shadowRoot!.querySelector('iframe')!;
					const length = () => [...((highlights.get('yansheng') ?? []) as Iterable<Range>)].length;
					// The storm comes once the sentences are found.
					while (length() < 2) {
						painted = frames = 0;
						chart.contentWindow!.postMessage({ test: 'mark', sentences, before: 1000 }, '*');
						await new Promise((done) => setTimeout(done, 500));
					}
					return { painted, frames, scrolled: scrollY };
				}, sentences);
				expect(work.painted).toBeGreaterThan(0);
				expect(work.painted).toBeLessThanOrEqual(work.frames + 1);
				expect(work.scrolled).toBe(0);
				expect(await lit(page)).toBe(sentences.map(text).join(''));
			}
		));

	test('links, buttons and text that is being selected stay the host’s', () =>
		visit(
			browser(),
			DESK,
			newspaper(asking(), { inside: '<a href="#x">按此阅读</a><button>按</button>' }),
			async (page) => {
				const frame = await answered(page);
				await frame.evaluate(() => {
					const told: unknown[] = [];
					Object.assign(window, { told });
					addEventListener('message', ({ data }) => {
						if (data.type === 'pick') told.push(data.sentence);
					});
				});
				await page.locator('article a').click();
				expect(new URL(page.url()).hash).toBe('#x');
				await page.locator('article button').click();
				// A reader draws over some words with the mouse.
				const paragraph = page.locator('article p').nth(3);
				await paragraph.scrollIntoViewIfNeeded();
				const { x, y } = (await paragraph.boundingBox())!;
				await page.mouse.move(x + 20, y + 10);
				await page.mouse.down();
				await page.mouse.move(x + 120, y + 14, { steps: 4 });
				await page.mouse.up();
				expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
				await page.evaluate(() => getSelection()!.removeAllRanges());
				await tapText(page, text('leiyang-s3').slice(0, 10));
				await expect.poll(() => frame.locator('#panel header').innerText()).toContain('耒阳');
				expect(await frame.evaluate(() => (window as unknown as { told: string[] }).told)).toEqual([
					'leiyang-s3'
				]);
			}
		));

	test('where no chart asks, nothing is fetched, nothing told', () =>
		visit(browser(), DESK, newspaper(writeElement(map, LOADER)), async (page) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.reload();
			await page.locator('iframe').first().scrollIntoViewIfNeeded();
			await expect.poll(() => page.frames().length).toBeGreaterThan(1);
			await page.frames()[1]!.waitForSelector('html[data-ready]');
			await page.frames()[1]!.locator(county('changning')).click();
			await page.frames()[1]!.waitForSelector('#panel li');
			expect(asked.filter((url) => url.includes('embed-article'))).toEqual([]);
			expect(await lit(page)).toBe('');
			expect(await page.frames()[1]!.locator('[data-action="show"]:visible').count()).toBe(0);
		}));

	test('a host’s strict policy stops nothing that it lets in', () =>
		visit(
			browser(),
			DESK,
			newspaper(asking(), {
				head: `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src ${site.url}; frame-src ${site.url}; require-trusted-types-for 'script'">`
			}),
			async (page) => {
				const frame = await answered(page);
				await frame.locator(county('changning')).click();
				await expect.poll(() => lit(page)).not.toBe('');
				// The colour is there too: what is lit up has it, what is not has none.
				const ground = await page.evaluate(
					() =>
						getComputedStyle(document.querySelector('article p')!, '::highlight(yansheng)')
							.backgroundColor
				);
				expect(ground).toBe('rgb(255, 223, 142)');
			}
		));

	test('a page that says why nothing answers says it once', () =>
		visit(browser(), DESK, newspaper(''), async (page) => {
			const said: string[] = [];
			page.on('console', (message) => said.push(message.text()));
			await page.evaluate(
				([chart, loader]) => {
					document.body.innerHTML = chart! + chart!;
					const script = document.createElement('script');
					script.src = loader!;
					document.body.append(script);
				},
				[asking('###'), LOADER]
			);
			await expect
				.poll(() => said.filter((line) => line.startsWith('yansheng')))
				.toEqual(['yansheng: no article is at ###']);
		}));
});

/** The lab's article with its map: a page of the site as a newsroom would set it. */
const lab = `${site.url}embed-lab/article`;
const SMALL = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

inEachEngine((tab) => {
	test('on a phone the lab’s article and its map answer each other, and what is said is in sight at once', async () => {
		await tab().resize(390, 844);
		await tab().open(`${lab}.html`);
		await tab().evaluate(async () => {
			const until = async (is: () => unknown) => {
				while (!is()) await new Promise((done) => setTimeout(done, 50));
			};
			const inner = () =>
				document.querySelector('yansheng-chart')?.shadowRoot?.querySelector('iframe')
					?.contentDocument;
			await until(() => inner()?.querySelector('html[data-ready][data-cut]'));
			await until(() => 'yanshengArticle' in window);
			document.querySelector('#text p:nth-of-type(3)')!.scrollIntoView({ block: 'start' });
		});
		await tab().click('#text p:nth-of-type(3)');
		const seen = await tab().evaluate(async () => {
			const until = async (is: () => unknown) => {
				for (let i = 0; i < 200 && !is(); i++) await new Promise((done) => setTimeout(done, 50));
			};
			const frame = document.querySelector('yansheng-chart')!.shadowRoot!.querySelector('iframe')!;
			const inner = frame.contentDocument!;
			const lit = () =>
				[...((CSS.highlights.get('yansheng') ?? []) as Iterable<Range>)]
					.map((range) => range.toString())
					.join('');
			const panel = inner.querySelector<HTMLElement>('#panel')!;
			await until(() => lit() !== '' && !panel.hidden);
			const picked = lit();
			const box = panel.getBoundingClientRect();
			const rings = [...inner.querySelectorAll('figure [data-line="chosen"]')].map((ring) => {
				const { top, height } = ring.getBoundingClientRect();
				return top + height / 2;
			});
			const map = document.querySelector('.map')!.getBoundingClientRect();
			inner
				.querySelector('figure [data-drawing="map"] g[data-delegation="changning"] path')!
				.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
			await until(() => lit() !== picked);
			return {
				picked,
				readable: map.bottom < innerHeight * 0.5,
				panelInSight: box.top > 0 && box.bottom <= frame.clientHeight,
				ringInSight: rings.some((middle) => middle > 0 && middle < box.top),
				chosen: lit()
			};
		});
		expect(corpus.sentences.map((s) => s.text)).toContain(seen.picked);
		expect(seen).toMatchObject({ readable: true, panelInSight: true, ringInSight: true });
		expect(seen.chosen).toContain('常宁');
	});
});

inChromium((browser) => {
	test.each([
		['a phone', SMALL, 'light', ''],
		['a desk, in the dark', DESK, 'dark', '-en']
	] as const)(
		'on %s, by real taps, the sentence that is asked for stops in sight, and the next one after it',
		(_, screen, colorScheme, language) =>
			visit(
				browser(),
				{ ...screen, colorScheme, reducedMotion: 'reduce' },
				`${lab}${language}.html`,
				async (page) => {
					expect(await violations(page)).toEqual([]);
					const frame = await answered(page);
					if (screen === SMALL) await frame.waitForSelector('html[data-cut]');
					const places = () =>
						page.evaluate(() => {
							const map = document.querySelector('.map')!.getBoundingClientRect();
							const above = map.width > innerWidth * 0.9 ? map.bottom : 0;
							return [...((CSS.highlights.get('yansheng') ?? []) as Iterable<Range>)].map(
								(range) => range.getBoundingClientRect().top - above
							);
						});
					const tap = (selector: string) =>
						'hasTouch' in screen ? frame.tap(selector) : frame.click(selector);
					await tap(county('leiyang'));
					await expect.poll(async () => (await places()).length).toBe(2);
					// Two lines: the map stays in sight.
					const panel = await frame.locator('#panel').boundingBox();
					if (screen === SMALL) expect(panel!.height).toBeLessThan(90);
					// Where it is read: not covered, and in the upper part of what is left.
					const isRead = async (which: 0 | 1) => {
						const { [which]: place = 0 } = await places();
						return place > 0 && place < screen.viewport.height / 3;
					};
					await tap('[data-action="show"]');
					await expect.poll(() => isRead(0)).toBe(true);
					expect(await isRead(1)).toBe(false);
					await tap('[data-action="show"]');
					await expect.poll(() => isRead(1)).toBe(true);
					expect(await violations(page)).toEqual([]);
					expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(
						screen.viewport.width
					);
				}
			)
	);
});

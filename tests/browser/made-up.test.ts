import { createHash } from 'node:crypto';
import {
	appendFileSync,
	cpSync,
	existsSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Corpus } from '#lib/data/corpus.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { copyProject } from '../../scripts/build-from.ts';
import { listFiles, listPages, readPage } from '../../scripts/built.ts';
import { serve, type Serving } from '../../scripts/commands/preview.ts';
import { npmRun, type Ended } from '../commands/npm.ts';
import { publishedOnSite, typedIntoWord } from '../fixtures/documents.ts';
import { encode } from '../fixtures/encode.ts';
import { SPEAKERS } from '../fixtures/wangchuan.ts';
import { SEATS } from '../scripts/commands/region/seats.ts';
import { findDeadLinks, findNothings } from '../walk.ts';
import { inChromium } from './browsers.ts';
import { DESK, inContext, listen, settle, visitReady } from './visit.ts';

/**
 * The whole site for another prefecture, which is made up: nothing in the code may know Hengyang. Beside its first story stand
 * ordinary ones, each one step beside the first, which are set up here from their articles alone, by the commands that an editor
 * has, and some that cannot be shown.
 */

const STORY = 'wangchuan-2022/';
const SITE_URL = 'https://charts.invalid/news/';
let copy: string;
let build: string;
let site: Serving;
let ended: Ended;
let strict: Ended;
const setUp = new Map<string, Ended>();
/** The site as it was built whole, with two stories changed, and with both as they were. */
const built: { cold: Site; changed: Site; again: Site; ended: Ended[] } = {
	cold: new Map(),
	changed: new Map(),
	again: new Map(),
	ended: []
};
/** Sum of each file, those that travel compressed too, by its path; and what pages and lists say. */
type Site = Map<string, { sum: string; text: string }>;
/** What is taken away, and what is called otherwise in English. */
const [TAKEN, RENAMED] = ['gbk', 'own-words'];

function readSite(): Site {
	const files = readdirSync(build, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	return new Map(
		files.sort().map((file) => {
			const bytes = readFileSync(file);
			const isText = /\.(?:html|xml|json)$/.test(file);
			const sum = createHash('sha256').update(bytes).digest('hex');
			return [file.slice(build.length + 1), { sum, text: isText ? bytes.toString() : '' }];
		})
	);
}

const MADE_UP = 'tests/fixtures/made-up/data';
const stories = readdirSync(join(MADE_UP, 'stories')).sort();
/** Those that an editor has settled, and the ordinary ones: the next that an editor may have. */
const SETTLED = ['wangchuan-2022', 'own-words'];
const next = stories.filter((id) => !SETTLED.includes(id));
const articleOf = (id: string) => readFileSync(join(MADE_UP, 'stories', id, 'article.txt'));
/** As what some of their articles come; the others are plain text, in the encoding that they have. */
const COMES_AS: Record<string, { file: string; make: (text: string) => Uint8Array }> = {
	'few-themes': { file: 'article.docx', make: typedIntoWord },
	'rare-names': { file: '侧记（定稿）.docx', make: typedIntoWord },
	'no-speakers': {
		file: 'article.htm',
		make: (text) => encode(publishedOnSite(text, 'gb2312'), 'gb18030')
	},
	'one-delegation': { file: 'article.html', make: (text) => Buffer.from(publishedOnSite(text)) }
};
/** By the name of the folder: what is done to it, and what the build says of it. */
const FAULTY: Record<string, { spoil: (folder: string) => void; says: RegExp }> = {
	edited: {
		spoil: (folder) => appendFileSync(join(folder, 'article.txt'), '编辑后来加了一句。\n'),
		says: /error article-changed: .*npm run extract/
	},
	'embed-lab': { spoil: () => undefined, says: /error story-name: “embed-lab”/ },
	copied: {
		spoil: (folder) => callDataset(folder, 'one-delegation'),
		says: /error dataset-of-another: .*npm run extract/
	},
	// Its files tell nothing: only its pages cannot be made.
	unprintable: {
		spoil(folder) {
			const file = join(folder, 'dataset.json');
			const dataset = JSON.parse(readFileSync(file, 'utf8')) as { terms: { text: unknown }[] };
			for (const term of dataset.terms) term.text = null;
			writeFileSync(file, JSON.stringify(dataset));
		},
		says: /\/unprintable\/.*: /
	}
};

/** Says of a dataset whose it is. */
function callDataset(folder: string, id: string): void {
	const file = join(folder, 'dataset.json');
	const dataset = JSON.parse(readFileSync(file, 'utf8')) as { story: { id: string } };
	dataset.story.id = id;
	writeFileSync(file, JSON.stringify(dataset));
}

beforeAll(async () => {
	const desk = mkdtempSync(join(tmpdir(), 'yansheng-desk-'));
	const data = join(desk, 'data');
	cpSync(MADE_UP, data, {
		recursive: true,
		filter: (file) => !next.some((id) => file === join(MADE_UP, 'stories', id))
	});
	copy = await copyProject(data, 'made-up');
	for (const id of next) {
		const { file, make } = COMES_AS[id] ?? { file: 'article.txt' };
		const article = join(desk, file);
		writeFileSync(article, make ? make(articleOf(id).toString()) : articleOf(id));
		setUp.set(id, await npmRun(copy, ['new-story', '--article', article, '--id', id]));
	}
	setUp.set('extract', await npmRun(copy, ['extract']));
	rmSync(desk, { recursive: true });

	for (const [name, { spoil }] of Object.entries(FAULTY)) {
		const folder = join(copy, 'data/stories', name);
		cpSync(join(copy, 'data/stories/one-delegation'), folder, { recursive: true });
		callDataset(folder, name);
		spoil(folder);
	}
	ended = await npmRun(copy, ['build'], { env: { SITE_URL } });
	strict = await npmRun(copy, ['build', '--strict'], { env: { SITE_URL } });
	build = join(copy, 'build');
	await buildAgain();
	site = await serve(build, { port: 0 });
}, 2_400_000);
afterAll(() => site.close());

/** A story is taken away, another gets a title in English; then both are as they were. Nothing but what says so is made again. */
async function buildAgain(): Promise<void> {
	for (const name of Object.keys(FAULTY))
		rmSync(join(copy, 'data/stories', name), { recursive: true });
	built.cold = readSite();
	const folder = join(copy, 'data/stories', TAKEN);
	const settings = join(copy, 'data/stories', RENAMED, 'story.yaml');
	const before = readFileSync(settings, 'utf8');
	renameSync(folder, join(copy, 'taken'));
	writeFileSync(settings, `${before}english:\n  title: Otherwise in English\n`);
	built.ended.push(await npmRun(copy, ['build'], { env: { SITE_URL } }));
	built.changed = readSite();
	renameSync(join(copy, 'taken'), folder);
	writeFileSync(settings, before);
	built.ended.push(await npmRun(copy, ['build'], { env: { SITE_URL } }));
	built.again = readSite();
}

describe('a site of which only what changed is made again', () => {
	test('is built without a complaint', () => {
		expect(built.ended.map(({ status }) => status)).toEqual([0, 0]);
	});

	test('says of what changed nothing that was said before', () => {
		const { title } = (
			JSON.parse(built.cold.get(`${RENAMED}/dataset.json`)!.text) as { story: { title: string } }
		).story;
		/** Files, besides the story's own, that say it. */
		const saying = (site: Site, id: string, text: RegExp) =>
			[...site]
				.filter(([file, said]) => !file.split('/').includes(id) && text.test(said.text))
				.map(([file]) => file);
		const inEnglish = (site: Site) =>
			saying(site, RENAMED, new RegExp(title)).filter((file) => file.startsWith('en/'));
		expect(inEnglish(built.cold).length).toBeGreaterThan(3);
		expect(inEnglish(built.changed)).toEqual([]);
		const leading = new RegExp(`[/"']${TAKEN}[/"']`);
		expect(saying(built.cold, TAKEN, leading).length).toBeGreaterThan(5);
		expect(saying(built.changed, TAKEN, leading)).toEqual([]);
		expect([...built.changed.keys()].filter((file) => file.split('/').includes(TAKEN))).toEqual([]);
	});

	test('is the same as one that was made whole, byte for byte', () => {
		const differing = [...new Set([...built.cold.keys(), ...built.again.keys()])].filter(
			(file) => built.cold.get(file)?.sum !== built.again.get(file)?.sum
		);
		expect(differing).toEqual([]);
		expect(built.cold.size).toBeGreaterThan(3000);
	});
});

/** Lists, pairs, feeds, and what of each story is for all: the addresses of an archive, in articles and readers' feeds for good. */
const ADDRESSES = fileURLToPath(new URL('archive-addresses.txt', import.meta.url));

describe('the addresses of an archive', () => {
	const now = () =>
		listFiles(build)
			.filter((file) => !/^(?:scripts|embed-lab|schema)\/|^404\.html$/.test(file))
			.filter((file) => {
				const [top = '', ...below] = file.replace(/^en\//, '').split('/');
				return (
					!existsSync(join(build, top, 'dataset.json')) ||
					/^(?:index\.html|search\.json|compare\.json)$/.test(below.join('/'))
				);
			})
			.map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
	const listed = existsSync(ADDRESSES)
		? readFileSync(ADDRESSES, 'utf8').split('\n').slice(0, -1)
		: [];

	test('that were published are all there', () => {
		expect(listed.length).toBeGreaterThan(80);
		const there = new Set(now());
		expect(listed.filter((address) => !there.has(address))).toEqual([]);
	});

	test('are listed from now on: npx vitest run -u tests/browser/made-up.test.ts', async () => {
		const all = [...new Set([...listed, ...now()])].sort();
		await expect(`${all.join('\n')}\n`).toMatchFileSnapshot(ADDRESSES);
	});
});

describe('ten ordinary stories', () => {
	test('are set up by new-story and read by extract without help', () => {
		expect(next).toHaveLength(10);
		for (const [what, { status, stderr }] of setUp) {
			expect([what, status, stderr.replace(/^.*: warning .*\n/gm, '')]).toEqual([what, 0, '']);
		}
	});

	test.each(next)('%s has the words of its article, whatever it came as', (id) => {
		const words = (bytes: Uint8Array) =>
			new TextDecoder(id === 'gbk' ? 'gbk' : 'utf-8')
				.decode(bytes)
				.split('\n')
				.map((line) => line.trim())
				.filter((line) => line !== '');
		const kept = readFileSync(join(copy, 'data/stories', id, 'article.txt'));
		expect(words(kept)).toEqual(words(articleOf(id)));
		if (!COMES_AS[id]) expect(kept.equals(articleOf(id))).toBe(true);
	});
});

describe('a site of stories of which some cannot be shown', () => {
	test('says at its end which are left out and why, and its exit status is 1', () => {
		expect(ended.status).toBe(1);
		const [, list = ''] = ended.stderr.split('These stories cannot be shown:\n');
		expect([...list.matchAll(/^ {2}(\S+)$/gm)].map(([, id]) => id).sort()).toEqual(
			Object.keys(FAULTY).sort()
		);
		for (const { says } of Object.values(FAULTY)) expect(list).toMatch(says);
	});

	test('has all others, in both languages, and nothing of these', () => {
		const pages = listPages(build);
		expect(pages).toEqual(
			expect.arrayContaining(stories.flatMap((id) => [`${id}/`, `en/${id}/`, `${id}/concordance/`]))
		);
		const files = listFiles(build);
		for (const id of ['edited', 'unprintable'])
			expect(files.filter((file) => file.includes(id))).toEqual([]);
		for (const id of stories) {
			expect(files).toContain(`${id}/dataset.json`);
			expect(files).toContain(`${id}/datapackage.json`);
			expect(files).toContain(`${id}/corpus.js`);
		}
	});

	test('with --strict stops before anything is built', () => {
		expect(strict.status).toBe(1);
		expect(strict.stderr).toContain('build/ is as it was');
		expect(strict.stderr).toMatch(FAULTY['edited']!.says);
		expect(listPages(build)).toContain(STORY);
	});
});

describe('every page of every kind of story', () => {
	const read = () => new Map(listPages(build).map((page) => [page, readPage(build, page)]));

	test('links to nothing that is not there, on its own page or another', () => {
		const files = new Set(listFiles(build));
		expect(findDeadLinks(read(), (address) => files.has(address))).toEqual([]);
	});

	test('counts nothing that there is none of, and heads nothing that is empty', () => {
		const found = [...read()].map(([page, html]) => [page, findNothings(html)] as const);
		expect(found.filter(([, nothings]) => nothings.length > 0)).toEqual([]);
	});

	test('names pictures and answers of its own that are there', () => {
		const files = new Set(listFiles(build));
		const missing = [...read()].flatMap(([page, html]) =>
			[...html.matchAll(/(?:content|href)="https:\/\/charts\.invalid\/news\/([^"?#]*)/g)]
				.map(([, address = '']) => (/(^|\/)$/.test(address) ? `${address}index.html` : address))
				.filter((address) => !files.has(address))
				.map((address) => `${page}: ${address}`)
		);
		expect(missing).toEqual([]);
	});
});

describe('the made-up prefecture’s site', () => {
	test('has a story page in both languages, which the list at the root leads to', () => {
		expect(listPages(build)).toEqual(expect.arrayContaining(['', 'en/', STORY, `en/${STORY}`]));
		expect(readPage(build, '')).toMatch(/href="\.\/wangchuan-2022\/"[^>]*>[^<]*一江清水 满城新声/);
	});

	test.each(LANGUAGES)('lists every story that is shown, once: $code', ({ prefix }) => {
		const html = readPage(build, prefix);
		const listed = [...html.matchAll(/<h3[^>]*><a href="\.\/([^"/]+)\/"/g)].map(([, id]) => id);
		expect(listed.toSorted()).toEqual(stories);
	});

	test('goes from each story to the next, from the newest to the oldest, and back', () => {
		const linksOf = (id: string) => {
			const [nav = ''] =
				/<nav class="neighbours"[^]*?<\/nav>/.exec(readPage(build, `${id}/`)) ?? [];
			return [...nav.matchAll(/href="\.\.\/(?:([^"/]+)\/)?"/g)].map(([, id]) => id);
		};
		const [first = '', ...others] = [
			...readPage(build, '').matchAll(/<h3[^>]*><a href="\.\/([^"/]+)\/"/g)
		].map(([, id]) => id ?? '');
		const way = [first];
		for (;;) {
			const before = way.at(-2);
			const next: string | undefined = linksOf(way.at(-1)!).find((id) => id && id !== before);
			if (!next) break;
			way.push(next);
		}
		expect(way).toEqual([first, ...others]);
	});

	test('has a feed in each language and a map of the site, for a site that knows its address', () => {
		const files = listFiles(build);
		expect(files).toEqual(expect.arrayContaining(['feed.xml', 'en/feed.xml', 'sitemap.xml']));
		const map = readFileSync(join(build, 'sitemap.xml'), 'utf8');
		const named = [...map.matchAll(/<loc>https:\/\/charts\.invalid\/news\/([^<]*)<\/loc>/g)].map(
			([, address = '']) => address
		);
		expect(named.length).toBeGreaterThan(4 * stories.length);
		expect(named.filter((address) => !files.includes(`${address}index.html`))).toEqual([]);
	});

	test('says on its face that it is made up', () => {
		expect(readPage(build, STORY)).toContain('虚构样例');
		expect(readPage(build, STORY)).toContain('虚构边界，仅供测试');
	});

	test('draws all nine divisions, those that no delegation speaks for as well', () => {
		const drawn = [...readPage(build, STORY).matchAll(/data-adcode="(\d{6})"/g)].map(
			([, code]) => code
		);
		expect([...new Set(drawn)].sort()).toEqual(SEATS.map(({ adcode }) => adcode));
	});

	test('has a mark for each delegation and each of its own four themes', () => {
		const html = readPage(build, STORY);
		const values = (name: string) =>
			new Set(
				[...html.matchAll(new RegExp(`data-${name}="([^"]+)"`, 'g'))].map(([, value]) => value)
			);
		expect([...values('theme')].sort()).toEqual(['city', 'countryside', 'water', 'welfare']);
		expect([...values('delegation')].sort()).toEqual([
			'bailu',
			'city-organs',
			'donghu-xiting',
			'jintan',
			'nanqiao',
			'wangchuan-county',
			'yunling'
		]);
	});

	test('names every speaker', () => {
		const html = readPage(build, STORY);
		for (const name of SPEAKERS) expect(html).toContain(name);
	});

	test('has all under a former id that stands under today’s, and its pages lead on', () => {
		const all = listFiles(build);
		const under = (id: string) =>
			all
				.filter((file) => file.startsWith(`${id}/`) || file.startsWith(`en/${id}/`))
				.map((file) => file.replace(id, '…'));
		expect(under('wangchuan-2022').length).toBeGreaterThan(100);
		expect(under('wangchuan-before').sort()).toEqual(under('wangchuan-2022').sort());
		for (const [page, target] of [
			['', '../wangchuan-2022/'],
			['concordance/', '../../wangchuan-2022/concordance/']
		])
			for (const language of ['', 'en/'])
				expect(readPage(build, `${language}wangchuan-before/${page}`)).toContain(
					`<meta http-equiv="refresh" content="0; url=${target}" />`
				);
		const same = (file: string) => [
			readFileSync(join(build, 'wangchuan-before', file)),
			readFileSync(join(build, 'wangchuan-2022', file))
		];
		for (const file of [
			'dataset.json',
			'pictures/map-card.png',
			'pictures/map-print.svg',
			'embed/charts.json'
		]) {
			const [before, now] = same(file);
			expect([file, before!.equals(now!)]).toEqual([file, true]);
		}
	});

	test('has nothing of Hengyang in any page or download', () => {
		const files = listFiles(build).filter((file) => /\.(?:html|js|json|csv|svg)$/.test(file));
		// The schema of the dataset explains its fields with examples from there; the desk knows every prefecture and many a word.
		const known = files.filter(
			(file) =>
				!/^schema\/|^scripts\/(?:by-schema|could-be-names|prefectures)-[\w-]+\.js$/.test(file)
		);
		const guilty = known.filter((file) =>
			/衡阳|耒阳|常宁|Hengyang/.test(readFileSync(join(build, file), 'utf8'))
		);
		expect(guilty).toEqual([]);
	});
});

inChromium((browser) => {
	test.each(['', 'en/'])(
		'/%swangchuan-before/ leads on, with query and fragment where scripts run',
		(language) =>
			inContext(browser(), {}, async (context) => {
				const wrong = listen(context, site.url);
				const tab = await context.newPage();
				for (const rest of ['?theme=water&x=%E6%B0%B4#map', 'concordance/?theme=water#top']) {
					await tab.goto(`${site.url}${language}wangchuan-before/${rest}`);
					await tab.waitForURL(`${site.url}${language}${STORY}${rest}`);
				}
				// An embed stays where it is, for frames know it by its address; what it links to is the story's own.
				await tab.goto(`${site.url}${language}wangchuan-before/embed/map/water/?mode=dark`);
				await tab.locator('html[data-mode="dark"]').waitFor();
				const href = await tab.locator('a.full').evaluate((a) => (a as HTMLAnchorElement).href);
				expect(href).toContain(`${site.url}${language}${STORY}?theme=water`);
				expect(wrong).toEqual([]);
			})
	);

	test('/wangchuan-before/ leads on without script too', () =>
		inContext(browser(), { javaScriptEnabled: false }, async (context) => {
			const tab = await context.newPage();
			await tab.goto(`${site.url}wangchuan-before/`);
			await tab.waitForURL(site.url + STORY);
		}));

	describe('the search over all stories', () => {
		let folder: Serving;
		beforeAll(async () => {
			folder = await serve(build, { port: 0, base: '/news/' });
		});
		afterAll(() => folder.close());

		test.each(LANGUAGES)(
			'loads with the first key, and leads to sentences that hold what is looked for: $code',
			({ prefix, code }) =>
				visitReady(browser(), DESK, folder.url + prefix, async (tab) => {
					const asked: string[] = [];
					tab.on('request', (request) => asked.push(new URL(request.url()).pathname));
					const sections = tab.locator('.found section');
					const looked = tab.locator('[data-slot="looked"]');
					await tab.locator('#find').fill('候鸟');
					await looked
						.filter({ hasText: code === 'zh' ? /^\d+篇报道里找到\d+处。$/ : /reports?\.$/ })
						.waitFor();
					expect(asked.filter((path) => path.endsWith('/search.json')).toSorted()).toEqual(
						['', ...stories.map((id) => `${id}/`)].map((id) => `/news/${id}search.json`).toSorted()
					);
					const found = await tab
						.locator('.found li')
						.evaluateAll((items) => items.map((item) => item.textContent));
					expect(found.length).toBeGreaterThan(2);
					expect(found.filter((text) => !text?.includes('候鸟'))).toEqual([]);

					const links = tab.locator('.found li a[href*="#"]');
					const address = (await links.first().getAttribute('href'))!;
					await links.first().click();
					await tab.waitForSelector('html[data-ready]');
					expect(tab.url()).toBe(new URL(address, folder.url + prefix).href);
					await expect
						.poll(() => tab.locator(`[id="${address.split('#')[1]}"]`).innerText())
						.toContain('候鸟');
					await tab.goBack();
					await sections.first().waitFor();
					expect(await tab.locator('#find').inputValue()).toBe('候鸟');

					await tab.locator('#find').fill('候鸟飞过火星');
					await looked.filter({ hasText: code === 'zh' ? '没有找到' : 'Nothing found' }).waitFor();
					expect(await sections.count()).toBe(0);
				})
		);

		test('says what did not load, and is not there without a script', async () => {
			await inContext(browser(), DESK, async (context) => {
				await context.route(/own-words\/search\.json/, (route) => route.abort());
				const tab = await context.newPage();
				await tab.goto(`${folder.url}?q=候鸟`);
				await tab
					.locator('[data-slot="looked"]')
					.filter({ hasText: '有1篇没能取来，未查。' })
					.waitFor();
				await context.route(/\/news\/search\.json/, (route) => route.abort());
				await tab.reload();
				await tab.locator('[data-slot="looked"]').filter({ hasText: '再输入一次试试' }).waitFor();
				await context.unroute(/\/news\/search\.json/);
				await tab.locator('#find').pressSequentially('候');
				await tab
					.locator('.found section, [data-slot="looked"]:has-text("找到")')
					.first()
					.waitFor();
			});
			await visitReady(browser(), { ...DESK, javaScriptEnabled: false }, folder.url, async (tab) =>
				expect(await tab.locator('#find').isVisible()).toBe(false)
			);
		});
	});

	describe('the page on which any two reports are chosen', () => {
		const texts = (tab: Page, within: string) =>
			tab
				.locator(`${within} > section, ${within} > .scroll`)
				.evaluateAll((parts) => parts.map((part) => part.textContent!.replace(/\s+/g, ' ')));

		test.each(LANGUAGES)(
			'leads to the pair’s page, and draws the same where there is none: $code',
			({ prefix, code }) =>
				visitReady(browser(), DESK, `${site.url}${prefix}compare/`, async (tab) => {
					const choose = async (a: string, b: string) => {
						await tab.selectOption('#choose-a', a);
						await tab.selectOption('#choose-b', b);
						await tab.locator('.choose button').click();
					};
					const drawn = tab.locator('[data-slot="beside"] > h2');
					const status = tab.locator('[data-slot="chosen"]');
					await choose('own-words', 'own-words');
					await status.filter({ hasText: code === 'zh' ? '同一篇' : 'twice' }).waitFor();
					await choose('wangchuan-2022', 'own-words');
					await tab.waitForURL(`${site.url}${prefix}compare/own-words/wangchuan-2022/`);
					const built = await texts(tab, 'main');
					expect(built.length).toBe(5);

					// The same pair, as if it had no page.
					await tab.goto(`${site.url}${prefix}compare/`);
					await tab.waitForSelector('html[data-ready]');
					await tab.evaluate(() =>
						document.querySelectorAll('[data-pair]').forEach((link) => link.remove())
					);
					await choose('wangchuan-2022', 'own-words');
					await drawn.waitFor();
					expect(await texts(tab, '[data-slot="beside"]')).toEqual(built);

					// Two that have none, from their address, whichever is named first.
					await tab.goto(`${site.url}${prefix}compare/?a=no-region&b=wangchuan-2022`);
					await drawn.waitFor();
					const links = tab.locator('[data-slot="beside"] a[href^="#"]');
					const dead = await links.evaluateAll((all) =>
						all.filter((a) => !document.getElementById((a as HTMLAnchorElement).hash.slice(1)))
					);
					expect([await links.count(), dead.length]).toEqual([expect.any(Number), 0]);
					await links.first().click();
					expect(new URL(tab.url()).search).toBe('?a=no-region&b=wangchuan-2022');
					await tab.setViewportSize({ width: 320, height: 700 });
					expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
				})
		);

		test('says what did not load, and without a script has the pairs that have a page', async () => {
			await inContext(browser(), DESK, async (context) => {
				await context.route(/no-region\/compare\.json/, (route) => route.abort());
				const tab = await context.newPage();
				await tab.goto(`${site.url}compare/?a=no-region&b=wangchuan-2022`);
				await tab.locator('[data-slot="chosen"]').filter({ hasText: '没能取来' }).waitFor();
				await context.unroute(/no-region\/compare\.json/);
				await tab.locator('.choose button').click();
				await tab.locator('[data-slot="beside"] > h2').waitFor();
			});
			const plain = { ...DESK, javaScriptEnabled: false };
			await inContext(browser(), plain, async (context) => {
				const tab = await context.newPage();
				await tab.goto(`${site.url}compare/`);
				expect(await tab.locator('.choose').isVisible()).toBe(false);
				expect(await tab.locator('a[data-pair="own-words/wangchuan-2022"]').count()).toBe(1);
			});
		});
	});

	describe('a choice that cannot be shown', () => {
		/** Opens the story with a corpus that somebody changed. */
		const visitWith = (
			spoil: (corpus: Corpus) => void,
			work: (tab: Page, errors: string[]) => Promise<void>
		) =>
			inContext(browser(), DESK, async (context) => {
				const errors: string[] = [];
				context.on('weberror', (error) => errors.push(error.error().message));
				await context.route(/corpus\.js/, (route) => {
					const script = readFileSync(join(build, STORY, 'corpus.js'), 'utf8');
					const json = script.slice(script.indexOf('{'), script.lastIndexOf('}') + 1);
					const corpus = JSON.parse(json) as Corpus;
					spoil(corpus);
					const body = `self.yanshengCorpus=${JSON.stringify(corpus)};\n`;
					return route.fulfill({ contentType: 'text/javascript', body });
				});
				const tab = await context.newPage();
				await tab.goto(site.url + STORY);
				await tab.waitForSelector('html[data-ready]');
				await work(tab, errors);
			});
		const panel = async (tab: Page) => {
			await settle(tab);
			return tab.locator('#panel').innerText();
		};
		const choose = (tab: Page, id: string) =>
			tab.locator(`[data-table="map"] a[data-choose="delegation=${id}"]`).evaluate((link) => {
				(link as HTMLElement).click();
			});

		test('leaves no other delegation’s words in the panel; the next one is shown', () =>
			visitWith(
				(corpus) => {
					const broken = corpus.delegations.findIndex(({ id }) => id === 'bailu');
					for (const sentence of corpus.sentences)
						if (sentence.delegation === broken) Object.assign(sentence, { statements: null });
				},
				async (tab, errors) => {
					await choose(tab, 'jintan');
					await expect.poll(() => panel(tab)).toContain('智慧港口');
					await choose(tab, 'bailu');
					await tab.waitForURL(/delegation=bailu/);
					await expect.poll(() => panel(tab)).toContain('没能显示');
					expect(await panel(tab)).not.toContain('智慧港口');
					expect(errors.length).toBeGreaterThan(0);
					await choose(tab, 'jintan');
					await expect.poll(() => panel(tab)).toContain('智慧港口');
				}
			));

		test('leaves every chart with the words that it came with', () =>
			visitWith(
				(corpus) => (corpus.mentions as unknown[]).push(null),
				async (tab) => {
					const charts = () =>
						tab.evaluate(() =>
							[...document.querySelectorAll('section.chart, #voices')].map(
								(section) => section.textContent
							)
						);
					const before = await charts();
					await tab.locator('.miniature').last().click();
					await tab.waitForURL(/theme=/);
					await expect.poll(() => panel(tab)).toContain('没能显示');
					expect(await charts()).toEqual(before);
				}
			));
	});

	test.each(stories)('/%s/ opens without an error, and no wider than a phone', (story) =>
		inContext(browser(), { viewport: { width: 360, height: 800 } }, async (context) => {
			const wrong = listen(context, site.url);
			const tab = await context.newPage();
			await tab.goto(`${site.url}${story}/`, { waitUntil: 'networkidle' });
			const overflow = await tab.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth
			);
			expect([wrong, overflow <= 0]).toEqual([[], true]);
		})
	);

	test.each([STORY, `en/${STORY}`])('/%s opens without an error, and asks no other host', (page) =>
		inContext(browser(), { viewport: { width: 360, height: 800 } }, async (context) => {
			const wrong = listen(context, site.url);
			const tab = await context.newPage();
			await tab.goto(site.url + page, { waitUntil: 'networkidle' });
			expect(wrong).toEqual([]);
			const overflow = await tab.evaluate(
				() => document.documentElement.scrollWidth - window.innerWidth
			);
			expect(overflow).toBeLessThanOrEqual(0);
		})
	);
});

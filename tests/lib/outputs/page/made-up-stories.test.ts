import { parseHTML } from 'linkedom';
import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import { ALTERNATES } from '#lib/outputs/cite/formats.ts';
import { cite } from '#lib/outputs/download/citation.ts';
import { writeDownloads } from '#lib/outputs/download/downloads.ts';
import { listCatalogue } from '#lib/outputs/embed/catalogue.ts';
import { listEmbedPages } from '#lib/outputs/embed/describe.ts';
import { oEmbedAddress, writeOEmbed } from '#lib/outputs/embed/oembed.ts';
import EmbedPage from '#lib/outputs/embed/EmbedPage.svelte';
import { LANGUAGES, type Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { fileOf, listPictures } from '#lib/outputs/picture/formats.ts';
import { drawPicture } from '#lib/outputs/picture/picture.ts';
import { chartsOf } from '#lib/charts/catalogue.ts';
import ConcordancePage from '#lib/outputs/page/ConcordancePage.svelte';
import StoryPage from '#lib/outputs/page/StoryPage.svelte';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { MOST_CHARACTERS } from '#lib/outputs/wechat/svg.ts';
import { writeForWechat } from '#lib/outputs/wechat/wechat.ts';
import { findDeadLinks, findNothings } from '../../../walk.ts';
import { readMadeUpStories } from '../../made-up-stories.ts';

/** Ordinary articles, each one step beside the first: their pages, pictures and pieces are made without a build. */

const stories = readMadeUpStories();
const SITE = 'https://charts.example/';

/** The pages of a story, by their addresses below the site's root. */
function makePages(id: string, view: StoryView): Map<string, string> {
	const pages = new Map<string, string>();
	const add = (address: string, { head, body }: { head: string; body: string }) =>
		// Without the comments that only hydration would read, as `hooks.server.ts` leaves them out.
		pages.set(address, (head + body).replace(/<!--(?:\[[!\d-]*|\]|[\w-]*)-->/g, ''));
	for (const language of LANGUAGES) {
		const folder = `${language.prefix}${id}/`;
		const up = language.prefix ? '../../' : '../';
		const other = language.prefix ? `../../${id}/` : `../en/${id}/`;
		const common = { view, language, home: `${up}${language.prefix}`, otherLanguage: other };
		add(
			folder,
			render(StoryPage, {
				props: {
					...common,
					root: './',
					files: `${up}${id}/`,
					script: `${up}explore.js`,
					downloads: [...writeDownloads(view.dataset, {}), ...ALTERNATES].map(({ name }) => name),
					citation: cite(view.dataset, language.code, { date: null }),
					neighbours: null,
					site: SITE
				}
			})
		);
		add(
			`${folder}concordance/`,
			render(ConcordancePage, {
				props: {
					...common,
					home: `../${common.home}`,
					otherLanguage: `../${other}concordance/`,
					words: messagesIn(language)
				}
			})
		);
		for (const page of listEmbedPages(view))
			add(
				`${folder}embed/${page.chart}/${page.preset ? `${page.preset}/` : ''}`,
				render(EmbedPage, {
					props: {
						view,
						language,
						page,
						root: page.preset ? '../../../' : '../../',
						site: SITE,
						files: './',
						script: 'frame.js',
						module: false
					}
				})
			);
	}
	return pages;
}

test('there are stories of every kind', () => {
	expect([...stories.keys()]).toEqual(
		expect.arrayContaining([
			'bare',
			'bom',
			'few-themes',
			'gbk',
			'no-delegation',
			'no-region',
			'no-speakers',
			'no-words',
			'one-delegation',
			'own-words'
		])
	);
});

test('a page says of its numbers, voices, squares and boundaries only what it has', () => {
	const said = new Set<string>();
	for (const [id, made] of stories) {
		const boundaries = made.region?.boundaries;
		const region = made.region &&
			boundaries && { ...made.region, boundaries: { ...boundaries, origin: 'here' } };
		const pages = makePages(id, { ...made, region: region ?? made.region });
		for (const { prefix, code } of LANGUAGES) {
			const { document } = parseHTML(`<main>${pages.get(`${prefix}${id}/`)}</main>`);
			const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? '';
			const has = (selector: string) => document.querySelector(selector) !== null;
			const numbers = has('figure svg[role="img"]');
			expect(/数字都能点开|every number/.test(textOf('.intro'))).toBe(numbers);
			const title = textOf('h1');
			expect(/词|words/.test(title)).toBe(numbers);
			expect(/谁|Who/.test(title)).toBe(!numbers && has('#voices [data-voice]'));
			const pale = has('.miniatures path[stroke-opacity="0.4"]');
			expect(/框色淡|pale/.test(textOf('#legend'))).toBe(pale);
			expect(/框色淡|pale/.test(textOf('.legend-rest'))).toBe(pale);
			// An example of how words are looked up is of this report.
			const [, longer, word] = /“(.+?)”里的“(.+?)”不再/.exec(textOf('#method p')) ?? [];
			const [, inside, around] =
				/: (\p{sc=Han}+) inside (\p{sc=Han}+) is not/u.exec(textOf('#method p')) ?? [];
			const example = [longer ?? around, word ?? inside].flatMap((one) => one ?? []);
			const { terms } = made.dataset;
			expect(example.length > 0).toBe(terms.some((term) => term.inside > 0));
			for (const one of example) expect(terms.map(({ text }) => text)).toContain(one);
			// Nor does a page explain what it does not show: blanks, and a choice that only the heatmap offers.
			const explained = /空白只说明|A blank says|“含标题”|“with headlines”/.test(textOf('#method'));
			expect(explained).toBe(has('#heatmap'));
			const drawn = has('.county-map');
			expect(/边界：|Boundaries: /.test(textOf('#method'))).toBe(drawn);
			said.add(`${code} ${numbers} ${pale} ${drawn} ${has('#voices [data-voice]')}`);
		}
	}
	// With numbers and without, with pale squares and without, with a map, with voices and without.
	expect([...said].filter((one) => one.startsWith('zh')).length).toBeGreaterThan(3);
});

test('a page says which words its story’s own list decides, and counts them; others neither', () => {
	for (const [id, view] of stories) {
		const pages = makePages(id, view);
		const [zh, en] = [`${id}/`, `en/${id}/`].map((page) => pages.get(page) ?? '');
		const said = [
			zh!.includes('本篇自己的词表另有规定的词语：<span lang="zh-CN">雁鸣</span>'),
			/this report has one of its own; it decides: <span lang="zh-CN">雁鸣<\/span>/.test(en!)
		];
		expect([id, ...said]).toEqual([id, id === 'own-words', id === 'own-words']);
	}
	const { corpus } = stories.get('own-words')!;
	expect(corpus.terms.map(({ text }) => text)).toEqual(['雁鸣', '乡村振兴', '候鸟']);
});

test('tabs and cards call a page by the English name that an editor gave the report, where it is English', () => {
	const view = stories.get('wangchuan-2022')!;
	const named = { ...view, english: { ...view.english, title: 'As the editor has it' } };
	for (const [address, html] of makePages('wangchuan-2022', named)) {
		if (address.includes('/embed/')) continue;
		const name = address.startsWith('en/') ? 'As the editor has it' : view.dataset.story.title!;
		const { document } = parseHTML(html);
		expect(document.querySelector('title')!.textContent, address).toContain(name);
		for (const meta of document.querySelectorAll('[property="og:title"], [name="twitter:title"]'))
			expect(meta.getAttribute('content'), address).toBe(name);
	}
});

describe.each([...stories])('%s', (id, view) => {
	let pages: Map<string, string>;

	beforeAll(() => {
		pages = makePages(id, view);
	}, 120_000);

	test('links to nothing that is not there', () => {
		// The site's own pages, scripts and pictures are the build's affair.
		const isFile = (address: string) =>
			/^(en\/)?(desk\/)?$|\.(xml|jsonld|js|csv|json|png|svg)$/.test(address);
		expect(findDeadLinks(pages, isFile)).toEqual([]);
	});

	test('counts nothing that there is none of, and heads nothing that is empty', () => {
		const found = [...pages].map(([page, html]) => [page, findNothings(html)] as const);
		expect(found.filter(([, nothings]) => nothings.length > 0)).toEqual([]);
	});

	test('an address of which hosts make a frame says which chart that is: an embed’s its own, the page’s its first', () => {
		const answers = new Map(
			LANGUAGES.flatMap((language) =>
				listCatalogue(view, language).map((entry) => [
					`${SITE}${language.prefix}${id}/${oEmbedAddress(entry.chart, entry.preset)}`,
					writeOEmbed(entry, id, language, SITE, 'Yansheng')
				])
			)
		);
		const [first] = chartsOf(view);
		const named = [...pages].flatMap(([page, html]) => {
			const link = parseHTML(html).document.querySelector('link[type="application/json+oembed"]');
			const answer = answers.get(link?.getAttribute('href') ?? '');
			if (!link || !answer) return [];
			expect(link.getAttribute('title')).toBe(answer.title);
			const src = /<iframe src="([^"]*)"/.exec(answer.html)?.[1];
			expect(src).toBe(SITE + (page.includes('/embed/') ? page : `${page}embed/${first}/`));
			return [page];
		});
		expect(named).toHaveLength(first ? answers.size + LANGUAGES.length : 0);
	});

	test('has its whole text on its page, and everybody who speaks', () => {
		const html = pages.get(`${id}/`) ?? '';
		for (const { text } of view.dataset.sentences) expect(html).toContain(text);
		for (const { name } of view.dataset.speakers)
			expect(html.slice(html.indexOf('id="voices"'), html.indexOf('id="text"'))).toContain(name);
	});

	test('is printed as it stands in the article, whatever its encoding', () => {
		for (const { spans, text } of view.dataset.sentences)
			expect(spans.map(([a, b]) => view.article.slice(a, b)).join('')).toBe(text);
	});

	test.each(LANGUAGES)('has every picture in $code, with numbers for its places', (language) => {
		for (const name of listPictures(view.corpus, language, {
			charts: chartsOf(view),
			hasSite: true
		})) {
			const svg = drawPicture(view, language, name, { site: SITE, logo: null });
			expect([fileOf(name), findNothings(svg)]).toEqual([fileOf(name), []]);
		}
	});

	test('has the pieces for WeChat', () => {
		for (const chart of chartsOf(view)) {
			const piece = writeForWechat(view, { chart, preset: null });
			expect([chart, findNothings(piece)]).toEqual([chart, []]);
			if (chart !== 'voices') expect(piece.length).toBeLessThan(MOST_CHARACTERS);
		}
	});

	test.each(LANGUAGES)('has embeds of a height in $code', (language: Language) => {
		for (const { title, alt, heights } of listCatalogue(view, language)) {
			expect(findNothings(`${title}\n${alt}`)).toEqual([]);
			for (const [, height] of heights) expect(height).toBeGreaterThan(60);
		}
	});
});

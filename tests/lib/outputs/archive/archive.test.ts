import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { describeStory } from '#lib/outputs/archive/entry.ts';
import { writeFeed } from '#lib/outputs/archive/feed.ts';
import { writeSitemap } from '#lib/outputs/archive/sitemap.ts';
import Neighbours from '#lib/outputs/archive/Neighbours.svelte';
import { areDated } from '#lib/outputs/archive/dated.ts';
import ArchivePage from '#lib/outputs/archive/ArchivePage.svelte';
import { openingTheme } from '#lib/data/findings.ts';
import { countByDelegation } from '#lib/data/measures.ts';
import { searchableOf } from '#lib/data/search.ts';
import { CHINESE, ENGLISH, LANGUAGES } from '#lib/messages/language.ts';
import { view } from '../../hengyang-view.ts';

const entry = describeStory(view, CHINESE);
const page = (props: object) =>
	render(ArchivePage, {
		props: {
			language: CHINESE,
			listing: { place: null, page: 1 },
			root: './',
			entries: [entry],
			stories: 1,
			of: 1,
			places: [],
			script: './scripts/archive.js',
			files: './',
			site: null,
			hasFeed: false,
			...props
		}
	});

test.each(LANGUAGES)('the small map counts what the theme’s own map counts: $code', (language) => {
	const { map } = describeStory(view, language);
	const theme = openingTheme(view.corpus)!;
	expect(map?.counts).toEqual(countByDelegation(view.corpus, { theme }));
	const delegations = map!.counts.filter((n) => n > 0).length;
	expect(map?.title).toContain(
		language === ENGLISH
			? `sections on ${delegations} delegations`
			: `${delegations}个代表团的报道计到`
	);
});

test('a story without a theme’s word says so, and counts nothing', () => {
	const corpus = { ...view.corpus, mentions: [] };
	const { map } = describeStory({ ...view, corpus }, CHINESE);
	expect(map).toMatchObject({ title: '报道未计到词表各主题的词语' });
	expect(new Set(map?.counts)).toEqual(new Set([0]));
});

test('a page names place and page only where there is another', () => {
	expect(page({}).body).not.toMatch(/<nav class="(?:places|pages)"/);
	const places = [
		{ adcode: '430400', name: '衡阳市' },
		{ adcode: '430600', name: '岳阳市' }
	];
	const listing = { place: '430400', page: 2 };
	const { body, head } = page({ places, listing, of: 3, stories: 250, root: '../../../../' });
	expect(head).toContain('<title>衡阳市的报道 · 第2页，共3页 · 雁声</title>');
	expect(body).toContain('共250篇，第2页，共3页');
	expect(body).toMatch(/rel="prev" href="\.\.\/\.\.\/\.\.\/\.\.\/place\/430400\/"/);
	expect(body).toMatch(/rel="next" href="\.\.\/\.\.\/\.\.\/\.\.\/place\/430400\/page\/3\/"/);
	expect(body).toMatch(/aria-current="page">衡阳市/);
	expect(body).toContain('href="../../../../en/place/430400/page/2/"');
});

test('what an editor writes is text, in the page and in what programs read', () => {
	const title = { text: '<script>&"', lang: 'en' } as const;
	const hostile = { ...entry, title, updated: '2021-09-30', published: '2021-09-30' };
	expect(page({ entries: [hostile] }).body).not.toContain('<script>');
	const feed = writeFeed([hostile], CHINESE, 'https://example.org/');
	expect(feed).toContain('<title>&lt;script&gt;&amp;&quot;</title>');
});

test('a feed has the newest thirty with a date, and was updated when the last of them was', () => {
	const entries = Array.from({ length: 40 }, (_, i) => ({
		...entry,
		id: `story-${i}`,
		published: i === 3 ? null : '2021-09-30',
		updated: i === 3 ? null : i === 7 ? '2022-01-02' : '2021-09-30'
	}));
	const feed = writeFeed(entries, ENGLISH, 'https://example.org/news/');
	const ids = [...feed.matchAll(/<id>https:\/\/example\.org\/news\/en\/(.*)\/<\/id>/g)];
	expect(ids.map(([, id]) => id)).toEqual(
		entries
			.filter((_, i) => i !== 3)
			.slice(0, 30)
			.map(({ id }) => id)
	);
	expect(feed.indexOf('<updated>2022-01-02T00:00:00+08:00</updated>')).toBeLessThan(
		feed.indexOf('<entry>')
	);
	expect(() => writeFeed([{ ...entry, updated: null }], CHINESE, 'https://example.org/')).toThrow(
		RangeError
	);
});

test('a map of the site has each page in each language, and says of each where the others are', () => {
	const map = writeSitemap(
		[
			{ address: 'a/', updated: '2021-09-30' },
			{ address: '', updated: null }
		],
		'https://example.org/'
	);
	expect([...map.matchAll(/<loc>(.*)<\/loc>/g)].map(([, loc]) => loc)).toEqual([
		'https://example.org/a/',
		'https://example.org/en/a/',
		'https://example.org/',
		'https://example.org/en/'
	]);
	expect(map.match(/<lastmod>2021-09-30<\/lastmod>/g)).toHaveLength(2);
	expect(map.match(/hreflang="zh-CN"/g)).toHaveLength(4);
});

test('a story is called newer or older than another only where somebody has told so', () => {
	const dated = (year: number | null, published: string | null = null) => ({ year, published });
	expect(areDated(dated(2021), dated(2016))).toBe(true);
	expect(areDated(dated(2021, '2021-09-28'), dated(2021, '2021-09-29'))).toBe(true);
	for (const [a, b] of [
		[dated(2021), dated(2021)],
		[dated(2021, '2021-09-28'), dated(2021)],
		[dated(2021, '2021-09-28'), dated(2021, '2021-09-28')],
		[dated(2021), dated(null)],
		[dated(null), dated(null)]
	] as const)
		expect(areDated(a, b)).toBe(false);

	for (const language of LANGUAGES)
		for (const isDated of [true, false]) {
			const neighbour = { id: 'other', title: { text: '别的', lang: 'zh-CN' as const }, isDated };
			const props = {
				language,
				before: neighbour,
				behind: { ...neighbour, id: 'third' },
				pairs: []
			};
			const { body } = render(Neighbours, { props: { ...props, home: '../' } });
			expect(/较新|Newer/.test(body)).toBe(isDated);
			expect(/较早|Older/.test(body)).toBe(isDated);
			expect(body.match(/<a /g)).toHaveLength(3);
		}
});

test.each(['docs/publish.md', 'docs/publish.zh-CN.md'])(
	'%s says what a reader of the list fetches of our story, compressed',
	(page) => {
		const file = brotliCompressSync(JSON.stringify(searchableOf(view.corpus)));
		expect(readFileSync(page, 'utf8')).toContain(` ${String(Math.round(file.length / 1000))} kB`);
	}
);

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { env, platform } from 'node:process';
import { promisify } from 'node:util';
import { parseHTML } from 'linkedom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';

/**
 * The shortcodes of `hosting/`, in an article: Hugo's in Hugo itself; Eleventy's and Hexo's as these call them, and in the Markdown that each
 * has.
 */

const CHART = 'hengyang-2021/embed/map/rural/';
const TITLE = 'A & <b> “乡村振兴” *x*';
const SITE = 'https://charts.example.org/';
const HUGO = '/usr/bin/hugo';

/** An article of two paragraphs with the shortcode between them, as a page. */
type Generator = (title: string) => Promise<string>;

const inEleventy: Generator = async (title) => {
	type Shortcode = (...words: string[]) => string;
	const codes = new Map<string, Shortcode>();
	// A file of others, which no types are written into.
	const { default: configure } = (await import(resolve('hosting/eleventy.js'))) as {
		default: (config: { addShortcode: (name: string, code: Shortcode) => void }) => void;
	};
	configure({ addShortcode: (name, code) => codes.set(name, code) });
	const written = codes.get('yansheng')?.(CHART, title);
	// It puts shortcodes in before it reads Markdown.
	return new MarkdownIt({ html: true }).render(`第一段。\n\n${written}\n\n第二段。\n`);
};

const inHexo: Generator = async (title) => {
	type Tag = (words: string[]) => string;
	const tags = new Map<string, Tag>();
	const hexo = { extend: { tag: { register: (name: string, tag: Tag) => tags.set(name, tag) } } };
	new Function('hexo', readFileSync('hosting/hexo.js', 'utf8'))(hexo);
	// It keeps their places while it reads Markdown, and puts them in after that.
	const html = await marked.parse('第一段。\n\n<!--0-->\n\n第二段。\n', {
		gfm: true,
		breaks: true
	});
	return html.replace('<!--0-->', tags.get('yansheng')?.([CHART, ...title.split(' ')]) ?? '');
};

const inHugo: Generator = async (title) => {
	const root = await mkdtemp(join(tmpdir(), 'yansheng-hugo-'));
	try {
		for (const folder of ['layouts/shortcodes', 'layouts/_default', 'content'])
			await mkdir(join(root, folder), { recursive: true });
		await cp('hosting/hugo.html', join(root, 'layouts/shortcodes/yansheng.html'));
		await writeFile(join(root, 'layouts/_default/single.html'), '{{ .Content }}');
		await writeFile(
			join(root, 'config.toml'),
			'disableKinds = ["home","section","taxonomy","term","RSS","sitemap","404"]'
		);
		await writeFile(
			join(root, 'content/article.md'),
			`第一段。\n\n{{< yansheng "${CHART}" "${title}" >}}\n\n第二段。\n`
		);
		await promisify(execFile)(HUGO, ['--source', root]);
		return await readFile(join(root, 'public/article/index.html'), 'utf8');
	} finally {
		await rm(root, { recursive: true, force: true });
	}
};

describe.each([
	['Eleventy', inEleventy],
	['Hexo', inHexo],
	['Hugo', inHugo]
])('the shortcode for %s', (_, generate) => {
	const isMissing = generate === inHugo && !existsSync(HUGO);
	if (isMissing && !(env['CI'] && platform === 'linux'))
		return test.skip('is not tried: sudo apt-get install hugo');

	test('becomes the element with a link inside, and its script', async () => {
		const { document } = parseHTML(`<body>${await generate(TITLE)}</body>`);
		const element = document.querySelector('yansheng-chart');
		expect(element?.getAttribute('src')).toBe(SITE + CHART);
		expect(element?.getAttribute('title')).toBe(TITLE);
		expect(element?.innerHTML.trim()).toMatch(/^<a [^<]*<\/a>$/);
		const link = element?.querySelector('a');
		expect([link?.getAttribute('href'), link?.textContent]).toEqual([SITE + CHART, TITLE]);
		expect(document.querySelector('script[async]')?.getAttribute('src')).toBe(`${SITE}embed.js`);
		// The paragraphs around it are those of the article, and it stands in none.
		expect([...document.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
			'第一段。',
			'第二段。'
		]);
		expect(element?.closest('p')).toBe(null);
	});

	test('of a title with a quotation mark lets nothing out of the attribute', async () => {
		const quote = generate === inHugo ? '\\"' : '"';
		const { document } = parseHTML(`<body>${await generate(`a${quote} onload=x`)}</body>`);
		const element = document.querySelector('yansheng-chart');
		expect(element?.getAttributeNames()).toEqual(['src', 'title']);
		expect(element?.getAttribute('title')).toBe('a" onload=x');
	});
});

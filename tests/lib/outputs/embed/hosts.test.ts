import { createRequire } from 'node:module';
import createPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { writeElement, writeIframe, writePicture } from '#lib/outputs/embed/snippets.ts';
import { SNIPPET } from './snippet.ts';

/**
 * What hosts make of what is pasted into an article, by the programs that they are made of. WordPress is in `tests/hosting`, MDX in
 * `markup.test.ts`, plain pages are in `tests/browser`.
 */

const SNIPPETS = {
	iframe: writeIframe(SNIPPET),
	element: writeElement(SNIPPET, 'https://charts.example/embed.js'),
	picture: writePicture(SNIPPET)
};
const ALL = Object.entries(SNIPPETS);

const read = (html: string) => new JSDOM(`<body>${html}</body>`).window.document;
/** Markup as a browser understands it. */
const normal = (html: string) => read(html.replace(/\n/g, '')).body.innerHTML;
const linksIn = (html: string) =>
	[...read(html).querySelectorAll('a')]
		.filter((link) => link.textContent)
		.map((link) => [link.href, link.textContent]);
const LINK = [SNIPPET.page, SNIPPET.title];

describe.each(
	Object.entries({
		'markdown-it, as Eleventy has it': (text: string) =>
			new MarkdownIt({ html: true }).render(text),
		'marked, as Hexo has it': (text: string) =>
			marked.parse(text, { gfm: true, breaks: true, async: false })
	})
)('in Markdown read by %s', (_, render) => {
	test.each(ALL)('%s stands as it is, between two paragraphs', (_, html) =>
		expect(render(`第一段。\n\n${html}\n\n第二段。\n`).replace(/\n+/g, '\n')).toBe(
			`<p>第一段。</p>\n${html}\n<p>第二段。</p>\n`
		)
	);
});

/** What Ghost keeps of HTML, and what it publishes of that; neither brings types. */
const require = createRequire(import.meta.url);
const { htmlToLexical } = require('@tryghost/kg-html-to-lexical') as {
	htmlToLexical: (html: string) => object;
};
const Renderer = require('@tryghost/kg-lexical-html-renderer') as new (options: object) => {
	render: (document: string, options: object) => Promise<string>;
};
const { DEFAULT_NODES } = createRequire(require.resolve('@tryghost/kg-lexical-html-renderer'))(
	'@tryghost/kg-default-nodes'
) as { DEFAULT_NODES: unknown };
const publishInGhost = (html: string) =>
	new Renderer({ nodes: DEFAULT_NODES }).render(JSON.stringify(htmlToLexical(html)), {
		target: 'html',
		siteUrl: 'https://news.example/',
		imageOptimization: {},
		dom: new JSDOM()
	});

describe('by Ghost', () => {
	test.each(ALL)('%s in an HTML card is published as it is', async (_, html) => {
		const card = `<!--kg-card-begin: html-->${html}<!--kg-card-end: html-->`;
		expect(normal(await publishInGhost(card))).toBe(normal(card));
	});

	test('an imported frame stays a frame, with its link', async () => {
		const html = await publishInGhost(SNIPPETS.iframe);
		expect(read(html).querySelector('iframe')?.src).toBe(SNIPPET.src);
		expect(linksIn(html)).toEqual([LINK]);
	});

	test.each([ALL[1]!, ALL[2]!])(
		'an imported %s becomes a picture whose words lead to the page',
		async (_, html) => {
			const published = await publishInGhost(html);
			const picture = read(published).querySelector('figure > a > img');
			expect(picture?.getAttribute('src')).toBe(SNIPPET.picture.src);
			expect(picture?.closest('a')?.href).toBe(SNIPPET.page);
			expect(linksIn(published)).toEqual([LINK]);
		}
	);
});

describe('sifted by DOMPurify', () => {
	const purify = createPurify(new JSDOM().window as never);

	test.each(ALL)('of %s words remain that lead to the page', (_, html) => {
		const left = purify.sanitize(html);
		expect(linksIn(left)).toEqual([LINK]);
		expect(left).not.toMatch(/<(?:iframe|script|yansheng-chart)/);
	});

	test.each([ALL[1]!, ALL[2]!])('of %s the picture remains too', (_, html) =>
		expect(read(purify.sanitize(html)).querySelector('figure img')?.getAttribute('src')).toBe(
			SNIPPET.picture.src
		)
	);
});

import { describe, expect, test } from 'vitest';
import { listCatalogue } from '#lib/outputs/embed/catalogue.ts';
import { oEmbedAddress, writeOEmbed } from '#lib/outputs/embed/oembed.ts';
import { writeElement, writeIframe, writePicture } from '#lib/outputs/embed/snippets.ts';
import { CHINESE, LANGUAGES } from '#lib/messages/language.ts';
import { view } from '../../hengyang-view.ts';
import { SNIPPET } from './snippet.ts';

test('below a picture stands what the picture says, though the chart shows a view that has none', () => {
	const picture = { ...SNIPPET.picture, title: 'What the picture says' };
	const snippet = { ...SNIPPET, picture };
	for (const html of [writeElement(snippet, 'embed.js'), writePicture(snippet)]) {
		const [, caption] = /<figcaption><a [^>]*>([^]*?)<\/a><\/figcaption>/.exec(html) ?? [];
		expect(caption).toBe('What the picture says');
	}
});

describe.each([
	['an iframe', writeIframe(SNIPPET)],
	['an element', writeElement(SNIPPET, 'https://charts.example/embed.js')],
	['a picture', writePicture(SNIPPET)]
])('%s', (_, html) => {
	test('has a title, and a linked picture with alternative text (pym.js #101: an iframe has no title)', () => {
		expect(html).toContain('A &quot;title&quot; &lt;b&gt;');
		expect(html).toContain(' alt="What it shows &amp; &quot;more&quot;"');
		expect(html).toContain('<a href="https://charts.example/s/?theme=a#map"');
		expect(html).toContain('width="1200" height="630"');
	});

	test('lets nothing out of its attributes', () =>
		expect(html.replace(/"[^"]*"/g, '""').replace(/>[^<>]+</g, '><')).toMatch(
			/^[<>\w\s="/.\-!]*$/
		));
});

test('an iframe is lazy, needs no script, and is known to the loader where there is one', () => {
	const html = writeIframe(SNIPPET);
	expect(html).toContain(' loading="lazy"');
	expect(html).toContain(' data-yansheng');
	expect(html).not.toContain('<script');
});

describe.each(LANGUAGES)('oEmbed in $code', (language) => {
	const catalogue = listCatalogue(view, language);
	const answers = catalogue.map((entry) =>
		writeOEmbed(entry, 'hengyang-2021', language, 'https://news.example/charts/', '雁声')
	);

	test('answers for every chart and every preset', () => {
		const { themes, delegations } = view.corpus;
		expect(answers).toHaveLength(4 + themes.length + 2 * delegations.length);
		expect(new Set(catalogue.map((e) => oEmbedAddress(e.chart, e.preset))).size).toBe(
			answers.length
		);
	});

	test('is valid oEmbed 1.0 of type rich (https://oembed.com/#section2.3)', () => {
		for (const answer of answers) {
			expect(answer.version).toBe('1.0');
			expect(answer.type).toBe('rich');
			for (const number of [
				answer.width,
				answer.height,
				answer.thumbnail_width,
				answer.thumbnail_height,
				answer.cache_age
			])
				expect(Number.isInteger(number) && number > 0).toBe(true);
			for (const url of [answer.provider_url, answer.thumbnail_url])
				expect(url).toMatch(/^https:\/\/news\.example\/charts\//);
			expect(answer.title).not.toBe('');
			expect(answer.html).toMatch(
				/^<blockquote class="wp-embedded-content"><a href="[^"]+">[^<]+<\/a><\/blockquote><div [^>]+><iframe [^>]+><\/iframe><\/div>$/
			);
		}
	});

	test('needs no script, which consumers drop (iframely #272)', () => {
		for (const answer of answers) expect(answer.html).not.toMatch(/<script|yansheng-chart/);
	});

	test('shows the preset in frame and thumbnail alike', () => {
		const index = catalogue.findIndex((e) => e.chart === 'map' && e.preset === 'industry');
		const folder = `https://news.example/charts/${language.prefix}hengyang-2021/`;
		expect(answers[index]?.html).toContain(`src="${folder}embed/map/industry/"`);
		expect(answers[index]?.html).toContain(`href="${folder}?theme=industry#map"`);
		expect(answers[index]?.thumbnail_url).toBe(`${folder}pictures/map-industry-card.png`);
	});
});

describe('the catalogue', () => {
	const catalogue = listCatalogue(view, CHINESE);

	test('names no title and no alternative text twice', () => {
		for (const key of ['title', 'alt'] as const) {
			const presets = catalogue.filter(({ preset }) => preset !== null);
			const texts = presets.map((entry) => `${entry.chart} ${entry[key]}`);
			expect(new Set(texts).size).toBe(texts.length);
		}
	});

	test('says the numbers in the alternative text of the map', () => {
		const map = catalogue.find((e) => e.chart === 'map' && e.preset === 'industry');
		// Counted by hand in tests/extract/hengyang-2021.expected.yaml and on the story's page.
		expect(map?.alt).toContain('常宁市 4句');
	});

	test('never says that somebody did not talk of something', () => {
		for (const { title, alt } of catalogue) expect(title + alt).not.toMatch(/未谈|未提及|没有谈/);
	});

	test('has a height for every width that a column can have', () => {
		for (const { heights } of catalogue) {
			expect(heights[0]?.[0]).toBe(280);
			expect(heights.at(-1)?.[0]).toBe(760);
			for (const [, height] of heights) expect(height).toBeGreaterThan(300);
		}
	});
});

import { describe, expect, test } from 'vitest';
import { writeForWechat } from '#lib/outputs/wechat/wechat.ts';
import { renderPng } from '../../../../src/routes/render.server.ts';
import { view } from '../../hengyang-view.ts';
import { sanitize } from './sanitizer.ts';

test('the sanitizer of these tests drops what WeChat drops', () => {
	const pasted =
		'<section id="a"><script>x()</script><svg class="b" viewBox="0 0 1 1"><style>p{}</style>' +
		'<rect fill="url(#g)" x="1"></rect><a href="https://x.y/"><path d="M0 0"></path></a><path d="M1 1"/></svg></section>';
	expect(sanitize(pasted)).toBe(
		'<section><svg viewBox="0 0 1 1"><rect x="1"></rect><path d="M1 1"></svg></section>'
	);
});

describe.each(['map', 'cloud', 'heatmap'] as const)('the %s', (chart) => {
	const svg = writeForWechat(view, { chart, preset: null });

	test('is one inline SVG below 6,000 characters', () => {
		expect(svg).toMatch(/^<svg [^]*<\/svg>$/);
		expect(svg.length).toBeLessThan(6000);
	});

	test('goes through the editor unchanged, and looks the same', async () => {
		const kept = sanitize(svg);
		expect(kept).toBe(svg);
		expect((await renderPng(kept)).png).toEqual((await renderPng(svg)).png);
	});

	test('has attributes only: no style, no id, no reference to anything', () => {
		expect(svg).not.toMatch(
			/\s(style|class|id|href|src|on\w+)=|url\(|var\(|<(style|script|image|use|a|foreignObject)\b/i
		);
		const addresses = svg.match(/https?:[^"]*/g);
		expect(addresses).toEqual(['http://www.w3.org/2000/svg']);
	});

	test('can be read on a phone: its type is at least 11.5 px in an article 328 px wide', () => {
		const width = Number(/viewBox="\S+ \S+ (\S+)/.exec(svg)?.[1]);
		const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
		expect((Math.min(...sizes) * 328) / width).toBeGreaterThanOrEqual(11.5);
	});

	test('says what is seen, when and where from', () => {
		const text = svg.replace(/<[^>]*>/g, '');
		expect(text).toContain('报道所载讨论时间：2021年9月27日、28日');
		expect(text).toContain('资料：报道《瞄准新定位 担当新使命》');
	});
});

test('the map has every division and delegation as a tile, and no boundary', () => {
	const svg = writeForWechat(view, { chart: 'map', preset: null });
	for (const division of view.region?.divisions ?? []) expect(svg).toContain(`>${division.name}<`);
	expect(svg).toContain('>国资委<');
	expect(svg).not.toContain('示意图');
	// Straight lines only.
	const paths = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d]) => d);
	for (const d of paths) expect(d).toMatch(/^[Mhvz\d.\s-]+$/);
});

test('the heatmap has each of the numbers once', () => {
	const svg = writeForWechat(view, { chart: 'heatmap', preset: null });
	const numerals = [...svg.matchAll(/<text x="([^"]*)" y="[^"]*">(\d+)<\/text>/g)].filter(
		([, , digits]) => digits !== undefined
	);
	const digits = numerals.map(([, , text]) => text).join('');
	// The legend's 1 and 2 are numerals too.
	expect(digits.length - 2).toBe(new Set(cellsWithCounts()).size);
});

function cellsWithCounts(): string[] {
	const { mentions, sentences, terms } = view.corpus;
	return mentions.flatMap(({ term, sentence }) => {
		const theme = terms[term]?.theme;
		const s = sentences[sentence];
		return theme == null || s?.place !== 'body' || s.delegation === null
			? []
			: [`${theme} ${s.delegation}`];
	});
}

describe('the voices', () => {
	const html = writeForWechat(view, { chart: 'voices', preset: null });

	test('are rich text that the editor keeps, less than half of an article', () => {
		expect(sanitize(html)).toBe(html);
		expect([...new Set(html.match(/<\w+/g))].sort()).toEqual(['<p', '<section', '<strong']);
		expect(html.length).toBeLessThan(10_000);
	});

	test('name everybody, and tell quotation from paraphrase', () => {
		for (const speaker of view.corpus.speakers) expect(html).toContain(speaker.name);
		expect(html).toContain('<strong>詹薇代表</strong>（直接引语）“报告提出');
		expect(html).toContain('<strong>罗卫华、杨羽、吕晓毛等代表</strong>（报道转述）');
	});
});

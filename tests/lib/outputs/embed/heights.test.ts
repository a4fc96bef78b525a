import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listCatalogue } from '#lib/outputs/embed/catalogue.ts';
import { CHINESE, ENGLISH, LANGUAGES } from '#lib/messages/language.ts';
import { view } from '../../hengyang-view.ts';
import {
	adjust,
	heightAt,
	mostOf,
	thin,
	writeColumnHeight,
	writeCssHeight,
	writeHeights,
	type Heights
} from '#lib/outputs/embed/heights.ts';

const HEIGHTS: Heights = [
	[300, 900],
	[400, 1000],
	[599, 1000],
	[600, 500],
	[760, 580]
];

describe('the height at a width', () => {
	test('is a point’s own where there is one', () =>
		expect(HEIGHTS.map(([width]) => heightAt(HEIGHTS, width))).toEqual([
			900, 1000, 1000, 500, 580
		]));

	test('changes evenly between two points, rounded up', () => {
		expect(heightAt(HEIGHTS, 350)).toBe(950);
		expect(heightAt(HEIGHTS, 350.5)).toBe(951);
		expect(heightAt(HEIGHTS, 680)).toBe(540);
	});

	test('is that of the last point beyond it, of the first before it, and nothing of nothing', () => {
		expect(heightAt(HEIGHTS, 2000)).toBe(580);
		expect(heightAt(HEIGHTS, 0)).toBe(900);
		expect(heightAt([], 300)).toBe(0);
	});
});

test('heights are written as the snippet’s attribute has them', () =>
	expect(writeHeights(HEIGHTS.slice(0, 2))).toBe('300:900 400:1000'));

test('points on a line between their neighbours are left out, and no height changes by more than a pixel', () => {
	const dense: Heights = [...HEIGHTS, [350, 951] as const].sort((a, b) => a[0] - b[0]);
	expect(thin(dense)).toEqual(HEIGHTS);
});

test('what was measured on a phone puts the narrow heights right and leaves the wide ones', () => {
	const adjusted = adjust(HEIGHTS, { narrow: [350, 1150], wide: [700, undefined] });
	expect(adjusted.map(([, height]) => height)).toEqual([1100, 1200, 1200, 500, 580]);
});

describe('what was measured at two widths', () => {
	const off = (narrow: number, wide: number) =>
		adjust(HEIGHTS, { narrow: [350, 950 + narrow], wide: [700, 550 + wide] }).map(
			([, height], i) => height - HEIGHTS[i]![1]
		);

	test('holds on each side, where it is few pixels', () => {
		expect(off(30, 10)).toEqual([30, 30, 30, 10, 10]);
		expect(off(-20, 0)).toEqual([-20, -20, -20, 0, 0]);
	});

	test.each([
		[60, 90_000],
		[0, 140_000],
		[120, 35_000],
		[200, 0]
	])('is edges of %i px and text of %i px², and a line more, where it is many', (edges, area) => {
		const at = (width: number) => edges + area / width;
		for (const [i, found] of off(at(350), at(700)).entries())
			expect(Math.abs(found - 26 - at(HEIGHTS[i]![0]))).toBeLessThanOrEqual(1);
	});
});

/** The few of CSS's lengths that are written here, worked out by hand for the width of a window or a box. */
function evaluate(css: string, viewport: number): number {
	const plain = css
		.replace(/(-?[\d.]+)(?:vw|cqw)/g, (_, n: string) => `${(Number(n) * viewport) / 100}`)
		.replaceAll('px', '');
	const names = { max: Math.max, min: Math.min };
	return new Function('max', 'min', `return ${plain}`)(names.max, names.min) as number;
}

describe('the CSS height of an iframe without a script', () => {
	test.each([
		['lower when wide', HEIGHTS],
		['higher when wide', HEIGHTS.map(([w, h]) => [w, 1500 - h] as const)],
		['the same', HEIGHTS.map(([w]) => [w, 500] as const)]
	])('is right on phones and on a desktop: %s', (_, heights) => {
		const css = writeCssHeight(heights);
		for (const viewport of [360, 390, 430]) {
			const height = evaluate(css, viewport);
			const wanted = heightAt(heights, viewport - 32);
			expect(height).toBeGreaterThanOrEqual(wanted - 1);
			expect(height).toBeLessThanOrEqual(wanted + 6);
		}
		expect(evaluate(css, 1280)).toBe(heightAt(heights, 720) + 2);
	});
});

/** CSS px: the narrowest column of a phone, and one of 360 px with usual margins. */
const PHONES = [280, 296, 312, 328, 340];

describe.each(LANGUAGES)('on a phone in $code', (language) => {
	const catalogue = listCatalogue(view, language);

	test('the map of every theme stands on one screen, title, legend and caption included', () => {
		for (const { chart, preset, heights } of catalogue)
			if (chart === 'map')
				for (const width of PHONES)
					expect(heightAt(heights, width), `${preset} ${width}`).toBeLessThanOrEqual(720);
	});

	test('the map of every theme fits into what WordPress gives a frame, in a column of any width', () => {
		for (const { chart, preset, heights } of catalogue)
			if (chart === 'map')
				for (const [width, height] of heights)
					expect(height, `${preset} ${width}`).toBeLessThanOrEqual(1000);
	});
});

describe('the CSS height of an iframe in a box', () => {
	test.each(LANGUAGES)(
		'has room for every chart in every column of 280 to 1,200 px, and not much more: $code',
		(language) => {
			for (const { chart, preset, heights } of listCatalogue(view, language)) {
				const css = writeColumnHeight(heights);
				for (let width = 280; width <= 1200; width += 7) {
					const room = evaluate(css, width) - heightAt(heights, width);
					expect(room, `${chart} ${preset} ${width}`).toBeGreaterThanOrEqual(0);
					expect(room, `${chart} ${preset} ${width}`).toBeLessThanOrEqual(130);
				}
			}
		}
	);

	test('has room for both drawings in a column that is not whole pixels wide, at the step between them', () => {
		const css = writeColumnHeight(HEIGHTS);
		expect(evaluate(css, 599)).toBeGreaterThanOrEqual(1000);
		expect(evaluate(css, 599.6)).toBeGreaterThanOrEqual(1000);
		expect(evaluate(css, 600)).toBeLessThan(600);
	});
});

/** Rows of the table: each chart, and below those that delegations have of their own these. */
const ROWS = ['map', 'heatmap', 'cloud', 'cloud delegation', 'voices', 'voices delegation'];

test.each(['docs/embed.md', 'docs/embed.zh-CN.md'])(
	'the heights that %s gives for a phone are those that frames are written with, up to the next ten',
	(file) => {
		const isOf = (preset: string | null) => view.corpus.delegations.some(({ id }) => id === preset);
		const columns = [CHINESE, ENGLISH].map((language) =>
			ROWS.map((row) => {
				const all = listCatalogue(view, language)
					.filter(({ chart, preset }) => row === (isOf(preset) ? `${chart} delegation` : chart))
					.map(({ heights }) => Math.ceil(evaluate(writeColumnHeight(heights), 340) / 10) * 10);
				const ends = new Set([Math.min(...all), Math.max(...all)]);
				return [...ends].map((height) => height.toLocaleString('en')).join('–');
			})
		);
		const [, table = ''] =
			/^\| (?:px|像素) .*\n.*\n((?:\|.*\n)+)/mu.exec(readFileSync(file, 'utf8')) ?? [];
		const cells = table
			.trim()
			.split('\n')
			.map((row) => row.split('|').map((cell) => cell.trim()));
		expect(cells.map(([, , chinese]) => chinese)).toEqual(columns[0]);
		expect(cells.map(([, , , english]) => english)).toEqual(columns[1]);
	}
);

/** They are numbers of this story, for a chart of this site. */
test.each(['docs/embed.md', 'docs/embed.zh-CN.md'])(
	'the examples of %s have what is written today',
	(file) => {
		const text = readFileSync(file, 'utf8');
		const rural = listCatalogue(view, CHINESE).find((one) => one.preset === 'rural')!;
		const pairs = / heights="([^"]*)"/.exec(text)?.[1]?.split(' ') ?? [];
		expect(pairs.length).toBeGreaterThan(3);
		expect(writeHeights(rural.heights).split(' ')).toEqual(expect.arrayContaining(pairs));
		const shown = [...text.matchAll(/height:(max[^;"]*)/g)].map(([, css = '']) => css);
		expect(shown).toHaveLength(2);
		const written = writeCssHeight(rural.heights) + writeColumnHeight(rural.heights);
		for (const css of shown)
			for (const part of css.match(/\d+px \+ [\d.]+(?:vw|cqw)/g) ?? [])
				expect(written).toContain(part);
		expect(text).toContain(` height="${String(mostOf(rural.heights))}" `);
		const [, , title] = /title="((\d)[^"]*)"/.exec(text) ?? [];
		expect(rural.title.startsWith(title ?? '?')).toBe(true);
	}
);

import { describe, expect, test } from 'vitest';
import { writeDrawing } from '#lib/charts/matrix/drawing.ts';
import { drawHeatmap } from '#lib/charts/matrix/heatmap.ts';
import { layoutHeatmap, NARROW, PAGE, WIDE, type HeatmapFrame } from '#lib/charts/matrix/layout.ts';
import { makeMatrix, type Matrix } from '#lib/charts/matrix/matrix.ts';
import { orderBy } from '#lib/charts/matrix/order.ts';
import { parseSvg, type SvgElement } from '#lib/text/svg.ts';
import { advance } from '#lib/text/advance.ts';
import { CHINESE, ENGLISH, LANGUAGES } from '#lib/messages/language.ts';
import { binOf, countMatrix } from '#lib/data/measures.ts';
import { HENGYANG } from '../hengyang.ts';
import { SMALL } from '../small-corpus.ts';

const FRAMES: [name: string, frame: HeatmapFrame][] = [
	['page', PAGE],
	['wide', WIDE],
	['narrow', NARROW]
];

/** All elements of a drawing, itself included. */
function all(element: SvgElement): SvgElement[] {
	return [element, ...element.children.flatMap(all)];
}

function marksIn(svg: string): SvgElement[] {
	return all(parseSvg(svg)).filter((e) => e.attributes['data-count'] !== undefined);
}

describe.each(FRAMES)('the published story, %s', (_, frame) => {
	describe.each(LANGUAGES)('in $tag', (language) => {
		const layout = layoutHeatmap(makeMatrix(HENGYANG, language), frame);
		const svg = drawHeatmap(layout, '各代表团谈到的主题');
		const marks = marksIn(svg);

		test('each theme of each delegation has one cell with its count and bin', () => {
			const counts = countMatrix(HENGYANG);
			expect(marks).toHaveLength(9 * 15);
			HENGYANG.themes.forEach((theme, t) => {
				HENGYANG.delegations.forEach((delegation, d) => {
					const cell = marks.filter(
						({ attributes: a }) =>
							a['data-theme'] === theme.id && a['data-delegation'] === delegation.id
					);
					const count = counts[t]?.[d] ?? -1;
					expect(cell.map((c) => [c.attributes['data-count'], c.attributes['data-bin']])).toEqual([
						[String(count), String(binOf(count))]
					]);
				});
			});
		});

		test('a cell bears its count as a numeral, and a blank one none', () => {
			for (const { attributes, children } of marks) {
				const numerals = children.filter((e) => e.name === 'text').map((e) => e.text);
				const count = attributes['data-count'] ?? '';
				expect(numerals).toEqual(count === '0' ? [] : [count]);
			}
		});

		test('each theme and each delegation has one head, which says its whole name', () => {
			const heads = all(parseSvg(svg)).filter(
				({ name, attributes: a }) =>
					name === 'g' &&
					a['data-count'] === undefined &&
					(a['data-theme'] ?? a['data-delegation']) !== undefined
			);
			const said = heads.map(({ attributes, children }) => [
				attributes['data-theme'] ?? attributes['data-delegation'],
				children
					.filter((e) => e.attributes['data-note'] === undefined)
					.map((e) => e.text)
					.join('')
					.replace(/[\s、,]/g, '')
			]);
			const matrix = makeMatrix(HENGYANG, language);
			expect(new Map(said as [string, string][])).toEqual(
				new Map(
					[...matrix.themes, ...matrix.delegations].map((h) => [
						h.id,
						h.label.replace(/[\s、,]/g, '')
					])
				)
			);
			expect(heads).toHaveLength(9 + 15);
		});

		test('each row of the page ends with the headline that the report prints over its delegation', () => {
			const size = layout.type.note;
			expect(size).toBeGreaterThanOrEqual(12);
			HENGYANG.delegations.forEach(({ id, headline }) => {
				const row = layout.rows.find((head) => head.delegation === id);
				if (!frame.hasNotes) {
					expect(row?.notes ?? []).toEqual([]);
					return;
				}
				expect(row?.notes.map(({ text }) => text).join('')).toBe(headline);
				for (const { text, x } of row?.notes ?? []) {
					expect(x).toBeGreaterThan(layout.width);
					expect(x + advance(text) * size).toBeLessThanOrEqual(frame.width);
				}
			});
		});

		test('nothing is left of what ECharts adds: styles, classes, ids, numbers of its own', () => {
			expect(svg).not.toMatch(/ style=| class=| id=|<style|ecmeta|zr\d|dominant-baseline|xlink/);
		});

		test('the drawing is one image with a title', () => {
			const { attributes } = parseSvg(svg);
			expect(attributes).toMatchObject({ role: 'img', 'aria-label': '各代表团谈到的主题' });
			expect(attributes.viewBox).toBe(`0 0 ${layout.width} ${layout.height}`);
		});

		test('colours are custom properties or none', () => {
			const colours = all(parseSvg(svg)).flatMap(({ attributes: a }) => [a.fill, a.stroke]);
			for (const colour of colours) expect(colour ?? 'none').toMatch(/^(none|var\(--[a-z-]+\))$/);
		});

		test('cells are alike, 24 px or more with the gap, and inside the drawing', () => {
			const { plot, cells } = layout;
			const columns = layout.columns.length;
			expect(plot.width / columns).toBeGreaterThanOrEqual(24);
			expect(new Set(cells.map((cell) => cell.height)).size).toBe(1);
			expect(cells[0]?.height).toBeGreaterThanOrEqual(24);
			expect(plot.x).toBeGreaterThan(0);
			expect(plot.x + plot.width).toBe(layout.width + 1);
			for (const cell of cells) expect(cell.y + cell.height).toBeLessThanOrEqual(plot.height);
		});

		test('heads are 12 px or more, inside the drawing, and none overlaps another or the cells', () => {
			const { type, rows, columns, plot } = layout;
			expect(Math.min(type.row, type.column)).toBeGreaterThanOrEqual(12);
			const boxes = [
				...rows.map((head) => ({ head, size: type.row })),
				...columns.map((head) => ({ head, size: type.column }))
			].flatMap(({ head, size }) =>
				head.lines.map(({ text, x, y }) => {
					const width = advance(text) * size;
					const left = head.anchor === 'end' ? x - width : x - width / 2;
					return { text, left, right: left + width, top: y - 0.88 * size, bottom: y + 0.12 * size };
				})
			);
			boxes.forEach((a, i) => {
				expect(a.left, a.text).toBeGreaterThanOrEqual(-0.5);
				expect(a.right, a.text).toBeLessThanOrEqual(layout.width + 0.5);
				expect(a.top, a.text).toBeGreaterThanOrEqual(0);
				expect(a.bottom > plot.y && a.right > plot.x, a.text).toBe(false);
				for (const b of boxes.slice(i + 1)) {
					const apart =
						a.right <= b.left + 0.1 ||
						b.right <= a.left + 0.1 ||
						a.bottom <= b.top + 0.1 ||
						b.bottom <= a.top + 0.1;
					expect(apart, `${a.text} and ${b.text}`).toBe(true);
				}
			});
		});

		test('drawing it twice gives the same text', () => {
			expect(drawHeatmap(layout, '各代表团谈到的主题')).toBe(svg);
		});
	});
});

describe('a small heatmap', () => {
	test.each(FRAMES)('%s', async (name, frame) => {
		const svg = drawHeatmap(layoutHeatmap(makeMatrix(SMALL, CHINESE), frame), '“一图”<读懂>');
		await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
			`../snapshots/heatmap-small-${name}.svg`
		);
	});

	test.each(FRAMES)('of the published story, %s', async (name, frame) => {
		for (const language of LANGUAGES) {
			const svg = drawHeatmap(layoutHeatmap(makeMatrix(HENGYANG, language), frame), '热力图');
			await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
				`../snapshots/heatmap-hengyang-${name}-${language.code}.svg`
			);
		}
	});

	test('sentences are counted, without headlines, unless it is asked otherwise', () => {
		// East says 公路 three times in two sentences, 桥梁 in a third, 学校 in two; its headline says 公路.
		expect(makeMatrix(SMALL, CHINESE).counts).toEqual([
			[3, 1, 0],
			[2, 0, 0]
		]);
		expect(makeMatrix(SMALL, CHINESE, 'mentions').counts[0]).toEqual([4, 1, 0]);
		expect(makeMatrix(SMALL, CHINESE, 'sentences', true).counts[0]).toEqual([4, 1, 0]);
	});

	test('heads are named in the language', () => {
		const { themes, delegations } = makeMatrix(SMALL, ENGLISH);
		expect(themes[0]).toEqual({ id: 'roads', label: 'Theme roads' });
		expect(delegations[1]).toEqual({
			id: 'west',
			label: 'West and Garrison',
			note: null
		});
	});

	test('another order moves cells and heads together', () => {
		const matrix = makeMatrix(SMALL, CHINESE);
		const order = { themes: [1, 0], delegations: [2, 0, 1] };
		const layout = layoutHeatmap(matrix, NARROW, order);
		expect(layout.rows.map((head) => head.delegation)).toEqual(['north', 'east', 'west']);
		expect(layout.columns.map((head) => head.theme)).toEqual(['schools', 'roads']);
		expect(layout.cells.map((c) => `${c.delegation} ${c.theme} ${c.count}`)).toEqual([
			'north schools 0',
			'north roads 0',
			'east schools 2',
			'east roads 3',
			'west schools 0',
			'west roads 1'
		]);
	});

	test('names are text, whatever they hold', () => {
		const matrix: Matrix = {
			themes: [{ id: 'a"><script>', label: '<script>"&' }],
			delegations: [{ id: 'b', label: '甲' }],
			counts: [[1]]
		};
		const svg = drawHeatmap(layoutHeatmap(matrix, WIDE), '"><script>');
		expect(svg).not.toContain('<script');
		expect(marksIn(svg)[0]?.attributes['data-theme']).toBe('a"><script>');
	});

	test.each(FRAMES)('a name that no line holds is broken, and stays inside, %s', (_, frame) => {
		const endless = (letter: string) => ({ id: letter, label: letter.repeat(160) });
		const themes = ['a', 'm', 'W'].map(endless);
		const delegations = ['b', 'n', 'M'].map(endless);
		const layout = layoutHeatmap({ themes, delegations, counts: [] }, frame);
		for (const [heads, size] of [
			[layout.rows, layout.type.row],
			[layout.columns, layout.type.column]
		] as const)
			for (const { lines } of heads)
				for (const { text, x } of lines) expect(x - advance(text) * size).toBeGreaterThanOrEqual(0);
	});

	test('a heatmap without themes or delegations is a drawing without cells', () => {
		const svg = drawHeatmap(layoutHeatmap({ themes: [], delegations: [], counts: [] }, WIDE), '空');
		expect(marksIn(svg)).toEqual([]);
	});
});

describe('orderBy', () => {
	const counts = [
		[1, 3, 3, 0],
		[2, 0, 1, 0],
		[2, 5, 0, 0]
	];

	test('without a choice it is the order of the article', () => {
		expect(orderBy(counts)).toEqual({ themes: [0, 1, 2], delegations: [0, 1, 2, 3] });
	});

	test('a theme sorts delegations, and equal ones keep the order of the article', () => {
		expect(orderBy(counts, { row: 0 })).toEqual({ themes: [0, 1, 2], delegations: [1, 2, 0, 3] });
	});

	test('a delegation sorts themes', () => {
		expect(orderBy(counts, { column: 0 }).themes).toEqual([1, 2, 0]);
	});

	test('a choice that does not exist changes nothing', () => {
		expect(orderBy(counts, { row: 9 }).delegations).toEqual([0, 1, 2, 3]);
	});
});

describe('writeDrawing', () => {
	const layout = layoutHeatmap(makeMatrix(SMALL, CHINESE), WIDE);

	test('output that does not hold every cell is an error, not a gap', () => {
		expect(() => writeDrawing('<svg></svg>', layout, '图')).toThrow(/ECharts drew nothing/);
	});
});

import { describe, expect, test } from 'vitest';
import { drawHeatmap } from '#lib/charts/matrix/heatmap.ts';
import { layoutHeatmap, NARROW, PAGE, WIDE } from '#lib/charts/matrix/layout.ts';
import { placeMarks } from '#lib/charts/matrix/marks.ts';
import { makeMatrix } from '#lib/charts/matrix/matrix.ts';
import { orderBy } from '#lib/charts/matrix/order.ts';
import { parseSvg } from '#lib/text/svg.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { HENGYANG } from '../hengyang.ts';
import { SMALL } from '../small-corpus.ts';

/** Where a reader's browser moves marks to is where ECharts draws them. */

/** Orders that a reader can ask for: the article's, by a theme, by a delegation. */
const ORDERS = [{}, { row: 2 }, { column: 1 }];

/** What can be counted; headlines add cells that were blank. */
const COUNTED = [
	['sentences', false],
	['mentions', true]
] as const;

describe.each([
	['the published story', HENGYANG],
	['a small one', SMALL]
] as const)('%s', (_, corpus) => {
	test.each([
		['page', PAGE],
		['wide', WIDE],
		['narrow', NARROW]
	] as const)('%s: every mark in every order, by every measure', (_, frame) => {
		for (const language of LANGUAGES)
			for (const [by, headlines] of COUNTED)
				for (const order of ORDERS) {
					const matrix = makeMatrix(corpus, language, by, headlines);
					const layout = layoutHeatmap(matrix, frame, orderBy(matrix.counts, order));
					const { attributes, children } = parseSvg(drawHeatmap(layout, ''));
					const { viewBox, groups } = placeMarks(layout);
					expect(viewBox).toBe(attributes.viewBox);
					expect(groups.map(({ anchor }) => anchor)).toEqual(
						children.map((group) => group.attributes['text-anchor'])
					);
					expect(groups.map(({ marks }) => marks)).toEqual(
						children.map((group) =>
							group.children.map((mark) => ({
								attributes: mark.attributes,
								shapes: mark.children.map(({ name, attributes, text }) => ({
									name,
									attributes,
									text
								}))
							}))
						)
					);
				}
	});
});

import { expect, test } from 'vitest';
import { layoutMiniature, type Miniature } from '#lib/charts/map/miniature.ts';
import { countTheme } from '#lib/data/themes.ts';
import { countMatrix } from '#lib/data/measures.ts';
import { view } from '../../hengyang-view.ts';

const { corpus, region } = view;
const all = corpus.delegations.map((_, i) => i);

/** Upper left corners of what its outlines draw. */
const corners = ({ marks }: Miniature) =>
	marks.flatMap(({ outline }) => [...outline.matchAll(/M([\d.]+ [\d.]+)/g)].map(([, at]) => at));

test.each([
	['with a region', region],
	['without one', null]
])('%s each delegation is one mark, and no two lie in one place', (_, given) => {
	const layout = layoutMiniature(given, corpus);
	const delegations = layout.marks.flatMap(({ delegation }) => delegation ?? []);
	expect([...delegations].sort((a, b) => a - b)).toEqual(all);
	expect(new Set(corners(layout)).size).toBe(corners(layout).length);
	for (const at of corners(layout)) {
		const [x = 0, y = 0] = at!.split(' ').map(Number);
		expect(x + 10).toBeLessThan(layout.width);
		expect(y + 10).toBeLessThan(layout.height);
	}
});

test('delegations without territory stand beside the land, half a square away', () => {
	const { marks } = layoutMiniature(region, corpus);
	const xOf = (outline: string) => Number(/M([\d.]+)/.exec(outline)?.[1]);
	const land = marks.filter(
		({ delegation }) => delegation === null || corpus.delegations[delegation]!.adcodes.length > 0
	);
	const beyond = marks.filter((mark) => !land.includes(mark));
	expect(beyond.length).toBeGreaterThan(0);
	expect(Math.min(...beyond.map(({ outline }) => xOf(outline)))).toBeGreaterThan(
		Math.max(...land.map(({ outline }) => xOf(outline))) + 15
	);
});

test.each([false, true])(
	'a theme is counted as the matrix counts it, headlines: %s',
	(headlines) => {
		const matrix = countMatrix(corpus, 'sentences', headlines);
		corpus.themes.forEach((_, theme) => {
			const { counts, delegations, sentences } = countTheme(corpus, theme, headlines);
			expect(counts).toEqual(matrix[theme]);
			expect(delegations).toBe(counts.filter((n) => n > 0).length);
			expect(sentences).toBeGreaterThanOrEqual(counts.reduce((sum, n) => sum + n, 0));
		});
	}
);

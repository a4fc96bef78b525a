import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assign } from '../../../../scripts/commands/region/assignment.ts';
import { layOutTiles, type Place } from '../../../../scripts/commands/region/tiles.ts';

const grid = (columns: number, rows: number): Place[] =>
	Array.from({ length: columns * rows }, (_, i) => {
		const [x, y] = [i % columns, Math.floor(i / columns)];
		const neighbours = [
			x > 0 ? i - 1 : -1,
			x < columns - 1 ? i + 1 : -1,
			y > 0 ? i - columns : -1,
			y < rows - 1 ? i + columns : -1
		].filter((n) => n >= 0);
		return { x, y, neighbours };
	});

describe('laying out tiles', () => {
	it('gives a region that is a grid that very grid', () => {
		const places = grid(4, 3);
		expect(layOutTiles(places)).toEqual(places.map(({ x, y }) => [x, y]));
	});

	it('gives every division a tile of its own, from column and row 0 on', () => {
		const place = fc.record({
			x: fc.integer({ max: 1000, min: 0 }),
			y: fc.integer({ max: 1000, min: 0 }),
			neighbours: fc.constant([])
		});
		fc.assert(
			fc.property(fc.array(place, { minLength: 1, maxLength: 14 }), (places) => {
				const tiles = layOutTiles(places);
				expect(new Set(tiles.map(String)).size).toBe(places.length);
				expect(Math.min(...tiles.map(([x]) => x))).toBe(0);
				expect(Math.min(...tiles.map(([, y]) => y))).toBe(0);
			}),
			{ numRuns: 30 }
		);
	});

	it('keeps a cluster of small districts together, between their neighbours', () => {
		const places: Place[] = [
			{ x: 50, y: 50, neighbours: [1, 2] },
			{ x: 52, y: 50, neighbours: [0, 3] },
			{ x: 50, y: 90, neighbours: [0] },
			{ x: 95, y: 50, neighbours: [1] }
		];
		const [a, b, south, east] = layOutTiles(places);
		expect(a && b && [b[0] - a[0], b[1] - a[1]]).toEqual([1, 0]);
		expect(a && south && [south[0] - a[0], south[1] - a[1]]).toEqual([0, 1]);
		expect(b && east && [east[0] - b[0], east[1] - b[1]]).toEqual([1, 0]);
	});

	it('has nothing to lay out where there is nothing', () => {
		expect(layOutTiles([])).toEqual([]);
	});
});

describe('assigning', () => {
	it('finds the least sum, as trying every way does', () => {
		const costs = fc.integer({ min: 1, max: 4 }).chain((rows) =>
			fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 5, maxLength: 5 }), {
				minLength: rows,
				maxLength: rows
			})
		);
		fc.assert(
			fc.property(costs, (table) => {
				const chosen = assign(table);
				expect(new Set(chosen).size).toBe(table.length);
				const sum = chosen.reduce((total, column, row) => total + (table[row]?.[column] ?? NaN), 0);
				expect(sum).toBe(leastSum(table, new Set()));
			})
		);
	});
});

function leastSum(table: number[][], used: Set<number>): number {
	const [row, ...rest] = table;
	if (!row) return 0;
	return Math.min(
		...row.flatMap((cost, column) =>
			used.has(column) ? [] : [cost + leastSum(rest, new Set([...used, column]))]
		)
	);
}

import { expect, it } from 'vitest';
import { findCrossings, type GridPoint } from '../../../../scripts/commands/region/crossings.ts';

const line = (...points: GridPoint[]) => points;

it('finds two lines that cross', () => {
	expect(findCrossings([line([0, 0], [10, 10]), line([0, 10], [10, 0])])).toHaveLength(1);
});

it('finds a line that crosses itself', () => {
	expect(findCrossings([line([0, 0], [10, 10], [10, 0], [0, 10])])).toHaveLength(1);
});

it('finds a line that ends on the middle of another', () => {
	expect(findCrossings([line([0, 0], [10, 0]), line([5, 0], [5, 5])])).toHaveLength(1);
});

it('finds lines that lie on each other for a part', () => {
	expect(findCrossings([line([0, 0], [10, 0]), line([4, 0], [20, 0])])).toHaveLength(1);
});

it('has nothing against lines that meet at their ends, or in one straight line', () => {
	expect(
		findCrossings([line([0, 0], [5, 5], [10, 0]), line([10, 0], [20, 0]), line([20, 0], [30, 0])])
	).toEqual([]);
});

it('agrees with comparing every two segments, on many random ones', () => {
	let seed = 7;
	const next = () => (seed = (seed * 48271) % 2147483647) % 200;
	const lines = Array.from({ length: 150 }, () => {
		const [x, y] = [next(), next()];
		return line([x, y], [x + (next() % 41) - 20, y + (next() % 41) - 20]);
	});
	const pairs = lines.flatMap((a, i) =>
		lines.slice(i + 1).filter((b) => findCrossings([a, b]).length > 0)
	);
	expect(pairs.length).toBeGreaterThan(5);
	expect(findCrossings(lines)).toHaveLength(pairs.length);
});

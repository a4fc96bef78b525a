import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxesOf, createEmboxCanvas, firstBaseline } from '#lib/charts/cloud/embox.ts';
import { makePlacer } from '#lib/charts/cloud/place.ts';
import { makeSpiral } from '#lib/charts/cloud/spiral.ts';
import { Taken, type SizedWord } from '#lib/charts/cloud/taken.ts';

const characters = fc.constantFrom(...'三强一化衡阳');
const lines = fc.oneof(
	fc.string({ unit: characters, minLength: 1, maxLength: 6 }).map((line): string[] => [line]),
	fc.constantFrom<string[]>(['Three', 'Strengthenings'], ['New', 'Positioning', 'and Mission'])
);
const word: fc.Arbitrary<SizedWord> = fc.record({ lines, size: fc.integer({ min: 12, max: 40 }) });

/** What a word's characters take, from its point there. */
const boxesAt = ({ lines, size }: SizedWord, x: number, y: number) =>
	boxesOf(lines, size).map(({ left, right, top, bottom }) => {
		const baseline = y + firstBaseline(lines.length, size);
		return { left: x + left, right: x + right, top: baseline + top, bottom: baseline + bottom };
	});

const isOnAnother = (a: ReturnType<typeof boxesAt>, b: ReturnType<typeof boxesAt>) =>
	a.some((one) =>
		b.some(
			(other) =>
				one.left < other.right &&
				other.left < one.right &&
				one.top < other.bottom &&
				other.top < one.bottom
		)
	);

describe('what of the spiral d3-cloud is not asked to look at', () => {
	const size = [960, 960] as const;

	test('are places where a word would stand on another, and all others come in their order', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(word, fc.integer({ min: 300, max: 660 }), fc.integer({ min: 300, max: 660 })),
					{
						minLength: 1,
						maxLength: 8
					}
				),
				word,
				fc.constantFrom(1, -1),
				(standing, candidate, turn) => {
					const taken = new Taken(size);
					for (const [word, x, y] of standing) taken.add(x, y, word);
					const spiral = makeSpiral(0.56);
					const offered = taken.skipIn(spiral, [480, 480], candidate);
					let next = offered(0);
					expect(next).toEqual([spiral.x(0), spiral.y(0)]);
					next = offered(turn);
					for (let step = 1; step < 2000; step++) {
						const [x, y] = [spiral.x(step), turn * spiral.y(step)];
						if (next[0] === x && next[1] === y) next = offered(turn * (step + 1));
						else {
							const here = boxesAt(candidate, 480 + x, 480 + y);
							expect(
								standing.some(([word, ...at]) => isOnAnother(here, boxesAt(word, ...at)))
							).toBe(true);
						}
					}
				}
			),
			{ numRuns: 60 }
		);
	});

	test('are most of those where others stand', () => {
		const taken = new Taken(size);
		const large = { lines: ['三强一化三强'], size: 100 };
		taken.add(480, 480, large);
		const offered = taken.skipIn(makeSpiral(1), [480, 480], { lines: ['衡阳'], size: 14 });
		offered(0);
		const [x, y] = offered(1);
		expect(Math.abs(x) > 290 || y > 20 || y < -80).toBe(true);
	});

	test('are none beside the board, where rows would run into each other', () => {
		const taken = new Taken(size);
		taken.add(940, 480, { lines: ['三强'], size: 20 });
		const spiral = makeSpiral(1);
		const offered = taken.skipIn(spiral, [2, 481], { lines: ['衡阳衡阳'], size: 20 });
		offered(0);
		expect(offered(1)).toEqual([spiral.x(1), spiral.y(1)]);
	});
});

test('a word is drawn once for all runs, and stands where it would stand if it were drawn anew', () => {
	const words = [
		'三强一化',
		'乡村振兴',
		'三高四新',
		'创新',
		'产业',
		'人才',
		'营商环境',
		'文旅'
	].map((text, i) => ({
		lines: [text],
		size: 40 - 3 * i
	}));
	const make = () =>
		makePlacer(
			words,
			{ width: 720, height: 720 },
			400,
			makeSpiral(0.6),
			createEmboxCanvas(0.13, 1)
		);
	const place = make();
	const again = [1, 2, 3, 4].map((seed) => place(seed));
	expect(again).toEqual([1, 2, 3, 4].map((seed) => make()(seed)));
	expect(again.some((points) => points !== null)).toBe(true);
});

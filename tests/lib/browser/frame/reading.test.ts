import { describe, expect, test } from 'vitest';
import { listPassages } from '#lib/data/concordance.ts';
import { cutPassages } from '#lib/browser/frame/reading.ts';
import { countLines } from '#lib/outputs/embed/lines.ts';
import { corpus } from '../../hengyang.ts';

const theme = corpus.themes.findIndex(({ id }) => id === 'industry');
const groups = listPassages(corpus, { theme });
const ids = (passages: typeof groups) =>
	passages.flatMap((g) => g.passages.flatMap((p) => p.lines.map((line) => line.sentence)));

describe('the first sentences of a list', () => {
	test.each([0, 1, 3, 5])('are its first %i, in order', (most) =>
		expect(ids(cutPassages(groups, most))).toEqual(ids(groups).slice(0, most))
	);

	test('leave no empty group or passage behind', () => {
		const cut = cutPassages(groups, 3);
		expect(cut.every((g) => g.passages.every((p) => p.lines.length > 0))).toBe(true);
	});

	test('are all where there are fewer', () => expect(cutPassages(groups, 10_000)).toEqual(groups));
});

describe('the lines of a text', () => {
	test('hold as many Han characters as ems fit', () => {
		expect(countLines('一二三四五六七八九十', 10)).toBe(1);
		expect(countLines('一二三四五六七八九十一', 10)).toBe(2);
	});

	test('begin with no closing mark and end with no opening one', () => {
		// The fifth character would end the line and the stop begin the next: both go down together.
		expect(countLines('一二三四五。六七八九', 5)).toBe(3);
		expect(countLines('一二三四“五六七八', 5)).toBe(2);
		expect(countLines('一二三四“五六七八九', 5)).toBe(3);
	});

	test('break Latin text at spaces, and a word longer than the line wherever it ends', () => {
		expect(countLines('mmmm mmmm', 5)).toBe(2);
		expect(countLines('m'.repeat(20), 5)).toBeGreaterThan(3);
	});
});

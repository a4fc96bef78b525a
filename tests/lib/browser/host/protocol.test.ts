import { describe, expect, test } from 'vitest';
import { isMeasure, isResize, MEASURE, writeResize } from '#lib/browser/host/protocol.ts';

describe('a height', () => {
	test('is told in our form and in AMP’s', () =>
		expect(writeResize('a/map', 500, null)).toEqual([
			{ source: 'yansheng', version: 1, type: 'resize', id: 'a/map', height: 500 },
			{ sentinel: 'amp', type: 'embed-size', height: 500 }
		]));

	test('is told in Pym’s form too where Pym made the frame', () =>
		expect(writeResize('a/map', 500, 'pym_0-x').at(-1)).toBe('pymxPYMxpym_0-xxPYMxheightxPYMx500'));

	test.each(['', 'a b', '<img>', 'x'.repeat(65), 'axPYMxb?'])(
		'repeats no id that Pym could not have given: %j',
		(id) => expect(writeResize('a/map', 500, id)).toHaveLength(2)
	);
});

test('only what has our source and version is ours', () => {
	expect(isMeasure(MEASURE)).toBe(true);
	expect(isResize(writeResize('a/map', 500, null)[0])).toBe(true);
	for (const data of [
		null,
		undefined,
		'measure',
		[],
		{},
		{ type: 'measure' },
		{ source: 'yansheng', version: 2, type: 'measure' },
		{ source: 'other', version: 1, type: 'measure' }
	])
		expect([data, isMeasure(data), isResize(data)]).toEqual([data, false, false]);
	expect(isResize({ source: 'yansheng', version: 1, type: 'resize', height: '5' })).toBe(false);
});

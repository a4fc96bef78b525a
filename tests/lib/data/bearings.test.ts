import { expect, test } from 'vitest';
import { BEARINGS, bearingOf } from '#lib/data/bearings.ts';

test('a doubt bears on whose words something is, but for how it is printed, and how lines were joined', () => {
	const print = [
		'quotation-unopened',
		'quotation-nested',
		'stray-token',
		'odd-dash',
		'byline-no-role'
	];
	for (const code of Object.keys(BEARINGS)) {
		const bearing = print.includes(code)
			? 'print'
			: code === 'column-break'
				? 'join'
				: 'attribution';
		expect([code, bearingOf(code)]).toEqual([code, bearing]);
	}
	for (const code of print) expect(bearingOf(code)).toBe('print');
	expect(bearingOf('column-break')).toBe('join');
});

test('one that nobody has told us of may be about anything that counts', () => {
	expect(bearingOf('unheard-of')).toBe('attribution');
	expect(bearingOf('toString')).toBe('attribution');
});

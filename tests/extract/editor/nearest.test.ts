import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '#extract/editor/nearest.ts';

const KEYS = ['region', 'title', 'event', 'publisher', 'published', 'page', 'url'];

describe('the word that somebody will have meant', () => {
	test.each([
		['has a letter more', 'titel', 'title'],
		['has two letters exchanged', 'evnet', 'event'],
		['has two at its head exchanged', 'ittle', 'title'],
		['lacks its first letter', 'itle', 'title'],
		['lacks a letter', 'regiion', 'region'],
		['has another letter', 'pagf', 'page'],
		['differs in two', 'publsihd', 'published'],
		['is written small', 'TITLE', 'title'],
		['is the nearest of those that are alike', 'publishde', 'published'],
		['may be as short as three letters', 'ulr', 'url'],
		['may have two of three letters exchanged at its head', 'rul', 'url']
	])('%s: %s', (_, written, meant) => {
		expect(nearest(written, KEYS)).toBe(meant);
	});

	test.each(['colour', 'rgoi', 'ab', 'publishersss', 'xyz', 'u', ''])(
		'is none that takes more: %s',
		(written) => {
			expect(nearest(written, KEYS)).toBeNull();
		}
	);

	test('is no further away than a third of its letters, and than two', () => {
		expect(nearest('abxy', ['abcd'])).toBe('abcd');
		expect(nearest('axy', ['abc'])).toBeNull();
		expect(nearest('abxyz', ['abcdefghi'])).toBeNull();
		expect(nearest('abcdefxyz', ['abcdefghi'])).toBeNull();
		expect(nearest('abcdefghixyz', ['abcdefghi'])).toBeNull();
		expect(nearest('abcdefghixy', ['abcdefghi'])).toBe('abcdefghi');
	});

	test('is the first of those that are as near', () => {
		expect(nearest('pace', ['page', 'pane', 'face'])).toBe('page');
		expect(nearest('pace', [])).toBeNull();
	});

	test('is one letter away however the letter is put in, left out, or replaced', () => {
		const word = fc.string({ unit: fc.constantFrom(...'abcd'), minLength: 4, maxLength: 9 });
		fc.assert(
			fc.property(
				word,
				fc.nat(),
				fc.constantFrom('x', ''),
				fc.boolean(),
				(key, place, letter, over) => {
					const at = place % key.length;
					const written = key.slice(0, at) + letter + key.slice(over ? at + 1 : at);
					expect(nearest(written, ['zzzzzz', key])).toBe(key);
				}
			),
			{ seed: 3 }
		);
	});
});

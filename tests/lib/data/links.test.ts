import { expect, test } from 'vitest';
import { ALONE, anchorOf, chooser, placeOf, readChoice, writeChoice } from '#lib/data/links.ts';

test('a choice is written as addresses have it, and read again', () => {
	const choice = { delegation: 'east', theme: 'farming' };
	expect(writeChoice(choice)).toBe('delegation=east&theme=farming');
	expect(readChoice(writeChoice(choice))).toEqual(choice);
	expect(readChoice('colour=red')).toEqual({});
});

test('without a script a choice leads to its own list of sentences', () => {
	expect(anchorOf({ theme: 'farming' })).toBe('theme-farming');
	expect(anchorOf({ theme: 'farming', delegation: 'east' })).toBe('theme-farming.east');
	expect(anchorOf({ term: 'rice', delegation: 'east' })).toBe('term-rice.east');
	expect(anchorOf({ speaker: 'zhan-wei' })).toBe('speaker-zhan-wei');
	expect(anchorOf({ delegation: 'east' })).toBe('delegation-east');
	expect(anchorOf({})).toBe('delegation-');
	expect(chooser('./', { term: 'rice' })).toEqual({
		href: './concordance/#term-rice',
		'data-choose': 'term=rice'
	});
});

test('in a file that stands alone a choice leads to a place of the file', () => {
	expect(placeOf('./', { theme: 'farming' })).toBe('./concordance/#theme-farming');
	expect(placeOf(ALONE, { theme: 'farming', delegation: 'east' })).toBe('#theme-farming.east');
	expect(placeOf(ALONE, { term: 'rice', delegation: 'east' })).toBe('#term-rice');
	expect(placeOf(ALONE, { speaker: 'zhan-wei' })).toBe('#speaker-zhan-wei');
	expect(placeOf(ALONE, { delegation: 'east' })).toBe('#text-east');
});

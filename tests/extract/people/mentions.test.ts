import { describe, expect, test } from 'vitest';
import { findMentions, type Person } from '#extract/people/mentions.ts';
import type { Passage } from '#extract/page/reading.ts';

/** Who is found where: each name, with the place it stands at. */
function mentions(text: string, people: (Person & { name: string })[]): string[] {
	const found: string[] = [];
	findMentions(text, people, ({ name }, at) => found.push(`${name}@${at[0]}-${at[1]}`));
	return found;
}

const person = (name: string, section: Passage = [0, 100], ...others: string[]) => ({
	name,
	forms: [name, ...others],
	section
});

describe('a name is found', () => {
	test('wherever it is printed, in each form that was met', () => {
		expect(mentions('骆海棠说。骆 海说。骆海棠', [person('骆海棠', [0, 100], '骆 海')])).toEqual([
			'骆海棠@0-3',
			'骆海棠@5-8',
			'骆海棠@10-13'
		]);
	});

	test('as the longest of those that begin alike, and behind another one at once', () => {
		expect(mentions('骆海棠骆海骆海棠', [person('骆海'), person('骆海棠')])).toEqual([
			'骆海棠@0-3',
			'骆海@3-5',
			'骆海棠@5-8'
		]);
	});

	test('of each person within their own section, which ends in front of the next', () => {
		const people = [person('骆海', [0, 3]), person('骆海', [3, 6]), person('骆海', [6, 9])].map(
			(one, i) => ({ ...one, name: `${i}` })
		);
		expect(mentions('骆海。骆海。骆海。骆海', people)).toEqual(['0@0-2', '1@3-5', '2@6-8']);
		expect(mentions('骆海。骆海。骆海。', [people[1]!])).toEqual(['1@3-5']);
	});

	test('of a person of several forms, whichever begins alike or goes on alike', () => {
		const people = [person('骆海棠'), person('骆春生'), person('申海棠')];
		expect(mentions('骆春海，申海生。骆春生、申海棠、骆海棠', people)).toEqual([
			'骆春生@8-11',
			'申海棠@12-15',
			'骆海棠@16-19'
		]);
		expect(mentions('骆海', [person('骆海', [0, 2])])).toEqual(['骆海@0-2']);
	});

	test('and nobody else’s', () => {
		expect(mentions('骆海', [person('骆海棠')])).toEqual([]);
		expect(mentions('骆海棠', [])).toEqual([]);
		// What was looked for before is looked for no more.
		expect(mentions('骆海棠，申之远', [person('申之远')])).toEqual(['申之远@4-7']);
	});
});

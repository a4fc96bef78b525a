import { expect, test } from 'vitest';
import { Fault } from '#extract/fault.ts';
import { leadOn } from '#extract/editor/former-ids.ts';
import { parseStory } from '#extract/editor/parse-story.ts';

const story = (id: string, formerly: string) => ({
	id,
	formerly: parseStory(`formerly: ${formerly}\n`, `${id}/story.yaml`).formerly
});

test('former ids lead to the stories that had them', () => {
	const leads = leadOn([story('a', '[b, c]'), story('d', '[e]'), story('f', '[]')]);
	expect([...leads]).toEqual([
		['b', 'a'],
		['c', 'a'],
		['e', 'd']
	]);
});

test.each([
	['another story’s', () => leadOn([story('a', '[b]'), story('b', '[]')]), /another story’s id/u],
	['its own', () => leadOn([story('a', '[a]')]), /own id/u],
	['named twice', () => leadOn([story('a', '[b, b]')]), /leads to a already/u],
	['two stories’', () => leadOn([story('a', '[x]'), story('b', '[x]')]), /leads to a already/u],
	['the site’s', () => story('a', '[embed]'), /address that the site itself has/u],
	['no address', () => story('a', '["../b"]'), /cannot be part of an address/u]
])('an id that is %s is refused, with its place', (_, act, message) => {
	let fault: unknown;
	try {
		act();
	} catch (error) {
		fault = error;
	}
	expect(fault).toBeInstanceOf(Fault);
	expect(fault).toMatchObject({ code: 'story-formerly', place: { line: 1 } });
	expect((fault as Fault).message).toMatch(message);
});

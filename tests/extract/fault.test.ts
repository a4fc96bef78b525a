import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describe as write, Fault, placeOf } from '#extract/fault.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { parseStory } from '#extract/editor/parse-story.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';

/** Code, line and column of what is wrong with a file. */
function faultOf(read: () => unknown): [code: string, line?: number, column?: number] {
	try {
		read();
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
		return [error.code, error.place?.line, error.place?.column];
	}
	return ['none'];
}

const story = (source: string) => faultOf(() => parseStory(source, 'story.yaml'));
const lexicon = (source: string) => faultOf(() => parseLexicon(source, 'lexicon.yaml'));

describe('what no schema can say has a code of its own, and a place', () => {
	test('of a story', () => {
		expect(story('delegations:\n  - { name: 甲, id: a }\n  - { name: 乙, id: a }\n')).toEqual([
			'story-duplicate-id',
			3,
			20
		]);
		expect(story('settlements:\n  - { reading: 甲乙, as: 丙 }\n')).toEqual([
			'settlement-length',
			2,
			5
		]);
		expect(story('formerly: [desk]\n')).toEqual(['story-formerly', 1, 12]);
		expect(story('formerly: [Desk]\n')).toEqual(['story-formerly', 1, 12]);
	});

	test('of a story, which may have delegations without ids, and readings of one length', () => {
		expect(story('delegations: [{ name: 甲 }, { name: 乙 }]\n')).toEqual(['none']);
		expect(story('settlements: [{ reading: 甲乙, as: 丙丁 }]\n')).toEqual(['none']);
	});

	test.each(['\\u200b', ' 甲', '甲 ', '甲\\n乙', '甲\\r乙'])('of a word list: “%s”', (text) => {
		expect(lexicon(`terms:\n  - { id: a, text: "${text}" }\n`)).toEqual(['lexicon-blank', 2, 20]);
	});

	test.each([
		['a name', '衡南县', '衡山县'],
		['a code', '430422', '430423'],
		['a tile', '[1, 3]', '[1, 4]']
	])('of a region: %s that stands there twice', (_, one, other) => {
		const source = readFileSync('data/regions/430400.yaml', 'utf8');
		const twice = source.replace(one, other);
		expect(faultOf(() => parseRegion(source, 'region.yaml'))).toEqual(['none']);
		expect(faultOf(() => parseRegion(twice, 'region.yaml'))[0]).toBe('region-duplicate');
	});
});

test('of what is wrong in a line, what stands first is told', () => {
	expect(story('{ url: 5, title: [] }\n')).toEqual(['shape', 1, 8]);
	expect(story('{ title: [], url: 5 }\n')).toEqual(['shape', 1, 10]);
	expect(story('url: 5\ntitle: []\n')).toEqual(['shape', 1, 6]);
	expect(story('title: []\nurl: 5\n')).toEqual(['shape', 1, 8]);
});

test('a line ends with a line feed, a carriage return, or both, and columns count from one', () => {
	const text = '甲\n乙\r\n丙\r丁';
	const places = [...text].map((_, at) => placeOf(text, at));
	expect(places.map(({ line, column }) => `${line}:${column}`)).toEqual([
		...['1:1', '1:2', '2:1', '2:2', '2:3', '3:1', '3:2', '4:1']
	]);
	expect(placeOf(text, 99)).toMatchObject({ line: 4 });
	expect(placeOf('', 0)).toEqual({ line: 1, column: 1 });
});

test('a fault is told with where it stands, which is the beginning where the whole file is at fault', () => {
	const place = { line: 3, column: 20 };
	expect(write('error', 'shape', 'no', 'a.yaml', place)).toBe('a.yaml:3:20: error shape: no');
	expect(write('warning', 'shape', 'no\nmore', 'a.yaml', null)).toMatch(
		/^a\.yaml:1:1: warning shape: no[^\n]*more$/u
	);
});

import { describe, expect, test } from 'vitest';
import { readPrefectures } from '#files/prefectures.ts';
import { readLists } from '../../src/routes/desk.server.ts';
import { namePrefecture } from '#divisions/names.ts';
import { allPlaces } from '../../src/desk/read-draft.ts';
import { findPlaces } from '../../src/desk/find-places.ts';
import { listPlaces } from '../../src/desk/reader/places.ts';
import { findSettingDoubts } from '../../src/desk/setting-doubts.ts';
import type { StoryFile } from '#settings/story.ts';

/** What the desk says of settings, and the places that it offers. */

describe('of a draft’s settings', () => {
	const session = (month: number, day: number) => ({
		sessions: [{ printed: '', month, day, part: null, spans: [] }]
	});
	const dataset = { delegations: [session(9, 27), session(9, 28)] } as unknown as Parameters<
		typeof findSettingDoubts
	>[1];
	const whole: StoryFile = { year: 2021, publisher: '衡阳日报', published: '2021-09-29' };
	const find = (settings: StoryFile, id = 'story') =>
		findSettingDoubts({ id, settings }, dataset, ['hengyang-2021']);

	test('nothing is said where all is there and goes together', () =>
		expect(find(whole)).toEqual({
			isTaken: false,
			missing: [],
			years: null,
			printedBefore: null
		}));

	test('it is said that the site has a story of this id', () =>
		expect(find(whole, 'hengyang-2021').isTaken).toBe(true));

	test('what is not filled in is named', () =>
		expect(find({ publisher: '' }).missing).toEqual(['year', 'publisher', 'published']));

	test('year and day that contradict each other are named', () =>
		expect(find({ ...whole, year: 2020 }).years).toEqual({ year: 2020, published: 2021 }));

	test.each([
		['2021-09-27', { month: 9, day: 28 }],
		['2021-08-30', { month: 9, day: 28 }],
		['2021-09-28', null],
		['2021-10-01', null]
	])('printed on %s it tells of a later day: %j', (published, expected) =>
		expect(find({ ...whole, published }).printedBefore).toEqual(expected)
	);
});

describe('a place', () => {
	const { regions, stories } = readLists();
	const provinces = listPlaces(
		allPlaces({ regions, prefectures: readPrefectures() }),
		namePrefecture
	);
	const found = (sought: string) =>
		findPlaces(provinces, sought).map(({ province, name }) => `${province} ${name}`);

	test('is one of every prefecture that has counties, each once, under its province', () => {
		expect(provinces).toHaveLength(31);
		expect(provinces.every(({ name }) => !/\d/.test(name))).toBe(true);
		const codes = provinces.flatMap(({ places }) => places.map(({ adcode }) => adcode));
		expect(new Set(codes).size).toBe(codes.length);
		expect(codes.length).toBeGreaterThan(330);
	});

	test.each([
		['衡阳', '湖南 衡阳市'],
		['hengya', '湖南 衡阳市'],
		['430400', '湖南 衡阳市'],
		['临夏', '甘肃 临夏回族自治州']
	])('is found by %s', (sought, expected) => expect(found(sought)).toEqual([expected]));

	test('is found by its province too, and nothing by nothing', () => {
		expect(found('湖南省')).toHaveLength(14);
		expect([found('  '), found('某某')]).toEqual([[], []]);
	});

	test('and the site’s stories come with the desk', () =>
		expect(stories).toContain('hengyang-2021'));
});

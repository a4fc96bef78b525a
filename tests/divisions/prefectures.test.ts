import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import {
	provinceFile,
	readProvince,
	writeProvince,
	type ProvinceFile
} from '#divisions/prefectures.ts';
import { divisionId } from '#extract/people/place-spelling.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { regionFileOf, regionOf } from '#divisions/region.ts';
import { everyPrefecture, FOLDER } from './every-prefecture.ts';

const prefectures = everyPrefecture();
const divisions = prefectures.flatMap((prefecture) => prefecture.divisions);
const named = (adcode: string) => prefectures.find((prefecture) => prefecture.adcode === adcode)!;

it('has every county-level division: 2,846 of the ministry’s and four areas of 大兴安岭, which its list leaves out', () => {
	expect(divisions).toHaveLength(2850);
	const ending = (word: string) => divisions.filter(({ name }) => name.endsWith(word)).length;
	// 52 banners: 49 and three autonomous ones.
	expect([ending('旗'), ending('县'), ending('市'), ending('区')]).toEqual([52, 1418, 397, 983]);
});

it('has each code once, below its prefecture’s, in the file of its province', () => {
	const codes = [...prefectures, ...divisions].map(({ adcode }) => adcode);
	expect(new Set(codes).size).toBe(codes.length);
	for (const { adcode, divisions: own } of prefectures) {
		const prefix = adcode.replace(/(?:00)+$/u, '');
		for (const division of own) {
			expect(division.adcode).toMatch(/^\d{6}$/u);
			expect(division.adcode.startsWith(prefix), division.name).toBe(true);
			expect(provinceFile(division.adcode)).toBe(provinceFile(adcode));
		}
	}
});

it('gives each division a tile of its own, on a grid that begins in its corner and is no larger than it need be', () => {
	for (const { name, divisions: own } of prefectures) {
		const tiles = own.map(({ tile }) => tile.join(' '));
		expect(new Set(tiles).size, name).toBe(own.length);
		if (own.length === 0) continue;
		for (const axis of [0, 1] as const) {
			const along = own.map(({ tile }) => tile[axis]);
			expect(Math.min(...along), name).toBe(0);
			expect(Math.max(...along), name).toBeLessThan(own.length);
		}
	}
});

it('has no name twice in a prefecture', () => {
	for (const { name, divisions: own } of prefectures) {
		expect(new Set(own.map((division) => division.name)).size, name).toBe(own.length);
	}
});

it('has what is no ordinary prefecture as it is', () => {
	// One list a municipality; 重庆's has both groups of codes.
	expect(
		['110000', '120000', '310000', '500000'].map((code) => named(code).divisions.length)
	).toEqual([16, 16, 16, 38]);
	expect(new Set(named('500000').divisions.map(({ adcode }) => adcode.slice(0, 4)))).toEqual(
		new Set(['5001', '5002'])
	);
	for (const code of ['441900', '442000', '460400', '620200'])
		expect(named(code).divisions).toEqual([]);
	expect(named('429000').name).toBe('湖北省直辖县级行政区划');
	expect(named('429000').divisions.map(({ name }) => name)).toEqual([
		'仙桃市',
		'潜江市',
		'天门市',
		'神农架林区'
	]);
	// Cities of the 兵团, 白杨市 of 2023 among them; counties of December 2024.
	expect(named('659000').divisions).toHaveLength(12);
	expect(named('653200').divisions.map(({ name }) => name)).toEqual(
		expect.arrayContaining(['和康县', '和安县'])
	);
	// No development zones, nothing that is no longer there.
	for (const gone of ['港闸区', '梅列区', '江北新区', '高新区'])
		expect(divisions.map(({ name }) => name)).not.toContain(gone);
});

it('weighs at most 60 kB in all, and few kB a province', () => {
	const sizes = readdirSync(FOLDER).map(
		(file) => brotliCompressSync(readFileSync(`${FOLDER}/${file}`)).length
	);
	expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(30_000);
	expect(Math.max(...sizes)).toBeLessThan(2_000);
});

it('is written as it is read', () => {
	for (const file of readdirSync(FOLDER)) {
		const text = readFileSync(`${FOLDER}/${file}`, 'utf8');
		expect(writeProvince(readProvince(JSON.parse(text) as ProvinceFile))).toBe(text);
	}
});

it('makes a region file of every prefecture that has divisions, which is read as what was written', () => {
	for (const prefecture of prefectures) {
		if (prefecture.divisions.length === 0) continue;
		const file = regionFileOf(prefecture, '# schema');
		expect(parseRegion(file, `${prefecture.adcode}.yaml`)).toEqual(regionOf(prefecture));
	}
});

it('gives the ids that articles give without a region', () => {
	const differing = prefectures.flatMap((prefecture) =>
		regionOf(prefecture)
			.divisions.filter(({ id, name }) => id !== divisionId(name))
			.map(({ id, name }) => `${prefecture.name} ${name} ${id} ${divisionId(name)}`)
	);
	expect(differing).toEqual([]);
});

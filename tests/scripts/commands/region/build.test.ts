import { readFileSync } from 'node:fs';
import { geoContains } from 'd3';
import type { FeatureCollection, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { buildRegion, type RegionRequest } from '../../../../scripts/commands/region/build.ts';
import { writeRegionFile } from '#divisions/region-file.ts';
import { drawMadeUpBoundaries } from './made-up-boundaries.ts';
import { FRAME, SEATS } from './seats.ts';

type Drawing = FeatureCollection<Polygon, { adcode: string; name: string }>;

const request: RegionRequest = {
	name: '望川市',
	prefecture: null,
	codes: new Map(),
	expected: null
};
const drawing = (): Drawing => structuredClone(drawMadeUpBoundaries(SEATS, FRAME, 7));
const build = (boundaries: object, more: Partial<RegionRequest> = {}) =>
	buildRegion(JSON.stringify(boundaries), { ...request, ...more });
const errorsOf = (boundaries: object, more: Partial<RegionRequest> = {}) =>
	build(boundaries, more)
		.problems.filter(({ severity }) => severity === 'error')
		.map(({ message }) => message);

describe('a region made from a sound file', () => {
	const region = build(drawing());

	it('has every division, and no problem', () => {
		expect(region.divisions.map(({ name }) => name)).toEqual(SEATS.map(({ name }) => name));
		expect(region.problems).toEqual([]);
		expect(region.adcode).toBe('990100');
	});

	it('is much smaller, and no area moved by more than 0.6 %', () => {
		const size = (value: object) => JSON.stringify(value).length;
		expect(size(region.boundaries)).toBeLessThan(size(drawing()) / 5);
		for (const { area, simplified } of region.divisions) {
			expect(Math.abs(simplified / area - 1)).toBeLessThan(0.006);
		}
	});

	it('has a label inside each division and on no other', () => {
		const { features } = feature(region.boundaries, region.boundaries.objects.counties);
		for (const county of features) {
			const label = county.properties.label ?? [0, 0];
			expect(features.filter((other) => geoContains(other, label))).toEqual([county]);
		}
	});

	it('enlarges the three city districts and nothing else', () => {
		expect(region.divisions.filter(({ inset }) => inset).map(({ name }) => name)).toEqual([
			'东湖区',
			'西亭区',
			'南桥区'
		]);
	});

	it('is written as a region file that the extraction reads back', () => {
		const source = 'made up: "nobody", of #1';
		const read = parseRegion(writeRegionFile(region, source, '# schema'), 'region.yaml');
		expect(read.boundaries).toMatchObject({
			file: '990100.topo.json',
			source,
			en: null,
			origin: null
		});
		expect(read.divisions).toEqual(
			region.divisions.map(({ adcode, id, name, en, kind, tile, inset }) => ({
				adcode,
				id,
				name,
				en,
				kind,
				tile,
				inset
			}))
		);
	});

	it('is the same when made again', () => {
		expect(build(drawing())).toEqual(region);
	});
});

describe('Hengyang’s own boundary file', () => {
	const own = readFileSync(
		new URL('../../../../data/regions/430400.topo.json', import.meta.url),
		'utf8'
	);
	const region = buildRegion(own, { ...request, name: '衡阳市' });

	it('is complete and sound', () => {
		expect(region.divisions).toHaveLength(12);
		expect(region.problems).toEqual([]);
	});

	// Published areas in km², as the city's yearbook rounds them.
	it.each([
		['珠晖区', 211],
		['石鼓区', 105],
		['雁峰区', 83],
		['蒸湘区', 111],
		['南岳区', 179],
		['衡阳县', 2558],
		['衡南县', 2622],
		['衡山县', 936],
		['衡东县', 1926],
		['祁东县', 1871],
		['耒阳市', 2649],
		['常宁市', 2052]
	])('has %s within 5 % of its published area', (name, published) => {
		const area = region.divisions.find((division) => division.name === name)?.simplified ?? 0;
		expect(Math.abs(area / published - 1)).toBeLessThan(0.05);
	});

	it('puts north above south and west left of east', () => {
		const tile = (name: string) =>
			region.divisions.find((d) => d.name === name)?.tile ?? [NaN, NaN];
		expect(tile('衡山县')[1]).toBeLessThan(tile('衡南县')[1]);
		expect(tile('衡南县')[1]).toBeLessThan(tile('常宁市')[1]);
		expect(tile('祁东县')[0]).toBeLessThan(tile('衡南县')[0]);
		expect(tile('衡阳县')[0]).toBeLessThan(tile('衡东县')[0]);
	});
});

describe('a region made from an unsound file', () => {
	it('has a hole where a division is missing in the middle', () => {
		const boundaries = drawing();
		boundaries.features = boundaries.features.filter(
			({ properties }) => properties.name !== '东湖区'
		);
		expect(errorsOf(boundaries)).toEqual([
			expect.stringMatching(
				/^a hole of \d+ km² at 110\.\d+, 30\.\d+: is a division missing/u
			) as string
		]);
	});

	it('misses a division at the edge where a list of all is given', () => {
		const boundaries = drawing();
		boundaries.features = boundaries.features.filter(
			({ properties }) => properties.name !== '金滩市'
		);
		expect(errorsOf(boundaries, { expected: SEATS })).toEqual(['金滩市 (990181) is missing']);
	});

	it('crosses where neighbours were simplified apart', () => {
		const boundaries = drawing();
		const ring = boundaries.features[0]?.geometry.coordinates[0] ?? [];
		const apart = ring.filter((_, i) => i % 9 === 0);
		boundaries.features[0]?.geometry.coordinates.splice(0, 1, [...apart, apart[0] ?? []]);
		expect(errorsOf(boundaries).join()).toMatch(/borders cross in \d+ place/u);
	});

	it('has a division whose pieces lie on each other, so that its area would count twice', () => {
		const boundaries = drawing();
		const [first] = boundaries.features;
		const ring = first?.geometry.coordinates[0] ?? [];
		const [x = 0, y = 0] = first && SEATS[0] ? SEATS[0].at : [];
		const smaller = ring.map(([px = 0, py = 0]): Position => [x + (px - x) / 2, y + (py - y) / 2]);
		boundaries.features.push({
			...boundaries.features[0]!,
			geometry: { type: 'Polygon', coordinates: [smaller] }
		});
		expect(errorsOf(boundaries)).toContain('东湖区 has pieces that lie on each other');
		// The very same piece is a feature that stands there twice, and taken once.
		const twice = drawing();
		twice.features.push(twice.features[0]!);
		expect(errorsOf(twice)).toEqual([]);
	});

	it('overlaps where a division lies on another', () => {
		const boundaries = drawing();
		const at: Position[] = [
			[110.8, 30.55],
			[110.8, 30.6],
			[110.85, 30.6],
			[110.8, 30.55]
		];
		boundaries.features.push({
			type: 'Feature',
			properties: { adcode: '990182', name: '银沙市' },
			geometry: { type: 'Polygon', coordinates: [at] }
		});
		expect(errorsOf(boundaries).join()).toMatch(/银沙市 lies on 金滩市/u);
	});
});

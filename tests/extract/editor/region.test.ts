import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Fault } from '#extract/fault.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';

const source = readFileSync('data/regions/430400.yaml', 'utf8');
const region = parseRegion(source, '430400.yaml');

describe('the region file of Hengyang', () => {
	const topology = JSON.parse(readFileSync('data/regions/430400.topo.json', 'utf8')) as {
		objects: {
			counties: {
				geometries: { id: string; properties: { name: string; label: [number, number] } }[];
			};
		};
	};
	const shapes = new Map(topology.objects.counties.geometries.map((shape) => [shape.id, shape]));
	const labelOf = (adcode: string) => shapes.get(adcode)!.properties.label;

	test('has the divisions of the boundary file, by code and name', () => {
		expect(region.divisions.map(({ adcode, name }) => [adcode, name]).sort()).toEqual(
			[...shapes.values()].map(({ id, properties }) => [id, properties.name]).sort()
		);
		for (const { adcode } of region.divisions) expect(adcode.slice(0, 4)).toBe('4304');
	});

	test('lays out its tiles like the land: west to east in a row, north to south in a column', () => {
		for (const a of region.divisions) {
			for (const b of region.divisions) {
				const [west, north] = labelOf(a.adcode);
				const [east, south] = labelOf(b.adcode);
				if (a.tile[1] === b.tile[1] && a.tile[0] < b.tile[0]) expect(west).toBeLessThan(east);
				if (a.tile[0] === b.tile[0] && a.tile[1] < b.tile[1]) expect(north).toBeGreaterThan(south);
			}
		}
	});

	test('shows the four city districts in the inset', () => {
		expect(region.divisions.filter(({ inset }) => inset).map(({ name }) => name)).toEqual([
			'珠晖区',
			'雁峰区',
			'石鼓区',
			'蒸湘区'
		]);
	});
});

describe('a region file', () => {
	test.each([
		['says so', 'boundaries: null\n'],
		['does not name any', '']
	])('may have no boundaries, where it %s', (_, line) => {
		const without = source.replace(/^boundaries:\n(?: .*\n)+/mu, line);
		expect(without).not.toBe(source);
		expect(parseRegion(without, 'region.yaml')).toEqual({ ...region, boundaries: null });
	});

	test.each([
		['a name that stands there twice', source.replace('衡南县', '衡山县'), /衡山县/],
		['a code that is no code', source.replace("'430422'", "'4304'"), /six digits/],
		['a code without quotes', source.replace("'430422'", '430422'), /as text/],
		['an unknown kind', source.replace('kind: county', 'kind: village'), /district, county, city/],
		['two tiles in one place', source.replace('[1, 3]', '[1, 4]'), /tile 1,4/]
	])('is refused for %s, with line and column', (_, broken, message) => {
		expect(broken).not.toBe(source);
		let fault: unknown;
		try {
			parseRegion(broken, 'region.yaml');
		} catch (error) {
			fault = error;
		}
		expect(fault).toBeInstanceOf(Fault);
		expect((fault as Fault).message).toMatch(message);
		expect((fault as Fault).place!.line).toBeGreaterThan(8);
	});
});

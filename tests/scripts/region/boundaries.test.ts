import { geoArea } from 'd3';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import { BoundaryError, readBoundaries, type Known } from '../../../scripts/region/boundaries.ts';

const square = (x: number, y: number, size = 1) => ({
	type: 'Polygon',
	coordinates: [
		[
			[x, y],
			[x + size, y],
			[x + size, y + size],
			[x, y + size],
			[x, y]
		]
	]
});
const feature = (properties: object, geometry: object = square(110, 30), more: object = {}) => ({
	type: 'Feature',
	properties,
	geometry,
	...more
});
const file = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });
const nothing: Known = { prefecture: null, codes: new Map() };
const codesOf = (text: string, known = nothing) =>
	readBoundaries(text, known).shapes.map(({ adcode }) => adcode);

describe('reading a boundary file', () => {
	it.each([
		['a number', { adcode: 430405, name: '珠晖区' }],
		['text', { adcode: '430405', name: '珠晖区' }],
		['the national survey’s form', { gb: '156430405', name: '珠晖区' }],
		['the statistics bureau’s form', { code: '430405000000', NAME: '珠晖区' }],
		['a key in Chinese', { 区划码: '430405', 名称: '珠晖区' }]
	])('finds the code as %s', (_, properties) => {
		expect(codesOf(file(feature(properties)))).toEqual(['430405']);
	});

	it('finds the code as the feature’s id', () => {
		expect(codesOf(file(feature({ name: '珠晖区' }, square(110, 30), { id: 430405 })))).toEqual([
			'430405'
		]);
	});

	it('reads TopoJSON', () => {
		const collection = JSON.parse(file(feature({ adcode: 430405, name: '珠晖区' }))) as never;
		expect(codesOf(JSON.stringify(topology({ any: collection }, 1e4)))).toEqual(['430405']);
	});

	it('takes codes by name where the file has names only', () => {
		const known = { prefecture: null, codes: new Map([['珠晖区', '430405']]) };
		expect(codesOf(file(feature({ name: '珠晖区' })), known)).toEqual(['430405']);
	});

	it('says which division has no code, and how to give it one', () => {
		expect(() => codesOf(file(feature({ name: '珠晖区' })))).toThrow(
			/珠晖区 has no code.*--codes/u
		);
	});

	it('leaves out what is no county-level division, and says so', () => {
		const { shapes, notes } = readBoundaries(
			file(
				feature({ adcode: 430405, name: '珠晖区' }),
				feature({ adcode: 430400, name: '衡阳市' }),
				feature({ adcode: '100000_JD', name: '' })
			),
			nothing
		);
		expect(shapes).toHaveLength(1);
		expect(notes).toEqual([
			'left out: 衡阳市 (430400), which is no county-level division',
			'left out: 100000_JD, which has no county-level code'
		]);
	});

	it('wants to know which prefecture, where there are several', () => {
		const text = file(
			feature({ adcode: 430405, name: '珠晖区' }),
			feature({ adcode: 430302, name: '雨湖区' })
		);
		expect(() => codesOf(text)).toThrow(/--adcode: 430300 \(1 divisions\), 430400/u);
		expect(codesOf(text, { ...nothing, prefecture: '430300' })).toEqual(['430302']);
	});

	it('puts the pieces of one division together', () => {
		const { shapes } = readBoundaries(
			file(
				feature({ adcode: 430405, name: '珠晖区' }),
				feature({ adcode: 430405, name: '珠晖区' }, square(115, 30))
			),
			nothing
		);
		expect(shapes.map(({ geometry }) => geometry.coordinates.length)).toEqual([2]);
	});

	it('refuses two names for one code', () => {
		const text = file(
			feature({ adcode: 430405, name: '珠晖区' }),
			feature({ adcode: 430405, name: '雁峰区' })
		);
		expect(() => codesOf(text)).toThrow('珠晖区 and 雁峰区 have the same code 430405');
	});

	it('winds rings for d3-geo, whichever way the file has them', () => {
		const forth = square(110, 30);
		const back = { ...forth, coordinates: forth.coordinates.map((ring) => ring.toReversed()) };
		for (const geometry of [forth, back]) {
			const [shape] = readBoundaries(
				file(feature({ adcode: 430405, name: 'x区' }, geometry)),
				nothing
			).shapes;
			expect(shape && geoArea(shape.geometry)).toBeLessThan(0.001);
		}
	});

	it.each([
		['no JSON', '{', /no JSON/u],
		['another JSON', '[]', /neither GeoJSON nor TopoJSON/u],
		['an empty collection', file(), /no county-level division/u],
		[
			'points',
			file(feature({ adcode: 430405, name: 'x区' }, { type: 'Point', coordinates: [1, 1] })),
			/is no polygon but Point/u
		],
		[
			'metres',
			file(feature({ adcode: 430405, name: 'x区' }, square(440000, 2900000))),
			/expected degrees/u
		],
		[
			'a ring of two corners',
			file(
				feature(
					{ adcode: 430405, name: 'x区' },
					{
						type: 'Polygon',
						coordinates: [
							[
								[1, 1],
								[2, 2],
								[1, 1]
							]
						]
					}
				)
			),
			/fewer than three corners/u
		],
		[
			'no numbers',
			file(
				feature({ adcode: 430405, name: 'x区' }, { type: 'Polygon', coordinates: [[['a', 'b']]] })
			),
			/no pair of numbers/u
		]
	])('refuses %s in words', (_, text, message) => {
		expect(() => codesOf(text)).toThrow(BoundaryError);
		expect(() => codesOf(text)).toThrow(message);
	});
});

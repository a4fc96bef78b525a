import { geoArea } from 'd3';
import { topology } from 'topojson-server';
import { describe, expect, it } from 'vitest';
import {
	BoundaryError,
	readBoundaries,
	type Known
} from '../../../../scripts/commands/region/boundaries.ts';

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
		['a key in Chinese', { 区划码: '430405', 名称: '珠晖区' }],
		['surveyors’ keys', { XZQDM: '430405', XZQMC: '珠晖区' }],
		['their longer keys', { XZQHDM: '430405000', XZQHMC: '珠晖区' }],
		['keys in small letters with a stroke', { xzq_dm: '430405', xzq_mc: '珠晖区' }],
		['nine digits', { code: '430405000', name: '珠晖区' }],
		['the national survey’s form, twelve digits long', { gb: '156430405000', name: '珠晖区' }],
		['a number with decimals', { PAC: '430405.0', NAME: '珠晖区' }],
		['a number with blanks around it', { PAC: ' 430405.000000 ', NAME: ' 珠晖区 ' }],
		['wide digits', { 行政区划代码: '４３０４０５', 行政区名称: '珠晖区' }],
		[
			'the second key, where the first holds something else',
			{ code: 7, XZQDM: '430405', name: '珠晖区' }
		],
		[
			'the last key, where those before hold something else',
			{ pac: 'x', gb: '', id: 430405, name: '珠晖区' }
		]
	])('finds the code as %s', (_, properties) => {
		expect(codesOf(file(feature(properties)))).toEqual(['430405']);
	});

	it.each(['430405001', '430405001002', '430405100000'])(
		'leaves out %s, which is a town or a village',
		(code) => {
			const { shapes, notes } = readBoundaries(
				file(
					feature({ adcode: 430405, name: '珠晖区' }),
					feature({ adcode: code, name: '东风社区' }, square(115, 30))
				),
				nothing
			);
			expect(shapes).toHaveLength(1);
			expect(notes).toEqual([`left out: 东风社区 (${code}), which lies below the county level`]);
		}
	);

	it('takes a municipality as one, though its codes are of two groups', () => {
		const text = file(
			feature({ adcode: 500101, name: '万州区' }),
			feature({ adcode: 500229, name: '城口县' }, square(115, 30)),
			feature({ adcode: 500240, name: '石柱土家族自治县' }, square(117, 30))
		);
		expect(readBoundaries(text, nothing).prefecture).toBe('500000');
		expect(codesOf(text, { ...nothing, prefecture: '500000' })).toHaveLength(3);
		const other = file(
			feature({ adcode: 500101, name: '万州区' }),
			feature({ adcode: 430405, name: '珠晖区' })
		);
		expect(codesOf(other, { ...nothing, prefecture: '500000' })).toEqual(['500101']);
		expect(() => codesOf(other)).toThrow(/430400 \(1 divisions\), 500000/u);
	});

	describe('takes for the same shape', () => {
		const plain = square(110, 30);
		const [ring = []] = plain.coordinates;
		const [a = [], b = [], c = [], d = []] = ring;
		const elsewhere = square(115, 30);
		it.each([
			['the same feature twice', [plain, plain]],
			[
				'the same ring, begun elsewhere and run the other way',
				[plain, { ...plain, coordinates: [[c, b, a, d, c]] }]
			],
			[
				'a piece that a MultiPolygon has twice',
				[{ type: 'MultiPolygon', coordinates: [plain.coordinates, plain.coordinates] }]
			],
			['a GeometryCollection', [{ type: 'GeometryCollection', geometries: [plain] }]],
			[
				'one in another, with a point',
				[
					{
						type: 'GeometryCollection',
						geometries: [
							{ type: 'Point', coordinates: a },
							{ type: 'GeometryCollection', geometries: [plain] }
						]
					}
				]
			],
			['a point of the same code beside it', [{ type: 'Point', coordinates: a }, plain]],
			[
				'an empty feature of the same code beside it',
				[{ type: 'Polygon', coordinates: [] }, plain]
			],
			['no geometry beside it', [null, plain]],
			['an empty polygon within', [{ type: 'MultiPolygon', coordinates: [[], plain.coordinates] }]],
			[
				'a ring without area within',
				[
					{
						type: 'MultiPolygon',
						coordinates: [[[a, b, c, b, a]], [[a, [111, 31], [112, 32], a]], plain.coordinates]
					}
				]
			],
			[
				'a hole without area',
				[
					{
						...plain,
						coordinates: [
							ring,
							[
								[110.2, 30.2],
								[110.4, 30.4],
								[110.2, 30.2]
							]
						]
					}
				]
			],
			['a way out and back', [{ ...plain, coordinates: [[a, b, [113, 29], b, c, d, a]] }]],
			[
				'one where the ring begins',
				[{ ...plain, coordinates: [[[113, 29], b, c, d, a, b, [113, 29]]] }]
			],
			['one before it ends', [{ ...plain, coordinates: [[a, b, c, d, [109, 33], d, a]] }]],
			['points that stand twice', [{ ...plain, coordinates: [[a, a, b, b, c, d, d, a, a]] }]]
		])('%s', (_, geometries) => {
			const { shapes, notes } = readBoundaries(
				file(
					...geometries.map((geometry) =>
						feature({ adcode: 430405, name: '珠晖区' }, geometry as object)
					),
					feature({ adcode: 430406, name: '雁峰区' }, elsewhere)
				),
				nothing
			);
			expect(shapes).toHaveLength(2);
			expect(geoArea(shapes[0]!.geometry)).toBeCloseTo(
				geoArea({ ...plain, coordinates: [ring.toReversed()] } as never),
				12
			);
			// A point that stands twice is not worth telling, nor is a way out and back.
			for (const note of notes) expect(note).toMatch(/珠晖区/u);
		});
	});

	it.each([
		[
			'no list',
			{ type: 'Polygon', coordinates: null },
			/珠晖区 has coordinates that are no lists/u
		],
		['lists of nothing', { type: 'Polygon', coordinates: [null] }, /珠晖区 has coordinates/u],
		['numbers', { type: 'MultiPolygon', coordinates: [[[1, 2]]] }, /珠晖区 has coordinates/u],
		['nothing', { type: 'Polygon', coordinates: [] }, /珠晖区 has no shape: .* empty/u],
		['nothing in a list', { type: 'Polygon', coordinates: [[]] }, /珠晖区 has no shape/u],
		['nothing of many', { type: 'MultiPolygon', coordinates: [] }, /珠晖区 has no shape/u],
		[
			'an empty collection',
			{ type: 'GeometryCollection', geometries: [] },
			/no polygon but nothing/u
		],
		[
			'a collection of lines',
			{
				type: 'GeometryCollection',
				geometries: [
					{
						type: 'LineString',
						coordinates: [
							[1, 1],
							[2, 2]
						]
					}
				]
			},
			/no polygon but LineString/u
		]
	])('says which feature has %s for coordinates', (_, geometry, message) => {
		const act = () => codesOf(file(feature({ adcode: 430405, name: '珠晖区' }, geometry)));
		expect(act).toThrow(BoundaryError);
		expect(act).toThrow(message);
	});

	it('says which feature is none', () => {
		expect(() => codesOf('{"type":"FeatureCollection","features":[null]}')).toThrow(
			'feature 1 is no object'
		);
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

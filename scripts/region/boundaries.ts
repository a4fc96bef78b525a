import { feature } from 'topojson-client';
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { Refusal } from '../command-line.ts';

/** One county-level division as a boundary file gives it; rings are closed and wound the way d3-geo wants them. */
export interface Shape {
	adcode: string;
	name: string;
	geometry: MultiPolygon;
}

/** What a boundary file cannot be used for, in words for the editor who brought it. */
export class BoundaryError extends Refusal {}

export interface Known {
	/** The prefecture's code, where the editor or an existing region file says it: others are left out. */
	prefecture: string | null;
	/** Codes by name, for a file that has only names. */
	codes: ReadonlyMap<string, string>;
}

export interface Reading {
	prefecture: string;
	shapes: Shape[];
	/** What was left out or put right, to be told. */
	notes: string[];
}

/** Keys that boundary files in circulation use, the commonest first. */
const CODE_KEYS = [
	'adcode',
	'ADCODE',
	'adcode99',
	'ad_code',
	'gb',
	'code',
	'CODE',
	'PAC',
	'区划码',
	'县代码',
	'代码',
	'id'
];
const NAME_KEYS = ['name', 'NAME', 'fullname', 'Name', '名称', '县', '地名', 'NAME_CHN', 'dt_name'];

/**
 * Reads GeoJSON or TopoJSON text into the county-level divisions of one prefecture, in the order of their codes.
 *
 * @throws BoundaryError where it is no such file, or where it cannot be told which divisions are meant
 */
export function readBoundaries(text: string, known: Known): Reading {
	const notes: string[] = [];
	const found = new Map<string, Shape>();
	const names = new Map([...known.codes].map(([name, code]) => [code, name]));
	for (const item of readFeatures(text)) {
		const properties = item.properties ?? {};
		const printed = firstText(properties, CODE_KEYS) ?? asText(item.id);
		const printedName = firstText(properties, NAME_KEYS);
		const label = printedName ?? printed ?? 'a feature without name and code';
		const adcode = readCode(printed) ?? known.codes.get(printedName ?? '') ?? null;
		if (adcode === null) {
			if (printedName === null ? printed === null : /[县区市旗縣區]$/u.test(printedName)) {
				throw new BoundaryError(unknownCode(label));
			}
			notes.push(`left out: ${label}, which has no county-level code`);
			continue;
		}
		if (adcode.endsWith('00')) {
			notes.push(`left out: ${label} (${adcode}), which is no county-level division`);
			continue;
		}
		if (known.prefecture !== null && !adcode.startsWith(known.prefecture.slice(0, 4))) continue;
		const name = printedName ?? names.get(adcode);
		if (name === undefined) {
			throw new BoundaryError(`${adcode} has no name under ${NAME_KEYS.join(', ')}`);
		}
		const shape: Shape = { adcode, name, geometry: cleanGeometry(item.geometry, label) };
		const before = found.get(adcode);
		if (before && before.name !== shape.name) {
			throw new BoundaryError(`${before.name} and ${shape.name} have the same code ${adcode}`);
		}
		if (before) {
			notes.push(`${shape.name} comes in several pieces, which are taken together`);
			before.geometry.coordinates.push(...shape.geometry.coordinates);
		} else found.set(adcode, shape);
	}
	const shapes = [...found.values()].sort((a, b) => (a.adcode < b.adcode ? -1 : 1));
	return { prefecture: prefectureOf(shapes, known), shapes, notes };
}

function unknownCode(label: string): string {
	return (
		`${label} has no code of six digits under ${CODE_KEYS.join(', ')}. ` +
		'Where the file has names only, give their codes: --codes FILE with a line “adcode,name” for each'
	);
}

/** The four digits that all codes share, as the prefecture's own code. */
function prefectureOf(shapes: Shape[], known: Known): string {
	const count = new Map<string, number>();
	for (const { adcode } of shapes) {
		const prefecture = `${adcode.slice(0, 4)}00`;
		count.set(prefecture, (count.get(prefecture) ?? 0) + 1);
	}
	const [only, second] = count.keys();
	if (only === undefined) {
		throw new BoundaryError(
			known.prefecture === null
				? 'no county-level division is in this file'
				: `no division of ${known.prefecture} is in this file`
		);
	}
	if (second === undefined) return only;
	const list = [...count].map(([code, n]) => `${code} (${String(n)} divisions)`).join(', ');
	throw new BoundaryError(`the file holds several prefectures; say which with --adcode: ${list}`);
}

function readFeatures(text: string): Feature[] {
	let data: unknown;
	try {
		data = JSON.parse(text.replace(/^\uFEFF/u, ''));
	} catch (error) {
		throw new BoundaryError(`this is no JSON: ${(error as Error).message}`);
	}
	if (!isRecord(data)) throw new BoundaryError('this is neither GeoJSON nor TopoJSON');
	if (data['type'] === 'Topology') return readTopology(data as unknown as Topology);
	if (data['type'] === 'Feature') return [data as unknown as Feature];
	if (data['type'] === 'FeatureCollection' && Array.isArray(data['features'])) {
		return data['features'] as Feature[];
	}
	throw new BoundaryError(
		`expected a FeatureCollection or a Topology, found “${String(data['type'])}”`
	);
}

function readTopology(topology: Topology): Feature[] {
	const collections = Object.entries(topology.objects).filter(
		([, object]) => object.type === 'GeometryCollection'
	);
	const [first, second] = collections;
	if (!first) throw new BoundaryError('the Topology has no GeometryCollection');
	if (second) {
		throw new BoundaryError(
			`the Topology has several objects (${collections.map(([name]) => name).join(', ')}); keep the one with the county-level divisions`
		);
	}
	const read = feature(topology, first[1] as GeometryObject);
	return read.type === 'FeatureCollection' ? read.features : [read];
}

/** 430405; 156430405 as the national survey writes it; 430405000000 as the statistics bureau does. */
function readCode(printed: string | null): string | null {
	const match = /^(?:156)?(\d{6})(?:0{6})?$/u.exec(printed ?? '');
	return match?.[1] ?? null;
}

function firstText(properties: Record<string, unknown>, keys: string[]): string | null {
	for (const key of keys) {
		const value = asText(properties[key]);
		if (value !== null) return value;
	}
	return null;
}

function asText(value: unknown): string | null {
	if (typeof value === 'number' && Number.isInteger(value)) return String(value);
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

function cleanGeometry(geometry: Geometry | null, label: string): MultiPolygon {
	if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon') {
		throw new BoundaryError(`${label} is no polygon but ${geometry?.type ?? 'nothing'}`);
	}
	const polygons =
		(geometry as Polygon | MultiPolygon).type === 'Polygon'
			? [geometry.coordinates as Position[][]]
			: (geometry.coordinates as Position[][][]);
	const coordinates = polygons.map((rings) =>
		rings.map((ring, index) => windRing(cleanRing(ring, label), index === 0))
	);
	if (coordinates.length === 0) throw new BoundaryError(`${label} has no shape`);
	return { type: 'MultiPolygon', coordinates };
}

/** Two dimensions, no point twice in a row, the last like the first. */
function cleanRing(ring: Position[], label: string): Position[] {
	const points: Position[] = [];
	for (const [x, y] of ring) {
		if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x + y)) {
			throw new BoundaryError(`${label} has a point that is no pair of numbers`);
		}
		if (Math.abs(x) > 180 || Math.abs(y) > 90) {
			throw new BoundaryError(
				`${label} has the point ${String(x)}, ${String(y)}: expected degrees of longitude and latitude. Export the file unprojected (EPSG:4326 or GCJ-02)`
			);
		}
		const last = points.at(-1);
		if (last?.[0] !== x || last[1] !== y) points.push([x, y]);
	}
	const [first] = points;
	const last = points.at(-1);
	if (first && last && (first[0] !== last[0] || first[1] !== last[1])) points.push([...first]);
	if (points.length < 4) throw new BoundaryError(`${label} has a ring of fewer than three corners`);
	return points;
}

/** Outer rings clockwise, holes the other way round, as d3-geo has it; RFC 7946 has the opposite, old files either. */
function windRing(ring: Position[], outer: boolean): Position[] {
	let twice = 0;
	for (let i = 1; i < ring.length; i++) {
		const [x0 = 0, y0 = 0] = ring[i - 1] ?? [];
		const [x1 = 0, y1 = 0] = ring[i] ?? [];
		twice += x0 * y1 - x1 * y0;
	}
	return twice < 0 === outer ? ring : ring.toReversed();
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

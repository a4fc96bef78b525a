import { feature } from 'topojson-client';
import type { Feature, Geometry, MultiPolygon, Position } from 'geojson';
import type { GeometryObject, Topology } from 'topojson-specification';
import { Refusal } from '../../command-line.ts';

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

/** Keys that boundary files in circulation use, the surest first, as `plain` has them. XZQDM: 行政区代码. */
const CODE_KEYS =
	'adcode adcode99 gb xzqdm xzqhdm xzdm qhdm qxdm xdm countycode pac 行政区划代码 行政区代码 区划代码 区划码 县级码 县代码 区县代码 代码 code id'.split(
		' '
	);
const NAME_KEYS =
	'name fullname xzqmc xzqhmc xzmc qhmc qxmc xmc countyname namechn dtname 行政区名称 名称 县级 县名 区县 县 地名'.split(
		' '
	);

/** 北京, 天津, 上海, 重庆: the codes of their divisions may begin with several groups of four digits (5001, 5002). */
const MUNICIPALITY = /^(?:11|12|31|50)/u;

/** The prefecture that a division belongs to by its code: 430400, or a whole municipality, 500000. */
const prefectureCode = (adcode: string) =>
	MUNICIPALITY.test(adcode) ? `${adcode.slice(0, 2)}0000` : `${adcode.slice(0, 4)}00`;

const belongsTo = (adcode: string, prefecture: string) =>
	adcode.startsWith(prefecture.endsWith('0000') ? prefecture.slice(0, 2) : prefecture.slice(0, 4));

/**
 * Reads GeoJSON or TopoJSON text into the county-level divisions of one prefecture, in the order of their codes.
 *
 * @throws BoundaryError where it is no such file, or where it cannot be told which divisions are meant
 */
export function readBoundaries(text: string, known: Known): Reading {
	const notes: string[] = [];
	const found = new Map<string, Shape>();
	/** Features without a shape, with what is wrong with each: they may be points beside the shapes. */
	const shapeless: { adcode: string; why: string }[] = [];
	const names = new Map([...known.codes].map(([name, code]) => [code, name]));
	for (const item of readFeatures(text)) {
		const properties = readProperties(item.properties);
		const codes = [...textsOf(properties, CODE_KEYS), asText(item.id)].filter(
			(code) => code !== null
		);
		const printed = codes.find((code) => readCode(code) !== null) ?? codes[0] ?? null;
		const printedName = textsOf(properties, NAME_KEYS)[0] ?? null;
		const label = printedName ?? printed ?? 'a feature without name and code';
		const adcode = readCode(printed) ?? known.codes.get(printedName ?? '') ?? null;
		if (adcode === null && /^(?:\d{9}|\d{12})$/u.test(printed ?? '')) {
			notes.push(`left out: ${label} (${printed ?? ''}), which lies below the county level`);
			continue;
		}
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
		if (known.prefecture !== null && !belongsTo(adcode, known.prefecture)) continue;
		const name = printedName ?? names.get(adcode);
		if (name === undefined) {
			throw new BoundaryError(`${adcode} has no name under ${NAME_KEYS.join(', ')}`);
		}
		const { polygons, why } = readPolygons(item.geometry, label, notes);
		const before = found.get(adcode);
		if (before && before.name !== name) {
			throw new BoundaryError(`${before.name} and ${name} have the same code ${adcode}`);
		}
		if (why !== null) {
			shapeless.push({ adcode, why });
			continue;
		}
		const shape = before ?? { adcode, name, geometry: { type: 'MultiPolygon', coordinates: [] } };
		const seen = new Set(shape.geometry.coordinates.map(fingerprint));
		const fresh = polygons.filter((polygon) => {
			const mark = fingerprint(polygon);
			return !seen.has(mark) && seen.add(mark);
		});
		if (fresh.length < polygons.length)
			notes.push(`${name} has the same piece more than once; it is taken once`);
		if (before && fresh.length > 0)
			notes.push(`${name} comes in several pieces, which are taken together`);
		shape.geometry.coordinates.push(...fresh);
		found.set(adcode, shape);
	}
	for (const { adcode, why } of shapeless) {
		if (!found.has(adcode)) throw new BoundaryError(why);
		notes.push(`left out: ${why}; another feature has its shape`);
	}
	const shapes = [...found.values()].sort((a, b) => (a.adcode < b.adcode ? -1 : 1));
	return { prefecture: prefectureOf(shapes, known), shapes, notes };
}

function unknownCode(label: string): string {
	return (
		`${label} has no code of six digits under ${CODE_KEYS.slice(0, -2).join(', ')} or the like. ` +
		'Where the file has names only, give their codes: --codes FILE with a line “adcode,name” for each'
	);
}

/** What all codes have in common, as the prefecture's own code. */
function prefectureOf(shapes: Shape[], known: Known): string {
	const count = new Map<string, number>();
	for (const { adcode } of shapes) {
		const prefecture = known.prefecture ?? prefectureCode(adcode);
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
		const broken = data['features'].findIndex((item) => !isRecord(item));
		if (broken >= 0) throw new BoundaryError(`feature ${String(broken + 1)} is no object`);
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

/**
 * 430405; 156430405 as the national survey writes it; 430405000 and 430405000000 with the digits of towns and villages, as the
 * statistics bureau does; 430405.0 as a table of numbers does.
 */
function readCode(printed: string | null): string | null {
	const match = /^(?:156)?(\d{6})(?:000|0{6})?(?:\.0+)?$/u.exec(printed ?? '');
	return match?.[1] ?? null;
}

/** Properties under plain keys: XZQDM, xzqdm and XZQ_DM are one. */
function readProperties(properties: unknown): Map<string, unknown> {
	const plain = (key: string) =>
		key
			.normalize('NFKC')
			.toLowerCase()
			.replace(/[\s_-]/gu, '');
	const entries = isRecord(properties) ? Object.entries(properties) : [];
	return new Map(entries.reverse().map(([key, value]) => [plain(key), value]));
}

/** What stands under these keys, in their order. */
function textsOf(properties: ReadonlyMap<string, unknown>, keys: readonly string[]): string[] {
	return keys.map((key) => asText(properties.get(key))).filter((text) => text !== null);
}

function asText(value: unknown): string | null {
	if (typeof value === 'number' && Number.isInteger(value)) return String(value);
	const text = typeof value === 'string' ? value.normalize('NFKC').trim() : '';
	return text === '' ? null : text;
}

/** The polygons of a geometry, cleaned, or why there are none. What encloses nothing is dropped, with a note. */
function readPolygons(
	geometry: Geometry | null,
	label: string,
	notes: string[]
): { polygons: Position[][][]; why: string | null } {
	const parts = flatten(geometry);
	const areas = parts.filter(({ type }) => type === 'Polygon' || type === 'MultiPolygon');
	if (areas.length === 0) {
		const kinds = parts.map(({ type }) => String(type)).join(', ') || 'nothing';
		return { polygons: [], why: `${label} is no polygon but ${kinds}` };
	}
	if (areas.length < parts.length) notes.push(`left out: what is no polygon in ${label}`);
	let dropped = 0;
	const polygons = areas
		.flatMap((part): Position[][][] =>
			part.type === 'Polygon'
				? [part.coordinates]
				: listOf((part as MultiPolygon).coordinates, label)
		)
		.map((polygon) => {
			const rings = listOf(polygon, label).map((ring) => cleanRing(listOf(ring, label), label));
			const [outer, ...holes] = rings.map((ring, i) => ring && windRing(ring, i === 0));
			dropped += rings.filter((ring) => ring === null).length;
			return outer ? [outer, ...holes.filter((hole) => hole !== null)] : null;
		})
		.filter((polygon) => polygon !== null);
	if (polygons.length === 0) {
		const why =
			dropped === 0
				? 'its list of coordinates is empty'
				: 'its rings have fewer than three corners, or enclose nothing';
		return { polygons, why: `${label} has no shape: ${why}` };
	}
	if (dropped > 0)
		notes.push(`${label} has ${String(dropped)} ring(s) that enclose nothing; they are left out`);
	return { polygons, why: null };
}

/** What a GeometryCollection holds, at any depth. */
function flatten(geometry: unknown): Geometry[] {
	if (!isRecord(geometry)) return [];
	if (geometry['type'] !== 'GeometryCollection') return [geometry as unknown as Geometry];
	return Array.isArray(geometry['geometries']) ? geometry['geometries'].flatMap(flatten) : [];
}

/** Files come from anywhere: what should be a list may be none. */
function listOf<T>(list: T[], label: string): T[] {
	if (!Array.isArray(list))
		throw new BoundaryError(`${label} has coordinates that are no lists of points`);
	return list;
}

/** The same for the same polygon, wherever its rings begin. */
function fingerprint(polygon: Position[][]): string {
	return polygon
		.map((ring) => {
			const points = ring.slice(1).map(String);
			const first = points.indexOf(points.toSorted()[0] ?? '');
			return [...points.slice(first), ...points.slice(0, first)].join(' ');
		})
		.join(';');
}

/**
 * Two dimensions, no point twice in a row, no way out and back on itself, the last point like the first; null where nothing is
 * enclosed.
 */
function cleanRing(ring: Position[], label: string): Position[] | null {
	const points: Position[] = [];
	for (const point of ring) {
		const [x, y] = listOf(point, label);
		if (typeof x !== 'number' || typeof y !== 'number' || !Number.isFinite(x + y)) {
			throw new BoundaryError(`${label} has a point that is no pair of numbers`);
		}
		if (Math.abs(x) > 180 || Math.abs(y) > 90) {
			throw new BoundaryError(
				`${label} has the point ${String(x)}, ${String(y)}: expected degrees of longitude and latitude. Export the file unprojected (EPSG:4326 or GCJ-02)`
			);
		}
		if (same(points.at(-1), [x, y])) continue;
		if (same(points.at(-2), [x, y])) points.pop();
		else points.push([x, y]);
	}
	while (points.length > 1 && same(points[0], points.at(-1))) points.pop();
	// The way out and back may begin where the ring does.
	while (points.length > 2 && (same(points[1], points.at(-1)) || same(points[0], points.at(-2)))) {
		if (same(points[1], points.at(-1))) points.shift();
		else points.pop();
		points.pop();
	}
	const [first] = points;
	if (!first || points.length < 3) return null;
	points.push([...first]);
	return twiceArea(points) === 0 ? null : points;
}

function same(a: Position | undefined, b: Position | undefined): boolean {
	return a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];
}

/** Outer rings clockwise, holes the other way round, as d3-geo has it; RFC 7946 has the opposite, old files either. */
function windRing(ring: Position[], outer: boolean): Position[] {
	return twiceArea(ring) < 0 === outer ? ring : ring.toReversed();
}

/** In square degrees, negative for a ring that runs clockwise. */
function twiceArea(ring: Position[]): number {
	const [x0 = 0, y0 = 0] = ring[0] ?? [];
	return ring.slice(1).reduce((sum, [x = 0, y = 0], i) => {
		const [px = 0, py = 0] = ring[i] ?? [];
		return sum + (px - x0) * (y - y0) - (x - x0) * (py - y0);
	}, 0);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

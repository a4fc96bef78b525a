import { geoArea } from 'd3';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import polylabel from 'polylabel';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
	filter,
	filterAttachedWeight,
	presimplify,
	simplify,
	sphericalRingArea,
	sphericalTriangleArea
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { BoundaryError, type Shape } from './boundaries.ts';

/** The boundary file of a region: one object `counties`, keyed by adcode. */
export type RegionTopology = Topology<{ counties: GeometryCollection<CountyProperties> }>;

export interface CountyProperties {
	name: string;
	/** A point well inside, in degrees. */
	label?: [longitude: number, latitude: number];
}

/** Mean radius of the earth, km. */
export const RADIUS = 6371.0088;

/** Steps of the grid on which points count as the same, along the longer side of the region: a few metres. */
const SNAP = 1e5;
/** The same for the file that is written. */
const PRECISION = 2e4;
/** Corners that cut off less than this are dropped at first, km². */
const CORNER = 0.1;
/** No division's area may change by more than this part of it. */
const LIMIT = 0.006;

/** It is called with whether the ring is a hole too, which its type does not say. */
const ringArea = sphericalRingArea as (ring: [number, number][]) => number;

/** Shared borders become one line each, so that simplifying them leaves no gaps. */
export function makeTopology(shapes: readonly Shape[]): RegionTopology {
	const collection: FeatureCollection<MultiPolygon, CountyProperties> = {
		type: 'FeatureCollection',
		features: shapes.map(({ adcode, name, geometry }) => ({
			type: 'Feature',
			id: adcode,
			properties: { name },
			geometry
		}))
	};
	return topology({ counties: collection }, SNAP) as RegionTopology;
}

/**
 * Simplifies as far as no division loses a part of note: it begins by dropping corners of `CORNER` km² and halves that
 * until every area is within `LIMIT` of what it was.
 *
 * @throws BoundaryError where even the untouched shapes cannot be kept within it
 */
export function simplifyTopology(full: RegionTopology): RegionTopology {
	const before = measureAreas(full);
	const weighted = presimplify(full, sphericalTriangleArea);
	for (let corner = CORNER; corner > 1e-9; corner /= 2) {
		const weight = corner / RADIUS ** 2;
		const simple = simplify(weighted, weight) as RegionTopology;
		const kept = filter(simple, filterAttachedWeight(simple, weight, ringArea)) as RegionTopology;
		const result = quantize(kept, PRECISION) as RegionTopology;
		if (isWithin(before, result)) return addLabels(result);
	}
	throw new BoundaryError('no simplification keeps the areas of all divisions');
}

function isWithin(before: ReadonlyMap<string, number>, result: RegionTopology): boolean {
	const rings = readPolygons(result).flatMap(({ polygons }) => polygons.flat());
	if (rings.some((ring) => ring.length < 4)) return false;
	const after = measureAreas(result);
	return [...before].every(
		([adcode, area]) => Math.abs((after.get(adcode) ?? 0) - area) <= LIMIT * area
	);
}

/** Area of each division, km², by adcode. */
export function measureAreas(boundaries: RegionTopology): Map<string, number> {
	return new Map(
		feature(boundaries, boundaries.objects.counties).features.map((county) => [
			String(county.id),
			geoArea(county) * RADIUS ** 2
		])
	);
}

function addLabels(boundaries: RegionTopology): RegionTopology {
	const labels = new Map(
		readPolygons(boundaries).map(({ adcode, polygons }) => [adcode, findLabel(polygons)])
	);
	for (const geometry of boundaries.objects.counties.geometries) {
		const label = labels.get(String(geometry.id));
		if (label) Object.assign(geometry.properties ?? {}, { label });
	}
	return boundaries;
}

/** The point of the largest piece that is farthest from its outline, in degrees. */
export function findLabel(polygons: Position[][][]): [longitude: number, latitude: number] {
	const areas = polygons.map((coordinates) => geoArea({ type: 'Polygon', coordinates }));
	const largest = polygons[areas.indexOf(Math.max(...areas))] ?? [];
	const latitude = largest[0]?.[0]?.[1] ?? 0;
	const narrow = Math.cos((latitude * Math.PI) / 180);
	const [x, y] = polylabel(
		largest.map((ring) => ring.map(([longitude = 0, lat = 0]) => [longitude * narrow, lat])),
		0.0005
	);
	return [round(x / narrow), round(y)];
}

function readPolygons(boundaries: RegionTopology) {
	return feature(boundaries, boundaries.objects.counties).features.map((county) => {
		const geometry = county.geometry as Polygon | MultiPolygon;
		return {
			adcode: String(county.id),
			polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
		};
	});
}

/** Ten metres are precise enough for a label. */
function round(degrees: number): number {
	return Math.round(degrees * 1e4) / 1e4;
}

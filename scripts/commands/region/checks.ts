import { geoArea, geoCentroid, geoContains } from 'd3';
import type { Position } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import type { Arc, MultiPolygon, Polygon } from 'topojson-specification';
import { findCrossings, type GridPoint } from './crossings.ts';
import type { Shape } from './boundaries.ts';
import { findLabel, RADIUS, type RegionTopology } from './simplification.ts';

export interface Problem {
	/** Errors keep the files from being written; warnings are told. */
	severity: 'error' | 'warning';
	message: string;
}

/** Gaps below this, km², are inaccuracies of the drawing; above, a division may be missing. */
const SLIVER = 1;

/** Lines that cross: neighbours that do not share their border, or a ring that crosses itself. */
export function checkCrossings(boundaries: RegionTopology): Problem[] {
	const crossings = findCrossings(boundaries.arcs.map(decodeArc));
	const [first] = crossings;
	if (!first) return [];
	const { scale, translate } = boundaries.transform ?? { scale: [1, 1], translate: [0, 0] };
	const place = first.map((n, i) => ((scale[i] ?? 1) * n + (translate[i] ?? 0)).toFixed(4));
	return [
		{
			severity: 'error',
			message:
				`borders cross in ${String(crossings.length)} place(s), first at ${place.join(', ')}: neighbours do not share ` +
				'their border. Clean the file, npx mapshaper FILE -clean -o CLEAN.json format=geojson, and give CLEAN.json; or take one ' +
				'that was simplified as a whole'
		}
	];
}

/** The arc's points on the grid; quantised topologies hold the steps from one to the next. */
function decodeArc(arc: Arc): GridPoint[] {
	let [x, y] = [0, 0];
	return arc.map(([dx = 0, dy = 0]): GridPoint => [(x += dx), (y += dy)]);
}

/** Holes in the whole: a missing division, or slivers along borders that are not quite shared. */
export function checkGaps(boundaries: RegionTopology): Problem[] {
	const members = boundaries.objects.counties.geometries.filter(
		(g): g is typeof g & (Polygon | MultiPolygon) =>
			g.type === 'Polygon' || g.type === 'MultiPolygon'
	);
	return mergeArcs(boundaries, members)
		.arcs.flatMap((rings) => rings.slice(1))
		.map((ring): Problem => {
			const hole = {
				type: 'Polygon' as const,
				coordinates: [windOutwards(ringPoints(boundaries, ring))]
			};
			const area = geoArea(hole) * RADIUS ** 2;
			const [x, y] = geoCentroid(hole);
			const where = `at ${x.toFixed(3)}, ${y.toFixed(3)}`;
			return area < SLIVER
				? {
						severity: 'warning',
						message: `a gap of ${area.toFixed(3)} km² between divisions ${where}`
					}
				: {
						severity: 'error',
						message: `a hole of ${area.toFixed(0)} km² ${where}: is a division missing there?`
					};
		});
}

function ringPoints(boundaries: RegionTopology, ring: number[]): Position[] {
	return feature(boundaries, { type: 'Polygon', arcs: [ring] }).geometry.coordinates[0] ?? [];
}

function windOutwards(ring: Position[]): Position[] {
	return geoArea({ type: 'Polygon', coordinates: [ring] }) < 2 * Math.PI ? ring : ring.toReversed();
}

/** Divisions whose label lies on another one: they overlap without their borders crossing. */
export function checkOverlaps(boundaries: RegionTopology): Problem[] {
	const counties = feature(boundaries, boundaries.objects.counties).features;
	return counties.flatMap((a) =>
		counties
			.filter((b) => a !== b && a.properties.label && geoContains(b, a.properties.label))
			.map((b): Problem => ({
				severity: 'error',
				message: `${a.properties.name} lies on ${b.properties.name}, which has no hole for it`
			}))
	);
}

/** Pieces of one division that lie on each other: their area would count twice. Where outlines cross, `checkCrossings` tells. */
export function checkPieces(shapes: readonly Shape[]): Problem[] {
	return shapes.flatMap(({ name, geometry }) => {
		const pieces = geometry.coordinates.map((coordinates) => ({
			polygon: { type: 'Polygon' as const, coordinates },
			bounds: boundsOf(coordinates[0] ?? []),
			inside: findLabel([coordinates])
		}));
		const lies = pieces.some((a) =>
			pieces.some(
				(b) => a !== b && isWithin(a.inside, b.bounds) && geoContains(b.polygon, a.inside)
			)
		);
		return lies
			? [{ severity: 'error' as const, message: `${name} has pieces that lie on each other` }]
			: [];
	});
}

type Bounds = [west: number, south: number, east: number, north: number];

function boundsOf(ring: Position[]): Bounds {
	const along = (axis: 0 | 1) => ring.map((point) => point[axis] ?? 0);
	const least = (values: number[]) => values.reduce((a, b) => Math.min(a, b), Infinity);
	const most = (values: number[]) => values.reduce((a, b) => Math.max(a, b), -Infinity);
	return [least(along(0)), least(along(1)), most(along(0)), most(along(1))];
}

function isWithin([x, y]: [number, number], [west, south, east, north]: Bounds): boolean {
	return x >= west && x <= east && y >= south && y <= north;
}

/** Divisions that should be there and are not, or the other way round. */
export function checkCompleteness(
	found: readonly { adcode: string; name: string }[],
	expected: readonly { adcode: string; name: string }[]
): Problem[] {
	const has = new Set(found.map(({ adcode }) => adcode));
	const wants = new Map(expected.map(({ adcode, name }) => [adcode, name]));
	return [
		...expected
			.filter(({ adcode }) => !has.has(adcode))
			.map(({ adcode, name }) => `${name} (${adcode}) is missing`),
		...found
			.filter(({ adcode }) => !wants.has(adcode))
			.map(({ adcode, name }) => `${name} (${adcode}) is not in the region file`),
		...found
			.filter(({ adcode, name }) => wants.has(adcode) && wants.get(adcode) !== name)
			.map(
				({ adcode, name }) => `${adcode} is ${name}, in the region file ${wants.get(adcode) ?? ''}`
			)
	].map((message) => ({ severity: 'error', message }));
}

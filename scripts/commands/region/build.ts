import { geoMercator } from 'd3';
import { feature, neighbors } from 'topojson-client';
import { readBoundaries, type Known } from './boundaries.ts';
import {
	checkCompleteness,
	checkCrossings,
	checkGaps,
	checkOverlaps,
	checkPieces,
	type Problem
} from './checks.ts';
import { chooseInset } from './insets.ts';
import { nameDivisions, namePrefecture, type DivisionName } from '#divisions/names.ts';
import {
	makeTopology,
	measureAreas,
	simplifyTopology,
	type RegionTopology
} from './simplification.ts';
import { layOutTiles, type Place, type Tile } from './tiles.ts';

export interface RegionRequest extends Known {
	/** The prefecture's name, 衡阳市. */
	name: string;
	/** Its divisions as an existing region file or the editor lists them; null where nobody does. */
	expected: readonly { adcode: string; name: string }[] | null;
}

/** A region made from somebody's boundary file, with all that a person should look at before it is used. */
export interface MadeRegion {
	adcode: string;
	name: string;
	en: string;
	boundaries: RegionTopology;
	divisions: MadeDivision[];
	notes: string[];
	problems: Problem[];
}

export interface MadeDivision extends DivisionName {
	adcode: string;
	name: string;
	tile: Tile;
	inset: boolean;
	/** km²: as given, and in the simplified file. */
	area: number;
	simplified: number;
}

/**
 * From a boundary file's text to a region: shapes are read, put together into one topology, checked, simplified, named
 * and laid out as tiles.
 *
 * @throws BoundaryError where the file cannot be used at all
 */
export function buildRegion(text: string, request: RegionRequest): MadeRegion {
	const { prefecture, shapes, notes } = readBoundaries(text, request);
	const full = makeTopology(shapes);
	const boundaries = simplifyTopology(full);
	const problems = [
		...checkCompleteness(shapes, request.expected ?? shapes),
		...checkPieces(shapes),
		...checkCrossings(full),
		...checkGaps(full),
		...checkOverlaps(boundaries),
		...checkCrossings(boundaries).map(({ message }): Problem => ({
			severity: 'warning',
			message: `once simplified, ${message}`
		}))
	];
	const places = placesOf(boundaries);
	const [given, simplified] = [measureAreas(full), measureAreas(boundaries)];
	const names = nameDivisions(
		shapes.map(({ name }) => name),
		request.name
	);
	const inset = chooseInset(
		shapes.map(({ adcode }) => given.get(adcode) ?? 0),
		places.map(({ neighbours }) => neighbours)
	);
	const tiles = layOutTiles(places.map(onPlane));
	return {
		adcode: prefecture,
		name: request.name,
		en: namePrefecture(request.name),
		boundaries,
		divisions: shapes.map(({ adcode, name }, i) => ({
			adcode,
			name,
			...(names[i] as DivisionName),
			tile: tiles[i] as Tile,
			inset: inset[i] ?? false,
			area: given.get(adcode) ?? 0,
			simplified: simplified.get(adcode) ?? 0
		})),
		notes,
		problems
	};
}

/** Where a division lies: a point well inside, in degrees, and the indices of those that it borders on. */
export interface Situation {
	at: [longitude: number, latitude: number];
	neighbours: readonly number[];
}

/** Of each division of a boundary file, in its order. */
export function placesOf(boundaries: RegionTopology): Situation[] {
	const neighbours = neighbors(boundaries.objects.counties.geometries);
	return feature(boundaries, boundaries.objects.counties).features.map(({ properties }, i) => ({
		at: properties.label ?? [0, 0],
		neighbours: neighbours[i] ?? []
	}));
}

/** Mercator keeps angles, which is what makes tiles look like the map that they stand beside. */
export function onPlane({ at, neighbours }: Situation): Place {
	const [x, y] = geoMercator()(at) ?? [0, 0];
	return { x, y, neighbours };
}

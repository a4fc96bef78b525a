import type { Feature } from 'geojson';
import { readBoundaries } from '../../commands/region/boundaries.ts';
import {
	makeTopology,
	measureAreas,
	simplifyTopology
} from '../../commands/region/simplification.ts';
import { placesOf } from '../../commands/region/build.ts';
import type { Listed } from './official.ts';
import type { Shapes } from './shapes.ts';

/** Where a division lies, and on which others of its prefecture it borders. */
export interface DivisionPlace {
	adcode: string;
	/** A point well inside, in degrees. */
	at: [longitude: number, latitude: number];
	/** km², 0 where no shape is known. */
	area: number;
	/** Their codes. */
	neighbours: string[];
}

/**
 * Divisions that the package has no shape for, for they are newer: about where their seat is, and which divisions of the
 * prefecture they were made from or lie beside.
 */
const NEW: Readonly<Record<string, Pick<DivisionPlace, 'at' | 'neighbours'>>> = {
	'120119': { at: [117.41, 40.05], neighbours: ['120115'] },
	'232762': { at: [124.2, 50.66], neighbours: ['232761', '232763'] },
	'232763': { at: [124.4, 51.67], neighbours: ['232762', '232764', '232721', '232722'] },
	'232764': { at: [123.6, 52.03], neighbours: ['232763', '232722', '232701'] },
	'330113': { at: [120.3, 30.42], neighbours: ['330110', '330102', '330105'] },
	'330114': { at: [120.49, 30.32], neighbours: ['330102', '330109', '330113'] },
	'330383': { at: [120.55, 27.58], neighbours: ['330327', '330326'] },
	'360113': { at: [115.86, 28.7], neighbours: ['360112', '360102', '360103'] },
	'440311': { at: [113.94, 22.75], neighbours: ['440306', '440309', '440305'] },
	'460302': { at: [112.33, 16.83], neighbours: ['460303'] },
	'460303': { at: [112.88, 9.55], neighbours: ['460302'] },
	'632803': { at: [90.86, 38.25], neighbours: ['632801'] },
	'653228': { at: [77.99, 36.36], neighbours: ['653223', '653229'] },
	'653229': { at: [79.3, 35.9], neighbours: ['653221', '653228'] },
	'659010': { at: [84.83, 44.69], neighbours: [] },
	'659011': { at: [93.75, 42.83], neighbours: [] },
	'659012': { at: [82.97, 46.9], neighbours: [] }
};

/**
 * The places of a prefecture's divisions, in their order: read as `npm run region` reads boundaries, and where there is no shape
 * as `NEW` says.
 *
 * @throws Error for a division that neither has
 */
export function findPlaces({ adcode, divisions }: Listed, shapes: Shapes): DivisionPlace[] {
	const features = divisions.flatMap(({ adcode: code, name }) =>
		(shapes.get(code) ?? []).filter(hasShape).map(({ geometry }) => ({
			type: 'Feature',
			properties: { adcode: code, name },
			geometry
		}))
	);
	const places = new Map<string, DivisionPlace>();
	if (features.length > 0) {
		const text = JSON.stringify({ type: 'FeatureCollection', features });
		const read = readBoundaries(text, { prefecture: adcode, codes: new Map() });
		const full = makeTopology(read.shapes);
		const areas = measureAreas(full);
		const found = placesOf(simplifyTopology(full));
		read.shapes.forEach((shape, i) => {
			const place = found[i]!;
			places.set(shape.adcode, {
				adcode: shape.adcode,
				at: place.at,
				area: Math.round(areas.get(shape.adcode) ?? 0),
				neighbours: place.neighbours.map((j) => read.shapes[j]!.adcode)
			});
		});
	}
	for (const { adcode: code, name } of divisions) {
		if (places.has(code)) continue;
		const known = NEW[code];
		if (!known) throw new Error(`no shape and no place for ${name} (${code})`);
		places.set(code, { adcode: code, area: 0, at: known.at, neighbours: [...known.neighbours] });
		for (const other of known.neighbours) {
			const borders = places.get(other)?.neighbours;
			if (borders && !borders.includes(code)) borders.push(code);
		}
	}
	return divisions.map(({ adcode: code }) => places.get(code)!);
}

/** By code. */
export type Places = ReadonlyMap<string, DivisionPlace>;

/** A division a line: code, longitude, latitude, km², codes of its neighbours. */
export function writePlaces(places: Places): string {
	const rows = [...places.values()].map(({ adcode, at, area, neighbours }) =>
		JSON.stringify([adcode, ...at, area, ...neighbours])
	);
	return `[\n${rows.join(',\n')}\n]\n`;
}

export function readPlaces(text: string): Places {
	const rows = JSON.parse(text) as [string, number, number, number, ...string[]][];
	return new Map(
		rows.map(([adcode, longitude, latitude, area, ...neighbours]) => [
			adcode,
			{ adcode, at: [longitude, latitude], area, neighbours }
		])
	);
}

/** 蓟州区 has a feature without any point. */
function hasShape({ geometry }: Feature): boolean {
	return 'coordinates' in geometry && geometry.coordinates.length > 0;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGeoJSON } from 'echarts';
import type { Feature, FeatureCollection } from 'geojson';
import type { Listed } from './official.ts';

/**
 * Divisions that are made of what the package calls otherwise, by its codes: renamed with another stem, put together of several,
 * or moved to another prefecture. A name that changed its last character only (滦县, 滦州市 is not one) needs no row.
 */
const MADE_OF: Readonly<Record<string, readonly string[]>> = {
	'130284': ['130223'],
	'130502': ['130502'],
	'130503': ['130503', '130521'],
	'130505': ['130526'],
	'140213': ['140202'],
	'140214': ['140203', '140211'],
	'140215': ['140227'],
	'140403': ['140402', '140411'],
	'140404': ['140421'],
	'220184': ['220381'],
	'230717': ['230702', '230708'],
	'230718': ['230706', '230711'],
	'230719': ['230704', '230716'],
	'230723': ['230712', '230714'],
	'230724': ['230707', '230710', '230715'],
	'230725': ['230713'],
	'230751': ['230705', '230709'],
	'320613': ['320602', '320611'],
	'330102': ['330102', '330104'],
	'330105': ['330105', '330103'],
	'340209': ['340203', '340208'],
	'340210': ['340221'],
	'350404': ['350402', '350403'],
	'350405': ['350427'],
	'360112': ['360112', '360105'],
	'360404': ['360421'],
	'361104': ['361121'],
	'370116': ['371202'],
	'370117': ['371203'],
	'370614': ['370684', '370634'],
	'410308': ['410322', '410306'],
	'430212': ['430221'],
	'450181': ['450127'],
	'511504': ['511521'],
	'520281': ['520222'],
	'540602': ['542421'],
	'540621': ['542422'],
	'540622': ['542423'],
	'540623': ['542424'],
	'540624': ['542425'],
	'540625': ['542426'],
	'540626': ['542427'],
	'540627': ['542428'],
	'540628': ['542429'],
	'540629': ['542430'],
	'540630': ['542431'],
	'610482': ['610427']
};

/** A division's shape, put together of the polygons of one feature or several. */
export type Shapes = Map<string, Feature[]>;

type Packed = Parameters<typeof parseGeoJSON>[0];

interface Found extends Feature {
	file: string;
	code: string;
	name: string;
}

/**
 * The features of each division among the GeoJSON files of a folder: by what they were made of, by their name among what lies
 * in the same prefecture, or by the name without its last word. Divisions without any are left out.
 */
export function readShapes(folder: string, prefectures: readonly Listed[]): Shapes {
	const features = readdirSync(folder)
		.filter((file) => file.endsWith('.geojson'))
		.sort()
		.flatMap((file) => readFile(folder, file));
	const byCode = groupBy(features, ({ code }) => code);
	const shapes: Shapes = new Map();
	for (const { adcode, divisions } of prefectures) {
		const prefix = adcode.endsWith('0000') ? adcode.slice(0, 2) : adcode.slice(0, 4);
		const names = new Set(divisions.map(({ name }) => name));
		const files = new Set(
			[...groupBy(features, ({ file }) => file)]
				.filter(([, all]) => all.filter(({ name }) => names.has(name)).length > all.length / 2)
				.map(([file]) => file)
		);
		const pool = features.filter(
			({ code, file }) => code.startsWith(prefix) || (code === '' && files.has(file))
		);
		for (const division of divisions) {
			const of = MADE_OF[division.adcode];
			const found = of
				? of.flatMap((code) => byCode.get(code) ?? [])
				: firstSome(
						pool.filter(({ name }) => name === division.name),
						pool.filter(({ name }) => stem(name) === stem(division.name) && !names.has(name))
					);
			if (found.length > 0) shapes.set(division.adcode, found);
		}
	}
	return shapes;
}

function readFile(folder: string, file: string): Found[] {
	const collection = JSON.parse(readFileSync(join(folder, file), 'utf8')) as FeatureCollection & {
		UTF8Encoding?: boolean;
	};
	// Two files are packed as ECharts packs them: it writes the points into them.
	if (collection.UTF8Encoding) parseGeoJSON(collection as Packed, 'name');
	const { features } = collection;
	return features.map((feature) => ({
		...feature,
		file,
		code: String(feature.id ?? (feature.properties?.['id'] as string | undefined) ?? ''),
		name: String(feature.properties?.['name'])
	}));
}

/** `Map.groupBy`, which Node 20 lacks. */
function groupBy<T>(list: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const item of list) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
	return groups;
}

function firstSome<T>(...lists: T[][]): T[] {
	return lists.find((list) => list.length > 0) ?? [];
}

/** 沙湾县 and 沙湾市 are one; names of one character are told apart by all of it. */
function stem(name: string): string {
	return name.length > 2 ? name.replace(/(?:自治县|自治旗|[县市区旗])$/u, '') : name;
}

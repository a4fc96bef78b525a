import { geoMercator, geoPath } from 'd3';
import { feature, merge, mesh } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Corpus } from '#lib/data/corpus.ts';
import type { Language } from '#lib/messages/language.ts';
import type { Division, Region } from '#settings/region.ts';
import { labelOf } from './label.ts';
import { writeLines, writePath, type Point } from './path.ts';
import { placeLabels, type Placed } from './place-labels.ts';

/** A boundary file: one object `counties`, keyed by adcode, each with a point well inside. */
export type Boundaries = Topology<{
	counties: GeometryCollection<{ name: string; label: [longitude: number, latitude: number] }>;
}>;

/** Pixels, no DOM: what the map draws. All lengths are user units; text is laid out for the drawing's own width. */
export interface MapLayout {
	/** The prefecture. */
	region: Pick<Region, 'en'>;
	width: number;
	height: number;
	/** One for each delegation with territory, and one for each division that no delegation speaks for. */
	areas: Area[];
	/** Lines between areas. */
	borders: string;
	outline: string;
	/** Names on the map itself; divisions in the inset have theirs there. */
	labels: (Label & Placed & { name: string })[];
	/** Where the inset lies on the map. */
	frame: { x: number; y: number; width: number; height: number } | null;
}

export interface Area {
	/** Index into the corpus; null where no delegation speaks for it. */
	delegation: number | null;
	divisions: { adcode: string; path: string }[];
	/** The shape of all its divisions together, where there are several. */
	joined: string | null;
}

/** Each bears the number of its delegation: a joint one's stands on all its members, and none of them reads as blank. */
export interface Label {
	division: Division;
	delegation: number | null;
	/** A point well inside. */
	x: number;
	y: number;
}

/** The divisions that are too small on the map, enlarged: names stand beside it, at the ends of lines from their points. */
export type InsetLayout = Omit<MapLayout, 'labels'> & { labels: Label[] };

/** Width of the drawings in user units: twice the pixels of a narrow phone, so that whole units are precise enough. */
export const WIDTH = 680;
const MARGIN = 6;
/** Width and height of the inset where there is room for the names beside it. */
const INSET = 300;

interface View {
	width: number;
	height: number;
	/** What is left free above, for a heading. */
	top?: number;
	/** The divisions that are drawn in it. */
	shows: (division: Division) => boolean;
}

/** Where on a view the ground of a division is, and any other place. */
interface Projected {
	ringsOf: (adcode: string) => Point[][];
	project: (place: readonly number[]) => Point;
}

/** Lays out the map of the whole prefecture. */
export function layoutMap(
	boundaries: Boundaries,
	region: Region,
	corpus: Corpus,
	language: Language
): MapLayout {
	const bounds = aspectOf(boundaries);
	const view = { width: WIDTH, height: Math.round(WIDTH * bounds), shows: () => true };
	const { ringsOf, project, ...layout } = layoutView(boundaries, region, corpus, view);
	const named = layout.labels.map((label) => ({
		...label,
		name: label.division.inset ? null : labelOf(label.division, language, region)
	}));
	const { frame } = layout;
	const places = placeLabels(
		view,
		named.map(({ division, delegation, name, x, y }) => ({
			name,
			ground: delegation ?? division.adcode,
			rings: ringsOf(division.adcode),
			middle: [x, y],
			set: division.label ? project(division.label) : null
		})),
		frame
			? [
					{
						left: frame.x,
						right: frame.x + frame.width,
						top: frame.y,
						bottom: frame.y + frame.height
					}
				]
			: []
	);
	return {
		...layout,
		labels: named.flatMap((label, i) => {
			const { name } = label;
			const place = places[i];
			return name === null || !place ? [] : [{ ...label, name, ...place }];
		})
	};
}

/** Lays out the divisions that are too small on the map, enlarged. */
export function layoutInset(
	boundaries: Boundaries,
	region: Region,
	corpus: Corpus,
	size = INSET,
	top = 0
): InsetLayout | null {
	if (!region.divisions.some((d) => d.inset)) return null;
	const {
		ringsOf: _,
		project: __,
		...layout
	} = layoutView(boundaries, region, corpus, {
		width: size,
		height: top + size,
		top,
		shows: (d) => d.inset
	});
	return { ...layout, frame: null };
}

function layoutView(
	boundaries: Boundaries,
	region: Region,
	corpus: Corpus,
	view: View
): InsetLayout & Projected {
	const division = new Map(region.divisions.map((d) => [d.adcode, d]));
	const counties = {
		...boundaries.objects.counties,
		geometries: boundaries.objects.counties.geometries.filter((g) => {
			const found = division.get(String(g.id));
			return found !== undefined && view.shows(found);
		})
	};
	const collection = feature(boundaries, counties);
	const projection = geoMercator().fitExtent(
		[
			[MARGIN, (view.top ?? 0) + MARGIN],
			[view.width - MARGIN, view.height - MARGIN]
		],
		collection
	);
	const project = (point: readonly number[]): Point =>
		(projection([point[0] ?? 0, point[1] ?? 0]) as Point | null) ?? [0, 0];
	const projectRings = (geometry: Polygon | MultiPolygon) =>
		(geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates)
			.flat()
			.map((ring) => ring.map(project));
	const pathOf = (geometry: Polygon | MultiPolygon) => writePath(projectRings(geometry));
	const linesOf = (lines: MultiLineString) =>
		writeLines(lines.coordinates.map((line) => line.map(project)));

	const speaksFor = new Map(corpus.delegations.flatMap((d, i) => d.adcodes.map((a) => [a, i])));
	const owner = (adcode: unknown) => speaksFor.get(String(adcode)) ?? String(adcode);

	const groups = new Map<number | string, typeof collection.features>();
	for (const county of collection.features) {
		const key = owner(county.id);
		groups.set(key, [...(groups.get(key) ?? []), county]);
	}
	const areas = [...groups].map(([key, members]): Area => {
		const ids = new Set(members.map((m) => m.id));
		const joined = merge(
			boundaries,
			counties.geometries.filter((g) => ids.has(g.id)) as Parameters<typeof merge>[1]
		);
		return {
			delegation: typeof key === 'number' ? key : null,
			divisions: members.map((m) => ({
				adcode: String(m.id),
				path: pathOf(m.geometry as Polygon | MultiPolygon)
			})),
			joined: members.length > 1 ? pathOf(joined) : null
		};
	});

	const labels = collection.features.flatMap((county): Label[] => {
		const found = division.get(String(county.id));
		if (!found) return [];
		const delegation = speaksFor.get(found.adcode) ?? null;
		const [x, y] = project(county.properties.label);
		return [{ division: found, delegation, x: Math.round(x), y: Math.round(y) }];
	});

	return {
		region: { en: region.en },
		width: view.width,
		height: view.height,
		areas,
		borders: linesOf(mesh(boundaries, counties, (a, b) => a !== b && owner(a.id) !== owner(b.id))),
		outline: linesOf(mesh(boundaries, counties, (a, b) => a === b)),
		labels,
		project,
		ringsOf: (adcode) =>
			collection.features
				.filter(({ id }) => String(id) === adcode)
				.flatMap(({ geometry }) => projectRings(geometry as Polygon | MultiPolygon)),
		frame: frameOf(collection.features.filter((f) => division.get(String(f.id))?.inset))
	};

	function frameOf(members: typeof collection.features): MapLayout['frame'] {
		if (members.length === 0) return null;
		const [[x0, y0], [x1, y1]] = geoPath(projection).bounds({ ...collection, features: members });
		const gap = 6;
		const [x, y] = [Math.round(x0) - gap, Math.round(y0) - gap];
		return { x, y, width: Math.round(x1) + gap - x, height: Math.round(y1) + gap - y };
	}
}

/** Height over width of the whole prefecture when projected. */
function aspectOf(boundaries: Boundaries): number {
	const collection = feature(boundaries, boundaries.objects.counties);
	const [[x0, y0], [x1, y1]] = geoPath(geoMercator()).bounds(collection);
	return (y1 - y0) / (x1 - x0);
}

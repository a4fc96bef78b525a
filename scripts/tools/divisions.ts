/**
 * `npm run divisions`: writes `data/divisions/`, China's county-level divisions by prefecture, from the names and codes of
 * `@vant/area-data` and the places in `divisions/places.json`. `-- --shapes FOLDER` makes those places anew from GeoJSON files:
 * data/README.md says from which.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { provinceFile, writeProvince } from '#divisions/prefectures.ts';
import { writeTogether, writeWhole } from '#files/write-whole.ts';
import { countKept, layOut, shareKept } from './divisions/layout.ts';
import { listDivisions, type Listed } from './divisions/official.ts';
import { findPlaces, readPlaces, writePlaces, type Places } from './divisions/places.ts';
import { readShapes } from './divisions/shapes.ts';

const FOLDER = join('data', 'divisions');
const PLACES = join('scripts', 'tools', 'divisions', 'places.json');

const { values } = parseArgs({ options: { shapes: { type: 'string' } } });
const listed = listDivisions();
if (values.shapes !== undefined) writeWhole(PLACES, writePlaces(place(listed, values.shapes)));
const places = readPlaces(readFileSync(PLACES, 'utf8'));
const placesOf = ({ divisions }: Pick<Listed, 'divisions'>) =>
	divisions.flatMap(({ adcode }) => places.get(adcode) ?? []);

const prefectures = listed.map((one) => layOut(one, placesOf(one)));
const provinces = new Map<string, typeof prefectures>();
for (const prefecture of prefectures) {
	const file = provinceFile(prefecture.adcode);
	provinces.set(file, [...(provinces.get(file) ?? []), prefecture]);
}
writeTogether(
	[...provinces].map(([file, all]) => ({ file: join(FOLDER, file), content: writeProvince(all) }))
);

const kept = prefectures.map((one) => countKept(one.divisions, placesOf(one)));
const share = (which: Parameters<typeof shareKept>[1]) => `${shareKept(kept, which).toFixed(1)} %`;
const count = prefectures.reduce((sum, { divisions }) => sum + divisions.length, 0);
console.log(
	`${String(count)} divisions of ${String(prefectures.length)} prefectures in ${String(provinces.size)} files. ` +
		`Of the borders within a prefecture tiles keep ${share('side')} side by side (a grid could keep ${share('possible')}), ` +
		`${share('corner')} with those that meet at a corner.`
);

function place(all: readonly Listed[], folder: string): Places {
	const shapes = readShapes(folder, all);
	return new Map(
		all.flatMap((one) => findPlaces(one, shapes)).map((found) => [found.adcode, found])
	);
}

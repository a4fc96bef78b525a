import type { Region } from '#settings/region.ts';
import { nameDivisions, namePrefecture } from './names.ts';
import type { Prefecture } from './prefectures.ts';
import { writeRegionFile } from './region-file.ts';

/** The region of a prefecture, without boundaries: names in Latin letters and ids are those that `npm run region` gives. */
export function regionOf({ adcode, name, divisions }: Prefecture): Region {
	const names = nameDivisions(
		divisions.map((division) => division.name),
		name
	);
	return {
		adcode,
		name,
		en: namePrefecture(name),
		boundaries: null,
		divisions: divisions.map((division, i) => ({ ...division, ...names[i]! }))
	};
}

/** The text of its region file, with this as its first line. */
export function regionFileOf(prefecture: Prefecture, schemaLine: string): string {
	return writeRegionFile(regionOf(prefecture), null, schemaLine);
}

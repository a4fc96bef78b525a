import type { Province } from './reader/reader.ts';

export type FoundPlace = Province['places'][number] & { province: string };

/** Places whose names or codes begin with what is sought, or whose Chinese names have it in them; all of a province that is called so. */
export function findPlaces(provinces: readonly Province[], sought: string): FoundPlace[] {
	const asked = sought.trim().toLowerCase();
	if (asked === '') return [];
	return provinces.flatMap(({ name: province, places }) =>
		places
			.filter(
				({ adcode, name, en }) =>
					province === asked.replace(/省$/u, '') ||
					adcode.startsWith(asked) ||
					name.includes(asked) ||
					en.toLowerCase().startsWith(asked)
			)
			.map((place) => ({ ...place, province }))
	);
}

import { PROVINCES } from '#divisions/provinces.ts';
import type { Province } from './reader.ts';

/**
 * Places under their provinces, both in the order of their codes. It is loaded late, so it takes from others nothing that the reader has.
 *
 * @param inLatin a place's name in Latin letters
 */
export function listPlaces(
	all: readonly { adcode: string; name: string }[],
	inLatin: (name: string) => string
): Province[] {
	const provinces = new Map<string, Province>();
	for (const { adcode, name } of [...all].sort((a, b) => Number(a.adcode) - Number(b.adcode))) {
		const code = adcode.slice(0, 2);
		const province = provinces.get(code) ?? { name: PROVINCES[code] ?? code, places: [] };
		province.places.push({ adcode, name, en: inLatin(name) });
		provinces.set(code, province);
	}
	return [...provinces.values()];
}

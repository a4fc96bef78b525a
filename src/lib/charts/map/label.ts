import { nameIn, type Language } from '#lib/messages/language.ts';
import type { Division, Region } from '#settings/region.ts';

/**
 * What a map calls a division: in English without its kind, which makes names long and tells nobody apart. A county that is called as its
 * prefecture keeps it: Hengyang alone is the city.
 */
export function labelOf(
	division: Division,
	language: Language,
	{ en }: Pick<Region, 'en'>
): string {
	if (language.code !== 'en') return nameIn(language, division);
	const name = division.en.replace(KIND, '');
	return name === en.replace(KIND, '') ? division.en : name;
}

const KIND = / (District|County|City)$/;

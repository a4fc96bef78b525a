import { nameIn, type Language } from '#lib/messages/language.ts';
import type { Division } from '#settings/region.ts';

/** What a map calls a division: in English without its kind, which makes names long and tells nobody apart. */
export const labelOf = (division: Division, language: Language): string =>
	language.code === 'en'
		? division.en.replace(/ (District|County|City)$/, '')
		: nameIn(language, division);

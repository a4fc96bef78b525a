import type { Corpus } from '#lib/data/corpus.ts';
import type { Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import type { Region } from '#settings/region.ts';

/** Whether the report has no delegation of some division of the region. */
export function hasUnspoken(corpus: Corpus, region: Region | null): boolean {
	const spoken = new Set(corpus.delegations.flatMap(({ adcodes }) => adcodes));
	return region?.divisions.some(({ adcode }) => !spoken.has(adcode)) ?? false;
}

/** What every map says of its areas: where a delegation speaks for several divisions, and where none speaks for one. */
export function noteAreas(corpus: Corpus, region: Region | null, language: Language): string[] {
	const words = messagesIn(language).map;
	const notes: string[] = [];
	if (corpus.delegations.some(({ adcodes }) => adcodes.length > 1)) notes.push(words.joint);
	if (hasUnspoken(corpus, region)) notes.push(words.unspoken);
	return notes;
}

import type { Language } from '#lib/messages/language.ts';
import type { Region } from '#settings/region.ts';

/** Where the boundaries come from, as captions say it; null where there are none. */
export function sourceOfBoundaries({ boundaries }: Region, language: Language): string | null {
	return (language.code === 'en' ? boundaries?.en : null) ?? boundaries?.source ?? null;
}

/** What else is said of them, under the method; null where there is nothing. */
export function originOfBoundaries({ boundaries }: Region, language: Language): string | null {
	return (language.code === 'en' ? boundaries?.enOrigin : null) ?? boundaries?.origin ?? null;
}

import type { Language } from '#lib/messages/language.ts';

/** A prefecture and its county-level divisions, as `data/regions/<adcode>.yaml` describes them. */
export interface Region {
	adcode: string;
	name: string;
	en: string;
	divisions: Division[];
	/** The boundary file, and where it comes from, for the caption; in English too where somebody wrote it. */
	boundaries: { file: string; source: string; en: string | null };
}

export interface Division {
	adcode: string;
	name: string;
	id: string;
	en: string;
	/** Column and row in the view of equal tiles. */
	tile: [column: number, row: number];
	/** Too small to be seen on the map of the whole: shown enlarged beside it. */
	inset: boolean;
}

/** Where the boundaries come from, as captions say it. */
export function sourceOfBoundaries({ boundaries }: Region, language: Language): string {
	return (language.code === 'en' ? boundaries.en : null) ?? boundaries.source;
}

import type { Language } from './language.ts';
import { enPicture } from './en.picture.ts';
import { zhPicture } from './zh.picture.ts';

type Days = { year: number | null; month: number; days: number[] }[];

/** The words of pictures, besides those that the page has too. */
export interface PictureMessages {
	/** When the delegations met. */
	met: (days: Days) => string;
	/** The same below what may be of one delegation: the days are the whole report's. */
	allMet: (days: Days) => string;
	/** Beside the QR code. */
	scan: string;
	site: string;
	/** Behind a statement of which only the beginning has room. */
	cut: string;
	/** Of whom there was no room. */
	more: (n: number) => string;
	/** Saves a chart as it is on the screen. */
	save: { png: string; svg: string; failed: string };
	/** Where the saved view is to be found. */
	view: (address: string) => string;
}

export function pictureMessagesIn(language: Language): PictureMessages {
	return language.code === 'en' ? enPicture : zhPicture;
}

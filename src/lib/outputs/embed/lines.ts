import { advance } from '#lib/text/advance.ts';
import { countLines as count } from '#lib/text/paragraph.ts';

/** `advance` gives the width of Latin letters in the widest of usual fonts; in most they are this much of it. */
const USUAL = 0.87;
export const BOLD = 0.95;
/** Set in the Chinese face: as wide as they are high. */
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201f\u2026\u2014·]/u;

/** How many lines of `ems` a frame sets a text in, whose Latin letters have so much of the widest font's width. */
export const countLines = (text: string, ems: number, latin = USUAL): number =>
	count(text, ems, (character) => (HAN.test(character) ? 1 : latin * advance(character)));

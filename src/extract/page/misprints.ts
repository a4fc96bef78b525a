import { isLatin } from '#extract/text/characters.ts';
import type { Passage } from './reading.ts';

/** Something printed oddly: it is left as it is and read around, and an editor is told. */
export interface Misprint {
	code: 'stray-token' | 'odd-dash';
	at: Passage;
}

/** A Latin word alone between Han characters and blanks: 目标 and 路径. */
const STRAY = /(?<=[\p{Script=Han}”’）] )[A-Za-z]{2,12}(?= [\p{Script=Han}“‘（])/uy;
const BLANK = 0x20;
const DASH = 0x2014;

/** `marks` are those of `text`. */
export function findMisprints(text: string, marks: Int32Array): Misprint[] {
	const found: Misprint[] = [];
	let k = 0;
	while (k < marks.length) {
		const i = marks[k++]!;
		const code = text.charCodeAt(i);
		if (code === DASH) {
			// One dash where Chinese prints two.
			if (text.charCodeAt(i - 1) !== DASH && text.charCodeAt(i + 1) !== DASH) {
				found.push({ code: 'odd-dash', at: [i, i + 1] });
			}
		} else if (code === BLANK && isLatin(text.charCodeAt(i + 1))) {
			STRAY.lastIndex = i + 1;
			if (STRAY.test(text)) found.push({ code: 'stray-token', at: [i + 1, STRAY.lastIndex] });
		}
	}
	return found;
}

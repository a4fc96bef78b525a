import type { Passage } from './reading.ts';

/** Something printed oddly: it is left as it is and read around, and an editor is told. */
export interface Misprint {
	code: 'stray-token' | 'odd-dash';
	at: Passage;
}

/** A Latin word alone between Han characters and blanks: 目标 and 路径. */
const STRAY = /(?<=[\p{Script=Han}”’）] )[A-Za-z]{2,12}(?= [\p{Script=Han}“‘（])/gu;
/** Most articles hold no Latin word between blanks, which is told sooner. */
const SPACED = / [A-Za-z]{2,12} /;
/** One dash where Chinese prints two. */
const DASH = /(?<!—)—(?!—)/gu;

export function findMisprints(text: string): Misprint[] {
	const found: Misprint[] = [];
	const stray = SPACED.test(text) ? text.matchAll(STRAY) : [];
	for (const match of stray) {
		found.push({ code: 'stray-token', at: [match.index, match.index + match[0].length] });
	}
	for (const match of text.matchAll(DASH)) {
		found.push({ code: 'odd-dash', at: [match.index, match.index + 1] });
	}
	return found;
}

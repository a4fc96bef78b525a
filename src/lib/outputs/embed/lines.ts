import { advance } from '#lib/text/advance.ts';

/** `advance` gives the width of Latin letters in the widest of usual fonts; in most they are this much of it. */
const USUAL = 0.87;
export const BOLD = 0.95;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201f\u2026\u2014·]/u;
/** What no line begins with, and what none ends with. */
const CLOSING = /[、，。；：！？…”’）》」』〕】·%]/u;
const OPENING = /[“‘（《「『〔【]/u;

/** How many lines a browser sets a text in: greedy, breaking between Han characters and at spaces. */
export function countLines(text: string, ems: number, latin = USUAL): number {
	let lines = 1;
	let filled = 0;
	for (const piece of splitUnbreakable(text)) {
		const width = widthOf(piece.trimEnd(), latin);
		if (filled > 0 && filled + width > ems + 0.001) {
			lines++;
			filled = 0;
		}
		filled += widthOf(piece, latin);
		// A word wider than a line is broken wherever the line ends.
		while (filled > ems && width > ems) {
			lines++;
			filled -= ems;
		}
	}
	return lines;
}

function widthOf(text: string, latin: number): number {
	let ems = 0;
	for (const character of text) ems += HAN.test(character) ? 1 : latin * advance(character);
	return ems;
}

/** Pieces that stay on one line: a Han character with the marks that cling to it, a Latin word with its space. */
function splitUnbreakable(text: string): string[] {
	const pieces: string[] = [];
	let open = false;
	for (const character of text) {
		const last = pieces[pieces.length - 1];
		const before = last?.at(-1) ?? '';
		const joins =
			last !== undefined &&
			(open ||
				CLOSING.test(character) ||
				(!HAN.test(character) && !/\s/.test(before) && !HAN.test(before)) ||
				character === ' ');
		if (joins) pieces[pieces.length - 1] = last + character;
		else pieces.push(character);
		open = OPENING.test(character);
	}
	return pieces;
}

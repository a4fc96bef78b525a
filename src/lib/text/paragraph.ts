import { advance } from './advance.ts';
import { ENDLESS } from './wrap.ts';

/** What no line begins with, and what no line ends with. */
const CLOSING = /^[、，。；：！？…—”’）》」』〉】,.;:!?)\]%]/u;
const OPENING = /[“‘（《「『〈【([]$/u;

/** Pieces that are never broken: a Latin word or number with what belongs to it, or one Han character. */
const PIECE =
	/(?:[\p{Script=Latin}\p{M}\p{N}'’\-@/&%]|(?<!\.)\.+(?=[\p{Script=Latin}\p{M}\p{N}'’\-@/&%]))+|\s+|[^]/gu;

/** A last line shorter than this, in ems, is lengthened at the cost of the others. */
const WIDOW = 4;

/**
 * Breaks running text into lines of at most `ems`, every character kept but spaces at a break. A word wider than the line stays
 * whole on its own; what is longer than any word, as an address is, is broken anywhere.
 */
export function breakParagraph(text: string, ems: number): string[] {
	const pieces = glue(text.trim().match(PIECE) ?? []);
	const fitting = pieces.flatMap((piece) =>
		piece.length > ENDLESS && advance(piece) > ems ? [...piece] : [piece]
	);
	return breakPieces(fitting, ems);
}

/** Breaks a list into lines, between its items alone. */
export function breakList(items: string[], separator: string, ems: number): string[] {
	return fill(
		items.map((item, i) => (i < items.length - 1 ? item + separator : item)),
		ems
	);
}

function breakPieces(pieces: string[], ems: number): string[] {
	const lines = fill(pieces, ems);
	if (lines.length < 2) return lines;
	// No narrower measure gives a longer last line than what evens the lines out.
	for (
		let measure = ems;
		advance(lines[lines.length - 1] ?? '') < WIDOW && measure > ems * 0.75;
		measure -= 0.5
	) {
		const narrower = fill(pieces, measure);
		if (narrower.length > lines.length) break;
		if (advance(narrower[narrower.length - 1] ?? '') >= WIDOW) return narrower;
	}
	return lines;
}

function fill(pieces: string[], ems: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of pieces) {
		if (line !== '' && advance((line + piece).trimEnd()) > ems) {
			lines.push(line.trimEnd());
			line = piece.trimStart();
		} else {
			line += piece;
		}
	}
	if (line.trim() !== '') lines.push(line.trimEnd());
	return lines;
}

/** Joins what stays together across a possible break. */
function glue(pieces: string[]): string[] {
	const glued: string[] = [];
	for (const piece of pieces) {
		const before = glued[glued.length - 1];
		if (before !== undefined && (CLOSING.test(piece) || OPENING.test(before)))
			glued[glued.length - 1] = before + piece;
		else glued.push(piece);
	}
	return glued;
}

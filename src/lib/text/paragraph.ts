import { advance } from './advance.ts';
import { breakLines, CLOSING, ENDLESS, joinPieces, OPENING } from './break-lines.ts';

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
	const fitting = piecesOf(text).flatMap((piece) =>
		piece.length > ENDLESS && advance(piece) > ems ? [...piece] : [piece]
	);
	return setFull(fitting, ems, Math.min(WIDOW, ems / 2));
}

/**
 * How many lines of at most `ems` a browser sets running text in: it fills each before it begins the next, and breaks a word that is wider
 * than a line anywhere.
 * @param advanceOf how wide its font sets a character, in ems
 */
export function countLines(
	text: string,
	ems: number,
	advanceOf: (character: string) => number
): number {
	const widthOf = (piece: string) => {
		let sum = 0;
		for (const character of piece) sum += advanceOf(character);
		return sum;
	};
	let lines = 1;
	let filled = 0;
	for (const piece of piecesOf(text)) {
		const width = widthOf(piece.trimEnd());
		if (filled > 0 && filled + width > ems + 1e-9) {
			lines++;
			filled = 0;
		}
		filled += widthOf(piece);
		while (filled > ems && width > ems) {
			lines++;
			filled -= ems;
		}
	}
	return lines;
}

const piecesOf = (text: string): string[] => glue(text.trim().match(PIECE) ?? []);

/** Breaks a list into lines, between its items alone; one that is wider than a line is broken like running text, and its words where they must be. */
export function breakList(items: string[], separator: string, ems: number): string[] {
	const isWide = (text: string) => advance(text.trim()) > ems;
	return setFull(
		items
			.map((item, i) => (i < items.length - 1 ? item + separator : item))
			.flatMap((item) => (isWide(item) ? glue(item.match(PIECE) ?? []) : [item]))
			.flatMap((piece) => (isWide(piece) ? [...piece] : [piece])),
		ems
	);
}

function setFull(pieces: string[], ems: number, last = 0): string[] {
	const text = joinPieces(pieces);
	return (
		breakLines(text, { width: ems, line: 1, shape: 'full', last, isForced: true })?.lines ?? []
	);
}

/** Joins what stays together across a possible break: marks with what they close or open, blanks between them or not. */
function glue(pieces: string[]): string[] {
	const glued: string[] = [];
	for (const piece of pieces) {
		const isClosing = CLOSING.test(piece.charAt(0));
		const isAfterBlank = isClosing && glued.length > 1 && glued[glued.length - 1]?.trim() === '';
		const blank = isAfterBlank ? (glued.pop() ?? '') : '';
		const before = glued[glued.length - 1];
		if (before !== undefined && (isClosing || OPENING.test(before.trimEnd().slice(-1))))
			glued[glued.length - 1] = before + blank + piece;
		else glued.push(piece);
	}
	return glued;
}

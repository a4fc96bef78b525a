import { breakLines, joinPieces } from './break-lines.ts';
import { breakParagraph } from './paragraph.ts';

/** Where the parts of a Chinese headline end: after 、：；， or a closing quotation mark, and after 的. */
const PART = /[^“”、，：；的]*(?:“[^“”]*”|[、，：；的“”])?/gu;
/** Inside quotation marks there may be a list of names. */
const ITEM = /[^、]+、?|、/gu;

/**
 * Breaks a headline where a person would: between the parts of its sentence, or between words. Of all ways with the fewest lines
 * the one whose lines are most alike.
 *
 * @returns null where a part is wider than the line
 */
export function breakHeadline(text: string, ems: number): string[] | null {
	const parts = joinPieces(splitHeadline(text.trim()));
	return (
		breakLines(parts, { width: ems, line: 1, shape: 'alike', isTopHeavy: true })?.lines ?? null
	);
}

/** The same where it must be set in any case: parts that are too wide are broken as running text is. */
export const breakTitle = (text: string, ems: number): string[] =>
	breakHeadline(text, ems) ?? breakParagraph(text, ems);

function splitHeadline(text: string): string[] {
	const words = text.match(/(?<!\s)\s*\S+/gu) ?? [];
	if (words.length > 1 && !/\p{Script=Han}/u.test(text)) return words;
	const parts: string[] = [];
	for (const part of text.match(PART) ?? []) {
		const quote = part.indexOf('“');
		// What introduces a name and the name itself may be parted.
		const pieces = quote > 0 ? [part.slice(0, quote), part.slice(quote)] : [part];
		for (const piece of pieces.flatMap((p) => p.match(ITEM) ?? [])) {
			// 的 goes on from a quotation, and ends nothing.
			const last = parts[parts.length - 1];
			if (/^的$/u.test(piece) && last?.endsWith('”')) parts.push(piece);
			else if (last === '的') parts[parts.length - 1] += piece;
			else if (piece !== '') parts.push(piece);
		}
	}
	return parts;
}

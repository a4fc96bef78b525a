import { escapeMarkup } from '#lib/text/escape.ts';

/** Markup that is safe to write out. */
export class Markup {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}
}

export type Piece = Markup | string | number | null | false | readonly Piece[];

/**
 * Characters that are not seen, or that turn the direction of what follows: a reviewer has to see them, and they must not
 * act. U+00A0 and U+3000 are blanks that do no harm.
 */
const UNSEEN =
	// eslint-disable-next-line no-control-regex -- these are what is looked for
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]|[\ud800-\udfff]/gu;

/** Text as element content or inside a quoted attribute; a character that is not seen becomes its code: ⟦U+202E⟧. */
export function escape(text: string): string {
	return escapeMarkup(text.replace(UNSEEN, (character) => `⟦${codeOf(character)}⟧`));
}

/** A text in pieces of what is seen and what is not, in order; a piece that is not seen is one character. */
export function splitUnseen(text: string): { text: string; code: string | null }[] {
	const pieces: { text: string; code: string | null }[] = [];
	let from = 0;
	for (const { 0: unseen, index } of text.matchAll(UNSEEN)) {
		if (index > from) pieces.push({ text: text.slice(from, index), code: null });
		pieces.push({ text: unseen, code: codeOf(unseen) });
		from = index + unseen.length;
	}
	if (from < text.length) pieces.push({ text: text.slice(from), code: null });
	return pieces;
}

/** Template strings whose values are escaped, unless they are markup themselves; null and false print nothing. */
export function markup(strings: TemplateStringsArray, ...pieces: Piece[]): Markup {
	return new Markup(
		strings.map((string, i) => (i === 0 ? '' : print(pieces[i - 1] ?? null)) + string).join('')
	);
}

function print(piece: Piece): string {
	if (piece === null || piece === false) return '';
	if (piece instanceof Markup) return piece.text;
	if (typeof piece === 'object') return piece.map(print).join('');
	return escape(String(piece));
}

function codeOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

import { TRADITIONAL } from './traditional.ts';

/**
 * Punctuation and Traditional characters as the reading rules know them, one character for one, so that a position in the
 * folded text is the same position in the text. Only for recognition: what is stored is always as printed.
 */
const PAIRS = ',，:：;；!！?？(（)）｡。「“」”『‘』’﹁“﹂”〝“〞”﹃‘﹄’' + TRADITIONAL;

/** What each character folds to; 0 for itself. */
const TABLE = new Uint16Array(0x10000);
for (let i = 0; i < PAIRS.length; i += 2) TABLE[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1);
const ANY = new RegExp(
	`[${[...PAIRS]
		.filter((_, i) => i % 2 === 0)
		.join('')
		.replace(/[[\]\\^-]/gu, '\\$&')}]`,
	'gu'
);

export function fold(text: string): string {
	for (let i = 0, { length } = text; i < length; i++) {
		if (TABLE[text.charCodeAt(i)] === 0) continue;
		return text.replace(ANY, (character) => String.fromCharCode(TABLE[character.charCodeAt(0)]!));
	}
	return text;
}

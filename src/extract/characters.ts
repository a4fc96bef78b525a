export function isHan(code: number): boolean {
	return (
		(code >= 0x4e00 && code <= 0x9fff) ||
		(code >= 0x3400 && code <= 0x4dbf) ||
		(code >= 0xf900 && code <= 0xfaff) ||
		code === 0x3007 ||
		(code >= 0xd840 && code <= 0xdfff)
	);
}

export function isSurrogate(code: number): boolean {
	return code >= 0xd800 && code <= 0xdfff;
}

/** · • ・ ‧ ∙ as transliterated names have them. */
export function isMiddleDot(code: number): boolean {
	return code === 0xb7 || code === 0x2022 || code === 0x30fb || code === 0x2027 || code === 0x2219;
}

export function isGap(code: number): boolean {
	return code === 0x20 || code === 0x3000 || code === 0xa0;
}

/**
 * A set of characters. The sets stand side by side, a bit for each in the row of a character: an article is made of some
 * hundred characters, so that whatever is asked of them stays in the inner caches. A table for each set would not.
 */
export type CharacterSet = number & { readonly isCharacterSet: true };

const COLUMNS = 2;
const rows = new Int32Array(0x10000 * COLUMNS);
let sets = 0;

/** Makes a set of characters, each of one code unit. Meant for constants: sets are never given back. */
export function setOf(characters: string): CharacterSet {
	if (sets === COLUMNS * 32) throw new Error('the rows of characters are full: add a column');
	const set = sets++;
	for (let i = 0; i < characters.length; i++) {
		rows[characters.charCodeAt(i) * COLUMNS + (set >> 5)]! |= 1 << (set & 31);
	}
	return set as CharacterSet;
}

/** Whether a character, given by its code, is in a set. */
export function isIn(set: CharacterSet, code: number): boolean {
	return ((rows[code * COLUMNS + (set >> 5)]! >> (set & 31)) & 1) === 1;
}

/** Whether the character at `at` is in a set; outside the text none is. */
export function isOneOf(set: CharacterSet, text: string, at: number): boolean {
	return at >= 0 && at < text.length && isIn(set, text.charCodeAt(at));
}

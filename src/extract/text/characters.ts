export function isHan(code: number): boolean {
	return (
		(code >= 0x4e00 && code <= 0x9fff) ||
		(code >= 0x3400 && code <= 0x4dbf) ||
		(code >= 0xf900 && code <= 0xfaff) ||
		code === 0x3007 ||
		(code >= 0xd840 && code <= 0xdfff)
	);
}

/** One of the block that nearly all Han characters of a newspaper are from. */
export function isCommonHan(code: number): boolean {
	return code >= 0x4e00 && code <= 0x9fff;
}

export function isSurrogate(code: number): boolean {
	return code >= 0xd800 && code <= 0xdfff;
}

export function isDigit(code: number): boolean {
	return code >= 0x30 && code <= 0x39;
}

/** A Latin letter, with an accent or without. */
export function isLatin(code: number): boolean {
	const small = code | 0x20;
	// × and ÷ stand among the letters.
	return (small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code < 0x250 && small !== 0xf7);
}

/** The dot of transliterated names. */
export function isMiddleDot(code: number): boolean {
	return code === 0xb7;
}

export function isGap(code: number): boolean {
	return code === 0x20 || code === 0x3000;
}

/** A set of characters, a bit for each: 8 kB, of which a text touches so little that it stays in the inner caches. */
export type CharacterSet = Int32Array;

/** Makes a set of characters, each of one code unit. */
export function setOf(characters: string): CharacterSet {
	const set = new Int32Array(0x800);
	for (let i = 0; i < characters.length; i++) addTo(set, characters.charCodeAt(i));
	return set;
}

export function addTo(set: CharacterSet, code: number): void {
	set[code >> 5]! |= 1 << code;
}

/** Whether a character, given by its code, is in a set. */
export function isIn(set: CharacterSet, code: number): boolean {
	return ((set[code >> 5]! >> code) & 1) === 1;
}

/** Whether the character at `at` is in a set; outside the text none is. */
export function isOneOf(set: CharacterSet, text: string, at: number): boolean {
	return at >= 0 && at < text.length && isIn(set, text.charCodeAt(at));
}

/** Whether a text holds a character of a set between two places. */
export function holdsAny(text: string, set: CharacterSet, from: number, to: number): boolean {
	for (let i = from; i < to; i++) if (isIn(set, text.charCodeAt(i))) return true;
	return false;
}

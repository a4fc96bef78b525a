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

/** Whether the character at `at` is one of a table's; past the end none is. */
export function isOneOf(table: Uint8Array, text: string, at: number): boolean {
	return table[text.charCodeAt(at)] === 1;
}

/** A table over characters: 1 for each of these. */
export function tableOf(characters: string): Uint8Array {
	const table = new Uint8Array(0x10000);
	for (let i = 0; i < characters.length; i++) table[characters.charCodeAt(i)] = 1;
	return table;
}

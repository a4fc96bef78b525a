import type { Span } from '#dataset';

/** Characters that separate lines: LF, VT, FF, CR, NEL, LS, PS. */
function endsLine(code: number): boolean {
	return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** White space and the invisible characters that word processors leave at the ends of lines. */
export function isBlank(code: number): boolean {
	if (code <= 0x20) return true;
	if (code < 0xa0) return code === 0x7f || code === 0x85;
	return (
		code === 0xa0 ||
		code === 0xad ||
		code === 0x3000 ||
		(code >= 0x2000 && code <= 0x200f) ||
		(code >= 0x2028 && code <= 0x202f) ||
		code === 0x061c ||
		(code >= 0x205f && code <= 0x206f) ||
		code === 0xfeff
	);
}

/** Whether an indent of two ideographic spaces stands at `i` behind the end of a sentence: a paragraph whose line feed was lost. */
function indents(text: string, i: number): boolean {
	if (text.charCodeAt(i) !== 0x3000 || text.charCodeAt(i + 1) !== 0x3000) return false;
	let before = i - 1;
	while (before >= 0 && isBlank(text.charCodeAt(before)) && i - before < 8) before--;
	return /[。！？…”』」）]/u.test(text[before] ?? '');
}

/** The lines of a text that hold something, without the blanks around them. */
export function splitLines(text: string): Span[] {
	const lines: Span[] = [];
	let start = 0;
	for (let i = 0; i <= text.length; i++) {
		if (i < text.length && !endsLine(text.charCodeAt(i)) && !indents(text, i)) continue;
		let from = start;
		let to = i;
		while (from < to && isBlank(text.charCodeAt(from))) from++;
		while (to > from && isBlank(text.charCodeAt(to - 1))) to--;
		if (to > from) lines.push([from, to]);
		start = i + 1;
	}
	return lines;
}

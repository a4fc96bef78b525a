import type { Span } from '#dataset';
import type { Folded } from './fold.ts';

/** Characters that separate lines: LF, VT, FF, CR, NEL, LS, PS. */
function endsLine(code: number): boolean {
	return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** White space, and what separates lines. */
export function isBlank(code: number): boolean {
	return code <= 0x20 || code === 0x3000 || endsLine(code);
}

/** Whether an indent of two ideographic spaces stands at `i` behind the end of a sentence: a paragraph whose line feed was lost. */
function indents(text: string, i: number): boolean {
	if (text.charCodeAt(i) !== 0x3000 || text.charCodeAt(i + 1) !== 0x3000) return false;
	let before = i - 1;
	while (before >= 0 && isBlank(text.charCodeAt(before)) && i - before < 8) before--;
	return /[。！？…”』」）]/u.test(text[before] ?? '');
}

/** The lines of a text that hold something, without the blanks around them. */
export function splitLines({ text, marks }: Folded): Span[] {
	const lines: Span[] = [];
	let start = 0;
	const endLine = (end: number) => {
		if (end > start) {
			const line = trim(text, [start, end]);
			if (line[1] > line[0]) lines.push(line);
		}
		start = end + 1;
	};
	let k = 0;
	while (k < marks.length) {
		const i = marks[k++]!;
		if (endsLine(text.charCodeAt(i)) || indents(text, i)) endLine(i);
	}
	endLine(text.length);
	return lines;
}

/** A passage without blanks at its ends. */
export function trim(text: string, passage: Span): Span {
	const [from, to] = passage;
	let start = from;
	let end = to;
	while (start < end && isBlank(text.charCodeAt(start))) start++;
	while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
	return start === from && end === to ? passage : [start, end];
}

import type { Span } from '#dataset';
import { isBlank } from '#extract/text/lines.ts';
import { setOf, isOneOf } from '#extract/text/characters.ts';

/** Marks that nothing stands between and the words they belong to. */
const MARKS = setOf('，。、；：？！“”‘’（）《》');
/** 我的手机 ， 一天得充两次电 。: nobody prints a blank in front of these. */
const SPACED = /[\p{Script=Han}\d”][ \u00a0\u3000]{1,8}[，。]/gu;
const PAIRS = [' ', '\u00a0', '\u3000'].flatMap((blank) => [`${blank}，`, `${blank}。`]);
/** Fewer are slips. */
const LEAST = 3;

/**
 * Whether blanks stand around the marks of a folded text, as some collections of texts store them: such a blank is none of the
 * article's, and a quotation or a name that ends in front of one would not be seen to end.
 */
export function hasSpacedMarks(text: string): boolean {
	// Nearly no article has any, and to look for two characters takes no time.
	if (!PAIRS.some((pair) => text.includes(pair))) return false;
	SPACED.lastIndex = 0;
	for (let found = 0; found < LEAST; found++) if (!SPACED.test(text)) return false;
	return true;
}

/** The fragments without the blanks that stand beside a mark. */
export function withoutSpaces(text: string, fragments: readonly Span[]): Span[] {
	const found: Span[] = [];
	for (const [from, to] of fragments) {
		let start = from;
		for (let i = from; i < to; i++) {
			if (!isBlank(text.charCodeAt(i))) continue;
			let end = i + 1;
			while (end < to && isBlank(text.charCodeAt(end))) end++;
			if (isOneOf(MARKS, text, i - 1) || isOneOf(MARKS, text, end)) {
				if (i > start) found.push([start, i]);
				start = end;
			}
			i = end - 1;
		}
		if (to > start) found.push([start, to]);
	}
	return found;
}

import type { Span } from '#dataset';

/** Words as they are found again in a text: with as much around them as tells them from their like. */
export interface Quote {
	exact: string;
	prefix: string;
	suffix: string;
}

/** How much there is at least: enough to find the words where something else around them has changed. */
const CONTEXT = 32;

/** The words at a place with what stands around them: all together they stand in the text once. */
export function quoteAt(text: string, [start, end]: Span): Quote {
	const exact = text.slice(start, end);
	for (let context = CONTEXT; ; context *= 2) {
		const from = wholeAt(text, Math.max(start - context, 0));
		const to = wholeAt(text, Math.min(end + context, text.length));
		const around = text.slice(from, to);
		const isAll = from === 0 && to === text.length;
		if (isAll || (text.indexOf(around) === from && text.lastIndexOf(around) === from))
			return { exact, prefix: text.slice(from, start), suffix: text.slice(end, to) };
	}
}

/** The place, or the one before it where it parts a pair. */
const wholeAt = (text: string, place: number): number =>
	/^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(place - 1, 0), place + 1)) && place > 0
		? place - 1
		: place;

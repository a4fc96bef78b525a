import type { Diagnostic } from '#dataset';

/** How much of the article around a doubt tells it from another of the same words; characters. */
const AROUND = 12;

/** By what a doubt is known again: it is the same where it is of the same words between the same, wherever the text has moved to. */
export function doubtKey({ code, spans }: Diagnostic, text: string): string {
	const from = spans[0]?.[0] ?? 0;
	const to = spans[spans.length - 1]?.[1] ?? from;
	const printed = spans.map((span) => text.slice(...span)).join('|');
	return [
		code,
		text.slice(Math.max(0, from - AROUND), from),
		printed,
		text.slice(to, to + AROUND)
	].join(' ');
}

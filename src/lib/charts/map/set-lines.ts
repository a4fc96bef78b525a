import { leastWidth, wrap } from '#lib/text/wrap.ts';

/** Breaks a label that must be printed whatever happens: a word wider than `width` ems stays whole on its line. */
export function setLines(text: string, width: number): string[] {
	return wrap(text, Math.max(width, leastWidth(text, Infinity)))?.lines ?? [text];
}

import type { Messages } from '#lib/messages/messages.ts';

/** What stands below the boxes of an embed's legend. */
export function legendNote(words: Messages, blank = words.legend.blankTheme): string {
	const { legend } = words;
	const stop = /[a-z]/i.test(legend.blank) ? '. ' : '。';
	return `${legend.blank} ${blank}${stop}${legend.caution}`;
}

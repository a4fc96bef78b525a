import type { Messages } from '#lib/messages/messages.ts';

/** What stands below the boxes of an embed's legend. */
export function legendNote(words: Messages, blank = words.legend.blankTheme): string {
	const { legend, punctuation } = words;
	return legend.blankMeans(blank) + punctuation.stop + legend.caution;
}

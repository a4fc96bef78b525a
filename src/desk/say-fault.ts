import type { Place } from '#extract/fault.ts';
import type { DeskMessages } from '#lib/messages/desk.ts';

/** What the extraction calls a file that is no text, and what the desk says of it. */
const FAULTS: Record<string, keyof DeskMessages['refused']> = {
	'empty-file': 'empty',
	'no-plain-text': 'other',
	'control-character': 'controls',
	'no-text': 'noText',
	'encoded-twice': 'twice'
};

/** Why words that were dropped or pasted are not read, and what to do. */
export function sayFault(
	{ code, place }: { code: string; place?: Place | null },
	{ refused, lost }: DeskMessages
): string {
	if (code === 'lost-character' && place) return lost(place);
	return refused[FAULTS[code] ?? 'encoding'];
}

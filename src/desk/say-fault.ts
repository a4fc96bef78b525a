import type { DeskMessages } from '#lib/messages/desk.ts';

/** What the extraction calls a file that is no text, and what the desk says of it. */
const FAULTS: Record<string, keyof DeskMessages['refused']> = {
	'empty-file': 'empty',
	'no-plain-text': 'other',
	'control-character': 'controls',
	'no-text': 'noText'
};

export const sayFault = ({ code }: { code: string }, { refused }: DeskMessages): string =>
	refused[FAULTS[code] ?? 'encoding'];

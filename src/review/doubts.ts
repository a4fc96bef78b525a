import type { Code } from '#extract/dataset/diagnostics.ts';
import type { ReviewMessages } from '#lib/messages/zh.review.ts';

/** What a doubt bears on: who said what and where it is counted; how something is printed; how lines were joined. */
export type Bearing = keyof ReviewMessages['bearings'];

/** Every code of the extraction. */
const BEARINGS: Record<Code, Bearing> = {
	'quotation-unattributed': 'attribution',
	'quotation-inferred': 'attribution',
	'pronoun-far': 'attribution',
	'subject-elided': 'attribution',
	'words-inferred': 'attribution',
	'surname-only': 'attribution',
	'name-inferred': 'attribution',
	'delegation-inferred': 'attribution',
	'speaker-unread': 'attribution',
	'speaker-silent': 'attribution',
	'unit-unknown': 'attribution',
	'quotation-unclosed': 'print',
	'quotation-unopened': 'print',
	'quotation-nested': 'print',
	'stray-token': 'print',
	'odd-dash': 'print',
	'byline-no-role': 'print',
	'column-break': 'join'
};

interface Meaning {
	name: string;
	/** What was found, and what was made of it. */
	found: string;
}

const isKnown = (code: string): code is Code => Object.keys(BEARINGS).includes(code);

/** A doubt that nobody has told us of may be about anything that counts. */
export const bearingOf = (code: string): Bearing =>
	isKnown(code) ? BEARINGS[code] : 'attribution';

/** A doubt in words; what the extraction says in English where a code is none that we know. */
export function meaningOf(
	{ code, message }: { code: string; message: string },
	{ meanings }: { meanings: Record<Code, Meaning> }
): Meaning {
	return isKnown(code) ? meanings[code] : { name: code, found: message };
}

/** What to do about a doubt that no line of `story.yaml` settles. */
export const adviceOn = (code: string, { advice }: { advice: Record<Code, string> }): string =>
	isKnown(code) ? advice[code] : '';

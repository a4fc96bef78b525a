/** What a doubt bears on: what is counted and whose words something is; how something is printed; how lines were joined. */
export type Bearing = 'attribution' | 'print' | 'join';

/** Every code of the extraction: `src/review/doubts.ts` holds them to it. */
export const BEARINGS = {
	'quotation-unattributed': 'attribution',
	'quotation-inferred': 'attribution',
	'pronoun-far': 'attribution',
	'subject-elided': 'attribution',
	'words-inferred': 'attribution',
	'surname-only': 'attribution',
	'name-inferred': 'attribution',
	'delegation-inferred': 'attribution',
	'delegation-in-text': 'attribution',
	'speaker-unread': 'attribution',
	'speaker-silent': 'attribution',
	'unit-unknown': 'attribution',
	// Where it ends decides what is somebody's.
	'quotation-unclosed': 'attribution',
	'quotation-unopened': 'print',
	'quotation-nested': 'print',
	'stray-token': 'print',
	'odd-dash': 'print',
	'byline-no-role': 'print',
	'column-break': 'join'
} as const satisfies Record<string, Bearing>;

type Known = keyof typeof BEARINGS;

/** Codes of doubts that bear on something. */
export type CodeOf<On extends Bearing> = {
	[Each in Known]: (typeof BEARINGS)[Each] extends On ? Each : never;
}[Known];

const isKnown = (code: string): code is Known => Object.keys(BEARINGS).includes(code);

/** A doubt that nobody has told us of may be about anything that counts. */
export const bearingOf = (code: string): Bearing =>
	isKnown(code) ? BEARINGS[code] : 'attribution';

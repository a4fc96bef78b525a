import type { Doubt } from '#extract/speech/utterances.ts';

export type Code =
	| Doubt
	| 'column-break'
	| 'quotation-unclosed'
	| 'quotation-unopened'
	| 'quotation-nested'
	| 'stray-token'
	| 'odd-dash'
	| 'byline-no-role'
	| 'unit-unknown'
	| 'delegation-inferred'
	| 'delegation-in-text'
	| 'speaker-unread'
	| 'speaker-silent';

const MESSAGES: Record<Code, string> = {
	'column-break': 'a line break within a sentence; read as one line',
	'quotation-unclosed': 'this quotation mark is never closed',
	'quotation-unopened': 'this quotation mark closes nothing',
	'quotation-nested': 'a quotation within one with the same marks; read as nested',
	'stray-token': 'a foreign word that does not seem to belong here; left as printed',
	'odd-dash': 'a single dash, which may stand for another character; left as printed',
	'byline-no-role': 'the byline does not say whether this is a reporter',
	'unit-unknown':
		'could be meant for a county-level division, and the region file has none of this name; on no map',
	'speaker-unread':
		'somebody seems to speak here; no name could be read, and nobody is given the words',
	'speaker-silent':
		'a sentence is about somebody with an office or a title, and nothing in this part is read as his words',
	'delegation-inferred': 'no heading says so, but this is the only delegation that the text names',
	'delegation-in-text': 'no heading says so, but a paragraph begins with this delegation',
	'quotation-unattributed': 'whose words these are could not be told; nobody is given them',
	'quotation-inferred':
		'no cue says whose words these are; given by what stands before and behind them',
	'pronoun-far':
		'nobody is read in this paragraph whom the pronoun means; given to whoever alone the paragraph before names, else to nobody',
	'subject-elided': 'the cue has no subject of its own; given to whom the text in front names',
	'words-inferred':
		'no cue says that these are words of somebody; given to whoever the sentence is about',
	'surname-only': 'only a surname is printed; given to whoever has it in this part',
	'name-inferred': 'taken for a name because of where it stands'
};

/** Told sooner than whether one of them stands alone. */
const SURROGATE = /[\ud800-\udfff]/;

/** What a diagnostic says, with the passage as printed, shortened. */
export function explain(code: Code, printed: string): string {
	const words = printed.length > 24 ? `${printed.slice(0, 12)}…${printed.slice(-8)}` : printed;
	const whole = SURROGATE.test(words) ? words.replace(/[\ud800-\udfff]/gu, '\ufffd') : words;
	return `${MESSAGES[code]}: ${whole}`;
}

import type { Passage } from '#extract/page/reading.ts';
import type { Subject } from '#extract/names/subjects.ts';

/** Words that somebody is given. `subject` is null where it cannot be known whose they are. */
export interface Utterance {
	kind: 'direct' | 'indirect' | 'proposal';
	subject: Subject | null;
	cue: Passage | null;
	at: Passage;
	inferred: boolean;
	doubt: Doubt | null;
}

/** Why an attribution is not certain. */
export type Doubt =
	| 'quotation-unattributed'
	| 'quotation-inferred'
	| 'pronoun-far'
	| 'subject-elided'
	| 'surname-only'
	| 'name-inferred';

export interface Speech {
	utterances: Utterance[];
	unclosed: number[];
	unopened: number[];
	nested: Passage[];
	/** Cues whose subject has an office or a title, and could not be read. */
	unread: Passage[];
}

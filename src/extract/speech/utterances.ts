import type { NameRule, OwnerRule } from './rules.ts';
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
	/** How it is known who speaks; null where nobody does. */
	rule: NameRule | null;
	/** How it is known that a quotation is theirs; null for what is no quotation, and as long as it waits. */
	owned: OwnerRule | null;
}

/** Why an attribution is not certain. */
export type Doubt =
	| 'quotation-unattributed'
	| 'quotation-inferred'
	| 'pronoun-far'
	| 'subject-elided'
	| 'words-inferred'
	| 'surname-only'
	| 'name-inferred';

/** The subject of a cue. */
export interface Found {
	who: Subject;
	doubt: Doubt | null;
	rule: NameRule;
	/** Somebody whom the article does not name. */
	unread?: boolean;
}

/** Somebody with an office or a title whom a sentence may be about. */
export interface Silent {
	who: Subject;
	sentence: number;
	end: number;
}

export interface Speech {
	utterances: Utterance[];
	unclosed: number[];
	unopened: number[];
	nested: Passage[];
	/** Whom sentences are about; in the end, of those the ones who speak nowhere in the section. */
	silent: Silent[];
	/** Cues whose subject has an office or a title, and could not be read. */
	unread: Passage[];
	/** Clauses in quotation marks that were taken for nobody's words, in order; some stand in words that are reported. */
	unsaid: Passage[];
}

/**
 * The words in the order of the text, no character given twice: where one passage reaches into another, a quotation keeps its
 * own, since marks bound it, and else the one that began first.
 */
export function parted(utterances: readonly Utterance[]): Utterance[] {
	const left = [...utterances].sort(byPlace);
	const kept: Utterance[] = [];
	for (let i = 0; i < left.length; i++) {
		const one = left[i]!;
		const last = kept.at(-1);
		if (!last || last.at[1] <= one.at[0]) {
			kept.push(one);
		} else if (one.kind === 'direct' && last.kind !== 'direct') {
			kept.pop();
			if (last.at[0] < one.at[0]) kept.push({ ...last, at: [last.at[0], one.at[0]] });
			kept.push(one);
			if (last.at[1] > one.at[1]) insert(left, i + 1, { ...last, at: [one.at[1], last.at[1]] });
		} else if (one.at[1] > last.at[1]) {
			insert(left, i + 1, { ...one, at: [last.at[1], one.at[1]] });
		}
	}
	return kept;
}

function byPlace(a: Utterance, b: Utterance): number {
	return a.at[0] - b.at[0] || b.at[1] - a.at[1];
}

/** Puts one among others that stand in order from `from` on. */
function insert(list: Utterance[], from: number, one: Utterance): void {
	let i = from;
	while (i < list.length && byPlace(list[i]!, one) < 0) i++;
	list.splice(i, 0, one);
}

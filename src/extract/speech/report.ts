import type { Subject } from '#extract/names/subjects.ts';
import { isVerb, mayTell } from '#extract/words/cues.ts';
import { endOfSaying, verbOf, type Verb, type VerbRole } from '#extract/words/verbs.ts';
import { beginningOf } from './beginnings.ts';
import { isBeside } from './beside.ts';
import type { Scene } from './scene.ts';
import type { Found } from './utterances.ts';

/** A verb of speaking where it stands, with its subject: what may be a report. */
export interface Report {
	scene: Scene;
	text: string;
	word: string;
	role: VerbRole;
	/** Its row in the table of verbs. */
	verb: Verb | undefined;
	/** Where the verb begins and ends, with the 说 of 解释说. */
	at: number;
	to: number;
	found: Found;
	who: Subject;
	/** Whether it is a verb of speaking at all where it stands: not in 介绍情况, 三条建议. */
	isVerb: boolean;
	/** Whether it may be one, though a mark is missing: 答应|下周带人去看现场. */
	mayTell: boolean;
	/** Where the words begin, if it reports any. */
	begins: number;
}

export function reportAt(
	scene: Scene,
	at: number,
	word: string,
	role: VerbRole,
	found: Found
): Report {
	const { text, clause } = scene;
	const end = at + word.length;
	const to = endOfSaying(text, at, word);
	const { who } = found;
	const asked = role === 'weak' ? 'cue' : role;
	// 林水玉代表也点赞|道，…: whatever is done in saying it.
	const beside =
		isBeside({ scene, at, who }) || (word === '道' && isBeside({ scene, at: at - 2, who }));
	const isOne = to > end || isVerb(text, at, word, asked, beside, clause);
	return {
		scene,
		text,
		word,
		role,
		verb: verbOf(word),
		at,
		to,
		found,
		who,
		isVerb: isOne,
		mayTell: !isOne && beside && who.how !== 'body' && !scene.open && mayTell(text, at, word),
		begins: beginningOf({ scene, text, word, at, to })
	};
}

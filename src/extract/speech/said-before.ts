import type { Subject } from '#extract/names/subjects.ts';
import type { Passage } from '#extract/page/reading.ts';
import { isBlank } from '#extract/text/lines.ts';
import { verbOf } from '#extract/words/verbs.ts';
import type { NameRule } from './rules.ts';
import type { Scene } from './scene.ts';
import type { Doubt, Utterance } from './utterances.ts';

/** What denies that a verb that ends a sentence reports it. */
const NOT_SAID = /[没未不无曾]/u;
/** Shorter is no sentence that somebody says. */
const SHORTEST = 6;

/** 根还是白的，有救，他直起腰说。 Whether a cue ends its sentence, and the words stand in front of it. */
export function endsWithCue(scene: Scene, who: Subject, at: Passage, content: number): boolean {
	const { text, clause, sentence, end } = scene;
	if (content < end && text[content] !== '。') return false;
	if (text[content + 1] === '“' || (text[content + 1] === '\n' && text[content + 2] === '“'))
		return false;
	if (!verbOf(text.slice(...at))?.ends || clause - sentence < SHORTEST || who.how === 'body')
		return false;
	// Whoever acts in front of the cue does not speak there: 李四走到窗边，回头说。
	return who.from >= clause && !NOT_SAID.test(text.slice(who.to, at[0]));
}

/** The sentence in front of the clause, as words of whoever is the subject of its cue. */
export function saidBefore(
	{ text, clause, sentence }: Scene,
	who: Subject,
	cue: Passage,
	doubt: Doubt | null,
	rule: NameRule
): Utterance {
	let end = clause;
	while (end > sentence && leadsOn(text.charCodeAt(end - 1))) end--;
	return {
		kind: 'indirect',
		subject: who,
		cue,
		at: [sentence, end],
		inferred: false,
		doubt,
		rule,
		owned: null
	};
}

/** What stands between a cue and the words: ， ： — and blanks. */
export function leadsOn(code: number): boolean {
	return code === 0xff0c || code === 0xff1a || code === 0x2014 || isBlank(code);
}

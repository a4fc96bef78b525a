import { endsSentenceAt } from '#extract/page/sentences.ts';
import type { Passage } from '#extract/page/reading.ts';
import { leadsIn, partOf } from '#extract/words/leads.ts';
import type { VerbRole } from '#extract/words/verbs.ts';
import { endsWithCue, leadsOn, saidBefore } from './said-before.ts';
import type { Scene } from './scene.ts';
import type { Found } from './utterances.ts';

/** Whoever speaks, and what says so. */
export interface Accepted extends Found {
	cue: Passage;
	role: VerbRole;
	/** Where the words begin, if not right behind the cue. */
	from?: number;
}

/** Somebody speaks: ends what was reported before, gives waiting quotations away, opens what is reported now. */
export function accept(scene: Scene, accepted: Accepted): void {
	const { cue, role } = accepted;
	const { who, doubt, rule } = asFarAsSafe(scene, accepted);
	const content = behindMarks(scene, accepted.from ?? cue[1]);

	// 境外采购商给予好评，|认为…: whoever has no name heads the sentence too.
	const isCalled = rule === 'without-a-name' || rule === 'called-by-a-surname';
	const named = isCalled ? who.from : (who.people[0]?.at[0] ?? -1);
	const leads = leadsFrom(scene, named);
	const mayBeBefore = !scene.open && !scene.waiting.last && !leads && isFirstCue(scene);
	const reportsBefore = mayBeBefore && endsWithCue(scene, who, cue, content);
	scene.close(leads ? scene.sentence : partBefore(scene));
	scene.waiting.claim(who, cue, doubt, rule, scene.clause);
	scene.enterSpeaker({ subject: who, at: cue, content, doubt, rule, sentence: scene.sentence });
	if (content >= scene.end || endsSentenceAt(scene.text, content)) {
		if (reportsBefore) scene.speech.utterances.push(saidBefore(scene, who, cue, doubt, rule));
		return;
	}
	scene.open = {
		kind: role === 'proposal' ? 'proposal' : 'indirect',
		subject: who,
		cue,
		at: [content, content],
		inferred: false,
		doubt,
		rule,
		owned: null
	};
}

/** 他 whose person stands in an earlier paragraph is doubtful; farther off it is nobody. */
function asFarAsSafe(scene: Scene, { who, doubt, rule }: Found): Found {
	const first = who.people[0]?.at[0] ?? scene.paragraph;
	const isFar = who.how === 'pronoun' && first < scene.paragraph;
	// A surname says more than 他 does.
	if (doubt || !isFar) return { who, doubt, rule };
	if (scene.isNear(who)) return { who, doubt: 'pronoun-far', rule };
	const nobody = { ...who, people: [], unnamed: true };
	return { who: nobody, doubt: 'pronoun-far', rule: 'pronoun-of-nobody' };
}

function isFirstCue({ lastCue, sentence }: Scene): boolean {
	return lastCue?.sentence !== sentence;
}

/** Whether all that stands in front of the clause in its sentence leads up to the cue; whoever speaks is named at `name`. */
function leadsFrom(scene: Scene, name: number): boolean {
	const { text, sentence, clause } = scene;
	// Whoever speaks may have been named at the head of the sentence: 薛文明第二次参会，他表示.
	const headed = isFirstCue(scene) && name >= sentence && name < clause;
	return headed || leadsIn(text, sentence, clause);
}

/** Where the part of the sentence begins that the cue is in. */
function partBefore({ text, sentence, clause }: Scene): number {
	const part = partOf(text, sentence, clause);
	return leadsIn(text, part, clause) ? part : clause;
}

function behindMarks({ text, end }: Scene, at: number): number {
	let content = at;
	while (content < end && leadsOn(text.charCodeAt(content))) content++;
	return content;
}

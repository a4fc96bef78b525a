import { goesOnAt } from '#extract/names/name-ends.ts';
import { introduceLed } from '#extract/names/actors.ts';
import { introduceBehind } from '#extract/names/introductions.ts';
import { isTitle } from '#extract/words/offices.ts';
import { endWordsOfOthers, noteSilence } from './new-subject.ts';
import type { Scene } from './scene.ts';
import { headAt } from './heads.ts';
import { isNarrated } from './narration.ts';

/** What the end of a clause or a sentence means for whoever speaks. */

export function endClause(scene: Scene, at: number): void {
	const { open, subject } = scene;
	// 他们都怀着决心，因此希望…: spoken of in somebody's words, who goes on.
	const isSpokenOf = open !== null && subject !== null && subject.from >= open.at[0];
	if (subject && !isSpokenOf) scene.pending = subject;
	// 程菲观看了表演，在肯定的同时也说道…: somebody met before heads the clause.
	else if (!scene.open && !scene.pending) {
		scene.pending = headAt(scene, scene.clause);
		if (scene.pending && !scene.pending.unsure) scene.antecedent = scene.pending;
		else if (scene.pending && goesOnAt(scene.text, scene.pending.to)) {
			scene.antecedent = scene.pending;
		}
	}
	if (!scene.pending && scene.behindTitle >= 0 && scene.text[at - 1] === '，') {
		introduceBehind(scene, at);
	}
	scene.subject = null;
	scene.behindTitle = -1;
	scene.clause = at;
	const led = !scene.pending && !scene.introduced && scene.text[at - 1] === '，';
	if (led) introduceLed(scene, at);
}

export function endSentence(scene: Scene, at: number): void {
	endClause(scene, at);
	noteSilence(scene, at);
	if (scene.waiting.endsBefore(at)) scene.waiting.settle(scene.pending ?? scene.introduced);
	scene.pending = scene.introduced = null;
	scene.previous = scene.sentence;
	scene.sentence = at;
	if (!scene.open) return;
	// Nobody calls himself by his name: the reporter goes on.
	const head = scene.names.certainAt(scene.text, at)?.people[0]?.name;
	if (head !== undefined && head === scene.open.subject?.people[0]?.name) scene.close(at);
	if (scene.open && isNarrated(scene, at)) scene.close(at);
	const met = scene.open ? headAt(scene, at) : null;
	if (met && goesOnAt(scene.text, met.to) && !isTitle(scene.text, met.to)) {
		endWordsOfOthers(scene, met, met.from);
	}
}

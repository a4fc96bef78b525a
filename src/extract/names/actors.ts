import { behindNote } from './bare-subjects.ts';
import { isOneOf, setOf } from '#extract/text/characters.ts';
import { couldBeBareName } from './could-be-names.ts';
import { TAKES_TURN } from '#extract/words/behind-names.ts';
import { foreignLength, maySpell } from '#extract/words/foreign-names.ts';
import { isCommonWord } from '#extract/words/common-words.ts';
import { behindLeads } from '#extract/words/leads.ts';
import { endsBeforeWord, reportsAt } from './name-ends.ts';
import { bounds, readNameAfter } from './names.ts';
import { isTitle } from '#extract/words/offices.ts';
import { isPlace } from '#extract/words/no-names.ts';
import type { Scene } from '#extract/speech/scene.ts';
import { personAt } from './subjects.ts';
import { COMPOUND, hasPlainSurname, mayBegin } from '#extract/words/surnames.ts';

const ENDS_SENTENCE = setOf('。！？”\n');

/**
 * 坐在后排的于凤鸣站了起来, and 易水生在发言时… where a paragraph begins: a name that only its place and its surname show to be one.
 * Whoever enters so is whom 她 means, and speaks where nobody else can.
 */
export function introduceActor(scene: Scene, at: number): void {
	const name = actorAt(scene, at);
	if (name === '') return;
	const { text, names } = scene;
	names.guess(name);
	scene.antecedent = personAt(text, [at, at + name.length]);
	if (!scene.pending) scene.introduced ??= scene.antecedent;
	// 崔伟明（澳门某会理事）、马慧敏则关注…: 两人 below.
	const next = behindNote(text, at + name.length, scene.end);
	if (text[next] !== '、') return;
	const other = readNameAfter(text, next + 1, Math.min(scene.end, next + 12), names.known);
	if (other) scene.pair = [...scene.antecedent.people, ...personAt(text, other).people];
}

/** 平日里，|卜慧芬和丈夫在外打拼: behind what leads to the clause, such a name is whom 她 means, and no more. */
export function introduceLed(scene: Scene, at: number): void {
	const name = actorAt(scene, at);
	if (name === '' || !behindLeads(scene.text, scene.sentence).includes(at)) return;
	scene.antecedent = personAt(scene.text, [at, at + name.length]);
}

/** The name at `at` that only its place and its surname show to be one; '' for none. */
function actorAt(scene: Scene, at: number): string {
	const { text, names } = scene;
	if (scene.subject || scene.open) return '';
	if (!mayBegin(text.charCodeAt(at)) && !maySpell(text.charCodeAt(at))) return '';
	for (let i = at + 1; i < at + 4; i++) if (isTitle(text, i)) return '';
	const foreign = foreignLength(text, at);
	const four = text.slice(at, at + 4);
	const three = text.slice(at, at + 3);
	const two = text.slice(at, at + 2);
	let name = '';
	if (names.isCertain(three) || names.isCertain(two)) return '';
	if (foreign > 0 && !endsBeforeWord(text, at)) name = text.slice(at, at + foreign);
	else if (
		COMPOUND.has(two) &&
		bounds(text, at + 4, scene.end) &&
		couldBeBareName(four) &&
		!endsBeforeWord(text, at, 3)
	) {
		name = four;
	} else if (
		hasPlainSurname(two) &&
		(bounds(text, at + 3, scene.end) || reportsAt(text, at + 3)) &&
		couldBeBareName(three) &&
		!endsBeforeWord(text, at) &&
		(!isCommonWord(two) ||
			TAKES_TURN.test(text.slice(at + 3, at + 7)) ||
			headsLater(text, at, three))
	) {
		name = three;
	} else if (
		hasPlainSurname(two) &&
		couldBeBareName(two) &&
		(/^(?:是|说|\p{Script=Han}着)/u.test(text.slice(at + 2, at + 4)) ||
			reportsAt(text, at + 2) ||
			headsLater(text, at, two))
	) {
		name = two;
	}
	if (name === '' || names.isRuledOut(name)) return '';
	// 甘泽州|州长
	return isPlace(text, at + name.length) || name.at(-1) === text[at + name.length] ? '' : name;
}

/** Whether a name begins a sentence further on. */
function headsLater(text: string, at: number, name: string): boolean {
	const behind = text.slice(at + name.length, at + 1500);
	for (let i = behind.indexOf(name); i >= 0; i = behind.indexOf(name, i + 1)) {
		if (!isOneOf(ENDS_SENTENCE, behind, i - 1)) continue;
		// 霍尔|果斯口岸 … 霍尔|果斯海关: the beginning of a longer word.
		const goesOn = behind[i + name.length] === text[at + name.length];
		if (!goesOn || bounds(text, at + name.length, text.length)) return true;
	}
	return false;
}

import { isOneOf, setOf } from '#extract/text/characters.ts';
import { goesOnFromName } from '#extract/words/common-words.ts';
import { CITED, isOffice } from '#extract/words/offices.ts';
import { leadLength, leadsIn, partOf } from '#extract/words/leads.ts';
import { type Names } from '#extract/names/known.ts';
import { LENGTHS } from '#extract/names/could-be-names.ts';
import { hasSurname } from '#extract/words/surnames.ts';
import type { Silent } from './utterances.ts';
import type { Subject } from '#extract/names/subjects.ts';
import type { Scene } from './scene.ts';

/** In front of a name these make it an object, or part of a circumstance: 对县长李四的要求, 在县长李四看来. */
const OBJECT = setOf('对向给让请叫跟据由把被与和同听陪随为从像如因用靠按在以找问看见除连经当替');
/** Behind a verb at the head of a clause: 组织部部长, 建设局局长 are called by what they do. */
const BODY = setOf('部局委办厅院站所处科会室厂司组');

/**
 * Whether somebody whose name begins at `name` is what the clause is about: nothing but what he belongs to stands in front, or
 * clauses that lead up to him. 江心村支书|周桂香, 坐在旁边的县农业局局长|骆立军; not 感谢县长|李四, 对县长|李四的要求.
 */
export function headsClause(
	{ text, clause, sentence }: Pick<Scene, 'text' | 'clause' | 'sentence'>,
	name: number
): boolean {
	const begins =
		clause === sentence || text[clause - 1] === '；' || leadsIn(text, sentence, clause);
	if (!begins || name - clause > 48) return false;
	const front = text.slice(clause, name).trimStart();
	const start = leadLength(front);
	if (start === front.length) return true;
	if (isOneOf(OBJECT, front, start)) return false;
	// 青年|创业者骆知行
	const two = front.slice(start, start + 2);
	const verb = goesOnFromName(two) && !isOffice(two) && !front.includes('的');
	return !verb || isOneOf(BODY, front, start + 2);
}

/** Behind a name these say that it is not what the sentence is about, or not alone. */
const GOES_ON = setOf('、等和与及的（代委');
/** 对村民骆春生|来说，意义重大: whom something concerns. */
const CONCERNS = /^(?:来[说讲]|而言)/u;
/** Who is only there: said of people in the room, and no reason to look for their words. */
const ATTENDS =
	/参加|出席|列席|主持|到会|到场|在座|旁听|听取|来到|走进|陪同|会见|看望|慰问|调研|考察|视察|当选|担任|作(?:了)?[^，。]{0,16}报告|报告[中里]|宣布|致辞/u;

/** Somebody with an office or a title was named whom the sentence may be about; the first of each counts. */
export function noteHead(scene: Scene, who: Subject): void {
	if (!isSpokenOf(scene)) scene.head ??= who;
}

/** Whether the clause has said whose words they are: whoever is named in it now is spoken of. 他希望|市长李江去看看. */
export function isSpokenOf({ open, clause }: Scene): boolean {
	return open !== null && open.at[0] > clause;
}

/** Nobody is lost in silence: notes whom the sentence that ends at `end` may be about, for the case that he speaks nowhere. */
export function noteSilence(scene: Scene, end: number): void {
	const { head, sentence } = scene;
	if (!head) return;
	scene.head = null;
	if (scene.speaker?.people[0] === head.people[0]) return;
	scene.speech.silent.push({ who: head, sentence, end });
}

/** Whether a sentence is about somebody, and gives reason to look for words of his. */
export function isAbout(text: string, { who, sentence, end }: Silent, names: Names): boolean {
	if (who.people.length !== 1 || end - who.to < 4 || isOneOf(GOES_ON, text, who.to)) return false;
	if (!hasSurname(who.people[0]!.name) || CONCERNS.test(text.slice(who.to, who.to + 2)))
		return false;
	const front = text.slice(sentence, who.from);
	if (CITED.test(front)) return false;
	// 县长周桂香|、副县长骆大川: one of a list of people; 县委书记、县长周桂香 is one.
	const comma = sentence + front.lastIndexOf('、');
	if (LENGTHS.some((length) => names.known(text, Math.max(sentence, comma - length), comma))) {
		return false;
	}
	const clause = sentence + Math.max(front.lastIndexOf('，'), front.lastIndexOf('；')) + 1;
	if (!headsClause({ text, clause, sentence }, who.from)) return false;
	const behind = /^[^，。]*/u.exec(text.slice(who.to, Math.min(end, who.to + 60)))![0];
	return !ATTENDS.test(behind);
}

/**
 * A new subject ends somebody's words, whatever its verb: what was reported of another ends where it heads a clause, and what
 * follows belongs to it or to nobody. `name` is where its name begins.
 */
export function endWordsOfOthers(scene: Scene, who: Subject, name: number): void {
	const { text, clause, sentence } = scene;
	if (isSpokenOf(scene)) return;
	const others = scene.open?.subject ?? scene.speaker;
	if (!others || others.people.some((one) => who.people.some((own) => own.name === one.name))) {
		return;
	}
	if (CITED.test(text.slice(clause, name)) || !headsClause(scene, name)) return;
	scene.close(text[clause - 1] === '；' ? partOf(text, sentence, clause) : sentence);
	scene.speaker = null;
}

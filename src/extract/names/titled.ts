import { isOneOf, setOf } from '#extract/text/characters.ts';
import { readSourced, readView } from '#extract/speech/views.ts';
import { introduce, introduceHead, isNamedBehind } from './introductions.ts';
import { isBlank } from '#extract/text/lines.ts';
import type { Printed } from '#extract/page/printed.ts';
import { isAddressed } from '#extract/speech/addressed.ts';
import { joinedBefore } from '#extract/speech/listed.ts';
import { headsClause, noteHead } from '#extract/speech/new-subject.ts';
import type { Scene } from '#extract/speech/scene.ts';
import { isSame, noteOrigin, readSubject, type Subject } from './subjects.ts';
import { hasPlainSurname } from '#extract/words/surnames.ts';

/** 王军代表市政府发言: the verb, not the title. */
const AS_VERB =
	/^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|无党派|工商联|[市省县区]|全体|大会|[^，。在结就围针对表认从说]{1,12}(?:界|党派?|委员会|协会|联合会|人士|小组|代表团))[^，。]{0,12}(?:发言|作|提出|建议|表示|呼吁)/u;

/** Behind 代表 these show it to be the title, and no verb. */
const NO_OBJECT = setOf('说表认指称建谈提在，：、');
/** What a word of its own stands behind. */
const PARTED = setOf('，。：；“”、');

/** Of a person: what is said of his words, in front of these. */
const WORDS_OF =
	/^的[^，。：“”]{0,4}(?:发言|话|话语|讲述|观点|心声|感受|感言|体会|回答|看法|想法|比喻|心愿|愿望|评价|感慨|理解|思考)[^，。：“”]{0,14}(?=：[“"])/u;

/** 摩托车主代表、残疾人代表等: kinds of people, listed. */
function isListed(text: string, { unsure, to }: Subject): boolean {
	return unsure === true && (text[to] === '、' || text[to] === '等');
}

/**
 * Reads 代表 or 委员 at `at`: whose title it is, who enters behind it, or that it is a verb. `printed` knows how the
 * article prints it.
 */
export function readTitle(scene: Scene, printed: Printed, at: number, word: string): void {
	const text = scene.text;
	const named = readSubject(text, scene.clause, at, word, scene.names.certain);
	const subject = scene.allow(
		named && (isNamedBehind(scene, named, at + word.length) || isListed(text, named))
			? null
			: (named ?? bySurnameOnly(scene, at, word))
	);
	if (!subject) {
		if (!scene.subject) scene.behindTitle = at + word.length;
		// 同为代表的麦穗，…
		introduce(scene, at + word.length + (text[at + word.length] === '的' ? 1 : 0));
		// 省政协委员周莉…: somebody new enters.
		const entered = scene.introduced;
		if (
			scene.open &&
			entered?.from === at + word.length &&
			scene.clause === scene.sentence &&
			at - scene.sentence <= 16 &&
			scene.open.subject?.people[0]?.name !== entered.people[0]?.name
		) {
			scene.close(scene.sentence);
		}
		if (introduceHead(scene)) return;
		// 代表|齐聚一堂: two characters are as likely a word, where no mark follows.
		const isSure = entered && (entered.to - entered.from > 2 || isOneOf(PARTED, text, entered.to));
		if (isSure && entered.from === at + word.length) noteHead(scene, entered);
		// 一位解放军代表: whoever 他 means now, it is nobody named.
		const front = text.slice(Math.max(scene.clause, at - 12), at);
		const isNamed = scene.introduced?.from === at + word.length;
		// 听完了一位代表|的发言: theirs, and 他 is whoever listened.
		if (text[at + word.length] === '的') return;
		if (!isNamed && /(?:[一那某有]位|[一某]名)[^，、]{0,10}$/u.test(front)) {
			scene.antecedent = { how: 'body', people: [], others: false, from: at, to: at };
		}
		return;
	}
	const behind = at + word.length;
	const asVerb =
		behind < text.length &&
		!isOneOf(NO_OBJECT, text, behind) &&
		AS_VERB.test(text.slice(behind, behind + 32));
	const title = asVerb ? null : printed.text([at, at + word.length]);
	for (const person of subject.people) {
		person.title = title;
		scene.names.enter(person.name, title);
		scene.bySurname.set(person.name[0]!, person);
	}
	const first = subject.people[0]!;
	noteOrigin(text, scene.clause, subject);
	// Somebody new enters: what was reported of another ends here.
	if (
		scene.open &&
		(scene.clause === scene.sentence || text[scene.clause - 1] === '；') &&
		scene.open.subject?.people[0]?.name !== first.name &&
		subject.from - scene.clause <= 40
	) {
		scene.close(scene.clause);
	}
	// 游子谦代表说，…。叶知行代表则有不同意见，“…”: the quotation is no longer of whoever spoke before.
	if (
		scene.speaker &&
		scene.clause === scene.sentence &&
		!isSame(scene.speaker, subject) &&
		headsClause(scene, first.at[0])
	) {
		scene.speaker = null;
	}
	if (text[subject.to] === '的') {
		if (scene.waiting.claimLoosely(subject)) scene.speaker = subject;
		// 和丽琼代表的发言从一段古乐讲起。她说…
		if (scene.clause === scene.sentence || scene.speaker === subject) scene.antecedent = subject;
		if (readView(scene, subject) || readSourced(scene, subject.to, subject)) return;
		// 柏建岚代表的发言掷地有声：“…”
		const words = WORDS_OF.exec(text.slice(subject.to, subject.to + 24));
		if (words) scene.subject = { ...subject, to: subject.to + words[0].length };
		return;
	}
	if (isAddressed(text, scene.clause, first.at[0])) return;
	const front = scene.subject;
	if (front?.how === 'named') {
		const between = text.slice(front.to, first.at[0]);
		// 李四委员跟主持人王五委员提起: the one spoken to.
		if (/^[跟向对给请让]/u.test(between)) return;
		// 李四委员和张三委员: each with the title.
		if (/^(?:[和与及、]|以及)[^，。；：“”]{0,16}$/u.test(between)) {
			subject.people.unshift(...front.people);
			subject.from = front.from;
		}
	} else if (subject.how === 'named') subject.people.unshift(...joinedBefore(scene, first.at[0]));
	scene.subject = subject;
	scene.antecedent = subject;
	if (!asVerb) noteHead(scene, subject);
	if (subject.people.length === 2) scene.pair = subject.people;
}

/** 东南大学孙正明、王承祥等|教师: people listed in front of an office that they all hold. */
export function readHolders(scene: Scene, at: number, office: string): boolean {
	const { text, clause, names } = scene;
	const subject = scene.allow(readSubject(text, clause, at, office, names.certain));
	if (!subject || subject.people.length < 2) return false;
	if (!subject.people.every(({ name }) => hasPlainSurname(name))) return false;
	for (const person of subject.people) {
		person.title = null;
		names.guess(person.name);
	}
	scene.subject = scene.antecedent = subject;
	return true;
}

/** 王代表, 李委员: the surname of somebody named before. */
function bySurnameOnly(scene: Scene, at: number, word: string): Subject | null {
	const start = at - 1;
	if (start < scene.clause) return null;
	const found = scene.bySurname.get(scene.text[start]!);
	if (!found) return null;
	const parted =
		start === scene.clause ||
		isOneOf(PARTED, scene.text, start - 1) ||
		isBlank(scene.text.charCodeAt(start - 1));
	if (!parted) return null;
	return { how: 'pronoun', people: [found], others: false, from: start, to: at + word.length };
}

import type { Span } from '#dataset';
import { isHan } from '#extract/text/characters.ts';
import { couldBeName, type Known } from '#extract/names/could-be-names.ts';
import { readNameAfter, readNameAtEnd } from '#extract/names/names.ts';
import { INVITED, type Role } from '#extract/words/cues.ts';
import { keywordAt } from '#extract/words/keywords.ts';
import { isTitle, officeBefore } from '#extract/words/offices.ts';
import { ROLES } from '#extract/words/roles.ts';
import { COMPOUND, hasPlainSurname } from '#extract/words/surnames.ts';
import { endOfSaying, verbOf, VERBS } from '#extract/words/verbs.ts';

/** How far a name or a word is sought on either side of a break. */
const NEAR = 16;
/** 董事长|代表…: more characters than most words of `ROLES` have. */
const LONGEST_WORD = 5;
/** What begins no sentence: a mark, a particle. Not 的确, 了解, 们 is always one. */
const GOES_ON = /^(?:[，。、；：！？）”’》】…]|的(?![确士])|了(?![解结却然如不])|们)/u;
/** What somebody's words end with, and a headline may. */
const ENDS_ALIVE = /[？！…]”?$/u;
/** What no sentence ends with. */
const OPEN_END = /[，、；“‘（《【]$/u;
const MARK = /^[，：“]/u;
/** 寄语|大家：… */
const TOLD = /^[^，。：“”]{1,6}[，：]/u;
/** 周桂香建议：…: a colon stands in headlines too. */
const SPEAKS = /[，“]/u;
/** Whoever is met before the page is laid out. */
const nobody: Known = () => false;
/** 在县长|李四看来，…, 据县长|李四统计，… */
const VIEW = new RegExp(
	`^[在对据][^，。\\n]*\\n[^，。\\n]{0,12}(?:${VERBS.filter(
		({ needs }) => needs === 'view' || needs === 'source'
	)
		.map(({ word }) => word)
		.join('|')})，`,
	'u'
);
const PRONOUN = /[他她它我你您谁]/u;

/** Whether a line ends within a sentence for certain, whatever stands below: with a comma, or with a mark that is not closed. */
export function endsOpen(text: string, [from, to]: Span): boolean {
	return to > from && OPEN_END.test(text.slice(to - 1, to));
}

/**
 * Whether a sentence runs over the break between two lines of folded text, as far as both sides of it tell: what stands below begins no
 * sentence, or a name (局长骆立|军), a title or a verb of speaking is broken in two. False says nothing.
 */
export function breaksSentence(text: string, before: Span, after: Span): boolean {
	if (endsOpen(text, before)) return true;
	const head = text.slice(after[0], Math.min(after[1], after[0] + NEAR));
	if (GOES_ON.test(head) || beginsWithVerb(head)) return true;
	if (!isHan(head.charCodeAt(0)) || !isHan(text.charCodeAt(before[1] - 1))) return false;
	const tail = text.slice(Math.max(before[0], before[1] - NEAR), before[1]);
	// No heading is one character, or a surname: 左丘|琴芳代表说.
	const alone = before[1] - before[0] <= 2 && (tail.length === 1 || COMPOUND.has(tail));
	return alone || VIEW.test(`${tail}\n${head}`) || breaksName(tail, head) || breaksWord(tail, head);
}

/** Whether a line says that somebody speaks, and so is text and no heading: 教师上官薇概括道，冷链…. The name stands in front of the verb. */
export function saysWhoSpeaks(text: string, [from, to]: Span): boolean {
	for (let at = from + 2; at < to; at++) {
		const verb = verbLength(text, at);
		if (verb === 0) continue;
		// 骆春生代表邀请大|家到湖边走走: no mark behind the verb.
		const invites = verbOf(text.slice(at, at + verb))?.needs === 'inviting';
		if (!invites && (at + verb >= to || !SPEAKS.test(text[at + verb]!))) continue;
		const behind = isTitle(text, at - 2) ? at - 2 : at;
		if (readNameAtEnd(text, from, behind)) return true;
	}
	return false;
}

/**
 * Whether a short line is what somebody says, though it ends as a headline may: 周桂香说：那要不女代表先谈？, 他笑了，又问：路什么时候修？,
 * 女代表周桂香也不客气：我来说吧…… Not 专家提醒：出行注意安全！, where nobody is named.
 */
export function saysInPlain(text: string, [from, to]: Span): boolean {
	if (!ENDS_ALIVE.test(text.slice(Math.max(from, to - 3), to))) return false;
	for (let at = from + 2; at < to - 1; at++) {
		if (text[at] === '：' && text[to - 1] === '…') return true;
		const verb = verbLength(text, at);
		if (verb === 0 || text[at + verb] !== '：') continue;
		const behind = isTitle(text, at - 2) ? at - 2 : at;
		const front = text.slice(from, at);
		if (readNameAtEnd(text, from, behind) || /[，他她]/u.test(front)) return true;
	}
	return false;
}

/** |说，… and |代表说，…: a verb of speaking without anybody in front, or a title. */
function beginsWithVerb(head: string): boolean {
	const behindTitle = isTitle(head, 0) ? 2 : 0;
	return reportsAt(head, behindTitle);
}

/** 教师殷|素芬代表直言, 骆|大川说: a name that only both sides make one. */
function breaksName(tail: string, head: string): boolean {
	const text = tail + head;
	const at = tail.length;
	for (let office = at - 1; office >= Math.max(1, at - 3); office--) {
		if (!officeBefore(text, 0, office) && !isTitle(text, office - 2)) continue;
		const name = readNameAfter(text, office, text.length, nobody, true);
		if (name && name[0] < at && name[1] > at) return true;
	}
	for (const given of [1, 2]) {
		const behind = isTitle(text, at + given) ? at + given + 2 : at + given;
		if (verbLength(text, behind) === 0 || PRONOUN.test(head.slice(0, given))) continue;
		// 素芬代表直言: whoever heads a line with a surname is somebody.
		if (given > 1 && hasPlainSurname(head) && couldBeName(head.slice(0, given))) continue;
		for (const front of [1, 2, 3]) {
			if (front + given > 4 || front > at) continue;
			const name = text.slice(at - front, at + given);
			if (hasPlainSurname(name) && couldBeName(name)) return true;
		}
	}
	return false;
}

/** 代|表说, 骆立军表|示，, 书|记骆立军: a word that only both sides make one, and what stands behind such a word. */
function breaksWord(tail: string, head: string): boolean {
	const text = tail + head;
	for (let at = Math.max(0, tail.length - LONGEST_WORD); at < tail.length; at++) {
		const keyword = keywordAt(ROLES, text, at, text.length);
		if (!keyword) continue;
		const end = at + keyword.word.length;
		if (end < tail.length) continue;
		if (reportsAt(text, at)) return true;
		if (end === tail.length) continue;
		const { value } = keyword;
		if (value !== 'title' && value !== 'office' && value !== 'body') continue;
		// 代表|了解到: not the word 代表了.
		const behind = isTitle(text, at) ? at + 2 : end;
		if (verbLength(text, behind) > 0 || MARK.test(text.slice(behind))) return true;
		if (value === 'office' && readNameAfter(text, end, text.length, nobody, true)) return true;
	}
	return false;
}

/** How long the verb of speaking at `at` is; 0 for none. One of a single character has a mark behind it: 安|道全代表认为 has none. */
function verbLength(text: string, at: number): number {
	const keyword = keywordAt(ROLES, text, at, text.length);
	if (!keyword || !isVerb(keyword.value)) return 0;
	const to = endOfSaying(text, at, keyword.word);
	return to - at > 1 || MARK.test(text.slice(to, to + 1)) ? to - at : 0;
}

/** Whether a verb of speaking stands at `at`, and behind it a mark, or whom the words are told. */
function reportsAt(text: string, at: number): boolean {
	const length = verbLength(text, at);
	if (length === 0) return false;
	const needs = verbOf(text.slice(at, at + length))?.needs;
	const behind = text.slice(at + length);
	if (needs === 'inviting') return INVITED.test(behind);
	return (needs === 'told' || needs === 'addressed' ? TOLD : MARK).test(behind);
}

function isVerb(role: Role): boolean {
	return role === 'cue' || role === 'weak' || role === 'proposal';
}

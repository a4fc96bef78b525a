import { isOneOf, setOf } from '#extract/text/characters.ts';
import { introduce, introduceHolder, introduceReporter } from '#extract/names/introductions.ts';
import { reportsAt } from '#extract/names/name-ends.ts';
import { readBareSubject } from '#extract/names/bare-subjects.ts';
import { readSubject, type Subject } from '#extract/names/subjects.ts';
import { readHolders, readTitle } from '#extract/names/titled.ts';
import type { Printed } from '#extract/page/printed.ts';
import { PERHAPS_TITLE } from '#extract/words/cues.ts';
import { officeBefore } from '#extract/words/offices.ts';
import { keywordAt } from '#extract/words/keywords.ts';
import { ROLES } from '#extract/words/roles.ts';
import { hasSurname } from '#extract/words/surnames.ts';
import { readCue } from './cued.ts';
import { endWordsOfOthers, noteHead } from './new-subject.ts';
import type { Scene } from './scene.ts';
import { readBody, readPronoun } from './stand-ins.ts';

/** 委员|长期, 委员|长年 */
const LONG = setOf('期年远久');
/** What ends a name in front of 代表 and, with 党, the beginning of another word: 王建|党代表. */
const GIVEN = setOf('建爱忠跟向兴卫拥永念效');
/** How far from the head of its clause somebody in front of an office may enter: without a bound each of many would go back over all of them. */
const FAR = 40;
/** What stands between a cue and the words. */
const LEADS_ON = setOf('，：“');

/** Reads the word at `i`, if one stands there; returns how many characters it takes. */
export function readKeyword(scene: Scene, printed: Printed, i: number): number {
	const keyword = keywordAt(ROLES, scene.text, i, scene.end);
	if (!keyword) return 1;
	const { word, value: role } = keyword;
	// 刘志强|调侃: the beginning of the word is the end of a name.
	const name = scene.introduced;
	if (name && i > name.from && i < name.to && i + word.length > name.to) {
		if (reportsAt(scene.text, name.to)) return name.to - i;
	}
	// 熊卫国委员|长期关注…
	if (word === '委员长' && isOneOf(LONG, scene.text, i + 3)) {
		readTitle(scene, printed, i, '委员');
		return 2;
	}
	// 邱政|委员, 王建党|代表: a name that ends like the beginning of another word.
	if (word === '政委' && scene.text[i + 2] === '员') return 1;
	if (word === '党代表' && isOneOf(GIVEN, scene.text, i - 1)) return 1;
	switch (role) {
		case 'title':
			if (PERHAPS_TITLE.has(word)) {
				const named = readSubject(scene.text, scene.clause, i, '代表', scene.names.certain);
				if (!named || !hasSurname(named.people.at(-1)!.name)) break;
				readTitle(scene, printed, i, '代表');
				return 2;
			}
			readTitle(scene, printed, i, word);
			break;
		case 'office':
			// 纺织工|人: the beginning of what reaches further.
			for (let at = i + 1; at < i + word.length; at++) {
				const other = keywordAt(ROLES, scene.text, at, scene.end);
				if (other?.value === 'office' && at + other.word.length > i + word.length) return at - i;
			}
			// 师|范学院: the same character in a word.
			if (officeBefore(scene.text, scene.paragraph, i + word.length) === undefined) break;
			if (scene.text[i - 1] === '等' && readHolders(scene, i, word)) break;
			enterHolder(scene, i, i + word.length);
			introduceHolder(scene, i);
			introduce(scene, i + word.length);
			enter(scene, i + word.length);
			break;
		case 'reporter':
			introduceReporter(scene, i);
			break;
		case 'body':
		case 'team':
			// A、B等|几位代表: people are named in front.
			if (role === 'body' && scene.text[i - 1] === '等' && /(?:代表|委员)$/u.test(word)) {
				readTitle(scene, printed, i + word.length - 2, word.slice(-2));
			} else readBody(scene, i, word, role);
			break;
		case 'he':
		case 'they':
			// 杨康、穆念慈|两位代表: named in front, unless two were named before.
			if (/(?:代表|委员)$/u.test(word) && (i !== scene.clause || scene.pair.length === 0)) {
				readTitle(scene, printed, i + word.length - 2, word.slice(-2));
				break;
			}
			readPronoun(scene, i, word, role);
			break;
		case 'cue':
		case 'weak':
		case 'proposal':
			return readCue(scene, i, word, role);
		case 'other': {
			// 彭佳学|说, 申屠健|谈及, 丁俊健|谈, 传说: a name met before that ends like the beginning of another word.
			const cue = word.length === 2 ? keywordAt(ROLES, scene.text, i + 1, scene.end) : undefined;
			const marked = isOneOf(LEADS_ON, scene.text, i + 1 + (cue?.word.length ?? 0));
			// 接着他的话|说
			const afterWords = word === '话说' && scene.text[i - 1] === '的';
			const speaks = cue?.value === 'cue' || cue?.value === 'weak';
			if (marked && speaks && (afterWords || endsName(scene, i + 1))) return 1;
			break;
		}
	}
	return word.length;
}

/** Somebody who was introduced behind an office that ends at `office`. */
function enter(scene: Scene, office: number): void {
	const entered = scene.introduced;
	if (entered && entered.from >= office && entered.from - office <= 40) {
		endWordsOfOthers(scene, entered, office);
		noteHead(scene, entered);
	}
}

/**
 * 刚回来的周桂香|局长，心有余悸地表示，…, 刚回来的周|局长，…: whoever is named in front of an office. Somebody who was not met before has three
 * characters and a comma behind the office: not 党办|主任李屹苗, 危重症|患者因为….
 */
function enterHolder(scene: Scene, office: number, behind: number): void {
	const { text, clause, names, bySurname } = scene;
	if (office - clause > FAR) return;
	const called = text[office - 2] === '的' ? bySurname.get(text[office - 1]!) : undefined;
	const named = readBareSubject(text, clause, office, names.known);
	const who: Subject | null =
		called && named?.to !== office
			? { how: 'pronoun', people: [called], others: false, from: office - 1, to: office }
			: named;
	if (who?.to !== office || who.people.length !== 1) return;
	const { name } = who.people[0]!;
	const isMet = who.how === 'pronoun' || names.isKnown(name);
	if (!isMet && (name.length < 3 || text[behind] !== '，')) return;
	endWordsOfOthers(scene, who, who.from);
	if (!scene.open) scene.introduced ??= who;
	noteHead(scene, who);
}

/** Whether somebody met before is named in front of `to`. */
function endsName(scene: Scene, to: number): boolean {
	const { text, names, clause } = scene;
	return [3, 2, 4].some((length) => to - length >= clause && names.known(text, to - length, to));
}

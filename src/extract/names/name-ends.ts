import { isHan } from '#extract/text/characters.ts';
import { goesOnFromName } from '#extract/words/common-words.ts';
import { keywordAt } from '#extract/words/keywords.ts';
import { ROLES } from '#extract/words/roles.ts';
import { isTitle, startsWithOffice } from '#extract/words/offices.ts';

/** How far behind a name it is looked for again. */
const NEAR = 1500;

/** Where the word of two characters or more ends that stands at `at` and goes on from a name: 承认, 收到, 市长, 代表; 0 for none. */
function endOfWord(text: string, at: number): number {
	if (!isHan(text.charCodeAt(at)) || !isHan(text.charCodeAt(at + 1))) return 0;
	const verb = verbOfSpeaking(text, at);
	if (verb > 0) return verb;
	const goesOn =
		// 李江|清清嗓子
		text[at] === text[at + 1] ||
		goesOnFromName(text.slice(at, at + 2)) ||
		isTitle(text, at) ||
		startsWithOffice(text, at, at + 4);
	return goesOn ? at + 2 : 0;
}

/** Where the verb of speaking of two characters or more ends that stands at `at`; 0 for none. */
function verbOfSpeaking(text: string, at: number): number {
	const keyword = keywordAt(ROLES, text, at, text.length);
	if (!keyword || keyword.word.length < 2) return 0;
	const { word, value } = keyword;
	return value === 'cue' || value === 'weak' || value === 'proposal' ? at + word.length : 0;
}

export function goesOnAt(text: string, at: number): boolean {
	return endOfWord(text, at) > 0;
}

export function reportsAt(text: string, at: number): boolean {
	return verbOfSpeaking(text, at) > 0;
}

/**
 * 市长李江|承认, 褚丽|收到了, 欧阳江|承认: whether a word begins behind the shorter of two names, and none that reaches further
 * behind the one that is longer by a character (杨得志|愿意, 刘志强|调侃); not where the longer one stands again with another
 * word behind. A name takes evidence, never the longest run.
 */
export function endsBeforeWord(text: string, at: number, shorter = 2): boolean {
	const end = endOfWord(text, at + shorter);
	if (end === 0 || endOfWord(text, at + shorter + 1) > end) return false;
	return !standsAgain(text, at, shorter + 1);
}

/** 周桂香则…, 周桂香说: whether so many characters stand near by again, with another one behind. */
export function standsAgain(text: string, at: number, length: number): boolean {
	const name = text.slice(at, at + length);
	const behind = text.charCodeAt(at + length);
	const differs = (i: number) => text.charCodeAt(i + length) !== behind;
	const before = text.slice(Math.max(0, at - NEAR), at);
	const from = at - before.length;
	for (let i = before.indexOf(name); i >= 0; i = before.indexOf(name, i + length)) {
		if (differs(from + i)) return true;
	}
	const after = text.slice(at + length, at + length + NEAR);
	for (let i = after.indexOf(name); i >= 0; i = after.indexOf(name, i + length)) {
		if (differs(at + length + i)) return true;
	}
	return false;
}

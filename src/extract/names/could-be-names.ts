import { SPEAKS } from '#extract/words/behind-names.ts';
import { isAdverbs } from '#extract/words/cues.ts';
import { isHan, isMiddleDot, isSurrogate } from '#extract/text/characters.ts';
import { goesOnFromName, isCommonWord } from '#extract/words/common-words.ts';
import { DOTTED, maySpell, PLACES, TIBETAN } from '#extract/words/foreign-names.ts';
import { leadLength } from '#extract/words/leads.ts';
import {
	COMMON,
	isCalled,
	isNever,
	NAMES_TOO,
	NO_NAMES,
	saysAs,
	SOME,
	TELLS
} from '#extract/words/no-names.ts';
import { isOffice } from '#extract/words/offices.ts';
import { COMPOUND, hasPlainSurname, hasSurname, hasTwoSurnames } from '#extract/words/surnames.ts';

/** How long names are that are met again, longest first. */
export const LENGTHS: readonly number[] = [7, 6, 5, 4, 3, 2];

/** Whether the characters from `from` to `to` are a name that was met. */
export type Known = (text: string, from: number, to: number) => boolean;

/** What may stand between somebody and the verb: 笑呵呵地, 都. */
const BEFORE_VERB = /^(?:\p{Script=Han}{2,4}地|[都也均则])?$/u;
const PLAIN = /^\p{Script=Han}{2,4}$/u;

/** A run of characters that may stand alone as a name: two to four Han characters, or more with a middle dot. */
export function couldBeName(name: string): boolean {
	let whole = name.length >= 2 && name.length <= 4;
	for (let i = 0; i < name.length; i++) {
		const code = name.charCodeAt(i);
		if (isMiddleDot(code)) return DOTTED.test(name);
		if (!isHan(code)) return false;
		whole &&= !isSurrogate(code);
	}
	// A rare character may be two code units.
	if (!whole && !PLAIN.test(name)) return false;
	if (isNever(name) || isOffice(name) || isCalled(name) || NO_NAMES.has(name)) return false;
	// 黎巴嫩|客商, 有村民|代表, 江提醒|议员
	if (PLACES.has(name) || SOME.test(name) || TELLS.test(name) || saysAs(name)) return false;
	// 轩辕|书记: a surname alone.
	if (name.length === 2 && COMPOUND.has(name)) return false;
	// 一|线工人, 商户|刘
	if (name.length === 3 && (isOffice(name.slice(1)) || isOffice(name.slice(0, 2)))) return false;
	// 律师|谢文, 货车|司机
	if (name.length === 4 && (isOffice(name.slice(0, 2)) || isOffice(name.slice(2)))) return false;
	// 苏华|担任, 索朗|接着: two surnames, or spelt so, and a word.
	if (name.length === 4 && goesOnFromName(name.slice(2))) return false;
	return (
		name.length < 4 ||
		COMPOUND.has(name.slice(0, 2)) ||
		TIBETAN.has(name.slice(0, 2)) ||
		hasTwoSurnames(name)
	);
}

/** 欧阳|自强, 上官|明月: behind a surname of two characters a word that goes on elsewhere is a given name. */
export function isWordOfCompound(name: string): boolean {
	return name.length === 4 && COMPOUND.has(name.slice(0, 2)) && goesOnFromName(name.slice(2));
}

/** What stands alone between a mark and a title: with a surname it may hold characters that are words elsewhere: 萧让. */
export function couldBeTitled(run: string): boolean {
	if (couldBeName(run)) return true;
	return (
		hasSurname(run) &&
		(/^\p{Script=Han}{2,3}$/u.test(run) || isWordOfCompound(run)) &&
		!NO_NAMES.has(run) &&
		!isOffice(run) &&
		!SOME.test(run) &&
		!saysAs(run) &&
		!TELLS.test(run) &&
		!/[们的了着这那哪吗吧呢位名]|[界族院]$|..[镇乡县村市省区]$|.(?:街道|社区)$/u.test(run)
	);
}

/** The same, where only the place in the sentence speaks for it. */
export function couldBeBareName(name: string, behindOffice = false, behind = ''): boolean {
	if (!couldBeBegun(name, behindOffice)) return false;
	if (name.length > 2 || !isCommonWord(name)) return true;
	return behindOffice && (NAMES_TOO.has(name) || SPEAKS.test(behind));
}

/**
 * 书记柔贵忠笑呵呵地说, 绣娘沙马阿呷莫说: how many characters between office and verb hold no word, whatever the surname;
 * more than three where they spell a name from another language. 0 for none. `words` end where the verb begins.
 */
export function strangerLength(words: string): number {
	// 主帅|科萨
	const two = words.slice(0, 2);
	const isSpelt = maySpell(two.charCodeAt(0)) && maySpell(two.charCodeAt(1));
	const isShort = isSpelt && words.length === 2 && !isCommonWord(two) && !isNever(two);
	if (isShort && !isOffice(two) && !goesOnFromName(two)) return 2;
	for (let length = 3; length <= Math.min(6, words.length); length++) {
		if (!BEFORE_VERB.test(words.slice(length))) continue;
		const name = words.slice(0, length);
		if (length === 3 ? isStranger(name) : isSpeltStranger(name)) return length;
	}
	return 0;
}

/** 尔古阿芝, 沙马木呷: half or more of the characters spell names from another language, and no two make a word. */
export function isSpeltStranger(name: string): boolean {
	let spelt = 0;
	for (let i = 0; i < name.length; i++) {
		const code = name.charCodeAt(i);
		if (!isHan(code)) return false;
		if (maySpell(code)) spelt++;
		const two = name.slice(i, i + 2);
		if (two.length === 2 && (isCommonWord(two) || isOffice(two))) return false;
	}
	return spelt * 2 >= name.length && !isNever(name) && !goesOnFromName(name.slice(-2));
}

function isStranger(name: string): boolean {
	if (hasSurname(name) || !couldBeName(name) || leadLength(name) > 0) return false;
	if (isCommonWord(name.slice(1)) || isOffice(name.slice(1)) || isAdverbs(name, 0, 3)) return false;
	// 郭大爷|先诉苦
	return !/^[先再才刚正忙连直常总已现当今到去来却竟倒则也还都就又更仍并可]|[来去]$/u.test(name);
}

/** The same, where the word may still be the beginning of a longer name: 史书|娥. */
export function couldBeBegun(name: string, behindOffice: boolean): boolean {
	if (!couldBeName(name)) return false;
	if (COMMON.has(name.slice(0, 2)) && !(behindOffice && NAMES_TOO.has(name))) return false;
	if (COMMON.has(name)) return behindOffice && NAMES_TOO.has(name);
	if (name.length === 4 && TIBETAN.has(name.slice(0, 2))) return true;
	// 从|原来: a word in front of a word.
	if (behindOffice && !hasPlainSurname(name) && isCommonWord(name.slice(1))) return false;
	return behindOffice ? hasSurname(name) : hasPlainSurname(name);
}

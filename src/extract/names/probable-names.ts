import { BEHIND_NAME, ENDS_NAME, GIVEN, NO_PART } from '#extract/words/behind-names.ts';
import { isGap, isHan, isMiddleDot, isOneOf, setOf } from '#extract/text/characters.ts';
import { isCommonWord } from '#extract/words/common-words.ts';
import { couldBeBareName, couldBeBegun, couldBeName } from './could-be-names.ts';
import {
	dottedLength,
	foreignLength,
	isForeign,
	maySpell,
	TIBETAN
} from '#extract/words/foreign-names.ts';
import { endsBeforeWord, goesOnAt, reportsAt, standsAgain } from './name-ends.ts';
import { isOffice, isTitle, startsWithOffice } from '#extract/words/offices.ts';
import { COMMON_VERBS } from '#extract/words/verbs.ts';
import { isCalled } from '#extract/words/no-names.ts';
import {
	COMPOUND,
	hasPlainSurname,
	hasSurname,
	hasTwoSurnames,
	mayBegin
} from '#extract/words/surnames.ts';

/** Behind 年 these make it a word: 年过六旬, 年轻. */
const OF_AGE = setOf('过轻届近仅收满逾底初末老少长龄幼前后来均度复');
/** A verb of speaking, and what parts it from the words. */
const SPEAKS_MARKED = new RegExp(`^(?:则|也|还|接着)?(?:${COMMON_VERBS})(?:记者)?[，：“。]`, 'u');

/** Surnames that are adverbs in front of a verb. */
const ADVERB = setOf('曾常方时连都还便相向从');
const PREPOSITION = setOf('对跟给把被');

/** How much, behind a name. */
const BEGINS_WORD = /^(?:相当|十分|非常|特别|颇为|格外|极为|更加|深感|深有)/u;

/** Whether a word that follows names, or an office, begins at `at`. */
function endsAt(text: string, at: number): boolean {
	return BEHIND_NAME.test(text.slice(at, at + 8)) || startsWithOffice(text, at, at + 4);
}

/** What given names end with and adverbs begin with, and no preposition is. */
const ENDS_GIVEN = setOf('刚年心深坚起开今如来');

/** 陈丽如|相当气愤, but 李江|如实说: a word begins behind three characters, and none behind two. */
function isMoreLikely(text: string, at: number): boolean {
	if (!isOneOf(ENDS_GIVEN, text, at + 2)) return false;
	return BEGINS_WORD.test(text.slice(at + 3, at + 5)) && !goesOnAt(text, at + 2);
}

/** 连连称赞, 频频点头: no name holds a word like these, and so it ends in front. */
function repeatsAt(text: string, at: number): boolean {
	return isHan(text.charCodeAt(at)) && text[at] === text[at + 1];
}

/** 陈李佩瑜|率先发言, but 骆海棠|搬把椅子: so long a name takes more than one character behind it. */
function endsFour(text: string, at: number): boolean {
	const end = at + 4;
	if (!endsAt(text, end)) return false;
	return !isHan(text.charCodeAt(end)) || goesOnAt(text, end) || standsAgain(text, at, 4);
}

function isTibetan(four: string): boolean {
	return four.length === 4 && (TIBETAN.has(four.slice(0, 2)) || TIBETAN.has(four.slice(2)));
}

/** 妇女娜塔莎是店主 */
function isThreeSpelt(text: string, at: number): boolean {
	const ends = !maySpell(text.charCodeAt(at + 3)) && BEHIND_NAME.test(text.slice(at + 3, at + 11));
	return ends && isForeign(text.slice(at, at + 3));
}

/** 副主任冷静用三组数字谈体会…冷静说，“…”: a word behind an office that heads a clause further on, and speaks. */
function speaksLater(text: string, at: number, word: string): boolean {
	const behind = text.slice(at + 2, at + 1500);
	for (let i = behind.indexOf(word); i > 0; i = behind.indexOf(word, i + 1)) {
		if (!isHan(behind.charCodeAt(i - 1)) && SPEAKS_MARKED.test(behind.slice(i + 2, i + 10))) {
			return true;
		}
	}
	return false;
}

/** Where nothing bounds a name on its right, how long it probably is: 书记潘建龙早早就来到 → 3. 0 for none. */
export function probableLength(text: string, at: number): number {
	if (!isHan(text.charCodeAt(at))) return 0;
	let dots = false;
	for (let i = at + 1; i < at + 10; i++) {
		const code = text.charCodeAt(i);
		if (isMiddleDot(code)) dots = true;
		else if (!isHan(code) && code !== 0x20) break;
	}
	// Names in other languages begin with surnames as well: 罗平|提议.
	const isShorter = () => mayBegin(text.charCodeAt(at)) && endsBeforeWord(text, at);
	if (!dots && maySpell(text.charCodeAt(at)) && isThreeSpelt(text, at) && !isShorter()) return 3;
	const foreign = dots ? 0 : foreignLength(text, at);
	if (foreign > 0 && !isShorter()) return foreign;
	const four = text.slice(at, at + 4);
	// 洛绒邓珠|现场作了回应
	if (isTibetan(four) && endsAt(text, at + 4)) return 4;
	if (!dots && !mayBegin(text.charCodeAt(at))) return 0;
	// A padded name: one character of the given name behind a blank.
	if (isGap(text.charCodeAt(at + 1)) && isHan(text.charCodeAt(at + 2)) && hasSurname(four)) {
		const behind = text.slice(at + 3, at + 11);
		return behind === '' || BEHIND_NAME.test(behind) ? 3 : 0;
	}
	const dotted = dots ? dottedLength(text.slice(at, at + 24)) : 0;
	if (dotted > 0) return dotted;
	if (COMPOUND.has(four.slice(0, 2)) && four.length >= 3) {
		if (four.length === 4 && couldBeName(four)) {
			// 司马秉直|代表
			const titled = isTitle(text, at + 4);
			const ends = BEHIND_NAME.test(text.slice(at + 3, at + 11)) || endsBeforeWord(text, at, 3);
			// 闻人慧心|说，…
			const speaks = /[明进心年坚]$/u.test(four) && SPEAKS_MARKED.test(text.slice(at + 4, at + 12));
			if (titled || speaks || !ends) return 4;
		}
		return couldBeName(four.slice(0, 3)) ? 3 : 0;
	}
	if (isCalled(four)) return 0;
	const three = four.slice(0, 3);
	const two = four.slice(0, 2);
	// 郭|书记介绍
	if (isOffice(four.slice(1, 3)) || isOffice(four.slice(1))) return 0;
	// A surname that is a common word too needs a word behind the name as well: 委员别黎从.
	const plain = hasPlainSurname(two);
	const endsThree = endsAt(text, at + 3) || goesOnAt(text, at + 3);
	if (!couldBeBegun(two, true)) {
		// 船工麻老金|不识字: no two characters make a name here.
		return plain && endsThree && two[1] === '老' && couldBeBareName(three, true) ? 3 : 0;
	}
	// 邱守先|是, 白双站|连连, 陈丽如|相当
	const longer =
		GIVEN.test(text.slice(at + 2, at + 6)) || repeatsAt(text, at + 3) || isMoreLikely(text, at);
	const shorter = plain && !longer && endsBeforeWord(text, at);
	const endsTwo = shorter || endsAt(text, at + 2);
	if (!plain && !endsTwo && !endsThree) return 0;
	// 书记|曾提出: an adverb and a verb.
	// 师傅|常对徒弟说: and a preposition.
	if (isOneOf(ADVERB, text, at)) {
		if (reportsAt(text, at + 1) || isOneOf(PREPOSITION, text, at + 1)) return 0;
	}
	if (shorter && couldBeBareName(two, true, text.slice(at + 2, at + 6))) return 2;
	// 议员陈李佩瑜|率先发言
	if (!endsTwo && !endsThree && hasTwoSurnames(four) && endsFour(text, at)) {
		if (four.length === 4 && hasSurname(four.slice(1)) && couldBeBareName(four, true)) return 4;
	}
	// 焊工|从原来的
	const parted = endsThree && text[at + 3] !== '的';
	if (!plain && !parted && isCommonWord(text.slice(at + 1, at + 3))) return 0;
	const given =
		!endsTwo ||
		// 谢扬举|教授认为
		startsWithOffice(text, at + 3, at + 7) ||
		// 邝志坚长期从事研究
		(/[坚强]/u.test(three[2] ?? '') && endsThree) ||
		// 裴丰年拔起一株稻子, but 李明年过六旬
		(three[2] === '年' && endsThree && !isOneOf(OF_AGE, text, at + 3)) ||
		// 罗应和在等候 … 罗应和指了指
		// 麦家乐|则关注村落
		text[at + 3] === '则' ||
		(/[和为来向明深坚进心年才]/u.test(three[2] ?? '') &&
			text.slice(at + 3, at + 1500).includes(three)) ||
		longer ||
		ENDS_NAME.test(text.slice(at + 2, at + 4));
	const smiles = NO_PART.test(text.slice(at + 2, at + 4));
	if (three.length === 3 && given && !smiles && couldBeBareName(three, true)) {
		// 怀揣|期盼, but 史书娥就提交了…
		return isCommonWord(two) && !endsThree ? 0 : 3;
	}
	if (couldBeBareName(two, true, text.slice(at + 2, at + 6))) return 2;
	return endsTwo && speaksLater(text, at, two) ? 2 : 0;
}

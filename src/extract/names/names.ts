import { BEHIND_NAME, NO_PART } from '#extract/words/behind-names.ts';
import { isGap, isHan, isMiddleDot, isOneOf, setOf } from '#extract/text/characters.ts';
import { LEADS } from '#extract/words/leads.ts';
import {
	LENGTHS,
	type Known,
	couldBeBareName,
	couldBeName,
	couldBeTitled,
	isSpeltStranger,
	isWordOfCompound,
	strangerLength
} from './could-be-names.ts';
import {
	DOTTED,
	dottedLength,
	foreignLength,
	isForeign,
	TIBETAN
} from '#extract/words/foreign-names.ts';
import { endsBeforeWord, goesOnAt, reportsAt } from './name-ends.ts';
import { isNever, NO_NAMES } from '#extract/words/no-names.ts';
import { behindOffice, isTitle, startsWithOffice } from '#extract/words/offices.ts';
import type { Passage } from '#extract/page/reading.ts';
import { COMPOUND, hasPlainSurname, hasSurname, hasTwoSurnames } from '#extract/words/surnames.ts';

/** A name without the blanks that pad it. */
export function nameOf(text: string, [from, to]: Passage): string {
	const name = text.slice(from, to);
	for (let i = from; i < to; i++) {
		if (!isHan(text.charCodeAt(i))) return name.replace(/[\s\u3000\u00a0]/gu, '');
	}
	return name;
}

const OF = '的'.charCodeAt(0);
const BODY = setOf('会团');
const AND = setOf('和与及、');
const REALM = setOf('国省市县');
/** 王 军 */
const PADDED = /^\p{Script=Han}[ \u3000\u00a0]{1,2}\p{Script=Han}(?=$|\P{Script=Han})/u;

/** Words in front of a name that belong to the sentence. */
const BEFORE_NAMES = [
	...LEADS,
	...(
		'接下来 会场上 另一位 来自 对于 关于 由于 至于 正在 又 和 与 及 以及 或 据 像 如 由 请 听 跟 在 当 因 用 让 给 向 从 连 ' +
		'刚刚 见到 看到 听到 采访中 讨论中 讨论时 讨论会上 座谈会上 发言中 党外人士 无党派人士'
	).split(' ')
].sort((a, b) => b.length - a.length);
const BEGINS_LEAD = setOf(BEFORE_NAMES.map((lead) => lead[0]).join(''));
/** What an organisation or a place ends with, so that a name may begin behind it. */
const ORGANISATION_END =
	/^(?:.*(?:[村镇乡县区市省局院校厂所站部委办团队组界党会社盟联处馆园厅署]|公司|集团|街道|中心|大学|银行|支行|分行|民革|民建|民进|九三|台盟|界别|企业|家庭|支部|总支|战线|系统))(\p{Script=Han}{2,3})$/u;

/**
 * The name that ends at `to`: read leftwards, not beyond `from`, which is the beginning of the clause or the end of the
 * name before. Null where no name stands there.
 */
export function readNameBefore(
	text: string,
	from: number,
	to: number,
	known: Known
): Passage | null {
	let end = to;
	while (end > from && isGap(text.charCodeAt(end - 1))) end--;
	let start = end;
	while (start > from && end - start < 48) {
		const code = text.charCodeAt(start - 1);
		if (code === OF) break;
		const gap = isGap(code) && start - 1 > from && isHan(text.charCodeAt(start - 2));
		if (!isHan(code) && !isMiddleDot(code) && !gap) break;
		start--;
		// 努尔兰·哈孜代表与|赵敏代表: no name holds a title.
		if (start + 2 > end || !isTitle(text, start)) continue;
		start += 2;
		// 审判委员会专职|委员
		if (isOneOf(BODY, text, start)) start++;
		if (isOneOf(AND, text, start)) start++;
		break;
	}
	// 90后|创客代表
	if (text[start] === '后' && /\d/u.test(text[start - 1] ?? '')) start++;
	// 福利协会等|组织代表
	if (end - start < 2 || text[start - 1] === '等') return null;
	const run = text.slice(start, end);
	// 在鲁|全国人大代表, but 张全国代表.
	const whole = text[end - 2] === '全' && isOneOf(REALM, text, end - 1);
	if (whole && (text.startsWith('人大', end) || text.startsWith('政协', end))) return null;
	const lead = leadOf(text, start, end);
	const led = run.slice(lead);
	// 随后|阿依努尔代表
	if (lead > 0 && run.length > 4 && isForeign(led)) return [start + lead, end];
	// 听|王军代表, but 向巴泽仁代表, 和宗惠代表
	if (lead > 0 && !hasSurname(run) && hasPlainSurname(led) && couldBeTitled(led))
		return [start + lead, end];
	if (run.length <= 4 ? couldBeTitled(run) : isForeign(run)) return [start, end];
	if (run.length >= 4 && run.length <= 6 && isSpeltStranger(run)) return [start, end];
	if ((NO_NAMES.has(run) || run.endsWith('界')) && !known(text, start, end)) return null;

	const padded = readPadded(text, start, end);
	if (padded) return padded;
	const gap = Math.max(run.lastIndexOf(' '), run.lastIndexOf('\u3000'), run.lastIndexOf('\u00a0'));
	if (gap >= 0) start += gap + 1;

	for (const length of LENGTHS) {
		if (end - length >= start && known(text, end - length, end)) return [end - length, end];
	}
	const office = behindOffice(text, start, end - 1);
	const behind = text.slice(office, end);
	if (office > start && (couldBeTitled(behind) || isForeign(behind))) return [office, end];
	const behindLead = start;
	start += leadOf(text, start, end);
	return endOfRun(text, start, end) ?? readUnfamiliar(text, behindLead, end);
}

/** How many characters lead to a name that ends at `end`: 随后|骆春生代表. */
function leadOf(text: string, start: number, end: number): number {
	if (!isOneOf(BEGINS_LEAD, text, start)) return 0;
	const lead = BEFORE_NAMES.find(
		(words) => text.startsWith(words, start) && end - start - words.length >= 2
	);
	return lead?.length ?? 0;
}

/** 扎西多吉: four characters that hold no surname and no common word. */
function readUnfamiliar(text: string, start: number, end: number): Passage | null {
	const run = text.slice(start, end);
	if (!/^\p{Script=Han}{4}$/u.test(run) || isNever(run)) return null;
	for (let i = 0; i < 3; i++) if (NO_NAMES.has(run.slice(i, i + 2))) return null;
	return [start, end];
}

/** 王 军, 欧阳 军: one character behind the blank, one surname in front of it. */
function readPadded(text: string, from: number, to: number): Passage | null {
	let gap = to - 1;
	if (gap <= from || !isGap(text.charCodeAt(gap - 1))) return null;
	while (gap > from && isGap(text.charCodeAt(gap - 1))) gap--;
	for (const family of [2, 1]) {
		const start = gap - family;
		if (start < from) continue;
		const surname = text.slice(start, gap);
		if (family === 2 ? COMPOUND.has(surname) : hasSurname(surname) || start === from) {
			return [start, to];
		}
	}
	return null;
}

/** Of a run that may be longer than a name, the part at its end that is one. */
function endOfRun(text: string, start: number, end: number): Passage | null {
	const run = text.slice(start, end);
	if (DOTTED.test(run)) return [start, end];
	if (/..[镇乡县村市省区]$/u.test(run)) return null;
	const dotted = /\p{Script=Han}{2,4}[·•・‧∙][\p{Script=Han}·•・‧∙]{1,40}$/u.exec(run)?.[0];
	if (dotted) return [end - dotted.length, end];
	if (run.length <= 4 && couldBeName(run)) {
		if (run.length < 4 || COMPOUND.has(run.slice(0, 2))) return [start, end];
		if (hasTwoSurnames(run) && !hasSurname(run.slice(2))) return [start, end];
	}
	const four = run.slice(-4);
	if (four.length === 4 && (TIBETAN.has(four.slice(0, 2)) || TIBETAN.has(four.slice(2)))) {
		if (TIBETAN.has(four.slice(0, 2)) || run.length === 4) return [end - 4, end];
	}
	const organised = ORGANISATION_END.exec(run)?.[1];
	if (organised && hasSurname(organised) && couldBeName(organised)) {
		return [end - organised.length, end];
	}
	for (const length of [4, 3, 2]) {
		const name = run.slice(-length);
		if (name.length < length || !hasSurname(name) || !couldBeName(name)) continue;
		// 高新|区青年
		if (name.startsWith('区') && run.length > length) continue;
		if (length === 4 && !COMPOUND.has(name.slice(0, 2))) continue;
		return [end - length, end];
	}
	return null;
}

/**
 * The name that begins at `from`, in front of `to`, with nothing or an adverb between: 李四说, 李四深有感触地说,
 * 李四书记说. Behind an office (`isHeld`) any surname will do. Null where none stands there.
 */
export function readNameAfter(
	text: string,
	from: number,
	to: number,
	known: Known,
	isHeld = false
): Passage | null {
	let start = from;
	while (start < to && isGap(text.charCodeAt(start))) start++;
	const words = text.slice(start, Math.min(to, start + 60));
	if (words.length < 2) return null;
	const dotted = dottedLength(words);
	// 首席科学家|约翰·史密斯, 让|约翰·史密斯
	if (dotted > 0) {
		const first = /^[让使令]/u.test(words) ? start + 1 : start;
		return [behindOffice(text, first, start + dotted - 4), start + dotted];
	}
	if (isGap(words.charCodeAt(1)) && hasSurname(words)) {
		const padded = PADDED.exec(words);
		if (padded) return [start, start + padded[0].length];
	}

	// 欧阳|自强, but 欧阳|承认
	const isLong = isWordOfCompound(words.slice(0, 4)) && !reportsAt(text, start + 2);
	if (isLong && bounds(text, start + 4, to)) return [start, start + 4];
	for (const length of LENGTHS) {
		const end = start + length;
		if (end > to || !known(text, start, end)) continue;
		// 骆春生|分析后表示: whoever was met needs no listed word behind, but 申之远|道: the longer name has one.
		const goesOn = goesOnAt(text, end) && (length > 2 || !bounds(text, end + 1, to));
		if (goesOn || bounds(text, end, to)) return [start, end];
	}
	const foreign = foreignLength(text, start);
	if (
		foreign > 0 &&
		!endsBeforeWord(text, start) &&
		start + foreign <= to &&
		bounds(text, start + foreign, to)
	)
		return [start, start + foreign];
	if (isHeld) {
		const stranger = strangerLength(words);
		if (stranger > 0 && !endsBeforeWord(text, start)) return [start, start + stranger];
	}
	for (const length of [3, 2, 4]) {
		const name = words.slice(0, length);
		if (name.length < length || !couldBeBareName(name, isHeld, words.slice(length))) continue;
		if (length === 3 && NO_PART.test(text.slice(start + 2, start + 4))) continue;
		if (length === 3 && words.length > 3 && !COMPOUND.has(name.slice(0, 2))) {
			// 李江感|慨: the shorter name where only it leaves a word behind.
			const ends = bounds(text, start + 3, to) || goesOnAt(text, start + 3);
			if (!ends && bounds(text, start + 2, to)) continue;
			if (start + 4 <= to && endsBeforeWord(text, start)) continue;
		}
		if (bounds(text, start + length, to)) return [start, start + length];
		if (isHeld && start + length + 2 <= to && goesOnAt(text, start + length)) {
			return [start, start + length];
		}
	}
	return null;
}

export function bounds(text: string, at: number, to: number): boolean {
	if (at >= to) return true;
	const rest = text.slice(at, Math.min(to, at + 12));
	return BEHIND_NAME.test(rest) || /^\s/u.test(rest) || startsWithOffice(text, at, to);
}

/** 服装厂女工侯健说: the name that ends right in front of a verb, behind words that are none. */
export function readNameAtEnd(text: string, from: number, to: number): Passage | null {
	const run = /\p{Script=Han}{2,24}$/u.exec(text.slice(Math.max(from, to - 24), to))?.[0];
	if (!run) return null;
	for (const length of [4, 3, 2]) {
		const name = run.slice(-length);
		if (length === 4 && !COMPOUND.has(name.slice(0, 2))) continue;
		// 在作|文里|写道
		if (/[里中]$/u.test(name)) continue;
		if (name.length === length && couldBeBareName(name)) return [to - length, to];
	}
	return null;
}

import { isOneOf, setOf } from '#extract/text/characters.ts';
import { keywordAt } from '#extract/words/keywords.ts';
import type { Names } from '#extract/names/known.ts';
import { readNameAfter } from '#extract/names/names.ts';
import type { Passage } from '#extract/page/reading.ts';
import { officeBefore } from '#extract/words/offices.ts';
import { ROLES } from '#extract/words/roles.ts';
import { endsSentenceAt, lastWithin } from '#extract/page/sentences.ts';
import { readSubject } from '#extract/names/subjects.ts';

/** What stands around a quoted passage. */
export interface Around {
	paragraph: Passage;
	/** Where the sentence begins. */
	sentence: number;
	/** A cue stands right in front of the passage. */
	cued: boolean;
	/** Somebody has spoken in the paragraph before. */
	afterSpeech: boolean;
	/** Somebody's words are being reported. */
	reporting: boolean;
	/** Whether the sentence has named somebody so far. */
	entered: boolean;
	/** Whether nothing but a comma stands between it and somebody's words in front of it. */
	inRow: boolean;
}

/** Characters after a quoted phrase that make it part of the sentence around it. */
const GOES_ON =
	/^(?:的|等|之|这(?![就也正]?是|句|番|些)|那|、|和|与|及|式|型|中(?![心小学国央医共年午铁级])|为|是|成)/u;
/** Of these, what begins the name of a place or a person as well. */
const BEGINS = /^(?:成(?![为了])|[和与及中等])/u;
/** 总书记强调：“…”, 报告提出：“…”: words from elsewhere, cited. */
const CITES =
	/(?:总书记|国家主席|(?:报告|决定|意见|纲要|规划|文件|条例|方案|全会|讲话)》?中?)[^。！？；“”]{0,40}(?:指出|强调|提出|明确|要求|写道|说|讲|表示)[，：]$/u;
/** Shorter is a term: “夹心层”; shorter and without a comma is no clause. */
const TERM = 4;
const CLAUSE = 8;
/** Behind a quotation that ends its sentence. */
const ENDS = /^(?:$|[。！？；])/u;
/** ， and ： lead on to words. */
const LEADS_ON = setOf('，：');
/** What no clause reaches over. */
const BREAKS = setOf('，。；：“');

/** Whether a quoted passage is somebody's words, and not a term or a title in a sentence. */
export function isDirect(text: string, pair: Passage, around: Around, names: Names): boolean {
	const [from, to] = pair;
	const { paragraph, sentence, cued, afterSpeech, reporting, entered, inRow } = around;
	const last = lastWithin(text, pair);
	const behind = text.slice(to, Math.min(to + 5, paragraph[1])).trimStart();
	const before = from > paragraph[0] ? text[from - 1]! : '';
	const length = to - from - 2;
	if (!cued && isOneOf(LEADS_ON, text, from - 1)) {
		if (CITES.test(text.slice(Math.max(sentence, from - 60), from))) return false;
	}
	// “加大投入、补齐短板——”
	const breaksOff = text[last] === '—' && text[last - 1] === '—' && length >= CLAUSE;
	if ((last > from && endsSentenceAt(text, last)) || text[last] === '，' || breaksOff) {
		// Behind a full stop 成 and 和 are surnames; behind ！ they may go on: “加油！”成为口号.
		const goesOn = text[last] === '。' ? behind.startsWith('的') : GOES_ON.test(behind);
		// “路怎么修？”成都市民骆春生说。
		const begins = BEGINS.test(behind) && personAhead(text, to, paragraph[1], names);
		if (goesOn && !begins) return false;
		// 高喊“加油！”横幅: within the sentence on both sides.
		// 正式拜师“姜姐是女强人。”: a mark is missing in front, and a full stop ends no term.
		const isSentence = text[last] === '。' && length >= CLAUSE;
		return cued || isSentence || !/\p{Script=Han}/u.test(before);
	}
	const commas = text.slice(from, to).includes('，');
	const ends = ENDS.test(behind);
	const goesOn = behind.startsWith('，');
	if (cued) return ends || (goesOn && length >= CLAUSE);
	// 骆春生代表表示：“路要修到最后一户”，“桥也要修到最后一户”。
	if (inRow && length >= CLAUSE && (ends || goesOn)) return true;
	// …规范起来，“不能只在口号上下功夫”。 The report goes on word for word.
	// 周桂香则更关心蔬菜外运，“冷链车进得来，菜才卖得上价”。 The same, of somebody whom the sentence names.
	if (ends && before === '，' && length >= CLAUSE && (reporting || entered)) return true;
	if (length > TERM && standsInARow(text, pair, paragraph[0])) return true;
	if (goesOn && length >= CLAUSE && isFirst(text, from, sentence)) {
		// “出门难，办事也难”，周桂香代表打着手势…, “路要修”，“桥也要修”，县长骆春生提了两条建议: whoever the clause behind them names.
		const behindAll = behindRow(text, to);
		if (personAhead(text, behindAll, paragraph[1], names)) return true;
	}
	if (from !== sentence) return false;
	// “…”。 A whole sentence in marks, the full stop behind them.
	if (ends && commas) return true;
	if (length >= TERM && cueAhead(text, goesOn ? to + 1 : to, paragraph[1], names)) return true;
	return afterSpeech && goesOn && commas;
}

/** 王回答始终如一，“从长期看，重组是个趋势”。: more than a term, whatever stands around it: a clause or more, with a mark in it. */
export function mayBeSpoken(text: string, [from, to]: Passage): boolean {
	return to - from - 2 >= CLAUSE && /[，。！？…]/u.test(text.slice(from + 1, to - 1));
}

/** A headline of quotations has three or four; without a bound each would go back over all of them. */
const MOST_IN_A_ROW = 12;

/** “欢迎大家来做客”“热忱欢迎四海宾客”……: one of several quotations that begin a paragraph, nothing between them. */
function standsInARow(text: string, [from, to]: Passage, paragraph: number): boolean {
	let start = from;
	for (let i = 0; i < MOST_IN_A_ROW && start > paragraph && text[start - 1] === '”'; i++) {
		const before = text.lastIndexOf('“', start - 2);
		if (before < paragraph) return false;
		start = before;
	}
	return start === paragraph && (start < from || text[to] === '“');
}

/** Whether a quotation begins its sentence, or follows one that does: “…”，“…”，. */
function isFirst(text: string, from: number, sentence: number): boolean {
	let start = from;
	for (let i = 0; i < MOST_IN_A_ROW && start > sentence && text[start - 2] === '”'; i++) {
		if (text[start - 1] !== '，') break;
		start = text.lastIndexOf('“', start - 3);
	}
	return start === sentence;
}

/** Where quotations that a comma parts end, and the comma behind the last. */
function behindRow(text: string, to: number): number {
	let end = to;
	for (let i = 0; i < MOST_IN_A_ROW && text.startsWith('，“', end); i++) {
		const close = text.indexOf('”', end + 2);
		if (close < 0) break;
		end = close + 1;
	}
	return text[end] === '，' ? end + 1 : end;
}

/** Whether the clause at `from` names somebody with a title, or behind an office. */
function personAhead(text: string, from: number, end: number, names: Names): boolean {
	const limit = Math.min(end, from + 40);
	for (let i = from; i < limit; i++) {
		if (isOneOf(BREAKS, text, i)) return false;
		const keyword = keywordAt(ROLES, text, i, end);
		if (!keyword) continue;
		const { word, value: role } = keyword;
		if (role === 'title' && readSubject(text, from, i, word, names.certain)) return true;
		const behind = i + word.length;
		const isBehind = role === 'office' && officeBefore(text, from, behind) !== undefined;
		if (isBehind && readNameAfter(text, behind, behind + 4, names.known, true)) return true;
		i += word.length - 1;
	}
	return false;
}

/** True where a person or the delegation and a cue follow in the same clause. */
function cueAhead(text: string, from: number, end: number, names: Names): boolean {
	let person = false;
	const limit = Math.min(end, from + 40);
	for (let i = from; i < limit;) {
		if (isOneOf(BREAKS, text, i)) return false;
		const keyword = keywordAt(ROLES, text, i, end);
		if (!keyword) {
			i++;
			continue;
		}
		const { word, value: role } = keyword;
		if (role === 'title') person ||= readSubject(text, from, i, word, names.certain) !== null;
		else if (role === 'he' || role === 'body') person = true;
		else if (role === 'cue' || role === 'proposal') {
			if (person || readNameAfter(text, from, i, names.known)) return true;
		}
		i += word.length;
	}
	return false;
}

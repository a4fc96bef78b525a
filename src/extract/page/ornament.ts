import type { Span } from '#dataset';
import { addTo, isCommonHan, isIn, setOf } from '#extract/text/characters.ts';
import { isBlank } from '#extract/text/lines.ts';

/** The words of a line, without what adorns them. */
export interface Adorned {
	words: Span;
	/** The bracket that is opened in front of the words, 【 say; '' for none. */
	opened: string;
}

/** Blocks of marks that are no words: arrows, boxes, stars, circled numbers, what word processors print as bullets. */
const BLOCKS: readonly Span[] = [
	[0x2010, 0x2015],
	[0x2020, 0x2024],
	[0x2030, 0x205e],
	[0x20d0, 0x20ff],
	[0x2100, 0x2bff],
	[0x3003, 0x3004],
	[0x3012, 0x3013],
	[0x301c, 0x3020],
	[0x3030, 0x3037],
	[0x3200, 0x33ff],
	[0xe000, 0xf8ff]
];
/** 丨 is a character that is printed as a bar. */
const MARKS = setOf('#*+-/<=>@\\^_`|~¦§¨©®¯°±´¶·¸×÷丨');
for (const [first, last] of BLOCKS) {
	for (let code = first; code <= last; code++) addTo(MARKS, code);
}

/** Opening brackets in front of a line's words, and what closes each. */
const CLOSING: ReadonlyMap<string, string> = new Map([
	['【', '】'],
	['《', '》'],
	['〈', '〉'],
	['“', '”'],
	['‘', '’'],
	['{', '}']
]);

/** 01, 1、, 一., （三）, 【2】, no.1, part 2, 第三站：, 镜头二：, 地点： A number of Han characters needs a mark: 一 begins names of places. */
const NUMBER =
	/^(?:[（【](?:[一二三四五六七八九十]{1,3}|\d{1,3})[）】]|(?:[一二三四五六七八九十]{1,3}|\d{1,3})[、.。：）]|(?:no|part|vol)[.\s]{0,3}\d{1,3}|第(?:[一二三四五六七八九十]{1,3}|\d{1,3})[站场篇章节期][\s：|丨·]|(?:镜头|场景|现场|画面)[一二三四五六七八九十\d]{0,2}[：|丨·]|地点：|0\d{1,2}(?!\d)|\d{1,2}(?=[\s【《“|丨]|\u20e3))/u;
const LONGEST_NUMBER = 12;
const BEGINS_NUMBER = setOf('一二三四五六七八九十第镜场现画地');

/** Whether a number or a bracket may begin with a code unit. */
function mayAdorn(code: number): boolean {
	return !isCommonHan(code) || isIn(BEGINS_NUMBER, code);
}

/** Where the marks end that stand at `from`, blanks among them: ■, ▍, 📍, ||. `text` is folded, as everywhere here. */
export function behindMarks(text: string, from: number, to: number): number {
	let at = from;
	while (at < to && isMark(text.charCodeAt(at))) at++;
	return at;
}

function isMark(code: number): boolean {
	return isBlank(code) || isIn(MARKS, code);
}

/** The words of a line behind marks, numbers and an opening bracket, in any order: ◆ （一） 【|河东区代表团】. */
export function readOrnament(text: string, [from, to]: Span): Adorned {
	let at = behindMarks(text, from, to);
	let opened = '';
	while (at < to && mayAdorn(text.charCodeAt(at))) {
		const number = NUMBER.exec(text.slice(at, Math.min(to, at + LONGEST_NUMBER)));
		let behind = at + (number?.[0].length ?? 0);
		if (!number && opened === '' && CLOSING.has(text[at]!)) {
			opened = text[at]!;
			behind++;
		}
		if (behind === at) break;
		at = behindMarks(text, behind, to);
	}
	return { words: [at, to], opened };
}

/** What closes a bracket that is opened in front of words; '' for none. */
export function closingOf(opened: string): string {
	return CLOSING.get(opened) ?? '';
}

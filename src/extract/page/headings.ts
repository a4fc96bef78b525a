import type { Span } from '#dataset';
import { holdsAny, isCommonHan, setOf } from '#extract/text/characters.ts';

/** A line that begins a delegation's part. */
export interface Heading {
	/** The delegation's name in the line. */
	name: Span;
	/** What stands behind it in the same line: a headline, or the beginning of the body. */
	rest: Span | null;
	/** False for a group that only its colon or brackets show to be one: 经济界：. */
	certain: boolean;
}

const DECORATION = '[\\s■●▲◆◎※★□○▶►◇△▪·•*#◼⬛◉⊙-]*';
const NUMBER = '(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]\\s*)?';
const WORDS = '[^，。！？；：,!?;:“”「」『』"（）()【】\\[\\]|｜]';
const LINE = new RegExp(
	`^(${DECORATION}${NUMBER}(?:[【\\[〖《<]\\s*)?)(${WORDS}{0,48}?(?:代表[团團]|代表小[组組]|界别|界別|小[组組]|[联聯][组組]|第${WORDS}{1,3}[组組]|[\\p{Script=Han}]{2,8}[组組界团團]))(\\s*(?:[（(][^（）()]{1,20}[）)]\\s*)?(?:(?:[】\\]〗》>](?:\\s*[：:])?|[：:｜|])\\s*|$))`,
	'u'
);
/** One of these stands in whatever `LINE` matches. */
const ENDS_GROUP = setOf('团團组組界别別');
/** What a sentence or a title begins with, and no delegation's name. */
const NO_NAME =
	/^(?:各|全体|本|该|走进|聚焦|来自|多个|与会|热议|参加|出席|记者|本报|围绕|关于|对|在|让|把|向|听|看|访|我|分)|[的了是在说]|[热审]议|讨论|审议|采访/u;

/** Most lines are text: a mark that no name holds comes before any that a heading has, or nothing is called a group. */
function mayBeHeading(text: string, from: number, to: number): boolean {
	const end = Math.min(to, from + 80);
	for (let i = from; i < end; i++) {
		const code = text.charCodeAt(i);
		if (isCommonHan(code)) continue;
		switch (code) {
			case 0xff0c: // ，
			case 0x3002: // 。
			case 0x201c: // “
			case 0x201d:
			case 0xff1b: // ；
			case 0xff01: // ！
			case 0xff1f: // ？
				return false;
			case 0xff1a: // ：
			case 0x3011: // 】
			case 0x5d: // ]
			case 0x7c: // |
			case 0xff5c: // ｜
				return holdsAny(text, ENDS_GROUP, from, i);
			case 0x3017: // 〗
			case 0x300b: // 》
			case 0x3e: // >
				return true;
		}
	}
	return end === to && holdsAny(text, ENDS_GROUP, from, end);
}

export function readHeading(text: string, [from, to]: Span): Heading | null {
	if (!mayBeHeading(text, from, to)) return null;
	const match = LINE.exec(text.slice(from, Math.min(to, from + 120)));
	if (!match) return null;
	const [whole, front, words, behind] = match as unknown as [string, string, string, string];
	if (NO_NAME.test(words) || words.length < 3) return null;
	const team = words.endsWith('代表团');
	const alone = team && whole.length === to - from;
	if (!alone && !/[】\]〗》>：:｜|]/u.test(behind)) return null;
	const name: Span = [from + front.length, from + front.length + words.length];
	const rest: Span | null = from + whole.length < to ? [from + whole.length, to] : null;
	if (!team && rest) return null;
	return { name, rest, certain: team };
}

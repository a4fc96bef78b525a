import type { Span } from '#dataset';
import { holdsAny, isCommonHan, setOf } from '#extract/text/characters.ts';
import { behindMarks, closingOf, readOrnament } from './ornament.ts';

/** A line that begins a delegation's part. */
export interface Heading {
	/** The delegation's name in the line. */
	name: Span;
	/** What stands behind it in the same line: a headline, or the beginning of the body. */
	rest: Span | null;
	/** False for a group that only its colon or brackets show to be one: 经济界：. */
	certain: boolean;
}

const WORDS = '[^，。！？；：“”‘’（）【】《》〈〉{}|丨]';
const NOTE = '(?:\\s*（[^（）]{1,20}）)?';
/** A group, a note in brackets perhaps, and what closes it: the end of the line, a bracket, a colon or a mark. */
const GROUP = new RegExp(
	`^(${WORDS}{0,48}?(?:代表团|代表小组|界别|小组|联组|第${WORDS}{1,3}组|[\\p{Script=Han}]{2,8}[组界团]))${NOTE}(?=\\s*(?:$|丨|[^\\p{L}\\d\\s、，。；！？…（“‘【《〈{]))`,
	'u'
);
/** One of these stands in whatever `GROUP` matches. */
const ENDS_GROUP = setOf('团组界别');
/** What parts a group from what stands behind it. */
const PARTS = /[】》〉}：|丨]/u;
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
			case 0xff1b: // ；
			case 0xff01: // ！
			case 0xff1f: // ？
				return false;
			case 0xff1a: // ：
			case 0x3011: // 】
			case 0x300b: // 》
			case 0x3009: // 〉
			case 0x201d: // ”
			case 0x2019: // ’
			case 0x7d: // }
			case 0x7c: // |
				return holdsAny(text, ENDS_GROUP, from, i);
		}
	}
	return holdsAny(text, ENDS_GROUP, from, end);
}

/** The heading that a line of folded text is, whatever adorns it; null for any other line. */
export function readHeading(text: string, line: Span): Heading | null {
	const { words, opened } = readOrnament(text, line);
	const [from, to] = words;
	if (!mayBeHeading(text, from, to)) return null;
	const match = GROUP.exec(text.slice(from, Math.min(to, from + 120)));
	if (!match) return null;
	const [whole, group] = match as unknown as [string, string];
	if (NO_NAME.test(group) || group.length < 3 || group === '代表团') return null;
	const certain = group.endsWith('代表团');

	const behindGroup = from + whole.length;
	const restAt = behindClosing(text, behindGroup, to, opened);
	const closing = text.slice(behindGroup, restAt);
	const closed = closing.includes(closingOf(opened));
	const quoted = opened === '“' || opened === '‘';
	if (quoted && !(closed && restAt === to)) return null;
	const parted = PARTS.test(closing);
	const name: Span = [from, from + group.length];
	if (restAt === to) return certain || parted ? { name, rest: null, certain } : null;
	const framed = text.slice(line[0], from).trim() !== '' && closing.trim() !== '';
	return certain && (parted || framed) ? { name, rest: [restAt, to], certain } : null;
}

/** Behind brackets, colons and marks. A bracket of a pair that is opened further behind belongs to the rest. */
function behindClosing(text: string, from: number, to: number, opened: string): number {
	let at = behindMarks(text, from, to);
	while (at < to) {
		const mark = text[at]!;
		if (mark !== '：' && mark !== closingOf(opened) && !'】》〉'.includes(mark)) break;
		at = behindMarks(text, at + 1, to);
	}
	return at;
}

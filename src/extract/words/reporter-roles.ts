import { isHan } from '#extract/text/characters.ts';
import { isBlank } from '#extract/text/lines.ts';
import type { Passage } from '#extract/page/reading.ts';

/**
 * What somebody who writes for a newspaper is called. Not 记者 of 中国记者网, which is where somebody writes, nor of 记者手记 and 记者节, which are what somebody
 * writes and what is named after them.
 */
const ROLE =
	/(摄影记者|记者|通讯员|实习生|评论员(?!文章)|撰稿人)(?!网|日报|晚报|时报|晨报|早报|都市报|新闻网|电视台|手记|札记|日记|观察|之家|证|站|节)/gu;

/** Whose they are, and of what kind. */
const KINDS = '本报 本刊 本网 本台 全媒体 融媒体 首席 见习 实习 特约 特派'.split(' ');
/** What the names of newspapers and stations end with, behind two characters or more. */
const OUTLETS = '日报 晚报 时报 晨报 早报 都市报 新闻网 融媒体中心 电视台 广播电视台 网'.split(' ');
const LONGEST_NAME = 8;
const LONGEST_OUTLET = LONGEST_NAME + Math.max(...OUTLETS.map((outlet) => outlet.length));

export interface Role {
	/** From the newspaper in front of the role, if one is named, to the role's end. */
	at: Passage;
	word: string;
}

/** The next role at `from` or behind it, with all that says whose it is: 衡阳日报全媒体见习|记者. Null where none is. */
export function nextRole(text: string, from: number): Role | null {
	ROLE.lastIndex = from;
	const found = ROLE.exec(text);
	if (!found) return null;
	const end = found.index + found[0].length;
	return { at: [startOf(text, from, found.index), end], word: found[1]! };
}

/**
 * The first place from which newspapers and kinds, one behind another, lead up to `role`. A newspaper's name may hold another
 * one's, or a kind, so places are followed back from the role, each looked at once.
 */
function startOf(text: string, from: number, role: number): number {
	let front = role;
	while (front > from && isBlank(text.charCodeAt(front - 1))) front--;
	const leads = new Set([front]);
	let start = front;
	for (let i = front - 1; i >= from && start - i <= LONGEST_OUTLET; i--) {
		if (!leadsOn(text, i, leads)) continue;
		leads.add(i);
		start = i;
	}
	return start < front ? start : role;
}

function leadsOn(text: string, at: number, places: ReadonlySet<number>): boolean {
	const leads = (word: string, i: number) =>
		places.has(i + word.length) && text.startsWith(word, i);
	if (KINDS.some((kind) => leads(kind, at))) return true;
	for (let i = at; i - at <= LONGEST_NAME; i++) {
		if (i - at >= 2 && OUTLETS.some((outlet) => leads(outlet, i))) return true;
		if (!isHan(text.charCodeAt(i))) return false;
	}
	return false;
}

import { readBylineLine, readClosing, readOpening, type Reporter } from './bylines.ts';
import type { Passage } from './reading.ts';

/** One delegation's part of the article, or what stands outside all of them, in the reading view. */
export interface Section {
	name: Passage | null;
	/** The delegation that an article without headings, or a part of it, is about: the only one that its text names, or the one that its first paragraph begins with. */
	inferred: { at: Passage; from: 'text' | 'paragraph' } | null;
	headline: Passage | null;
	reporters: Reporter[];
	/** The paragraphs of the body, without bylines at its beginning and end. */
	body: Passage[];
	/** From the heading to the last character of the body. */
	whole: Passage;
}

export interface Session {
	month: number;
	day: number;
	part: string | null;
	at: Passage;
}

export const TEAM = '代表团';

/** 衡山县、南岳区代表团 → its units, split at 、; the last one without 代表团. */
export function readUnits(text: string, [from, to]: Passage): Passage[] {
	const end = text.startsWith(TEAM, to - TEAM.length) ? to - TEAM.length : to;
	const units: Passage[] = [];
	let start = from;
	for (let i = from; i <= end; i++) {
		if (i < end && text.charCodeAt(i) !== 0x3001) continue;
		if (i > start) units.push([start, i]);
		start = i + 1;
	}
	return units;
}

/** What the lines of a section say; `text` is folded. */
export function readSection(
	text: string,
	name: Passage | null,
	headline: Passage | null,
	bylines: readonly Passage[],
	paragraphs: readonly Passage[]
): Section {
	const body = paragraphs.slice();
	const reporters: Reporter[] = [];
	for (const line of bylines) for (const one of readBylineLine(text, line)) reporters.push(one);
	const opening = body[0] && readOpening(text, body[0]);
	if (opening) {
		for (const one of opening.reporters) reporters.push(one);
		body[0] = [opening.end, body[0]![1]];
	}
	for (let i = Math.max(0, body.length - 2); i < body.length; i++) {
		const at = body[i]!;
		const closing = at[1] > at[0] ? readClosing(text, at) : null;
		if (!closing) continue;
		for (const one of closing.reporters) reporters.push(one);
		body[i] = [at[0], closing.end];
	}
	if (reporters.length > 1) reporters.sort((a, b) => a.at[0] - b.at[0]);
	const start = name ?? headline ?? paragraphs[0];
	const last = paragraphs.at(-1) ?? headline ?? name;
	return {
		name,
		inferred: null,
		headline,
		reporters,
		body: body.filter((at) => at[1] > at[0]),
		whole: [start?.[0] ?? 0, last?.[1] ?? 0]
	};
}

const SESSION =
	/(\d{1,2})\s?月\s?(\d{1,2})\s?日\s?(上午|下午|晚上|晚间|晚|中午|傍晚|夜间|早上|早|夜)?/gu;
/** Sought from its one rare character. */
const ATTENDANCE =
	/[位名](?<=(\d{1,4}|[一二两三四五六七八九十百零〇]{1,6})余?.)(?:与会|参会)?(?:党代表|人大代表|政协委员|代表|委员)(?!团|们?(?:认为|表示|说))/u;

/** When a delegation met: dates in the first sentence behind the byline. */
export function readSessions(text: string, section: Section): Session[] {
	const first = section.body[0];
	if (!first) return [];
	const sessions: Session[] = [];
	const lead = text.slice(first[0], Math.min(first[1], first[0] + 400));
	let end = -1;
	SESSION.lastIndex = 0;
	for (let i = lead.indexOf('月'); i >= 0; i = lead.indexOf('月', SESSION.lastIndex)) {
		// Two digits and a blank in front, if the last date did not take them.
		SESSION.lastIndex = Math.max(SESSION.lastIndex, i - 3);
		const match = SESSION.exec(lead);
		if (!match) break;
		const month = Number(match[1]);
		const day = Number(match[2]);
		if (month < 1 || month > 12 || day < 1 || day > 31) continue;
		if (end >= 0 && !/^[，、和及与至]?$/u.test(lead.slice(end, match.index))) break;
		const at = first[0] + match.index;
		end = match.index + match[0].length;
		sessions.push({ month, day, part: match[3] ?? null, at: [at, at + match[0].length] });
	}
	return sessions;
}

/** How many took part: 44位党代表, in the first sentences. */
export function readAttendance(
	text: string,
	section: Section
): { count: number; at: Passage } | null {
	const first = section.body[0];
	if (!first) return null;
	const match = ATTENDANCE.exec(text.slice(first[0], Math.min(first[1], first[0] + 400)));
	if (!match) return null;
	const count = readNumber(match[1]!);
	if (count < 2) return null;
	const behind = first[0] + match.index;
	const digits = text[behind - 1] === '余' ? behind - 1 : behind;
	return { count, at: [digits - match[1]!.length, behind + match[0].length] };
}

const DIGITS = new Map([...'零一二三四五六七八九'].map((digit, value) => [digit, value]));
DIGITS.set('两', 2);
DIGITS.set('〇', 0);

/** 44, 四十四, 一百二十, 一〇七. */
export function readNumber(words: string): number {
	if (/^\d+$/u.test(words)) return Number(words);
	if (!/[十百]/u.test(words)) {
		return Number(Array.from(words, (digit) => DIGITS.get(digit) ?? '').join(''));
	}
	let total = 0;
	let digit = 0;
	for (const character of words) {
		if (character === '百') {
			total += (digit || 1) * 100;
			digit = 0;
		} else if (character === '十') {
			total += (digit || 1) * 10;
			digit = 0;
		} else digit = DIGITS.get(character) ?? digit;
	}
	return total + digit;
}

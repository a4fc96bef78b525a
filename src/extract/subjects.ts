import { readNameBefore } from './names.ts';
import type { Passage } from './reading.ts';

/** Who says something, as a sentence names them. */
export interface Subject {
	how: 'named' | 'pronoun' | 'body';
	people: Named[];
	/** A、B等代表: more people than are named. */
	others: boolean;
	/** From the first name to the last character of the title. */
	from: number;
	to: number;
}

export interface Named {
	name: string;
	at: Passage;
	title: string | null;
	affiliation: Passage | null;
}

/** 等, 等代表, 等8位代表 between the last name and the title. */
const OTHERS =
	/等(?:(?:\d{1,4}|[一二两三四五六七八九十百多数几]{1,4})(?:余|多)?[位名个])?(?:与会|参会)?(?:(?:全国|省|市|区|县)?(?:人大|政协|党))?$/u;
/** A bracketed note between name and title: 某某（图）代表. */
const NOTE = /[（(][^（）()]{1,20}[）)]$/u;
const KIND = /(?:全国|省|市|区|县|镇|乡)?(?:人大|政协|党)$/u;
const ORIGIN = /来自([^，。；：！？]{2,40})的$/u;

/** The people named in front of a title at `at`, not before `clause`; null where no name stands there. */
export function readSubject(
	text: string,
	clause: number,
	at: number,
	title: string
): Subject | null {
	let end = skipBack(text, clause, at);
	const window = text.slice(Math.max(clause, end - 24), end);
	const others = OTHERS.exec(window);
	if (others) end = skipBack(text, clause, end - others[0].length);
	else {
		const note = NOTE.exec(window);
		if (note) end = skipBack(text, clause, end - note[0].length);
		else if (KIND.test(window)) {
			const kind = KIND.exec(window)![0];
			const name = readNameBefore(text, clause, end - kind.length);
			if (name) end -= kind.length;
		}
	}

	const people: Named[] = [];
	for (;;) {
		let limit = clause;
		for (let i = end - 1; i >= clause; i--) {
			if (isBreak(text.charCodeAt(i))) {
				limit = i + 1;
				break;
			}
			if (end - i > 60) {
				limit = i;
				break;
			}
		}
		const at = readNameBefore(text, limit, end);
		if (!at) break;
		people.unshift({ name: nameOf(text, at), at, title, affiliation: null });
		const before = skipBack(text, clause, at[0]);
		if (text[before - 1] !== '、' && text[before - 1] !== '和' && text[before - 1] !== '与') break;
		// What stands in front of 、 may be an office of the same person: 市委书记、市长王某某.
		const previous = skipBack(text, clause, before - 1);
		const note = NOTE.exec(text.slice(Math.max(clause, previous - 24), previous));
		end = note ? skipBack(text, clause, previous - note[0].length) : previous;
		if (at[0] !== limit && text[before - 1] === '、') {
			if (at[0] - limit > 1) break;
		}
		if (people.length > 200) break;
	}
	const first = people[0];
	if (!first) return null;
	const origin = ORIGIN.exec(text.slice(Math.max(clause, first.at[0] - 48), first.at[0]));
	if (origin) {
		const start = first.at[0] - 1 - origin[1]!.length;
		first.affiliation = [start, first.at[0] - 1];
	}
	return {
		how: 'named',
		people,
		others: others !== null,
		from: first.at[0],
		to: at + title.length
	};
}

/** A name without the blanks that pad it. */
export function nameOf(text: string, [from, to]: Passage): string {
	return text.slice(from, to).replace(/[\s\u3000\u00a0]/gu, '');
}

function isBreak(code: number): boolean {
	return (
		code === 0x3001 || // 、
		code === 0xff0c || // ，
		code === 0x3002 ||
		code === 0xff1a ||
		code === 0xff1b ||
		code === 0x201d ||
		code === 0x2019 ||
		code === 0x201c ||
		code === 0xff09 ||
		code === 0xff08 ||
		code === 0x0a
	);
}

function skipBack(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && (text.charCodeAt(end - 1) === 0x20 || text.charCodeAt(end - 1) === 0x3000))
		end--;
	return end;
}

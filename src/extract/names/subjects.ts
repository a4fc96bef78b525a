import { SPEAKS } from '#extract/words/behind-names.ts';
import { isGap, isHan, isOneOf, setOf } from '#extract/text/characters.ts';
import { isCommonWord } from '#extract/words/common-words.ts';
import type { Known } from './could-be-names.ts';
import { nameOf, readNameBefore } from './names.ts';
import { behindOffice, officeBefore } from '#extract/words/offices.ts';
import { probableLength } from './probable-names.ts';
import type { Passage } from '#extract/page/reading.ts';
import { hasSurname } from '#extract/words/surnames.ts';

/** Who says something, as a sentence names them. */
export interface Subject {
	how: 'named' | 'pronoun' | 'body';
	people: Named[];
	/** A、B等代表: more people than are named. */
	others: boolean;
	/** The name is the end of a longer run of characters, and nothing there says where it begins. */
	unsure?: boolean;
	/** A person whom nobody names here, and no body. */
	unnamed?: boolean;
	/** From the first name to the last character of the title. */
	from: number;
	to: number;
}

export interface Named {
	/** Without blanks. */
	name: string;
	at: Passage;
	title: string | null;
	affiliation: Passage | null;
}

/** One person, named at a place of the text, and nobody else. */
export function personAt(text: string, at: Passage, title: string | null = null): Subject {
	const person = { name: nameOf(text, at), at, title, affiliation: null };
	return { how: 'named', people: [person], others: false, unsure: false, from: at[0], to: at[1] };
}

/** Whether two are the same people, in the same order; nobody is the same as nobody. */
export function isSame(a: Subject, b: Subject): boolean {
	return (
		a.people.length === b.people.length &&
		a.people.length > 0 &&
		a.people.every(({ name }, i) => name === b.people[i]!.name)
	);
}

/** 等, 等8位, 等多名基层 between the last name and the title. */
const OTHERS =
	/等(?:(?:\d{1,4}|[一二两三四五六七八九十百多数几]{1,4})(?:余|多)?[位名个])?(?:与会|参会|基层|市|省|县|区|全国)?(?:(?:全国|省|市|区|县)?(?:人大|政协|党))?$/u;
/** 杨康、穆念慈两位代表. */
const COUNT =
	/(?:这)?[\d两二三四五六七八九十]{1,3}[位名](?:与会|参会)?(?:市|省|县|区)?(?:人大|政协|党)?$/u;
/** A bracketed note between name and title: 某某（图）代表. */
const NOTE = /（[^（）]{1,40}）$/u;
/** 王军人大代表, 王军市政协委员. */
const KIND = /(?:全国|省|市|区|县|镇|乡)?(?:人大|政协|党)$/u;
const ORIGIN = /来自([^，。；：！？“”]{2,40})的(?:[^，。；：！？“”的]{0,24})$/u;

const ENDS_COUNT = setOf('位名会大协党市省县区');
const ENDS_KIND = setOf('大协党');
/** In front of a name without being part of a longer word. */
const IN_FRONT = setOf('的在请被是与和及对向让由如据照用');

/** What follows a title whose holder a common word names, besides verbs of speaking: 高原代表在会上…. */
const MAY_FOLLOW = /^[，、：（的在和与及等则就对也还又便却笑拿举翻站摆点]/u;

/** Offices that stand alone among people in front of one title: without a bound each title would go back over all of them. */
const MOST_OFFICES = 24;

/** The people named in front of a title at `at`, not before `clause`; null where no name stands there. */
export function readSubject(
	text: string,
	clause: number,
	at: number,
	title: string,
	known: Known
): Subject | null {
	let end = skipBack(text, clause, at);
	const window = text.slice(Math.max(clause, end - 24), end);
	const others = window.includes('等') ? OTHERS.exec(window) : null;
	const count = others || !isOneOf(ENDS_COUNT, text, end - 1) ? null : COUNT.exec(window);
	const kindAt = end;
	if (others) end = skipBack(text, clause, end - others[0].length);
	else if (count) end = skipBack(text, clause, end - count[0].length);
	end = skipNote(text, clause, end);
	if (!others && isOneOf(ENDS_KIND, text, kindAt - 1)) {
		const kind = KIND.exec(text.slice(Math.max(clause, end - 8), end))?.[0];
		if (kind && readNameBefore(text, breakBefore(text, clause, end), end - kind.length, known)) {
			end -= kind.length;
		}
	}
	// 王军副市长代表: an office may stand between name and title.
	// 家政|服务员代表晋小梅: but somebody behind the title is called so.
	const office = officeBefore(text, clause, end);
	if (office && office.length > 1 && probableLength(text, at + title.length) > 2) return null;
	if (office) {
		const before = readNameBefore(text, breakBefore(text, clause, end), end - office.length, known);
		if (before && hasSurname(nameOf(text, before)) && before[1] - before[0] <= 3) {
			const start = breakBefore(text, clause, end);
			if (before[0] === start || text[before[0] - 1] === '的') end -= office.length;
		}
		// 桥梁工程师代表: an office, and nobody who holds it.
		if (end > clause && officeBefore(text, clause, end) === office && office.length > 2)
			return null;
	}

	const people: Named[] = [];
	let offices = 0;
	while (people.length < 500 && offices < MOST_OFFICES) {
		const limit = breakBefore(text, clause, end);
		// 村党总支书记、村委会主任杨宁代表: an office in front of the last 、 is nobody.
		const isOffice = people.length > 0 && officeBefore(text, limit, end) !== undefined;
		const name = isOffice ? null : readNameBefore(text, limit, end, known);
		if (name) {
			people.push({ name: nameOf(text, name), at: name, title, affiliation: null });
			// 来自农村的王军、张三: only a segment that is all name, or office and name, goes on to the left.
			const office = behindOffice(text, limit, name[0]);
			if (name[0] > limit && office !== name[0]) break;
		} else if (!isOffice) break;
		else offices++;
		const comma = skipBack(text, clause, limit);
		if (comma <= clause || text[comma - 1] !== '、') break;
		end = skipNote(text, clause, skipBack(text, clause, comma - 1));
	}
	people.reverse();
	if (people.length === 0) return null;
	// 黄冈64名代表: not one, and none of them named.
	if (count && !countsPeople(count[0], people.length)) return null;
	// 通过委员讲坛: a common word, and no person's verb behind the title.
	const [only] = people;
	const behind = text.slice(at + title.length, at + title.length + 4);
	if (
		people.length === 1 &&
		only!.name.length === 2 &&
		isCommonWord(only!.name) &&
		officeBefore(text, clause, only!.at[0]) === undefined &&
		!known(only!.name, 0, 2) &&
		!MAY_FOLLOW.test(behind) &&
		!SPEAKS.test(behind)
	) {
		return null;
	}
	splitAtAnd(text, clause, people, known);
	const [first] = people[0]!.at;
	return {
		how: 'named',
		people,
		others: others !== null,
		unsure:
			first > clause &&
			!known(people[0]!.name, 0, people[0]!.name.length) &&
			isHan(text.charCodeAt(first - 1)) &&
			!isOneOf(IN_FRONT, text, first - 1) &&
			officeBefore(text, clause, first) === undefined,
		from: people[0]!.at[0],
		to: at + title.length
	};
}

function countsPeople(count: string, people: number): boolean {
	const number = /\d+|[两二三四五六七八九十]+/u.exec(count)![0];
	const digits = '零一二三四五六七八九十';
	const value = number === '两' ? 2 : number.length === 1 ? digits.indexOf(number) : NaN;
	return (/^\d/.test(number) ? Number(number) : value) === people;
}

/** 张三和李四代表 is read as one run; where both sides are names it is two people, and more where 、 stands in front: 王五、张三和李四代表. */
function splitAtAnd(text: string, clause: number, people: Named[], known: Known): void {
	const { at, title } = people[0]!;
	const before = text[at[0] - 1];
	if (before !== '和' && before !== '与' && before !== '及') return;
	const isTwo = before === '及' && text[at[0] - 2] === '以';
	for (let end = at[0] - (isTwo ? 2 : 1); end > clause && people.length < 500;) {
		const limit = breakBefore(text, Math.max(clause, end - 24), end);
		const name = readNameBefore(text, limit, end, known);
		if (!name || !hasSurname(nameOf(text, name))) return;
		people.unshift({ name: nameOf(text, name), at: name, title, affiliation: null });
		if (name[0] > limit || text[limit - 1] !== '、') return;
		end = limit - 1;
	}
}

/** Notes where the people of a subject are said to come from: 来自政法战线的…, …来自某公司。 */
export function noteOrigin(text: string, clause: number, subject: Subject): void {
	const origin = readOrigin(text, clause, subject);
	if (origin) for (const person of subject.people) person.affiliation ??= origin;
}

/** 来自|企业一线: a kind of work or place, and nothing that one belongs to. */
const NO_BODY = /(?:一线|基层|农村|乡村|岗位|前线|各行各业)$/u;

function readOrigin(text: string, clause: number, subject: Subject): Passage | null {
	const first = subject.people[0]!;
	const front = text.slice(Math.max(clause, first.at[0] - 72), first.at[0]);
	const before = front.includes('来自') ? ORIGIN.exec(front) : null;
	if (before) {
		const start = first.at[0] - front.length + before.index + 2;
		return NO_BODY.test(before[1]!) ? null : [start, start + before[1]!.length];
	}
	if (!text.startsWith('来自', subject.to)) return null;
	const behind = /^来自([^，。；：！？“”]{2,40}?)(?=[，。；])/u.exec(
		text.slice(subject.to, subject.to + 48)
	);
	return behind && !NO_BODY.test(behind[1]!)
		? [subject.to + 2, subject.to + 2 + behind[1]!.length]
		: null;
}

/** Behind the last mark that no name reaches over. */
function breakBefore(text: string, clause: number, end: number): number {
	for (let i = end - 1; i >= clause && end - i <= 60; i--) {
		if (isBreak(text.charCodeAt(i))) return i + 1;
	}
	return Math.max(clause, end - 60);
}

function isBreak(code: number): boolean {
	return (
		(code >= 0x3001 && code <= 0x3002) || // 、。
		(code >= 0x3008 && code <= 0x3011) ||
		(code >= 0x2018 && code <= 0x201d) ||
		code === 0xff0c ||
		code === 0xff1a ||
		code === 0xff1b ||
		code === 0xff08 ||
		code === 0xff09 ||
		code === 0x0a ||
		code === 0x22
	);
}

function skipBack(text: string, from: number, to: number): number {
	let end = to;
	while (end > from && isGap(text.charCodeAt(end - 1))) end--;
	return end;
}

function skipNote(text: string, clause: number, end: number): number {
	if (text[end - 1] !== '）') return end;
	const note = NOTE.exec(text.slice(Math.max(clause, end - 44), end));
	return note ? skipBack(text, clause, end - note[0].length) : end;
}

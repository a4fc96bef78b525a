import { isOneOf, setOf } from '#extract/text/characters.ts';
import { isAdverbs } from '#extract/words/cues.ts';
import { LENGTHS, type Known } from './could-be-names.ts';
import { nameOf, readNameAfter } from './names.ts';
import { isNever, NO_NAMES } from '#extract/words/no-names.ts';
import { behindOffice, officeBefore } from '#extract/words/offices.ts';
import { LEADS } from '#extract/words/leads.ts';
import type { Passage } from '#extract/page/reading.ts';
import type { Named, Subject } from './subjects.ts';

/** What may stand in front of a name at the head of a clause. */
const LEAD_WORDS = [
	...LEADS,
	...'又 据 正如 诚如 恰如 就像 正像 另据 又据 而据 根据 按照 记者看到 在'.split(' '),
	...'采访 讨论 座谈 发言 交流 提案 建议 议案 审议'.split(' ').map((what) => `${what}[中时里]`)
];
const LEAD = new RegExp(`^(?:${LEAD_WORDS.join('|')})`, 'u');
const BEGINS_LEAD = setOf(LEAD_WORDS.map((lead) => lead[0]).join(''));
const AND = setOf('和与及');
/** Between two people and their verb: 都, 在会上, 先后. */
const BOTH =
	/^(?:[都均也则还]|一致|共同|双双|先后|分别|同时|纷纷|会后|随后|异口同声地?|不约而同地?){0,3}(?:在[^，。、：“”的]{1,16}[时中上后])?(?:[都均也则还]|一致|共同|先后|分别|异口同声地?|不约而同地?)?$/u;
/** 县长骆春生与村民施大峰|交谈时说: the first speaks, and the second listens. */
const TALK =
	/^(?:交谈|聊天|谈心|谈话|座谈|对话|通话|连线|握手|拉家常|拉起家常|拉起了家常|商量|一?起?聊)/u;

/** People named without a title in front of a cue: 何智、陈玉莲表示, 董事长李四说, 李四在发言中说. */
export function readBareSubject(
	text: string,
	from: number,
	to: number,
	known: Known
): Subject | null {
	const whole = readList(text, from, to, known);
	const start = afterLead(text, from, to);
	if (start === from) return whole;
	const found = readList(text, start, to, known);
	return found && (!whole || found.people.length > whole.people.length) ? found : whole;
}

/** 市委书记张三、市长李四 …: in each segment a name, with or without an office in front. */
function readList(text: string, from: number, to: number, known: Known): Subject | null {
	const people: Named[] = [];
	let at = from;
	for (;;) {
		const stop = nextComma(text, at, to);
		const first = inFrontOfAnd(text, at, stop, known);
		if (first) {
			people.push({ name: nameOf(text, first), at: first, title: null, affiliation: null });
			at = first[1];
			break;
		}
		const office = behindNote(text, behindOffice(text, at, stop), stop);
		const addressed = office > at ? /[向对跟]/u.exec(text.slice(at, office)) : null;
		const name =
			(office > at ? knownOver(text, at, office, stop, known) : null) ??
			(addressed && people.length === 0
				? whoAddresses(text, at, at + addressed.index, known)
				: null) ??
			readNameAfter(text, office, stop, known, office > at) ??
			(office > at ? readNameAfter(text, at, stop, known) : null) ??
			(addressed ? nameBehindOffice(text, at, at + addressed.index, known) : null) ??
			nameBehindOf(text, at, stop, known) ??
			(people.length > 0 && stop === to ? strangerBetween(text, at, to) : null);
		if (name) {
			people.push({ name: nameOf(text, name), at: name, title: null, affiliation: null });
			at = skipNoteAfter(text, name[1], to);
			if (text[at] !== '、' || people.length >= 500) break;
		} else if (stop < to && office === stop) {
			at = stop;
		} else break;
		at++;
	}
	const first = people[0];
	if (!first) return null;
	const other = joinedName(text, at, to, known);
	if (other) {
		const talk = TALK.test(text.slice(other[1], to));
		if (!talk)
			people.push({ name: nameOf(text, other), at: other, title: null, affiliation: null });
		at = other[1];
	}
	const rest = text.slice(at, Math.min(to, at + 60));
	if (rest.includes('、') && !rest.startsWith('等')) return null;
	// 金乡、中牟等地多名蒜商: places.
	if (/^(?:\p{Script=Han}{2,6})?等[地市县区省镇乡村]/u.test(rest)) return null;
	return { how: 'named', people, others: rest.startsWith('等'), from: first.at[0], to: at };
}

/** 佘长|明当众宣布: somebody met before, whose name reaches over what looks like an office. */
function knownOver(
	text: string,
	at: number,
	office: number,
	stop: number,
	known: Known
): Passage | null {
	const length = LENGTHS.find((long) => at + long <= stop && known(text, at, at + long));
	return length !== undefined && at + length > office ? [at, at + length] : null;
}

/** 钱桂林|和宗惠|都表示: a second name, and nothing between it and the verb but that both speak. */
function joinedName(text: string, at: number, to: number, known: Known): Passage | null {
	const start = behindAnd(text, at);
	if (start === at || start + 1 >= to) return null;
	const office = behindOffice(text, start, to);
	const name = readNameAfter(text, office, to, known, office > start);
	const behind = name ? text.slice(name[1], to) : '';
	return BOTH.test(behind) || TALK.test(behind) ? name : null;
}

/** 县长|骆春生|和书记施大峰: the first of two, each behind an office, whom nothing but 和 parts. */
function inFrontOfAnd(text: string, from: number, to: number, known: Known): Passage | null {
	const office = officeAhead(text, from, to);
	if (office === from) return null;
	for (let i = office + 2; i < to - 1 && i <= office + 8; i++) {
		if (behindAnd(text, i) === i) continue;
		const name = readNameAfter(text, office, i, known, true);
		return name?.[1] === i && joinedName(text, i, to, known) ? name : null;
	}
	return null;
}

/** Where 和, 与, 及 or 以及 ends that stands at `at`, or `at`. */
function behindAnd(text: string, at: number): number {
	if (text.startsWith('以及', at)) return at + 2;
	return isOneOf(AND, text, at) ? at + 1 : at;
}

/** Where the first office between `from` and `to` ends that a name may follow and no other office does, or `from`. */
function officeAhead(text: string, from: number, to: number): number {
	for (let i = from + 2; i < to; i++) {
		if (officeBefore(text, from, i) === undefined) continue;
		return behindOffice(text, from, Math.min(to, i + 4));
	}
	return from;
}

/** 向巴泽仁、四郎措姆|认为: behind a name and a comma, right in front of the verb. */
function strangerBetween(text: string, from: number, to: number): Passage | null {
	const run = text.slice(from, to);
	if (!/^\p{Script=Han}{3,4}$/u.test(run) || isNever(run) || NO_NAMES.has(run)) return null;
	return officeBefore(text, from, to) === undefined && !isAdverbs(text, from, to)
		? [from, to]
		: null;
}

/** 王家坡村的|王建军、李家窑村的|李秀兰: where somebody comes from, and the name at the end of it. */
function nameBehindOf(text: string, from: number, to: number, known: Known): Passage | null {
	if (to - from > 40) return null;
	const of = text.slice(from, to).lastIndexOf('的');
	return of < 2 ? null : readNameAfter(text, from + of + 1, to, known);
}

/** 费明|转头|对市金融办主任孔方说: somebody met before, and nothing but a gesture in front of whom they speak to. */
function whoAddresses(text: string, from: number, to: number, known: Known): Passage | null {
	const name = readNameAfter(text, from, to, known);
	const speaks = name !== null && known(text, ...name) && to - name[1] <= 4;
	return speaks ? name : null;
}

/** 支部书记祝雪兰|向总书记汇报: whoever speaks stands in front of whom they speak to. */
function nameBehindOffice(text: string, from: number, to: number, known: Known): Passage | null {
	const office = behindOffice(text, from, to);
	const name = office > from ? readNameAfter(text, office, to, known, true) : null;
	return name?.[1] === to ? name : null;
}

function afterLead(text: string, from: number, to: number): number {
	if (!isOneOf(BEGINS_LEAD, text, from)) return from;
	// 在|邵阳打工的老乡说: where; 在|骆春生看来: who.
	if (text[from] === '在' && !text.startsWith('看来', to)) return from;
	const lead = LEAD.exec(text.slice(from, Math.min(to, from + 8)));
	return from + (lead?.[0].length ?? 0);
}

function nextComma(text: string, from: number, to: number): number {
	const at = text.slice(from, Math.min(to, from + 80)).indexOf('、');
	return at < 0 ? to : from + at;
}

/** 署理署长（安老服务）|卫静雯, 董事长（原厂长）|李国栋: behind an office, and the note that it stands in or in front of. */
export function behindNote(text: string, office: number, to: number): number {
	return text[office] === '）' && office < to ? office + 1 : skipNoteAfter(text, office, to);
}

function skipNoteAfter(text: string, at: number, to: number): number {
	if (text[at] !== '（') return at;
	const close = text.slice(at, Math.min(to, at + 44)).indexOf('）');
	return close < 0 ? at : at + close + 1;
}

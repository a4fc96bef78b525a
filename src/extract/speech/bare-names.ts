import { readBareSubject } from '#extract/names/bare-subjects.ts';
import { couldBeBareName, couldBeName, LENGTHS } from '#extract/names/could-be-names.ts';
import { readNameAtEnd } from '#extract/names/names.ts';
import { noteOrigin, personAt, type Subject } from '#extract/names/subjects.ts';
import { leadsIn, partOf } from '#extract/words/leads.ts';
import { CITED, officeBefore, startsWithOffice } from '#extract/words/offices.ts';
import { isCommonWord } from '#extract/words/common-words.ts';
import { isCalled } from '#extract/words/no-names.ts';
import { COMMON_VERBS } from '#extract/words/verbs.ts';
import { hasPlainSurname, hasSurname } from '#extract/words/surnames.ts';
import { isAddressed } from './addressed.ts';
import { joinedBefore, listedBefore, titledBefore } from './listed.ts';
import { VOICE } from '#extract/words/behind-names.ts';
import type { Row } from './row.ts';
import type { Scene } from './scene.ts';

/** 李俊峰|教授等纷纷表示 */
export const AND_OTHERS = /^[^，]{0,5}等/u;
/** Somebody's report or speech, cited: no words from this meeting. */
const IN_REPORT = /(?<!主旨|专题|学术|作|题)报告中|报告里|讲话中|批示|致辞|开幕/u;
/** 申之远|在讲话中|强调: his own, and given here. */
const OWN_SPEECH = /^\p{Script=Han}{0,3}在(?:总结)?(?:讲话|致辞|发言)[中时]$/u;
/** What somebody belongs to, the name, and to whom it is told. */
const BELONGS =
	/^(.{2,40}(?:[班院系组队团厂店村乡镇站所处局]|公司|集团|医院|大学|协会|学会|银行|支行|街道|社区|中心|(?<!本报|本台|本网|本刊|本社|特派|^)记者))(\p{Script=Han}{2,3})(?:老师|同学|教授|校长|院长|书记|主任|学长)?(?:[则也还]|\p{Script=Han}{2}地|(?:[对向]|在接受)[^，。：“”]{2,20})?$/u;

/** What newspapers report with most, and a mark. */
const SPEAKS = new RegExp(`^(?:回应)?(?:${COMMON_VERBS}|讲)(?:记者)?[，：“]`, 'u');

/** 在外务工的|骆勇, 党组成员、总督学|庞万年: behind 的, or behind what can only be a second office. */
function isDescribed(text: string, clause: number, name: number): boolean {
	if (/(?:的|（[^（）]{0,4})$/u.test(text.slice(Math.max(clause, name - 5), name))) return true;
	const comma = text.slice(Math.max(clause, name - 9), name).lastIndexOf('、');
	if (comma < 0) return false;
	const at = Math.max(clause, name - 9) + comma;
	return name - at > 2 && officeBefore(text, clause, at) !== undefined;
}

/** 老骆|（大名|骆春生|）笑着 */
const REAL_NAME =
	/(\p{Script=Han}{2,3})(（(?:原名|本名|大名|真名|真实姓名|名叫|即)?)(\p{Script=Han}{2,3})）[^，。：“”]{0,8}$/u;

/** Where a name without a title may stand in front of a verb. */
interface Stand extends Row {
	/** @param start where the clause begins, or behind a title in it */
	read: (scene: Scene, start: number, at: number) => Subject | null;
}

/** The first that answers. */
export const STANDS: readonly Stand[] = [
	{
		name: 'where the clause begins, or behind an office',
		example: '骆丽称，路灯亮了。',
		reads: ['骆丽：路灯亮了。'],
		read: ({ text, names }, start, at) => readBareSubject(text, start, at, names.known)
	},
	{
		name: 'in brackets, behind what somebody of that surname is called',
		example: '老骆（骆春生）说，路灯亮了。',
		reads: ['骆春生：路灯亮了。'],
		read: ({ text }, start, at) => {
			const match = REAL_NAME.exec(text.slice(start, at));
			if (!match) return null;
			const [, called, note, name] = match as unknown as [string, string, string, string];
			const surname = name[0]!;
			const calls = [2, 3].some((size) => {
				const words = called.slice(-size);
				return words.includes(surname) && (/^[老小]/u.test(words) || isCalled(words));
			});
			if (!calls || !couldBeBareName(name)) return null;
			const from = start + match.index + called.length + note.length;
			return personAt(text, [from, from + name.length]);
		}
	},
	{
		name: 'right in front of the verb, met before',
		example: '骆春生代表来了。一份提案里骆春生建议，多开夜班车。',
		reads: ['骆春生：多开夜班车。'],
		read: (scene, start, at) => {
			for (const length of LENGTHS) {
				const from = at - length;
				const met = from >= start && scene.names.known(scene.text, from, at);
				if (met && !scene.isObject(from)) return personAt(scene.text, [from, at]);
			}
			return null;
		}
	},
	{
		name: 'alone between title and verb, three characters, whatever its surname',
		example: '委员法小北提醒，多开夜班车。',
		reads: ['法小北：多开夜班车。'],
		read: ({ text, behindTitle }, _, at) => {
			if (at - behindTitle !== 3) return null;
			const name = text.slice(behindTitle, at);
			if (!couldBeName(name) || /[时后前中里接随同先再共齐均皆纷会发]/u.test(name)) return null;
			return personAt(text, [behindTitle, at]);
		}
	},
	{
		name: 'right in front of the verb, behind 的 or behind an office that no list has, whatever its surname',
		example: '附近开便利店的占素芬告诉记者，路灯亮了。',
		reads: ['占素芬：路灯亮了。'],
		read: ({ text, clause }, start, at) => {
			const from = at - 3;
			if (from <= start || !SPEAKS.test(text.slice(at, at + 8))) return null;
			if (!isDescribed(text, clause, from)) return null;
			const name = text.slice(from, at);
			if (!hasSurname(name) || !couldBeName(name) || /[人员者方们户客商]$/u.test(name)) return null;
			if (isCommonWord(name.slice(0, 2))) return null;
			if (!hasPlainSurname(name) && isCommonWord(name.slice(1))) return null;
			return personAt(text, [from, at]);
		}
	},
	{
		name: 'right in front of the verb, behind a quotation or a title',
		example: '“路灯亮了。”对面骆春生说。',
		reads: ['骆春生：“路灯亮了。”'],
		read: (scene, start, at) => {
			if (!scene.waiting.last && scene.behindTitle < 0) return null;
			if (!/[，：“。]/u.test(scene.text.slice(at + 1, at + 5))) return null;
			const name = readNameAtEnd(scene.text, start, at);
			return name && personAt(scene.text, name);
		}
	}
];

/** A name without a title in front of a verb, and what speaks for it. */
export interface Bare {
	who: Subject;
	/** What stands between name and verb. */
	behind: string;
	/** Whether all were given words or a title before; whether surnames say that they are names. */
	met: boolean;
	familiar: boolean;
}

/** Where a name in front of the verb at `at` may begin; null where none may. */
function startOf({ clause, behindTitle }: Scene, at: number): number | null {
	const start = Math.max(clause, behindTitle);
	return at - start < 2 || at - start > 100 ? null : start;
}

/** The name without a title that stands in front of the verb at `at`, whether or not its holder speaks. */
export function readStanding(scene: Scene, at: number): Subject | null {
	const start = startOf(scene, at);
	if (start === null) return null;
	let who: Subject | null = null;
	for (let i = 0; i < STANDS.length && !who; i++) who = STANDS[i]!.read(scene, start, at);
	return scene.allow(who);
}

/** What speaks for a name in front of the verb at `at`; null where its holder is cited, or is who writes. */
export function weigh(scene: Scene, who: Subject, at: number): Bare | null {
	const { text, clause, behindTitle, names } = scene;
	const front = text.slice(Math.max(clause, who.from - 6), who.from);
	const behind = text.slice(who.to, at);
	if (isAddressed(text, clause, who.from)) return null;
	const met = who.people.every(({ name }) => names.isCertain(name));
	// 骆春生在讲话中强调，…: his own, where he is known or heads the sentence.
	const heads =
		clause === scene.sentence &&
		(who.from === clause || officeBefore(text, clause, who.from) !== undefined);
	const own =
		OWN_SPEECH.test(behind) && (heads || who.people.every(({ name }) => names.isKnown(name)));
	if (IN_REPORT.test(behind) && !own) return null;
	if (!met && (CITED.test(front) || CITED.test(behind))) return null;
	// 骆春生的妻子说: hers.
	if (behind.startsWith('的') && !VOICE.test(behind)) return null;
	// 某某日报记者张三说 is somebody asked; 本报记者张三 is who writes.
	if (front.endsWith('笔者') || /(?:本报|本台|本网|本刊|本社|特派)记者$/u.test(front)) return null;
	if (front.endsWith('记者') && who.to < at) return null;
	noteOrigin(text, clause, who);
	if (who.from === behindTitle) {
		const front = titledBefore(scene);
		who.people.unshift(...(front.length > 0 ? front : joinedBefore(scene, who.from)));
	}
	if (AND_OTHERS.test(behind)) who.people.unshift(...listedBefore(scene));
	const familiar = who.people.every(({ name }) => hasSurname(name) || name.includes('·'));
	return { who, behind, met, familiar };
}

/** Whether an office stands in front of a name or behind it: the name is as good as printed with a title. */
export function isBesideOffice(
	{ text, clause }: Scene,
	{ from, to }: Subject,
	at: number
): boolean {
	return officeBefore(text, clause, from) !== undefined || startsWithOffice(text, to, at);
}

/** …增设夜班公交；|施大峰则建议… */
export function headsPart({ text, sentence, clause }: Scene, { who, behind }: Bare): boolean {
	const part = partOf(text, sentence, who.from);
	if (text[part - 1] !== '；') return false;
	// 而支持“管”的|施大峰则认为: more than his name, and no clause.
	const front = text.slice(part, who.from);
	if (behind === '则' && /^[^，。：；]{2,24}的$/u.test(front)) return true;
	if (who.from !== clause || !leadsIn(text, part, clause)) return false;
	return /^(?:则|在[^，。]{2,24}时)$/u.test(behind);
}

/** …，韦广中|说：“…” */
export function isInFrontOfQuotation({ text, open }: Scene, { who }: Bare, at: number): boolean {
	if (who.to !== at || open) return false;
	return /^\p{Script=Han}{1,3}[，：]“/u.test(text.slice(at, at + 5));
}

/** 来自妇联界的|刘晓芳建议，… */
export function comesFrom({ text, sentence, clause }: Scene, { who }: Bare, at: number): boolean {
	const comes = clause === sentence && text.startsWith('来自', clause);
	return comes && text[who.from - 1] === '的' && who.to === at;
}

/** Behind a verb of speaking: a mark, or what can only be said of whoever says it: 表示|自己并不后悔. */
const MARKED =
	/^(?:[^，。]{1,4}?[，：“"。]|说一?边|[^，。：“”]{1,3}了[^，。：“”]{0,16}：|(?:说|表示|认为|坦言|直言|坚信|相信|觉得)(?:自己|他们?|她们?|将|这样|这是|这种))/u;

/** Nothing but its place and its surname speak for a name: then it has to head the sentence and the verb a mark. */
export function standsAlone(scene: Scene, { who, behind }: Bare, at: number): boolean {
	const { text, sentence, clause, behindTitle, waiting, open } = scene;
	// 镇人大主|席团解释道: part of an office.
	if ((officeBefore(text, clause, who.from + 1)?.length ?? 0) > 1) return false;
	const heads = waiting.last !== undefined || leadsIn(text, sentence, clause);
	const marked = MARKED.test(text.slice(at, at + 24));
	// …青年李四。李四呼吁…
	const before = who.people.every(({ at: [from, to] }) =>
		text.slice(Math.max(0, from - 200), from).includes(text.slice(from, to))
	);
	const again = before && who.to === at;
	// 高翔说，… 李敏则坦言，…: somebody else's turn.
	const turn = before && clause === sentence && /^[则也]$/u.test(behind);
	// A new subject, and its verb: 在外务工的周勇当场表态，….
	const enters = marked && clause === sentence;
	if (!heads || !(marked || again) || (open && !turn && !enters)) return false;
	const described = isDescribed(text, clause, who.from);
	const far = who.from - clause > 4 && behindTitle < 0 && !waiting.last;
	return !far || described;
}

/** 人大代表、上海国际集团的刘樱也发现, 首次成为委员的冯远征: the title first, the name behind 的. */
export function nameBehindOrigin(scene: Scene, at: number): Subject | null {
	const { text, behindTitle, names } = scene;
	const start = startOf(scene, at);
	if (start === null || start !== behindTitle || !/[、的]/u.test(text[start]!)) return null;
	const of = text.slice(start, Math.min(at, start + 32)).indexOf('的');
	return of < 0 ? null : scene.allow(readBareSubject(text, start + of + 1, at, names.known));
}

/** 采矿2017班王嘉伟说，…, 某公司王文彬对本报记者说，…: a name behind what somebody belongs to, where a sentence begins. */
export function nameBehindBody(scene: Scene, at: number): Subject | null {
	const { text, sentence, clause, behindTitle } = scene;
	if (behindTitle >= 0 || at - clause > 60 || at - clause < 5) return null;
	if (!/[，：]/u.test(text.slice(at + 1, at + 3)) || !leadsIn(text, sentence, clause)) return null;
	const match = BELONGS.exec(text.slice(clause, at));
	const name = match?.[2];
	if (!match || !name || !hasPlainSurname(name) || !couldBeBareName(name)) return null;
	const from = clause + match[1]!.length;
	if (isAddressed(text, clause, from)) return null;
	return scene.allow(personAt(text, [from, from + name.length]));
}

/** What may stand in front of who speaks, as a role or what he belongs to: nouns, and nothing that is done. */
const PLAIN_FRONT = /^[\p{Script=Han}\d“”]{2,16}$/u;
const NO_ROLE =
	/[的了着过在把被对向给和与及或并且就也都还又再只不没无是有使让请叫跟据由从自到来去说问答写读看听想要能会可应该将已正很更最太每各另其此这那哪某们称]|[\p{Script=Han}\d](?:中|后|时|前|上)$|(?:本报|本台|本网|本刊|本社|特派)记者$|笔者$/u;

/** What stands between such a name and its verb: 则, 会后, 在接受采访时. */
const BEFORE_VERB =
	/(?:[则也还]|(?:会[上后]|随后|当[天日]|日前|昨[天日]|今[天日])?(?:在?接受[^，。：“”]{0,8}(?:采访|访问|专访)时?)|会[上后]|随后|日前)$/u;

/**
 * 网红谢承春说，…, 副主祭谢承春建议…: a role that no list has, where a sentence begins, and a name right in front of the verb; a name of three
 * characters, which stands alone, where something is proposed: 刘荣华要求….
 * @param proposes whether the verb is one that needs no mark
 */
export function nameBehindRole(scene: Scene, at: number, proposes: boolean): Subject | null {
	const { text, sentence, clause, behindTitle, names } = scene;
	if (behindTitle >= 0 || at - clause < 3 || at - clause > 32) return null;
	if (!proposes && !SPEAKS.test(text.slice(at, at + 8))) return null;
	const part = partOf(text, sentence, clause);
	if (!leadsIn(text, text[part - 1] === '；' ? part : sentence, clause)) return null;
	// 民盟骆春生|则认为
	// 环委骆春生|会后接受访问时|表示
	const gap = BEFORE_VERB.exec(text.slice(Math.max(clause + 4, at - 16), at))?.[0].length ?? 0;
	const to = at - gap;
	for (const length of [3, 2]) {
		const from = to - length;
		const name = text.slice(from, to);
		const front = text.slice(clause, from);
		if (!hasPlainSurname(name) || !couldBeBareName(name) || names.isRuledOut(name)) continue;
		if (isCommonWord(name.slice(0, 2)) || isAddressed(text, clause, from)) continue;
		// 提问环节，刘荣华要求…, but 高标准要求…
		const alone = front === '' && length === 3 && proposes && clause > sentence;
		if (!alone && (!PLAIN_FRONT.test(front) || NO_ROLE.test(front))) continue;
		// 东江日报记者骆春生|随后说: who asks.
		if (gap > 1 && front.endsWith('记者')) continue;
		// 东江公|司高兴说
		if (front !== '' && isCommonWord(text.slice(from - 1, from + 1))) continue;
		return scene.allow(personAt(text, [from, to]));
	}
	return null;
}

import { holdsAny, isIn, setOf } from '#extract/text/characters.ts';
import { behindMarks } from './ornament.ts';
import type { Passage } from './reading.ts';
import { nextRole } from '#extract/words/reporter-roles.ts';
import { hasSurname } from '#extract/words/surnames.ts';

/** Who wrote a piece: 本报讯（记者 许珂）. */
export interface Byline {
	reporters: Reporter[];
	/** Where the text goes on behind it, or ends in front of it. */
	end: number;
}

export interface Reporter {
	at: Passage;
	/** 记者, 见习记者, 通讯员 … as printed; null where only a name is printed. */
	role: string | null;
}

const OUTLETS = '日报|晚报|时报|早报|快报|商报|都市报|汇报|网|社|台|中心|时刻|新闻|客户端|媒体';
const NO_TEXT = '[^，。：；！？“”（）]';
/**
 * 本报讯, 新华社长沙9月28日电, 【文汇网讯】, 衡阳日报9月28日讯. It ends where a dateline ends: with 讯 right behind a newspaper, with 讯 or 电 behind
 * a day, or in front of a bracket, a colon or a blank; 一台|电脑 is none.
 */
const OPENING = new RegExp(
	`^【?(?:本[报刊网台社]|[^，。：；！？“”（）\\s]{0,16}?(?:${OUTLETS}))` +
		`(?:讯(?![员号息录])|${NO_TEXT}{0,20}?[日时分]\\s?[讯电]|[^，。：；！？“”（）的了]{0,10}(?<![通腾水供用发家充停触])[讯电](?=[】：（“\\s]|$))` +
		'】?[\\s：]*',
	'u'
);
const BRACKETS = /^(?:（([^（）]{1,120})）|【([^【】]{1,120})】)[\s：]*/u;
const HAS_ROLE = /记者|通讯员|实习生|评论员|撰稿人/u;
/** What parts the names of a byline that stands in the text: 记者 张三、李四 报道：. */
const NAMES = /^[\p{Script=Han}·]{2,4}(?:[\s、]+[\p{Script=Han}·]{2,4})*$/u;
/** What ends such a byline. */
const REPORTS = /(?:摄影)?报道|采写|文\/?图/u;
const REPORTED = /^[\s：，]*/u;
/** What stands behind the role in a line of its own. */
const DONE = /^(?:文\/图|文图|文|图|撰文|采写|摄影)\s*(?:[/|：]\s*)?/u;
const LINE_ENDS = /^[\s：:|/]?[^，。！？“”；]{2,60}$/u;
/** What no such line holds, and what each does. */
const TEXT = setOf('，。！？“”；');
const ROLE_ENDS = setOf('者员生人');
const SOURCE =
	/^[（【[\s]*(?:来源|作者|编辑|责编|责任编辑|校对|审核|一审|二审|三审|监制|供图|稿源|摄影|美编|版式|制图|原标题|发布时间|时间|字号|本版稿件|相关链接)\s*[：:|/]/u;
const SOURCE_BEGINS = setOf('（【[来作编责校审一二三监供稿摄美版制图原发时字本相');
const TAIL = /(?:（([^（）]{2,80})）|【([^【】]{2,80})】)$/u;
/** （文章来源：人民网） */
const FROM = /^(?:文章|稿件|图片)?来源[：:]/u;
const NOT_NAMES = /报道|采写|摄影|文图|文并|文摄|综合|整理|撰文|供稿|记者|通讯员/u;
/** 供图, 专电, but 周文斌. */
const MAY_BE_NONE = /[文图摄讯电]/u;
const WORD = /[\p{Script=Han}·]+/gu;
/** The second character of 张 三. */
const PADDED = /^\s+[\p{Script=Han}·](?![\p{Script=Han}·])/u;

/** The byline at the beginning of a paragraph; null where there is none. */
export function readOpening(text: string, [from, to]: Passage): Byline | null {
	const head = text.slice(from, Math.min(to, from + 240));
	let end = OPENING.exec(head)?.[0].length ?? 0;
	const signed = end > 0;
	let reporters: Reporter[] = [];
	const brackets = head[end] === '（' || head[end] === '【' ? BRACKETS.exec(head.slice(end)) : null;
	if (brackets) {
		const [whole, round, square] = brackets;
		const inner = round ?? square!;
		const found = readReporters(inner, from + end + 1);
		const known =
			square === undefined ? signed || HAS_ROLE.test(inner) : isSigned(text, inner, found);
		if (found.length > 0 && known) {
			reporters = found;
			end += whole.length;
		}
	}
	const bare = readUnbracketed(head.slice(end));
	if (bare > 0) {
		reporters = [...reporters, ...readReporters(head.slice(end, end + bare), from + end)];
		end += bare;
	}
	return end > 0 ? { reporters, end: from + end } : null;
}

/** The byline in brackets at the end of a paragraph, behind its last sentence: …。（记者 张三）. */
export function readClosing(text: string, [from, to]: Passage): Byline | null {
	if (text[to - 1] !== '）' && text[to - 1] !== '】') return null;
	const start = Math.max(from, to - 90);
	const match = TAIL.exec(text.slice(start, to));
	if (!match) return null;
	const at = start + match.index;
	const [, round, square] = match;
	const inner = round ?? square!;
	if (FROM.test(inner)) return { reporters: [], end: at };
	const reporters = readReporters(inner, at + 1);
	if (square !== undefined) return isSigned(text, inner, reporters) ? { reporters, end: at } : null;
	const named = HAS_ROLE.test(inner);
	const alone =
		/[。！？…”]\s*$/u.test(text.slice(from, at)) &&
		NAMES.test(inner.trim()) &&
		reporters.every((reporter) => hasSurname(text.slice(...reporter.at)));
	return reporters.length > 0 && (named || alone) ? { reporters, end: at } : null;
}

/** What stands in square brackets is most often something else: 【记者手记】. A role and names sign. */
function isSigned(text: string, inner: string, reporters: readonly Reporter[]): boolean {
	return (
		HAS_ROLE.test(inner) &&
		reporters.length > 0 &&
		reporters.every(({ at }) => hasSurname(text.slice(...at)))
	);
}

/** A line of its own that says who wrote, took, edited or printed a piece. */
export function isBylineLine(text: string, [from, to]: Passage): boolean {
	if (to - from > 80) return false;
	if (isIn(SOURCE_BEGINS, text.charCodeAt(from)) && SOURCE.test(text.slice(from, to))) return true;
	if (holdsAny(text, TEXT, from, to) || !holdsAny(text, ROLE_ENDS, from, to)) return false;
	return isRoleAndNames(text.slice(from, to));
}

/** The people of a byline line. */
export function readBylineLine(text: string, [from, to]: Passage): Reporter[] {
	const line = text.slice(from, to);
	return isRoleAndNames(line) ? readReporters(line, from) : [];
}

/** Whether a line is nothing but a role, whoever it belongs to in front, and the names behind. */
function isRoleAndNames(line: string): boolean {
	let begin = behindMarks(line, 0, line.length);
	while (line[begin] === '（' || line[begin] === '【') {
		begin = behindMarks(line, begin + 1, line.length);
	}
	const role = nextRole(line, begin);
	if (!role) return false;
	const done = DONE.exec(line.slice(begin))?.[0].length ?? 0;
	return role.at[0] <= begin + done && LINE_ENDS.test(line.slice(role.at[1]));
}

/** How long a byline without brackets is, 本报记者张三 通讯员李四报道： say; 0 where none is. */
function readUnbracketed(head: string): number {
	let role = nextRole(head, 0);
	if (role?.at[0] !== 0) return 0;
	const reports = REPORTS.exec(head);
	if (!reports) return 0;
	const front = head.slice(0, reports.index);
	while (role && role.at[1] <= front.length) {
		const names = role.at[1];
		role = nextRole(front, names);
		if (!NAMES.test(front.slice(names, role ? role.at[0] : front.length).trim())) return 0;
	}
	const behind = reports.index + reports[0].length;
	return behind + REPORTED.exec(head.slice(behind))![0].length;
}

/** Names behind each role, parted by blanks, 、 or /; a name of two characters may be padded. */
function readReporters(inner: string, at: number): Reporter[] {
	const reporters: Reporter[] = [];
	let role: string | null = null;
	let start = 0;
	for (;;) {
		const next = holdsAny(inner, ROLE_ENDS, start, inner.length) ? nextRole(inner, start) : null;
		for (const name of namesIn(inner, start, next ? next.at[0] : inner.length)) {
			reporters.push({ at: [at + name[0], at + name[1]], role });
		}
		if (!next) return reporters;
		role = inner.slice(...next.at);
		start = next.at[1];
	}
}

function namesIn(inner: string, from: number, to: number): Passage[] {
	const names: Passage[] = [];
	if (from === to) return names;
	const part = inner.slice(from, to);
	WORD.lastIndex = 0;
	for (let word = WORD.exec(part); word; word = WORD.exec(part)) {
		const start = from + word.index;
		let name = word[0];
		if (name.length === 1) {
			const rest = PADDED.exec(part.slice(word.index + 1))?.[0];
			if (rest?.trimStart().length === 1) {
				names.push([start, start + 1 + rest.length]);
				WORD.lastIndex += rest.length;
			}
			continue;
		}
		if (name.length > 2) name = name.replace(/(?:报道|摄影报道|采写|摄影|文图|供稿|摄)$/u, '');
		const isNone = NOT_NAMES.test(name) || (MAY_BE_NONE.test(name) && !hasSurname(name));
		if (name.length >= 2 && name.length <= 12 && !isNone) {
			names.push([start, start + name.length]);
		}
	}
	return names;
}

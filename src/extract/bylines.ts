import { holdsAny, isIn, setOf } from './characters.ts';
import type { Passage } from './reading.ts';
import { hasSurname } from './surnames.ts';

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

/** 本报讯, 新华社长沙9月28日电, 【文汇网讯】, 衡阳日报9月28日讯. */
const OPENING =
	/^[【〔[]?(?:本[报刊网台社][^，。：（）]{0,20}?[讯电]|[^，。：（）\s]{0,16}?(?:日报|晚报|时报|早报|快报|商报|都市报|汇报|网|社|台|中心|时刻|新闻|客户端|媒体)[^，。：（）]{0,16}?[讯电])[】〕\]]?[\s：]*/u;
const BRACKETS = /^（([^（）]{1,120})）[\s：]*/u;
const ROLE =
	/(?:本报|本刊|本网|本台|全媒体|融媒体|首席|见习|实习|特约|特派|[\p{Script=Han}]{2,8}(?:日报|晚报|时报|晨报|早报|都市报|新闻网|融媒体中心|电视台|广播电视台|网))*\s*(?:摄影记者|记者|通讯员|实习生|评论员|撰稿人)/gu;
const HAS_ROLE = /记者|通讯员|实习生|评论员|撰稿人/u;
const UNBRACKETED =
	/^(?:(?:本报|本网|全媒体|融媒体|首席|见习|实习|特约)*(?:记者|通讯员)\s*[\p{Script=Han}·]{2,4}(?:[\s、]+[\p{Script=Han}·]{2,4})*\s*)+(?:报道|采写|摄影报道|文\/图|文图)[\s：，]*/u;
/** A line that holds nothing else. */
const LINE =
	/^[□■◎●▲◆\s（【[]*(?:(?:文|图|文\/图|文图|撰文|采写|摄影)\s*[/|：]?\s*)?(?:本报|本刊|本网|本台|全媒体|融媒体|首席|见习|实习|特约|特派|[\p{Script=Han}]{2,10}(?:日报|晚报|时报|新闻网|融媒体中心|电视台|网))*\s*(?:记者|通讯员|实习生|评论员)[\s：:|/]?[^，。！？“”；]{2,60}$/u;
/** What no such line holds, and what each does. */
const TEXT = setOf('，。！？“”；');
const ROLE_ENDS = setOf('者员生人');
const SOURCE =
	/^[（【[\s]*(?:来源|作者|编辑|责编|责任编辑|校对|审核|一审|二审|三审|监制|供图|稿源|摄影|美编|版式|制图|原标题|发布时间|时间|字号|本版稿件|相关链接)\s*[：:|/]/u;
const SOURCE_BEGINS = setOf('（【[来作编责校审一二三监供稿摄美版制图原发时字本相');
const TAIL = /（([^（）]{2,80})）$/u;
/** （文章来源：人民网） */
const FROM = /^(?:文章|稿件|图片)?来源[：:]/u;
const NOT_NAMES =
	/报道|采写|摄影|文图|文|图|摄|综合|整理|撰文|供稿|记者|通讯员|讯|电|摄影报道|文并摄/u;
const WORD = /[\p{Script=Han}·]+/gu;
/** The second character of 张 三. */
const PADDED = /^\s+[\p{Script=Han}·](?![\p{Script=Han}·])/u;

/** The byline at the beginning of a paragraph; null where there is none. */
export function readOpening(text: string, [from, to]: Passage): Byline | null {
	const head = text.slice(from, Math.min(to, from + 240));
	let end = OPENING.exec(head)?.[0].length ?? 0;
	const signed = end > 0;
	let reporters: Reporter[] = [];
	const brackets = head[end] === '（' ? BRACKETS.exec(head.slice(end)) : null;
	if (brackets) {
		const inner = brackets[1]!;
		const found = readReporters(inner, from + end + 1);
		if (found.length > 0 && (signed || HAS_ROLE.test(inner))) {
			reporters = found;
			end += brackets[0].length;
		}
	}
	const bare = UNBRACKETED.exec(head.slice(end));
	if (bare) {
		reporters = [...reporters, ...readReporters(bare[0], from + end)];
		end += bare[0].length;
	}
	return end > 0 ? { reporters, end: from + end } : null;
}

/** The byline in brackets at the end of a paragraph, behind its last sentence: …。（记者 张三）. */
export function readClosing(text: string, [from, to]: Passage): Byline | null {
	if (text[to - 1] !== '）') return null;
	const start = Math.max(from, to - 90);
	const match = TAIL.exec(text.slice(start, to));
	if (!match) return null;
	const at = start + match.index;
	const inner = match[1]!;
	if (FROM.test(inner)) return { reporters: [], end: at };
	const reporters = readReporters(inner, at + 1);
	const named = HAS_ROLE.test(inner);
	const alone =
		/[。！？…”]\s*$/u.test(text.slice(from, at)) &&
		/^[\p{Script=Han}·]{2,4}(?:[\s、]+[\p{Script=Han}·]{2,4})*$/u.test(inner.trim()) &&
		reporters.every((reporter) => hasSurname(text.slice(...reporter.at)));
	return reporters.length > 0 && (named || alone) ? { reporters, end: at } : null;
}

/** A line of its own that says who wrote, took, edited or printed a piece. */
export function isBylineLine(text: string, [from, to]: Passage): boolean {
	if (to - from > 80) return false;
	if (isIn(SOURCE_BEGINS, text.charCodeAt(from)) && SOURCE.test(text.slice(from, to))) return true;
	if (holdsAny(text, TEXT, from, to) || !holdsAny(text, ROLE_ENDS, from, to)) return false;
	return LINE.test(text.slice(from, to));
}

/** The people of a byline line. */
export function readBylineLine(text: string, [from, to]: Passage): Reporter[] {
	return LINE.test(text.slice(from, to)) ? readReporters(text.slice(from, to), from) : [];
}

/** Names behind each role, parted by blanks, 、 or /; a name of two characters may be padded. */
function readReporters(inner: string, at: number): Reporter[] {
	const reporters: Reporter[] = [];
	let role: string | null = null;
	let start = 0;
	let found: RegExpExecArray | null;
	ROLE.lastIndex = 0;
	do {
		found = holdsAny(inner, ROLE_ENDS, start, inner.length) ? ROLE.exec(inner) : null;
		for (const name of namesIn(inner, start, found ? found.index : inner.length)) {
			reporters.push({ at: [at + name[0], at + name[1]], role });
		}
		if (found) {
			role = found[0].trim();
			start = found.index + found[0].length;
		}
	} while (found);
	return reporters;
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
		if (name.length > 3) name = name.replace(/(?:报道|摄影报道|采写|摄影|文图|供稿|摄)$/u, '');
		if (name.length >= 2 && name.length <= 12 && !NOT_NAMES.test(name)) {
			names.push([start, start + name.length]);
		}
	}
	return names;
}

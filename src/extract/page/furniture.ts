import type { Span } from '#dataset';
import { isDigit } from '#extract/text/characters.ts';
import { trim } from '#extract/text/lines.ts';

/** What a page prints around its articles is never longer. */
const LONGEST = 60;
const COUNT = '(?:[a-z]?\\d{1,3}|[一二三四五六七八九十]{1,3})';
const PAGE = `(?:第\\s?)?${COUNT}\\s?[版页]`;

/** —3—, 第3版, 第 3 页 共 8 页, 3/8, a03版 */
const PAGE_NUMBER = new RegExp(
	`^[-—~·(（【<\\s]{0,6}(?:${PAGE}|\\d{1,4}|[a-z]\\d{1,2})(?:\\s?[/，]?\\s?(?:共\\s?)?${COUNT}\\s?[版页]?)?[-—~·)）】>\\s]{0,6}$`,
	'u'
);
const DIGITS = /^\d{1,4}$/u;
/** 议案|11|件: a number that the sentence needs. */
const COUNTED =
	/^[\d.%％‰个件条项份名位人户家年月日天时分秒次届岁元块万亿千百亩斤吨米里公平层所座处台辆只头种类批组多余余倍成]/u;
/** （下转第3版）, ▶转A03版: where an article goes on. It stands at the end of a line, and 上接第1版 at the beginning of one. */
const LEADS_ON = `[▶>→↓※*\\s]{0,4}(?:下转|上接|紧接|转|接)\\s?(?:本报|今日)?${PAGE}[^，。！？；：“”（）\\s]{0,6}`;
const LEADS_ON_ALONE = `[▶>→↓※*\\s]{0,4}(?:下转|上接|紧接)\\s?(?:本报|今日)?${PAGE}`;
const AT_END = new RegExp(`[（【]${LEADS_ON}[）】]$|${LEADS_ON_ALONE}$`, 'u');
const AT_BEGINNING = new RegExp(
	`^[（【]${LEADS_ON}[）】]|^${LEADS_ON_ALONE}(?![\\p{Script=Han}])`,
	'u'
);
/** What a page header is made of: date, weekday, newspaper, page, hour. */
const HEADER_PIECES = [
	/\d{4}\s?[年/.-]\s?\d{1,2}\s?[月/.-]\s?\d{1,2}日?/u,
	/(?:星期|周)[一二三四五六日天](?![\p{Script=Han}])/u,
	/(?<!\p{Script=Han})\p{Script=Han}{2,8}(?:日报|晚报|晨报|早报|时报|都市报)(?:数字报|电子版)?(?!\p{Script=Han})/u,
	new RegExp(`(?<![\\p{Script=Han}\\d])(?:${PAGE}|[a-z]\\d{2})(?!\\p{Script=Han})`, 'u'),
	/\d{1,2}[:：]\d{2}/u
];
/** 要闻, 特别报道: the name of the page. */
const REST = /^\P{L}*(?:\p{L}{2,4}\P{L}*)?$/u;
/** 第3版 要闻 */
const NAMED_PAGE = new RegExp(`^(?:${PAGE}|[a-z]\\d{2})[\\s|·]{1,4}\\p{Script=Han}{2,4}$`, 'u');
const MADE =
	'(?:本版)?(?:编辑|责编|责任编辑|执行编辑|校对|审核|一审|二审|三审|监制|美编|版式|制图|投稿邮箱|新闻热线)\\s?[：|/\\s]\\s?';
/** 责任编辑：张三: in the midst of a paragraph only who made the page; and behind it, in brackets. */
const CREDITS = new RegExp(`^[（【[\\s]{0,4}${MADE}[^，。！？；“”]{1,40}$`, 'u');
const CREDITS_AT_END = new RegExp(`[（【]${MADE}[^，。！？；“”（）【】]{1,24}[）】]$`, 'u');
const ADDRESS = /^https?：?\/\/\S+(?:\s+\d+\/\d+)?$/u;

/** The lines that are read, in order, of those of a page: what the page prints around its articles is left out, and the rest of a line kept. */
export function withoutFurniture(text: string, lines: readonly Span[]): readonly Span[] {
	const kept: Span[] = [];
	let changed = false;
	for (let i = 0; i < lines.length; i++) {
		const line = lines[i]!;
		const rest = isFurniture(text, line, lines[i + 1]) ? null : withoutLeads(text, line);
		if (rest !== line) changed = true;
		if (rest) kept.push(rest);
	}
	return changed ? kept : lines;
}

function isFurniture(text: string, [from, to]: Span, next: Span | undefined): boolean {
	if (to - from > LONGEST) return false;
	const line = text.slice(from, to);
	if (NAMED_PAGE.test(line)) return true;
	if (PAGE_NUMBER.test(line)) {
		return !(DIGITS.test(line) && next && COUNTED.test(text.slice(next[0], next[0] + 1)));
	}
	return (hasDigit(line) && isHeader(line)) || CREDITS.test(line) || ADDRESS.test(line);
}

/** 衡阳日报 2021年9月29日 星期三 第3版 要闻 */
function isHeader(line: string): boolean {
	let rest = line;
	let pieces = 0;
	for (const piece of HEADER_PIECES) {
		const without = rest.replace(piece, ' ');
		if (without !== rest) pieces++;
		rest = without;
	}
	return pieces > 1 && REST.test(rest);
}

function hasDigit(line: string): boolean {
	for (let i = 0; i < line.length; i++) if (isDigit(line.charCodeAt(i))) return true;
	return false;
}

/** A line without what says where the article goes on, or who made the page; null where it says nothing else. */
function withoutLeads(text: string, line: Span): Span | null {
	let [from, to] = line;
	const last = text[to - 1]!;
	if (last === '）' || last === '】' || last === '版' || last === '页') {
		const end = text.slice(Math.max(from, to - LONGEST), to);
		to -= (AT_END.exec(end) ?? CREDITS_AT_END.exec(end))?.[0].length ?? 0;
	}
	const first = text.slice(from, Math.min(to, from + LONGEST));
	if (/^[（【上紧下▶>]/u.test(first)) from += AT_BEGINNING.exec(first)?.[0].length ?? 0;
	if (from === line[0] && to === line[1]) return line;
	const rest = trim(text, [from, to]);
	return rest[1] > rest[0] ? rest : null;
}

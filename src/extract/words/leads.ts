import { isOneOf, setOf } from '#extract/text/characters.ts';
import { isBlank } from '#extract/text/lines.ts';

/** Clauses that only lead to a cue and are no part of the words reported before it. */
const CLAUSE_LEADS = (
	'话音 作为 身为 结合 基于 对此 为此 围绕 谈到 谈及 谈起 说起 提起 提到 讲到 说到 就 针对 关于 对于 同时 此外 另外 会上 ' +
	'会后 讨论中 讨论会上 分组讨论 座谈 在 随后 接着 最后 其次 首先 现场 听完 听了 听取 聆听 走出 走进 手捧 拿到 说着 被问 ' +
	'问及 聊起 聊到 论及 念及 想起 想到 忆起 讲起 一提 一说 每当 每逢 得知 获悉 听说 听闻 眼见 见记者 见到 凌晨 清晨 傍晚 ' +
	'深夜 中午 临走 临别 谈话间 说话间 正说着 一见面 刚见面 回忆 审议 看到 面对 接受 交流中 发言中 期间 当天 当日 采访中 为了 ' +
	'如何 怎样 而 回顾 展望 拿着 通过 经过 根据 按照 依据 依托 借助 凭着 凭借 带着 随着'
).split(' ');
const LEAD_IN = new RegExp(`^(?:${CLAUSE_LEADS.join('|')}|\\d)`, 'u');
const BEGINS = setOf(`${CLAUSE_LEADS.map((lead) => lead[0]).join('')}0123456789`);

/** 骆春生|刚说完, 她的|话音刚落: whose turn it was. */
const TURN_ENDS = /(?:刚?一?[说讲]完|话音[刚未]?落|[刚未]落|话没说完)$/u;
/** 笑声|过后 */
const AFTER = /[过之以]后/u;
/** 下午的质询中, 昨天的会上, 提问环节: when, and where. */
const WHEN =
	/^(?:(?:上午|下午|晚上|早上|当晚|昨天|昨日|今天|今日|前天)[^，。：“”]{1,10}[中时上里后]|[^，。：“”]{2,6}(?:环节|阶段))$/u;

/** What stands in front of a subject without being part of it, and says when or how what follows comes: 随后|何智表示, 会上|骆春生代表说. */
export const LEADS: readonly string[] =
	'而 但 不过 此外 另外 同时 随后 接着 最后 首先 其次 其间 期间 会上 会后 席间 现场 对此 为此 这时 当天 当日 今天 昨天 今日 昨日 日前 近日 上午 下午 晚上 今年 去年'.split(
		' '
	);
/** Several may stand there. */
const IN_FRONT = new RegExp(`^(?:${LEADS.join('|')})+`, 'u');

const LONGEST = 60;

/** True where all that stands between is said of the speaking, not spoken: 作为高校的党代表，他建议. */
export function leadsIn(text: string, from: number, to: number): boolean {
	if (to <= from) return true;
	if (to - from > LONGEST) return false;
	let start = from;
	for (let i = from; i <= to; i++) {
		if (i < to && !endsClause(text.charCodeAt(i))) continue;
		while (start < i && isBlank(text.charCodeAt(start))) start++;
		if (start < i && !isLead(text, start, i)) return false;
		start = i + 1;
	}
	return true;
}

function isLead(text: string, from: number, to: number): boolean {
	if (isOneOf(BEGINS, text, from) && LEAD_IN.test(text.slice(from, to))) return true;
	if (text[to - 1] === '后' && to - from <= 8 && AFTER.test(text.slice(to - 2, to))) return true;
	if (to - from <= 14 && TURN_ENDS.test(text.slice(from, to))) return true;
	return to - from <= 13 && WHEN.test(text.slice(from, to));
}

/** 在4号车厢，|…, 平日里，|…, 刚当上河长那段时间，|…: says where or when, however it begins. */
const WHERE = /(?:^对[^，]{2,14}|[后时中上里下际前间内外旁]|[日年月]?来)$/u;
/** 看着丰收的稻田，|…: what somebody does beside it. */
const MEANWHILE = /^[\p{Script=Han}]{1,2}着/u;
const MOST_LEADS = 2;
const LONGEST_LEAD = 24;

/** Where the clauses behind `from` begin to which others lead: “…”|谈起合作社，|骆桂英喜上眉梢。 */
export function behindLeads(text: string, from: number): number[] {
	const found: number[] = [];
	let start = from;
	while (found.length < MOST_LEADS) {
		const clause = text.slice(start, start + LONGEST_LEAD);
		const length = clause.search(/[，。：；“”！？\n]/u);
		if (length < 2 || clause[length] !== '，') break;
		const lead = clause.slice(0, length);
		const leads = isLead(text, start, start + length) || WHERE.test(lead) || MEANWHILE.test(lead);
		if (!leads && leadLength(lead) !== length) break;
		start += length + 1;
		found.push(start);
	}
	return found;
}

/** Where the part of a sentence begins that `clause` is in: behind the last ；, as far as a lead may reach, or `clause` itself. */
export function partOf(text: string, sentence: number, clause: number): number {
	const near = Math.max(sentence, clause - LONGEST - 1);
	const semicolon = text.slice(near, clause).lastIndexOf('；');
	return semicolon < 0 ? clause : near + semicolon + 1;
}

/** ，；： */
function endsClause(code: number): boolean {
	return code === 0xff0c || code === 0xff1b || code === 0xff1a;
}

/** How many characters lead to a subject at the head of `clause`: 其间|骆春生得到了一次机会. */
export function leadLength(clause: string): number {
	return IN_FRONT.exec(clause)?.[0].length ?? 0;
}

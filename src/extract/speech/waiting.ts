import { goesOnAt } from '#extract/names/name-ends.ts';
import { couldBeBareName } from '#extract/names/could-be-names.ts';
import { TAKES_TURN } from '#extract/words/behind-names.ts';
import { maySpell } from '#extract/words/foreign-names.ts';
import { hasPlainSurname, mayBegin } from '#extract/words/surnames.ts';
import { isCommonWord } from '#extract/words/common-words.ts';
import { isCalled } from '#extract/words/no-names.ts';
import { isOffice } from '#extract/words/offices.ts';
import { keywordAt } from '#extract/words/keywords.ts';
import type { Names } from '#extract/names/known.ts';
import { behindLeads, leadsIn } from '#extract/words/leads.ts';
import { nameOf, readNameAfter } from '#extract/names/names.ts';
import type { Passage } from '#extract/page/reading.ts';
import { ROLES } from '#extract/words/roles.ts';
import { endsSentenceAt } from '#extract/page/sentences.ts';
import { isSame, personAt, type Subject } from '#extract/names/subjects.ts';
import { metWhole } from '#extract/names/met.ts';
import { VOICE } from '#extract/words/behind-names.ts';
import type { NameRule, OwnerRule } from './rules.ts';
import type { Doubt, Utterance } from './utterances.ts';

/** “…”——张三代表 */
const SIGNED = /^\s*(?:—|--)/u;

/** “…”他拿起笔，…: whoever was named last. */
const HE_BEHIND = /^[，\s]*[他她](?!们)/u;

/** “…？”现场记者的第一个问题抛给了许昆林代表: between a question and a name, it is put to whoever is named. */
const ASKS = /记者|主持人|提问|问题|抛给/u;
/** “…？”胡昌升代表回应：“…”: verbs that say that the question in front is another's. */
const ANSWERS = /^(?:回应|回答|答复|答道|笑答|应道|解答|回复)/u;
/** “…”对此，…, “…”话音未落，…, “…”在同事眼中，…: what somebody else begins with, or the words of others. */
const ANOTHER =
	/^\s*(?:对此|话音|在?[^，。：“”]{1,8}(?:眼[中里]|口中|嘴里)[，的]|[^，。：“”]{1,8}的(?:一[句番席声][^，。：“”]{0,3}|呼唤|叮嘱|童言[^，。：“”]{0,2})，?[让使令把])/u;
/** “…”面对村民的追问，骆春生代表说：“…”: what stands in front of the answer is asked. */
const ASKED = /(?:追问|提问|询问|发问|质问|疑问|质疑|疑惑|疑虑|请求|催促|问题)[下前后时]?，/u;
/** 骆|姐, 骆|叔 */
const KIN = /^[姐哥叔嫂姨婶爷伯妹弟总工]$/u;
/** 村民们|七嘴八舌。“…”“…” */
const MANY =
	/(?:七嘴八舌|你一言我?一语|议论纷纷|畅所欲言|众说纷纭|争先恐后|此起彼伏|议论开来|炸开了锅|(?:们|大家|网友)纷纷(?:点赞|留言|吐槽|叫好|抱怨|反映|追问|议论))[^，。：“”]{0,6}[。：，！]$/u;
/** “骆医生，我血压又高了。”: whom the words are told, by a surname and an office. */
const CALLS = /^“(?:[老小](\p{Script=Han})|(\p{Script=Han})(\p{Script=Han}{1,4}))[，！]/u;
/** “…”张三代表的一席话, “…”区委书记魏中发铿锵的话语 */
const SPEECH_OF =
	/^[^，。]{0,6}的一?[句番席]?(?:话语?|发言|感慨|心声|讲话|开场白|感受|观点|提议|肺腑之言|比喻|经历|疑问|担忧|呼吁|心里话|原话|口头禅)/u;

/** “…”这是|骆桂英的心里话。“…”说这话的，是|骆桂英。 */
const THIS_IS = /^(?:这[就也正]?是|[说讲]这[番句些]?话的(?:人)?，?(?:就|正|便)?是)/u;

const SENTENCE = /[。！？；“]/u;

/** Whether it is somebody or something of whoever is named in front of `at` that is meant. */
function isOf(text: string, at: number): boolean {
	const behind = text.slice(at, at + 14);
	return behind.startsWith('的') && !VOICE.test(behind) && !SPEECH_OF.test(behind);
}

interface Waiting {
	utterance: Utterance;
	/** Where the quotation ends. */
	end: number;
	/** Whoever spoke before it in this paragraph, or was named there. */
	before: Subject | null;
	/** Whether they spoke, and were not named alone. */
	spoke: boolean;
	/** Whom 他 means there. */
	he: Subject | null;
	/** It is a paragraph of its own, and whoever the next one begins with may have said it. */
	alone?: boolean;
	/** It is asked of whoever answers behind it, or one of what many said: nobody says by whom. */
	nobodys?: boolean;
}

/** Quotations of which it is not known yet whose words they are: who is named behind them may claim them. */
export class WaitingQuotations {
	readonly #text: string;
	readonly #names: Names;
	#list: Waiting[] = [];

	constructor(text: string, names: Names) {
		this.#text = text;
		this.#names = names;
	}

	get last(): Waiting | undefined {
		return this.#list.at(-1);
	}

	/** Keeps a quotation that is a paragraph of its own for whoever the paragraph behind it begins with; whether there is one. */
	keepsAlone([from, to]: Passage, next: number): boolean {
		const last = this.last;
		if (this.#list.length !== 1 || !last || last.before || this.#text[next] === '“') return false;
		last.alone = last.utterance.at[0] === from && last.end >= to;
		return last.alone;
	}

	/** Whether one ends in front of `at`. */
	endsBefore(at: number): boolean {
		return this.#list.some((waiting) => waiting.end < at);
	}

	/** @param between somebody who was named between the last quotation and this one: “…”教师叶青举手示意，“…” */
	add(waiting: Waiting, between: Subject | null): void {
		const last = this.#list.at(-1);
		if (last && !last.before && between && between.from >= last.end) {
			if (between.from - last.end <= 40) last.before = between;
		}
		this.#list.push(waiting);
	}

	/** The last quotation is one of several in a row that many said: 村民们七嘴八舌。“水费太贵了。”|“路太窄了。” */
	markOfMany(paragraph: number): void {
		const last = this.#list.at(-1);
		if (!last) return;
		const [from] = last.utterance.at;
		const before = this.#list.at(-2);
		const front = this.#text.slice(Math.max(paragraph, from - 24), from);
		last.nobodys = MANY.test(front) || (before?.nobodys === true && from - before.end <= 1);
	}

	/** Gives the quotations that wait for a name to the one whom the clause behind them names. */
	claim(who: Subject, cue: Passage, doubt: Doubt | null, rule: NameRule, clause: number): void {
		const last = this.#list.at(-1);
		if (!last) return;
		const text = this.#text;
		let start = last.end;
		while (/[，\s]/u.test(text[start] ?? '')) start++;
		if (ANOTHER.test(text.slice(start, start + 14))) return;
		// “骆爷爷，您提了哪些建议？”骆爷爷笑着说，…
		const isAskedOf = text[last.end - 2] === '？' && this.#isTold(who, last.utterance.at[0]);
		if (isAskedOf || this.#isAsked(last, start, cue)) {
			last.nobodys = true;
			return this.settle(null);
		}
		// 市民郭先生下单：“…”市商务局局长魏敏介绍，…: whose it is stands in front of the colon.
		const marked = text[last.utterance.at[0] - 1] === '：' && endsSentenceAt(text, last.end - 2);
		if (marked && !last.before) return this.settle(null);
		if (last.alone && last.he && !isSame(last.he, who)) return this.settle(who);
		if (clause > start) {
			// “…”董事长骆海棠结合自身经历，建议…: whoever heads what stands behind, as it goes on.
			const named = who.people[0]?.at[0] ?? 0;
			if (who.how === 'named' && named > start && named < clause) return this.settle(who);
			const between = text.slice(start, Math.min(clause, start + 60));
			if (clause - start > 60 || who.how !== 'named') return;
			const leads =
				leadsIn(text, start, clause) ||
				(clause - start <= 18 && /[后时中上里下际前]，$/u.test(between));
			if (!endsSentenceAt(text, cue[1]) && !leads) return;
		}
		if (text[last.end - 2] === '？' && ANSWERS.test(text.slice(cue[0], cue[1]))) {
			last.before = null;
			return this.settle(null);
		}
		this.#give(who, cue, doubt, rule, 'cue-behind');
	}

	/** “…”面对村民的追问，骆春生代表|说：“…”: a question, or what an answer follows. */
	#isAsked({ end }: Waiting, start: number, [at, to]: Passage): boolean {
		const text = this.#text;
		if (at - start > 60 || !ASKED.test(text.slice(start, at))) return false;
		return text[end - 2] === '？' || text.startsWith('：“', to);
	}

	/** “…”张三代表的一席话: no verb, and yet it is said whose words these are. */
	claimLoosely(who: Subject): boolean {
		const last = this.#list.at(-1);
		if (!last || who.from - last.end > 40) return false;
		if (!SPEECH_OF.test(this.#text.slice(who.to, who.to + 14))) return false;
		this.#give(who, null, 'quotation-inferred', 'with-title', 'words-of');
		return true;
	}

	/** “…”区委书记魏中发铿锵的话语: the same, behind an office. */
	claimSpeech(who: Subject): void {
		const last = this.#list.at(-1);
		if (!last || who.from - last.end > 80) return;
		if (keywordAt(ROLES, this.#text, who.to, this.#text.length)?.value === 'title') return;
		if (!SPEECH_OF.test(this.#text.slice(who.to, who.to + 14))) return;
		this.#give(who, null, 'quotation-inferred', 'beside-office', 'words-of');
	}

	#give(
		who: Subject,
		cue: Passage | null,
		doubt: Doubt | null,
		rule: NameRule,
		owned: OwnerRule
	): void {
		for (const { utterance } of this.#list) {
			utterance.subject = who;
			utterance.cue = cue;
			utterance.inferred = cue === null;
			utterance.doubt = doubt;
			utterance.rule = rule;
			utterance.owned = owned;
		}
		this.#list = [];
	}

	/**
	 * “…”姜小岚是一名教师, “…”坐在后排的于凤鸣站了起来, “…”谈起合作社，骆桂英喜上眉梢: somebody whom nothing introduced, right behind the quotation or
	 * what leads to them.
	 */
	#newBehind(end: number): Subject | null {
		const text = this.#text;
		const behind = text.slice(end, end + 40);
		const of = /^[^，。：；“”\n]{2,32}的(?=\p{Script=Han}{2})/u.exec(behind)?.[0].length ?? 0;
		const is = THIS_IS.exec(behind)?.[0].length ?? 0;
		const starts = [...(of > 0 ? [end + of] : []), end + is, ...behindLeads(text, end)];
		for (const start of starts) {
			const found = this.#newAt(start);
			if (found) return found;
		}
		return null;
	}

	#newAt(start: number): Subject | null {
		const code = this.#text.charCodeAt(start);
		if (!mayBegin(code) && !maySpell(code)) return null;
		const at = this.#nameAt(start);
		// “…”冯家塆|的村民念念不忘, “…”苏毅|的母亲说: theirs.
		if (!at || isOf(this.#text, at[1])) return null;
		return this.#isNew(at) ? personAt(this.#text, at) : null;
	}

	#isNew(at: Passage): boolean {
		const text = this.#text;
		const name = nameOf(text, at);
		if (this.#names.isRuledOut(name)) return false;
		// Two characters are as likely a word: they have to be met again.
		const again = name.length > 2 || text.slice(at[1], at[1] + 1500).includes(name);
		if (!again || (name.length === 3 && isCommonWord(name.slice(0, 2)))) return false;
		return name.length < 4 || name.includes('·');
	}

	#nameAt(start: number): Passage | null {
		const text = this.#text;
		const to = Math.min(text.length, start + 12);
		const name = readNameAfter(text, start, to, this.#names.possible);
		if (name?.[0] === start) return name;
		// 卜慧芬|拨通了丈夫的电话
		const three = text.slice(start, start + 3);
		const isName = hasPlainSurname(three) && couldBeBareName(three) && goesOnAt(text, start + 3);
		return isName ? [start, start + 3] : null;
	}

	/** “…”楼成也不恼: somebody met before, right behind the quotation. */
	#metBehind(end: number): Subject | null {
		const name = metWhole(this.#text, end, this.#names);
		if (name === '' || this.#names.isRuledOut(name)) return null;
		// “…”苏毅的母亲说: hers.
		if (isOf(this.#text, end + name.length)) return null;
		return personAt(this.#text, [end, end + name.length], this.#names.titleOf(name));
	}

	/** Quotations that no cue claimed: whoever spoke just before, or is named just behind, else nobody. */
	settle(behind: Subject | null): void {
		let entered: Subject | null = null;
		for (const waiting of this.#list) {
			let [subject, owned] = this.#ownerOf(waiting, behind);
			// “四千？”乜秀兰撇了撇嘴，“去年跌到两毛。”
			const goesOn =
				entered && !SENTENCE.test(this.#text.slice(entered.to, waiting.utterance.at[0]));
			if (goesOn && !subject) [subject, owned] = [entered, 'new-behind'];
			if (owned === 'new-behind') entered = subject;
			const { utterance } = waiting;
			if (subject && this.#isTold(subject, utterance.at[0])) [subject, owned] = [null, 'nobody'];
			utterance.inferred = true;
			utterance.subject = subject;
			utterance.owned = owned;
			utterance.doubt = subject ? 'quotation-inferred' : 'quotation-unattributed';
		}
		this.#list = [];
	}

	/** “骆医生，…”: whether whoever it is said to speak is whom the quotation at `at` is told. */
	#isTold({ people }: Subject, at: number): boolean {
		const [, short, surname, called = ''] = CALLS.exec(this.#text.slice(at, at + 8)) ?? [];
		const isOfFamily = isOffice(called) || isCalled(surname + called) || KIN.test(called);
		const family = surname && isOfFamily ? surname : short;
		return family !== undefined && people.some(({ name }) => name.startsWith(family));
	}

	#ownerOf(
		{ utterance, end, before, spoke, he, alone, nobodys }: Waiting,
		behind: Subject | null
	): [owner: Subject | null, how: OwnerRule] {
		if (nobodys) return [null, 'nobody'];
		const met = this.#metBehind(end);
		if (met) return [met, 'met-behind'];
		const another = ANOTHER.test(this.#text.slice(end, end + 14));
		const next = another ? null : this.#newAt(end);
		const turn = next && TAKES_TURN.test(this.#text.slice(next.to, next.to + 7));
		// 工人王小明来了。“…”王小兰咧开了嘴: whoever stands right behind, rather than whoever was named.
		if (next && (turn || !spoke)) return [next, 'new-behind'];
		if (behind && SIGNED.test(this.#text.slice(end, end + 6))) return [behind, 'signed'];
		if (before && before.people.length > 0) return [before, 'spoke-before'];
		if (he && HE_BEHIND.test(this.#text.slice(end, end + 4))) return [he, 'he-behind'];
		const text = this.#text;
		// …董事长朱华荣分享了他的经验: 他 is whoever the sentence names.
		const named = behind?.how === 'body' ? null : behind?.people[0]?.at[0];
		const isNear =
			named != null &&
			behind!.people.length === 1 &&
			named >= end &&
			named - end <= 40 &&
			!another &&
			!(text[end - 2] === '？' && ASKS.test(text.slice(end, named)));
		// A paragraph of its own between two people is neither's.
		const last = alone && text[utterance.at[0] - 2] !== '”' ? he : null;
		if (isNear) return last && !isSame(last, behind!) ? [null, 'nobody'] : [behind, 'named-behind'];
		if (before ?? last) return [before ?? last, 'spoke-before'];
		const entered = another ? null : (next ?? this.#newBehind(end));
		return entered ? [entered, 'new-behind'] : [null, 'nobody'];
	}
}

import { isCommonWord } from '#extract/words/common-words.ts';
import { keywordAt } from '#extract/words/keywords.ts';
import type { Names } from '#extract/names/known.ts';
import { leadsIn } from '#extract/words/leads.ts';
import { nameOf, readNameAfter } from '#extract/names/names.ts';
import { behindOffice } from '#extract/words/offices.ts';
import { probableLength } from '#extract/names/probable-names.ts';
import type { Passage } from '#extract/page/reading.ts';
import { ROLES } from '#extract/words/roles.ts';
import { endsSentenceAt } from '#extract/page/sentences.ts';
import { personAt, type Subject } from '#extract/names/subjects.ts';
import type { Doubt, Utterance } from './utterances.ts';

/** “…”——张三代表 */
const SIGNED = /^\s*(?:—|--)/u;

/** “…”他拿起笔，…: whoever was named last. */
const HE_BEHIND = /^[，\s]*[他她](?!们)/u;

interface Waiting {
	utterance: Utterance;
	/** Where the quotation ends. */
	end: number;
	/** Whoever spoke before it in this paragraph. */
	before: Subject | null;
	/** Whom 他 means there. */
	he: Subject | null;
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

	/** Gives the quotations that wait for a name to the one whom the clause behind them names. */
	claim(who: Subject, cue: Passage, doubt: Doubt | null, clause: number): void {
		const last = this.#list.at(-1);
		if (!last) return;
		const text = this.#text;
		let start = last.end;
		while (text[start] === '，' || text[start] === ' ') start++;
		if (text.startsWith('对此', start)) return;
		if (clause > start) {
			const between = text.slice(start, Math.min(clause, start + 60));
			if (clause - start > 60 || who.how !== 'named') return;
			const leads =
				leadsIn(text, start, clause) ||
				(clause - start <= 18 && /[后时中上里下际前]，$/u.test(between));
			if (!endsSentenceAt(text, cue[1]) && !leads) return;
		}
		this.#give(who, cue, false, doubt);
	}

	/** “…”张三代表的一席话: no verb, and yet it is said whose words these are. */
	claimLoosely(who: Subject): boolean {
		const last = this.#list.at(-1);
		if (!last || who.from - last.end > 40) return false;
		if (
			!/^的(?:一席话|一番话|话|发言|感慨|心声|观点|提议|肺腑之言|感受|比喻|开场白)/u.test(
				this.#text.slice(who.to, who.to + 8)
			)
		)
			return false;
		this.#give(who, null, true, 'quotation-inferred');
		return true;
	}

	/** “…”区委书记魏中发铿锵的话语: the same, behind an office. */
	claimSpeech(who: Subject): void {
		const last = this.#list.at(-1);
		if (!last || who.from - last.end > 80) return;
		if (keywordAt(ROLES, this.#text, who.to, this.#text.length)?.value === 'title') return;
		const behind = this.#text.slice(who.to, who.to + 14);
		if (!/^[^，。]{0,6}的(?:一席话|一番话|话语?|发言|感慨|心声|讲话|开场白|感受)/u.test(behind))
			return;
		this.#give(who, null, true, 'quotation-inferred');
	}

	#give(who: Subject, cue: Passage | null, inferred: boolean, doubt: Doubt | null): void {
		for (const { utterance } of this.#list) {
			utterance.subject = who;
			utterance.cue = cue;
			utterance.inferred = inferred;
			utterance.doubt = doubt;
		}
		this.#list = [];
	}

	/** “…”姜小岚是一名教师, “…”坐在后排的于凤鸣站了起来: somebody whom nothing introduced, right behind the quotation. */
	#newBehind(end: number): Subject | null {
		const text = this.#text;
		const behind = text.slice(end, end + 40);
		const of = /^[^，。：；“”\n]{2,32}的(?=\p{Script=Han}{2})/u.exec(behind)?.[0].length ?? 0;
		const alone = this.#nameAt(end) ?? (of > 0 ? this.#nameAt(end + of) : null);
		const at = alone ?? this.#officialBehind(end, behind);
		if (!at) return null;
		const name = nameOf(text, at);
		if (this.#names.isRuledOut(name)) return null;
		// Two characters are as likely a word, where no office stands in front: they have to be met again.
		const again = name.length > 2 || !alone || text.slice(at[1], at[1] + 1500).includes(name);
		if (!again || (name.length === 3 && isCommonWord(name.slice(0, 2)))) return null;
		if (name.length > 3 && !name.includes('·')) return null;
		return personAt(text, at);
	}

	#nameAt(start: number): Passage | null {
		const to = Math.min(this.#text.length, start + 12);
		const name = readNameAfter(this.#text, start, to, this.#names.possible);
		return name?.[0] === start ? name : null;
	}

	/** “…”人民法院院长王宏伟去年成为员额制法官: the same, behind an office. */
	#officialBehind(end: number, behind: string): Passage | null {
		const clause = /^[^，。：；“”、\n]{2,30}/u.exec(behind)?.[0];
		if (!clause) return null;
		// 院长王宏伟去年成为员额制法官: the last office is not the one that a name follows.
		let office = behindOffice(this.#text, end, end + clause.length);
		for (; office > end; office = behindOffice(this.#text, end, office - 1)) {
			const length = probableLength(this.#text, office);
			if (length === 0) continue;
			return /[在对向由像]|[说谈提]起/u.test(this.#text.slice(end, office))
				? null
				: [office, office + length];
		}
		return null;
	}

	/** “…”楼成也不恼: somebody met before, right behind the quotation. */
	#metBehind(end: number): Subject | null {
		const name = this.#names.metAt(this.#text, end);
		if (name === '' || this.#names.isRuledOut(name)) return null;
		return personAt(this.#text, [end, end + name.length], this.#names.titleOf(name));
	}

	/** Quotations that no cue claimed: whoever spoke just before, or is named just behind, else nobody. */
	settle(behind: Subject | null): void {
		for (const { utterance, end, before, he } of this.#list) {
			const signed = SIGNED.test(this.#text.slice(end, end + 6)) ? behind : null;
			const named =
				this.#metBehind(end) ??
				signed ??
				(before && before.people.length > 0 ? before : null) ??
				(HE_BEHIND.test(this.#text.slice(end, end + 4)) ? he : null) ??
				(behind?.how === 'named' &&
				behind.people.length === 1 &&
				behind.from >= end &&
				behind.from - end <= 40 &&
				!this.#text.startsWith('对此', end)
					? behind
					: before);
			utterance.inferred = true;
			utterance.subject = named ?? this.#newBehind(end);
			utterance.doubt = utterance.subject ? 'quotation-inferred' : 'quotation-unattributed';
		}
		this.#list = [];
	}
}

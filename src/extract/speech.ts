import { roles, type Role } from './cues.ts';
import { keywordAt, makeKeywords } from './keywords.ts';
import { behindOffice, readNameAfter } from './names.ts';
import { pairQuotations } from './quotations.ts';
import type { Passage } from './reading.ts';
import { endsSentenceAt, isClosingMark } from './sentences.ts';
import { nameOf, readSubject, type Subject } from './subjects.ts';

/** Words that somebody is given. `subject` is null where it cannot be known whose they are. */
export interface Utterance {
	kind: 'direct' | 'indirect' | 'proposal';
	subject: Subject | null;
	cue: Passage | null;
	at: Passage;
	inferred: boolean;
	doubt: Doubt | null;
}

/** Why an attribution is not certain. */
export type Doubt =
	| 'quotation-unattributed'
	| 'quotation-inferred'
	| 'pronoun-far'
	| 'subject-elided'
	| 'name-inferred';

export interface Speech {
	utterances: Utterance[];
	/** Everybody a title stands beside, with words or without. */
	unclosed: number[];
	unopened: number[];
	nested: Passage[];
}

const ROLES = makeKeywords<Role>(roles());

/** Clauses that only lead to a cue and are no part of the words reported before it. */
const LEAD_IN =
	/^(?:作为|结合|对此|为此|围绕|谈到|谈及|谈起|说起|提起|提到|讲到|说到|就|针对|关于|对于|同时|此外|会上|会后|讨论中|讨论会上|分组讨论|座谈|在|随后|接着|最后|其次|首先|听完|听了|听取|看到|面对|接受|交流中|发言中|期间|当天|当日|\d)/u;

/** Characters after a quoted phrase that make it part of the sentence around it. */
const GOES_ON = /^(?:的|等|之|这|那|、|和|与|及|式|型|中|为|是|成)/u;
/** Characters in front of 大家, 他 … that make them objects. */
const OBJECT = /[让使令对向与和给为把被由跟据以叫请到着在]$/u;
const NOUN_IN_FRONT = /[的条点项些个份好等]$/u;
const THANKS =
	/^(?:了)?(?:完全|衷心|热烈|诚挚|高度|充分|坚决|一致|亲切|由衷|真诚|崇高|满意|深切|的|地|最)*(?:赞同|祝贺|感谢|谢意|欢迎|支持|拥护|肯定|敬意|认可|认同|同意|关注|关心|慰问|赞赏|点赞|问候|满意)(?=[，。；！]|$)/u;

interface Waiting {
	utterance: Utterance;
	/** The first clause after the quotation starts here. */
	end: number;
	/** Whoever spoke before it in this paragraph. */
	before: Subject | null;
}

/** The last cue and where the words that it reports begin. */
interface Cue {
	subject: Subject;
	at: Passage;
	content: number;
	doubt: Doubt | null;
}

/** Reads who says what in a section's body. `known` holds the names that a title has introduced, in the whole article. */
export function readSpeech(
	text: string,
	paragraphs: readonly Passage[],
	known: Set<string>
): Speech {
	const speech: Speech = { utterances: [], unclosed: [], unopened: [], nested: [] };
	const reader = new Reader(text, known, speech);
	for (const paragraph of paragraphs) reader.readParagraph(paragraph);
	return speech;
}

class Reader {
	readonly #text: string;
	readonly #known: Set<string>;
	readonly #speech: Speech;
	/** The last single person named: whom 他 or 她 means; and the last group. */
	#antecedent: Subject | null = null;

	/** Words being reported, from their cue on. */
	#open: Utterance | null = null;
	#waiting: Waiting[] = [];
	#lastCue: Cue | null = null;
	/** Whoever spoke last in this paragraph. */
	#speaker: Subject | null = null;
	/** Named in this clause, and in an earlier clause of this sentence, without a cue so far. */
	#subject: Subject | null = null;
	#pending: Subject | null = null;
	#clause = 0;
	#sentence = 0;
	/** Behind a title in this clause that has no name in front: 代表|张三说. */
	#behindTitle = -1;

	constructor(text: string, known: Set<string>, speech: Speech) {
		this.#text = text;
		this.#known = known;
		this.#speech = speech;
	}

	readParagraph([from, to]: Passage): void {
		const text = this.#text;
		const quotations = pairQuotations(text, [from, to]);
		this.#speech.unclosed.push(...quotations.unclosed);
		this.#speech.unopened.push(...quotations.unopened);
		this.#speech.nested.push(...quotations.nested);
		this.#clause = this.#sentence = from;
		this.#lastCue = this.#speaker = this.#subject = this.#pending = null;
		this.#behindTitle = -1;

		let next = 0;
		let i = from;
		while (i < to) {
			const pair = quotations.pairs[next];
			if (pair && pair[0] === i) {
				next++;
				if (this.#isDirect(pair, to)) this.#takeQuotation(pair);
				i = pair[1];
				continue;
			}
			if (endsSentenceAt(text, i)) {
				i++;
				while (i < to && (endsSentenceAt(text, i) || isClosingMark(text.charCodeAt(i)))) i++;
				this.#endSentence(i);
				continue;
			}
			const code = text.charCodeAt(i);
			if (code === 0xff0c || code === 0xff1b || code === 0xff1a) {
				this.#endClause(i + 1);
				i++;
				continue;
			}
			if (ROLES.begins[code] === 0) {
				i++;
				continue;
			}
			const keyword = keywordAt(ROLES, text, i);
			if (!keyword) {
				i++;
				continue;
			}
			const [word, role] = keyword;
			if (role === 'title') this.#readTitle(i, word);
			else if (role === 'body' || role === 'he' || role === 'they')
				this.#readPronoun(i, word, role);
			else if (role !== 'other') this.#readCue(i, word, role, to);
			i += word.length;
		}
		this.#settleWaiting();
		this.#close(to);
	}

	#endClause(at: number): void {
		if (this.#subject) this.#pending = this.#subject;
		this.#subject = null;
		this.#behindTitle = -1;
		this.#clause = at;
	}

	#endSentence(at: number): void {
		this.#endClause(at);
		this.#pending = null;
		this.#sentence = at;
		if (this.#waiting.some((waiting) => waiting.end < at)) this.#settleWaiting();
	}

	#readTitle(at: number, word: string): void {
		const subject = readSubject(this.#text, this.#clause, at, word);
		if (!subject) {
			if (!this.#subject) this.#behindTitle = at + word.length;
			return;
		}
		for (const { name } of subject.people) this.#known.add(name);
		if (this.#text[subject.to] === '的') return;
		const first = subject.people[0]!;
		const origin = /^来自([^，。；：！？]{2,40}?)(?=[，。；])/u.exec(
			this.#text.slice(subject.to, subject.to + 48)
		);
		if (origin) first.affiliation = [subject.to + 2, subject.to + 2 + origin[1]!.length];
		// Somebody new enters: what was reported of another ends here.
		if (this.#open && this.#clause === this.#sentence && !samePeople(this.#open.subject, subject)) {
			this.#close(this.#sentence);
		}
		this.#subject = subject;
		this.#antecedent = subject;
	}

	#readPronoun(at: number, word: string, role: 'body' | 'he' | 'they'): void {
		const after = this.#text[at + word.length];
		if (after === '的' || OBJECT.test(this.#text.slice(Math.max(this.#clause, at - 1), at))) return;
		const to = at + word.length;
		if (role === 'body') {
			// 与会代表 at the head of a sentence: the reporter goes on, whoever spoke before. 大家 may be said by anybody.
			if (word !== '大家' && at === this.#sentence) this.#close(at);
			this.#subject = { how: 'body', people: [], others: false, from: at, to };
			return;
		}
		const antecedent = this.#antecedent;
		if (role === 'they') {
			this.#subject = {
				how: 'pronoun',
				people: antecedent && antecedent.people.length > 1 ? antecedent.people : [],
				others: antecedent?.others ?? false,
				from: at,
				to
			};
			return;
		}
		if (antecedent && antecedent.people.length === 1) {
			this.#subject = { how: 'pronoun', people: antecedent.people, others: false, from: at, to };
		}
	}

	#readCue(at: number, word: string, role: 'cue' | 'proposal', paragraphEnd: number): void {
		const text = this.#text;
		const end = at + word.length;
		const after = text[end] ?? '';
		const subject = this.#subjectOf(at, word, role);
		if (!subject) return;
		if (!isCue(text, at, word, role, subject.who, this.#clause, end)) return;

		let content = end;
		if (after === '了') {
			const colon = text.slice(end, end + 24).search(/[：，。]/u);
			if (colon < 0 || text[end + colon] !== '：') return;
			content = end + colon;
		}
		while (content < paragraphEnd && /[，：\s\u3000]/u.test(text[content]!)) content++;
		const { who, doubt } = subject;
		this.#close(this.#leadsIn(this.#sentence, this.#clause) ? this.#sentence : this.#clause);
		const cue: Passage = [at, end];
		this.#claim(who, cue);
		this.#lastCue = { subject: who, at: cue, content, doubt };
		this.#speaker = who;
		if (who.how === 'named') this.#antecedent = who;
		this.#subject = null;
		this.#pending = null;
		this.#behindTitle = -1;
		if (content < paragraphEnd && !endsSentenceAt(text, end)) {
			this.#open = {
				kind: role === 'proposal' ? 'proposal' : 'indirect',
				subject: who,
				cue,
				at: [content, content],
				inferred: false,
				doubt
			};
		}
	}

	/** Who the subject of a cue is: named in the clause, in an earlier one of the sentence, left out, or a bare name. */
	#subjectOf(at: number, word: string, role: Role): { who: Subject; doubt: Doubt | null } | null {
		const text = this.#text;
		if (this.#subject) {
			const gap = text.slice(this.#subject.to, at);
			return gap.length <= 48 && !gap.endsWith('的') ? { who: this.#subject, doubt: null } : null;
		}
		const prefix = text.slice(this.#clause, at);
		if (this.#behindTitle >= 0 || prefix.length >= 2) {
			const bare = this.#bareName(at);
			if (bare) return bare;
		}
		if (this.#pending && prefix.length <= 16 && !/报告|会议|的$|规划|文件|精神/u.test(prefix)) {
			return { who: this.#pending, doubt: null };
		}
		if (this.#speaker) {
			const joined = /^(?:并|并且|同时|还|也|此外|另外|并就此|同时还|他还|并对此)$/u.test(
				prefix.trim()
			);
			if (
				joined ||
				(role === 'proposal' && /^(?:建议|呼吁|倡议|提议)/u.test(word) && prefix.trim() === '')
			) {
				return { who: this.#speaker, doubt: 'subject-elided' };
			}
		}
		return null;
	}

	/** A name without a title behind it: introduced before, or behind an office or a title. */
	#bareName(at: number): { who: Subject; doubt: Doubt | null } | null {
		const text = this.#text;
		const start = Math.max(this.#clause, this.#behindTitle);
		const isKnown = (name: string) => this.#known.has(name);
		let name = readNameAfter(text, start, at, isKnown);
		let doubt: Doubt | null =
			name && (isKnown(nameOf(text, name)) || this.#behindTitle >= 0) ? null : 'name-inferred';
		if (!name) {
			const office = behindOffice(text, start, at);
			if (office === start) return null;
			name = readNameAfter(text, office, at, isKnown);
			if (!name) return null;
			doubt = isKnown(nameOf(text, name)) ? null : 'name-inferred';
		}
		if (doubt && this.#open && this.#clause !== this.#sentence) return null;
		if (doubt && !/^[，：“"]/u.test(text.slice(at).replace(/^[^，：“”。]{1,4}(?=[，：“])/u, '')))
			return null;
		const who: Subject = {
			how: 'named',
			people: [{ name: nameOf(text, name), at: name, title: null, affiliation: null }],
			others: false,
			from: name[0],
			to: name[1]
		};
		this.#known.add(who.people[0]!.name);
		return { who, doubt };
	}

	/** True where all that stands between is said of the speaking, not spoken: 作为高校的党代表，他建议. */
	#leadsIn(from: number, to: number): boolean {
		if (to <= from) return true;
		return (
			to - from <= 60 &&
			this.#text
				.slice(from, to)
				.split(/[，；：]/u)
				.every((clause) => clause.trim() === '' || LEAD_IN.test(clause.trim()))
		);
	}

	#isDirect([from, to]: Passage, paragraphEnd: number): boolean {
		const text = this.#text;
		const last = to - 2;
		let after = to;
		while (after < paragraphEnd && text[after] === ' ') after++;
		const behind = text.slice(after, Math.min(after + 4, paragraphEnd));
		const whole = last > from && endsSentenceAt(text, last);
		if (whole || text[last] === '，') return !GOES_ON.test(behind);
		const inner = text.slice(from + 1, to - 1);
		if (this.#lastCue?.content === from) {
			if (behind === '' || /^[。！？；]/u.test(behind)) return inner.length >= 4;
			return behind.startsWith('，') && (inner.length >= 8 || inner.includes('，'));
		}
		if (from !== this.#sentence || inner.length < 4) return false;
		const start = behind.startsWith('，') ? after + 1 : after;
		if (this.#cueAhead(start, paragraphEnd)) return true;
		return this.#speaker !== null && start > after && inner.length >= 8 && inner.includes('，');
	}

	/** True where a person or the delegation and a cue follow in the same clause. */
	#cueAhead(from: number, paragraphEnd: number): boolean {
		const text = this.#text;
		let person = false;
		const limit = Math.min(paragraphEnd, from + 40);
		for (let i = from; i < limit;) {
			if (/[，。；：“]/u.test(text[i]!)) return false;
			const keyword = keywordAt(ROLES, text, i);
			if (!keyword) {
				i++;
				continue;
			}
			const [word, role] = keyword;
			if (role === 'title') person ||= readSubject(text, from, i, word) !== null;
			else if (role === 'he' || role === 'body') person = true;
			else if ((role === 'cue' || role === 'proposal') && person) return true;
			else if (role === 'cue' && readNameAfter(text, from, i, (name) => this.#known.has(name)))
				return true;
			i += word.length;
		}
		return false;
	}

	#takeQuotation([from, to]: Passage): void {
		this.#close(from);
		const utterance: Utterance = {
			kind: 'direct',
			subject: null,
			cue: null,
			at: [from, to],
			inferred: false,
			doubt: null
		};
		this.#speech.utterances.push(utterance);
		const cue = this.#lastCue;
		if (cue && cue.content === from) {
			utterance.subject = cue.subject;
			utterance.cue = cue.at;
			utterance.doubt = cue.doubt;
			this.#lastCue = null;
		} else {
			this.#waiting.push({ utterance, end: to, before: this.#speaker });
		}
		this.#endClause(to);
		if (endsSentenceAt(this.#text, to - 2)) {
			this.#pending = null;
			this.#sentence = to;
		}
	}

	/** Gives the quotations that wait for a name to the one whom the clause behind them names. */
	#claim(who: Subject, cue: Passage): void {
		const last = this.#waiting.at(-1);
		if (!last) return;
		const text = this.#text;
		let start = last.end;
		while (text[start] === '，' || text[start] === ' ') start++;
		const adjacent = this.#clause <= start;
		const between = text.slice(start, Math.max(start, this.#clause));
		const closes = endsSentenceAt(text, cue[1]);
		const far =
			text.startsWith('对此', start) ||
			(!adjacent && (who.how !== 'named' || !(closes || this.#leadsIn(start, this.#clause))));
		if (far || (!adjacent && between.length > 60)) return;
		for (const { utterance } of this.#waiting) {
			utterance.subject = who;
			utterance.cue = cue;
		}
		this.#waiting = [];
	}

	/** Quotations that no cue claimed: whoever spoke just before in this paragraph, else nobody. */
	#settleWaiting(): void {
		for (const { utterance, before } of this.#waiting) {
			if (before) {
				utterance.subject = before;
				utterance.inferred = true;
				utterance.doubt = 'quotation-inferred';
			} else {
				utterance.inferred = true;
				utterance.doubt = 'quotation-unattributed';
			}
		}
		this.#waiting = [];
	}

	/** Ends the words being reported at `at`. */
	#close(at: number): void {
		const open = this.#open;
		this.#open = null;
		if (!open) return;
		const text = this.#text;
		let end = at;
		while (end > open.at[0] && /[，、；：\s\u3000\n]/u.test(text[end - 1]!)) end--;
		if (end <= open.at[0]) return;
		open.at = [open.at[0], end];
		this.#speech.utterances.push(open);
	}
}

function samePeople(a: Subject | null, b: Subject): boolean {
	return a !== null && a.people[0]?.name === b.people[0]?.name;
}

/** Whether a cue word is a verb of speaking where it stands. */
function isCue(
	text: string,
	at: number,
	word: string,
	role: Role,
	who: Subject,
	clause: number,
	end: number
): boolean {
	const before = text.slice(Math.max(clause, at - 1), at);
	const after = text[end] ?? '';
	const marked = /[，：“"。！？\s]/u.test(after);
	if (after === '的' || after === '过' || after === '着') return false;
	if (role === 'proposal') return !NOUN_IN_FRONT.test(before) && !/[案书被]/u.test(after);
	if (word.length === 1) {
		if (word === '道') return marked && who.to === at;
		return marked || who.to === at;
	}
	if (word === '表示') return !THANKS.test(text.slice(end, end + 20));
	if (
		/^(?:介绍|分析|回忆|解释|评价|回应|回答|补充|感慨|感叹|赞叹|表态|承诺|表达|阐述|透露|主张)$/u.test(
			word
		)
	) {
		return marked;
	}
	if (word === '提出') return marked || who.to === at || text[end] === '了';
	return true;
}

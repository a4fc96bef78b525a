import { ADVERBS, isVerb, LISTENER, PERHAPS_TITLE } from './cues.ts';
import { isDirect } from './direct.ts';
import { keywordAt } from './keywords.ts';
import { readKnown, type Names } from './known.ts';
import { leadsIn } from './leads.ts';
import {
	couldBeName,
	nameOf,
	probableLength,
	readNameAfter,
	readNameAtEnd,
	startsWithOffice
} from './names.ts';
import { behindOffice, CITED, officeBefore } from './offices.ts';
import { readQuotations, type QuotedParagraph } from './quotations.ts';
import type { Passage } from './reading.ts';
import { CLASSES, CLAUSE, KEYWORD, NOTE, ROLES, SENTENCE } from './roles.ts';
import { endsSentenceAt, isClosingMark } from './sentences.ts';
import { readBareSubject, noteOrigin, readSubject, type Subject } from './subjects.ts';
import { hasSurname } from './surnames.ts';
import type { Doubt, Speech, Utterance } from './utterances.ts';
import { WaitingQuotations } from './waiting.ts';

/** Characters in front of 大家, 他 … that make them objects. */
const OBJECT = /[让使令对向与和给为把被由跟据以叫请到着在是像]/u;
/** What may stand between 代表 without a name and its verb. */
const BODY_GAP = /^(?:一致|纷纷|普遍|也|均|都|还|则|在发言中|在讨论中|踊跃|[^，。]{0,2}地)*$/u;
const JOINED =
	/^(?:并|并且|同时|还|也|此外|另外|并就此|同时还|并对此|随后|接着|最后|并进一步|进一步|又|再次)$/u;
/** Somebody's report or speech, cited: no words from this meeting. */
const IN_REPORT = /报告中|报告里|讲话中|批示|致辞|开幕/u;

/** 王军代表市政府发言: the verb, not the title. */
const AS_VERB =
	/^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|无党派|工商联|[市省县区]|全体|大会|[^，。在结就围针对表认从说]{1,12}(?:界|党派?|委员会|协会|联合会|人士|小组|代表团))[^，。]{0,12}(?:发言|作|提出|建议|表示|呼吁)/u;

/** Nouns in front of a colon that say that somebody's words follow, and those of them that say what is proposed. */
const MATTER = /(?:建议|提案|议案|意见|看法|观点|想法|体会|心声|期盼|愿望|思考)$/u;
const PROPOSED = /建议|提案|议案/u;
const PROPOSED_OF =
	/^[^，。；：“”]{4,60}?(?=等?(?:\d{1,3}|[一二两三四五六七八九十]{1,3})?[件条项份]?(?:建议|提案|议案)|，[^。；]{0,80}(?:建议|提案|议案))/u;
/** 讲起垃圾分类时，“…”: no verb that reports, but it says who speaks. */
const SPEAKS_OF = /^(?:表示|讲起|谈起|说起|谈到|谈及|提到)$/u;

/** The last cue and where the words that it reports begin. */
interface Cue {
	subject: Subject;
	at: Passage;
	content: number;
	doubt: Doubt | null;
	sentence: number;
}

/**
 * Reads who says what in a section's body; adds to `names` whom it meets. `text` is folded, `printed` is the same as it
 * stands in the article.
 */
export function readSpeech(
	text: string,
	printed: string,
	paragraphs: readonly Passage[],
	names: Names
): Speech {
	const speech: Speech = { utterances: [], unclosed: [], unopened: [], nested: [], unread: [] };
	const reader = new Reader(text, printed, names, speech);
	for (const paragraph of readQuotations(text, paragraphs)) {
		// One by one: a spread of a million marks is more than a call takes.
		for (const mark of paragraph.quotations.unclosed) speech.unclosed.push(mark);
		for (const mark of paragraph.quotations.unopened) speech.unopened.push(mark);
		for (const pair of paragraph.quotations.nested) speech.nested.push(pair);
		reader.readParagraph(paragraph);
	}
	reader.finish();
	return speech;
}

class Reader {
	readonly #text: string;
	readonly #printed: string;
	readonly #names: Names;
	readonly #speech: Speech;
	readonly #isCertain: (name: string) => boolean;
	readonly #isKnown: (name: string) => boolean;
	/** People of this section by surname: 王代表 is whoever was last. */
	readonly #bySurname = new Map<string, Subject>();
	/** The last person or group named: whom 他 or 他们 means. */
	#antecedent: Subject | null = null;

	/** Words being reported, from their cue on. */
	#open: Utterance | null = null;
	readonly #waiting: WaitingQuotations;
	#lastCue: Cue | null = null;
	/** Whoever spoke last in this paragraph. */
	#speaker: Subject | null = null;
	/** Named in this clause, and in an earlier clause of this sentence, without a cue so far. */
	#subject: Subject | null = null;
	#pending: Subject | null = null;
	/** Probably named behind an office in this sentence. */
	#introduced: Subject | null = null;
	#clause = 0;
	#sentence = 0;
	/** Where the sentence before this one begins. */
	#previous = -1;
	#paragraph = 0;
	#end = 0;
	/** Behind a title in this clause that has no name in front: 代表|张三说. */
	#behindTitle = -1;

	constructor(text: string, printed: string, names: Names, speech: Speech) {
		this.#text = text;
		this.#printed = printed;
		this.#names = names;
		this.#speech = speech;
		this.#waiting = new WaitingQuotations(text, names);
		this.#isCertain = (name) => names.certain.has(name);
		this.#isKnown = (name) => names.certain.has(name) || names.possible.has(name);
	}

	readParagraph({ at: [from, to], pairs, continues }: QuotedParagraph): void {
		const text = this.#text;
		if (!continues) this.#waiting.settle(this.#pending ?? this.#introduced);
		this.#clause = this.#sentence = this.#paragraph = from;
		this.#end = to;
		this.#lastCue = this.#subject = this.#pending = this.#introduced = null;
		if (!continues) this.#speaker = null;
		this.#behindTitle = -1;

		let next = 0;
		let i = from;
		if (continues && pairs[0]?.[0] === from) {
			this.#continueQuotation(pairs[0]);
			i = pairs[0][1];
			next = 1;
		}
		let quotation = pairs[next]?.[0] ?? to;
		while (i < to) {
			if (i === quotation) {
				const pair = pairs[next++]!;
				quotation = pairs[next]?.[0] ?? to;
				if (this.#isDirect(pair)) this.#takeQuotation(pair);
				i = pair[1];
				continue;
			}
			switch (CLASSES[text.charCodeAt(i)] ?? 0) {
				case KEYWORD:
					i += this.#readKeyword(i);
					break;
				case CLAUSE:
					if (text.charCodeAt(i) === 0xff1a) this.#readColon(i);
					this.#endClause(i + 1);
					i++;
					break;
				case SENTENCE:
					if (!endsSentenceAt(text, i)) {
						i++;
						break;
					}
					i++;
					while (i < quotation && (endsSentenceAt(text, i) || isClosingMark(text.charCodeAt(i))))
						i++;
					this.#endSentence(i);
					break;
				case NOTE:
					i = this.#behindNote(i, Math.min(quotation, to));
					break;
				default:
					i++;
			}
		}
		this.#close(to);
		// A quotation that ends with its paragraph may go on in the next one.
		this.#endSentence(to);
	}

	/** A note in brackets and the title of a book are read over; a bracket that nothing closes soon is none. */
	#behindNote(at: number, to: number): number {
		const close = this.#text[at] === '（' ? '）' : '》';
		for (let i = at + 1; i < to && i - at < 60; i++) if (this.#text[i] === close) return i + 1;
		return at + 1;
	}

	finish(): void {
		this.#waiting.settle(this.#pending ?? this.#introduced);
	}

	/** Reads the word at `i`, if one stands there; returns how many characters it takes. */
	#readKeyword(i: number): number {
		const keyword = keywordAt(ROLES, this.#text, i, this.#end);
		if (!keyword) return 1;
		const { word, value: role } = keyword;
		// 邱政|委员, 王建党|代表: a name that ends like the beginning of another word.
		if (word === '政委' && this.#text[i + 2] === '员') return 1;
		if (word === '党代表' && /[建爱忠跟向兴卫拥永念效]/.test(this.#text[i - 1] ?? '')) return 1;
		switch (role) {
			case 'title':
				if (PERHAPS_TITLE.has(word)) {
					const named = readSubject(this.#text, this.#clause, i, '代表', this.#isCertain);
					if (!named || !hasSurname(named.people.at(-1)!.name)) break;
					this.#readTitle(i, '代表');
					return 2;
				}
				this.#readTitle(i, word);
				break;
			case 'office':
				this.#readOffice(i + word.length);
				break;
			case 'body':
			case 'team':
				// A、B等|几位代表: people are named in front.
				if (role === 'body' && this.#text[i - 1] === '等' && /(?:代表|委员)$/u.test(word)) {
					this.#readTitle(i + word.length - 2, word.slice(-2));
				} else this.#readBody(i, word, role);
				break;
			case 'he':
			case 'they':
				this.#readPronoun(i, word, role);
				break;
			case 'cue':
			case 'weak':
			case 'proposal':
				this.#readCue(i, word, role);
				break;
			case 'other':
				break;
		}
		return word.length;
	}

	#endClause(at: number): void {
		if (this.#subject) this.#pending = this.#subject;
		else if (this.#behindTitle >= 0 && this.#text[at - 1] === '，') this.#introduceBehind(at);
		this.#subject = null;
		this.#behindTitle = -1;
		this.#clause = at;
	}

	#endSentence(at: number): void {
		this.#endClause(at);
		if (this.#waiting.endsBefore(at)) this.#waiting.settle(this.#pending ?? this.#introduced);
		this.#pending = this.#introduced = null;
		this.#previous = this.#sentence;
		this.#sentence = at;
	}

	#readTitle(at: number, word: string): void {
		const text = this.#text;
		const named = readSubject(text, this.#clause, at, word, this.#isCertain);
		const subject = this.#allow(
			named && this.#namedBehind(named, at + word.length)
				? null
				: (named ?? this.#bySurnameOnly(at, word))
		);
		if (!subject) {
			if (!this.#subject) this.#behindTitle = at + word.length;
			this.#introduce(at + word.length);
			// 省政协委员周莉…: somebody new enters.
			const entered = this.#introduced;
			if (
				this.#open &&
				entered?.from === at + word.length &&
				this.#clause === this.#sentence &&
				at - this.#sentence <= 16 &&
				this.#open.subject?.people[0]?.name !== entered.people[0]?.name
			) {
				this.#close(this.#sentence);
			}
			if (this.#introduceHead()) return;
			// 一位解放军代表: whoever 他 means now, it is nobody named.
			const front = text.slice(Math.max(this.#clause, at - 12), at);
			if (/(?:[一这那某有]位|[一某]名)[^，、]*$/u.test(front)) {
				this.#antecedent = { how: 'body', people: [], others: false, from: at, to: at };
			}
			return;
		}
		const behind = at + word.length;
		const asVerb =
			!/[说表认指称建谈提在，：、]/.test(text[behind] ?? '，') &&
			AS_VERB.test(text.slice(behind, behind + 32));
		const title = asVerb ? null : this.#printed.slice(at, at + word.length);
		for (const person of subject.people) {
			person.title = title;
			this.#names.certain.set(person.name, title);
			this.#bySurname.set(person.name[0]!, { ...subject, people: [person], others: false });
		}
		const first = subject.people[0]!;
		noteOrigin(text, this.#clause, subject);
		// Somebody new enters: what was reported of another ends here.
		if (
			this.#open &&
			(this.#clause === this.#sentence || text[this.#clause - 1] === '；') &&
			this.#open.subject?.people[0]?.name !== first.name &&
			subject.from - this.#clause <= 40
		) {
			this.#close(this.#clause);
		}
		if (text[subject.to] === '的') {
			if (this.#waiting.claimLoosely(subject)) this.#speaker = this.#antecedent = subject;
			return;
		}
		const front = this.#subject;
		if (front?.how === 'named') {
			const between = text.slice(front.to, first.at[0]);
			// 李四委员跟主持人王五委员提起: the one spoken to.
			if (/^[跟向对给请让]/u.test(between)) return;
			// 李四委员和张三委员: each with the title.
			if (/^(?:[和与及、]|以及)(?:[^，。；：“”]{0,16}的)?$/u.test(between)) {
				subject.people.unshift(...front.people);
				subject.from = front.from;
			}
		}
		this.#subject = subject;
		this.#antecedent = subject;
	}

	/**
	 * 轮椅车车主代表陈孝林认为: what looks like a name in front of the title is the end of a longer word, and the name
	 * stands behind, with its verb.
	 */
	#namedBehind({ people: [first] }: Subject, behind: number): boolean {
		const text = this.#text;
		const start = first!.at[0];
		if (start <= this.#clause || !/[^的、\s]/u.test(text[start - 1]!)) return false;
		if (this.#isCertain(first!.name) || officeBefore(text, this.#clause, start)) return false;
		const to = Math.min(this.#end, behind + 8);
		for (const length of [3, 2]) {
			const name = readNameAfter(text, behind, Math.min(to, behind + length), this.#isKnown);
			if (!name || name[1] !== behind + length) continue;
			const gap = /^[则也还都就]?/u.exec(text.slice(name[1], to))![0].length;
			const verb = keywordAt(ROLES, text, name[1] + gap, this.#end)?.value;
			if (verb === 'cue' || verb === 'proposal') return true;
		}
		return false;
	}

	/** A subject without what an editor says is no name; null where nobody is left. */
	#allow(subject: Subject | null): Subject | null {
		const { never } = this.#names;
		if (!subject || never.size === 0) return subject;
		const people = subject.people.filter(({ name }) => !never.has(name));
		return people.length > 0 ? { ...subject, people } : null;
	}

	/** 栗翠田是一位来自农村的代表: a name heads the sentence, and the title stands behind 是. */
	#introduceHead(): boolean {
		let start = this.#sentence;
		while (/\s/u.test(this.#text[start] ?? '')) start++;
		// 临沂代表团的王五是一名来自农村的新代表.
		const team = this.#text.slice(start, start + 16).indexOf('代表团的');
		if (team >= 0) start += team + 4;
		const to = start + probableLength(this.#text, start);
		if (to === start || !/^(?:是|作为)/u.test(this.#text.slice(to, to + 2))) return false;
		if (this.#clause !== this.#sentence) return false;
		const name = this.#text.slice(start, to);
		if (this.#names.never.has(name)) return false;
		this.#names.certain.set(name, this.#names.certain.get(name) ?? null);
		const person = { name, at: [start, to] satisfies Passage, title: null, affiliation: null };
		if (this.#open?.subject?.people[0]?.name !== name) this.#close(this.#sentence);
		this.#antecedent = { how: 'named', people: [person], others: false, from: start, to };
		this.#introduced = this.#antecedent;
		return true;
	}

	/** 作为基层党代表，宋玉洁走访了三百户: the title first, the name at the head of the next clause. */
	#introduceBehind(at: number): void {
		const text = this.#text;
		if (!/^\s*(?:作为|身为)/u.test(text.slice(this.#clause, this.#clause + 4))) return;
		const name = readNameAfter(text, at, Math.min(this.#end, at + 24), this.#isKnown);
		if (!name || this.#names.never.has(nameOf(text, name))) return;
		const person = { name: nameOf(text, name), at: name, title: null, affiliation: null };
		this.#names.possible.add(person.name);
		this.#introduced = { how: 'named', people: [person], others: false, from: at, to: name[1] };
		this.#antecedent = this.#introduced;
	}

	/** 王代表, 李委员: the surname of somebody named before. */
	#bySurnameOnly(at: number, word: string): Subject | null {
		const start = at - 1;
		if (start < this.#clause) return null;
		const front = start > this.#clause ? this.#text[start - 1]! : '，';
		if (!/[，。：；“”、\s]/u.test(front)) return null;
		const found = this.#bySurname.get(this.#text[start]!);
		return found ? { ...found, how: 'pronoun', from: start, to: at + word.length } : null;
	}

	/** A name probably begins at `at`, behind an office or a title. */
	#readOffice(at: number): void {
		this.#introduce(at);
	}

	#introduce(at: number): void {
		const text = this.#text;
		let start = at;
		for (let people = 0; people < 100 && start < this.#end; people++) {
			while (text[start] === ' ' || text[start] === '\u3000') start++;
			const length = probableLength(text, start);
			if (length === 0 || start + length > this.#end) return;
			if (this.#names.never.has(text.slice(start, start + length))) return;
			for (const size of [2, 3, length]) {
				const name = text.slice(start, start + size);
				if (size === 3 && /[说称讲问谈指]$/.test(name)) continue;
				if (name.length === size && couldBeName(name)) this.#names.possible.add(name);
			}
			if (people === 0) {
				const named: Passage = [start, start + length];
				const cited = CITED.test(text.slice(Math.max(this.#clause, at - 6), at));
				// 对省长张三所作的报告: said of him.
				if (cited || text[start + length] === '所') return;
				this.#introduced = {
					how: 'named',
					people: [{ name: nameOf(text, named), at: named, title: null, affiliation: null }],
					others: false,
					from: start,
					to: start + length
				};
				if (!this.#subject && !this.#pending) this.#antecedent = this.#introduced;
				this.#waiting.claimSpeech(this.#introduced);
			}
			if (text[start + length] !== '、') return;
			start += length + 1;
		}
	}

	#readBody(at: number, word: string, role: 'body' | 'team'): void {
		const to = at + word.length;
		// 在看望代表们时: an object.
		if (/[的时]/u.test(this.#text[to] ?? '') || this.#isObject(at)) return;
		const subject: Subject = { how: 'body', people: [], others: false, from: at, to };
		if (role === 'team') {
			const cue = keywordAt(ROLES, this.#text, to, this.#end);
			if (cue && (cue.value === 'cue' || cue.value === 'proposal')) this.#subject = subject;
			return;
		}
		// 与会代表 at the head of a sentence: the reporter goes on, whoever spoke before. 大家 may be said by anybody.
		if (word !== '大家' && at === this.#clause && leadsIn(this.#text, this.#sentence, at)) {
			this.#close(this.#sentence);
		}
		this.#subject = subject;
	}

	#readPronoun(at: number, word: string, role: 'he' | 'they'): void {
		const to = at + word.length;
		const thinks = this.#text[at - 1] === '在' && this.#text.startsWith('看来', to);
		if (this.#text[to] === '的' || (this.#isObject(at) && !thinks)) return;
		const antecedent = this.#heading() ?? this.#antecedent;
		if (role === 'he' && antecedent?.people.length !== 1) return;
		const people =
			role === 'he' || (antecedent && antecedent.people.length > 1) ? antecedent!.people : [];
		const others = role === 'they' && (antecedent?.others ?? false);
		this.#subject = { how: 'pronoun', people, others, from: at, to };
	}

	/** Whoever's name, met before, heads this sentence or the one before it: 她 means nobody named earlier. */
	#heading(): Subject | null {
		for (const start of [this.#sentence, this.#previous]) {
			if (start < this.#paragraph) continue;
			const found = readKnown(this.#text, start, this.#names);
			if (!found || this.#text[found.to] === '的') continue;
			const same = found.people[0]?.name;
			if (this.#antecedent?.people.some(({ name }) => name === same)) return null;
			return found;
		}
		return null;
	}

	#isObject(at: number): boolean {
		return at > this.#clause && OBJECT.test(this.#text[at - 1]!);
	}

	/** 张三代表：“…”, 人大代表张三：“…”, 张三代表深有感触：“…”. */
	#readColon(at: number): void {
		const text = this.#text;
		// …说：, and the colon belongs to the verb.
		if (this.#lastCue && this.#lastCue.at[1] <= at && this.#lastCue.content > at) return;
		const quoted = text[at + 1] === '“' || text[at + 1] === '"';
		let who = this.#subject;
		let doubt: Doubt | null = who?.unsure ? 'name-inferred' : null;
		if (who) {
			const gap = text.slice(who.to, Math.min(at, who.to + 48));
			const direct = /^(?:\s|（[^（）]*）)*$/u.test(gap);
			// 王艳提交了一份建议：…
			if (!direct && !quoted && who.how === 'named' && this.#readMatter(who, null, at)) return;
			if (!direct && !quoted) return;
			if (!direct && (gap.endsWith('的') || at - who.to > 40)) return;
			if (who.how === 'body' && !quoted) return;
		} else if (at - this.#clause <= 60) {
			const start = Math.max(this.#clause, this.#behindTitle);
			const bare = this.#allow(readBareSubject(text, start, at, this.#isKnown));
			const rest = bare ? text.slice(bare.to, at) : '';
			const alone = bare !== null && /^(?:\s|（[^（）]*）)*$/u.test(rest);
			const known = bare?.people.every(({ name }) => this.#isKnown(name)) ?? false;
			// 李四接过话筒：“…”
			const speaks = alone || (quoted && rest.length <= 8 && !rest.endsWith('的'));
			// 马国良（金山区委书记）：…
			const noted = text[at - 1] === '）';
			if (speaks && ((alone && known) || ((quoted || noted) && start === this.#paragraph))) {
				who = bare;
				doubt = known ? null : 'name-inferred';
			} else if (quoted) {
				who = this.#introduced ?? this.#pending;
				doubt = who && who === this.#introduced ? 'name-inferred' : null;
				if (who && who.to < this.#sentence) who = null;
			}
		}
		const entered = this.#introduced;
		if (!who && entered && entered.from >= this.#sentence) {
			if (this.#readMatter(entered, 'name-inferred', at)) return;
		}
		if (!who || who.how === 'body') return;
		this.#accept(who, doubt, [at, at + 1], 'cue');
	}

	/** …提交了一份简短的建议：… What stands in front of the colon says what follows. */
	#readMatter(who: Subject, doubt: Doubt | null, at: number): boolean {
		const matter = MATTER.exec(this.#text.slice(Math.max(who.to, at - 4), at))?.[0];
		if (!matter) return false;
		const role = PROPOSED.test(matter) ? 'proposal' : 'cue';
		this.#accept(who, doubt, [at - matter.length, at], role, at);
		return true;
	}

	/** 崔岩代表提出的…等11件建议: what is proposed stands between verb and noun. */
	#readProposed(who: Subject, at: Passage): void {
		const from = at[1] + 1;
		const content = PROPOSED_OF.exec(this.#text.slice(from, Math.min(this.#end, from + 160)));
		if (!content) return;
		this.#close(this.#clause);
		for (const person of who.people) this.#names.certain.set(person.name, person.title);
		this.#speech.utterances.push({
			kind: 'proposal',
			subject: who,
			cue: at,
			at: [from, from + content[0].length],
			inferred: false,
			doubt: null
		});
	}

	#readCue(at: number, word: string, role: 'cue' | 'weak' | 'proposal'): void {
		const text = this.#text;
		const found = this.#subjectOf(at, role);
		if (!found) {
			if (role !== 'weak' && !this.#open) this.#noteUnread(at, word, role);
			return;
		}
		// 期待 in a report is reported, unless somebody else's name heads the sentence.
		if (role === 'weak' && this.#open) {
			const { how, people } = found.who;
			const another = people[0]?.name !== this.#open.subject?.people[0]?.name;
			if (how !== 'named' || !another || this.#clause !== this.#sentence) return;
		}
		const adjacent = ADVERBS.test(text.slice(found.who.to, Math.min(at, found.who.to + 9)));
		if (!isVerb(text, at, word, role === 'weak' ? 'cue' : role, adjacent, this.#clause)) {
			// 俞某表示肯定，并说：“…”
			if (SPEAKS_OF.test(word) && !this.#open) this.#subject ??= found.who;
			const { who } = found;
			const named = who.how === 'named' && this.#subject === who;
			if (word === '提出' && named && text[at + 2] === '的') this.#readProposed(who, [at, at + 2]);
			return;
		}
		if (word === '看来' && text[found.who.from - 1] !== '在') return;
		let end = at + word.length;
		if (word === '告诉') end += LISTENER.exec(text.slice(end, end + 12))?.[0].length ?? 0;
		if (text[end] === '了') {
			const colon = text.slice(end, end + 24).search(/[：，。“]/u);
			if (colon < 0 || text[end + colon] !== '：') return;
			end += colon;
		}
		// 带来了三件建议。 Nothing is reported, and no quotation waits for it.
		if (!this.#waiting.last && this.#reportsNothing(end)) return;
		this.#accept(found.who, found.doubt, [at, at + word.length], role, end);
	}

	/** 相关负责人当即表示：… Somebody speaks here who has an office or a title, and no name that could be read. */
	#noteUnread(at: number, word: string, role: 'cue' | 'proposal'): void {
		const text = this.#text;
		const from = Math.max(this.#clause, at - 40);
		const office = behindOffice(text, from, at);
		if (office === from && this.#behindTitle < 0) return;
		const end = at + word.length;
		if (!/[，：“\d]|记者/u.test(text.slice(end, end + 6)) && role === 'proposal') return;
		if (CITED.test(text.slice(from, office)) || /[的么]$/u.test(text.slice(from, at))) return;
		if (!isVerb(text, at, word, role, false, this.#clause)) return;
		this.#speech.unread.push([from, end]);
	}

	#reportsNothing(at: number): boolean {
		let i = at;
		while (i < this.#end && /\s/u.test(this.#text[i]!)) i++;
		return i >= this.#end || endsSentenceAt(this.#text, i);
	}

	/** Somebody speaks: ends what was reported before, gives waiting quotations away, opens what is reported now. */
	#accept(
		who: Subject,
		doubt: Doubt | null,
		at: Passage,
		role: 'cue' | 'weak' | 'proposal',
		end = at[1]
	): void {
		const text = this.#text;
		let content = end;
		while (content < this.#end && /[，：\s\u3000]/u.test(text[content]!)) content++;
		const far =
			who.how === 'pronoun' && (who.people[0]?.at[0] ?? this.#paragraph) < this.#paragraph;
		const reason = doubt ?? (far ? 'pronoun-far' : null);

		// Whoever speaks may have been named at the head of the sentence: 薛文明第二次参会，他表示.
		const named = who.people[0]?.at[0] ?? -1;
		const first = this.#lastCue?.sentence !== this.#sentence;
		const headed = first && named >= this.#sentence && named < this.#clause;
		const leads = headed || leadsIn(text, this.#sentence, this.#clause);
		this.#close(leads ? this.#sentence : this.#clause);
		this.#waiting.claim(who, at, reason, this.#clause);
		this.#lastCue = { subject: who, at, content, doubt: reason, sentence: this.#sentence };
		this.#speaker = who;
		for (const person of who.people) {
			person.title ??= this.#names.certain.get(person.name) ?? null;
			this.#names.certain.set(person.name, person.title);
		}
		if (who.how === 'named') this.#antecedent = who;
		this.#subject = this.#pending = this.#introduced = null;
		this.#behindTitle = -1;
		if (content >= this.#end || endsSentenceAt(text, content)) return;
		this.#open = {
			kind: role === 'proposal' ? 'proposal' : 'indirect',
			subject: who,
			cue: at,
			at: [content, content],
			inferred: false,
			doubt: reason
		};
	}

	/** Who the subject of a cue is: named in the clause, in an earlier one of the sentence, left out, or a bare name. */
	#subjectOf(
		at: number,
		role: 'cue' | 'weak' | 'proposal'
	): { who: Subject; doubt: Doubt | null } | null {
		const text = this.#text;
		const subject = this.#subject;
		if (subject) {
			if (at - subject.to > 48 || (at > subject.to && text[at - 1] === '的')) return null;
			const surname = subject.how === 'pronoun' && /[代委]/u.test(text[subject.to - 2] ?? '');
			const doubt = surname ? 'surname-only' : subject.unsure ? 'name-inferred' : null;
			return { who: subject, doubt };
		}
		const bare = this.#bareName(at);
		if (bare) return bare;
		if (this.#behindTitle >= 0 && at - this.#behindTitle <= 12) {
			const gap = text.slice(this.#behindTitle, at);
			const front = text.slice(Math.max(this.#clause, this.#behindTitle - 8), this.#behindTitle);
			const marked = role !== 'proposal' || /[，：“]/u.test(text.slice(at + 2, at + 4));
			if (BODY_GAP.test(gap) && marked && !/^(?:党|人大|政协)?代表$/u.test(front + 'x')) {
				const who: Subject = {
					how: 'body',
					people: [],
					others: false,
					from: this.#behindTitle - 2,
					to: this.#behindTitle
				};
				return { who, doubt: null };
			}
		}
		const length = at - this.#clause;
		const entered = this.#introduced;
		// 发言人傅莹4日在介绍代表结构时透露: behind an office, far in front of the verb.
		if (entered && entered.from >= this.#clause && !this.#open && role !== 'weak') {
			const between = text.slice(entered.to, at);
			if (between.length <= 40 && !/^[的所]|(?:报告|讲话)[中里]?$|[的、]$/u.test(between)) {
				return { who: entered, doubt: 'name-inferred' };
			}
		}
		if (length > 16) return null;
		const prefix = text.slice(this.#clause, at).trim();
		const noun = /报告|会议|的$|规划|文件|精神/u.test(prefix);
		if (this.#pending && !noun) return { who: this.#pending, doubt: null };
		if (this.#introduced && !noun && !this.#open) {
			return { who: this.#introduced, doubt: 'name-inferred' };
		}
		if (this.#speaker) {
			if (
				JOINED.test(prefix) ||
				(role === 'proposal' && prefix === '' && this.#clause > this.#paragraph)
			) {
				return { who: this.#speaker, doubt: 'subject-elided' };
			}
		}
		return null;
	}

	/** A name without a title behind it: met before, or behind an office or a title, or alone in front of a verb. */
	#bareName(at: number): { who: Subject; doubt: Doubt | null } | null {
		const text = this.#text;
		const start = Math.max(this.#clause, this.#behindTitle);
		if (at - start < 2 || at - start > 100) return null;
		const origin = this.#allow(this.#nameBehindOrigin(start, at));
		if (origin) return { who: origin, doubt: 'name-inferred' };
		const who = this.#allow(
			readBareSubject(text, start, at, this.#isKnown) ??
				this.#knownAtEnd(start, at) ??
				this.#nameAtEnd(start, at)
		);
		if (!who) return null;
		const front = text.slice(Math.max(this.#clause, who.from - 6), who.from);
		const behind = text.slice(who.to, at);
		if (CITED.test(front) || CITED.test(behind) || IN_REPORT.test(behind)) return null;
		if (/^(?:本报|本台)?(?:记者|笔者)/u.test(front.slice(-2))) return null;
		noteOrigin(text, this.#clause, who);
		if (who.people.every(({ name }) => this.#names.certain.has(name))) return { who, doubt: null };
		// Behind a title or an office the name is as good as printed with one.
		const beside =
			officeBefore(text, this.#clause, who.from) !== undefined ||
			startsWithOffice(text, who.to, at);
		if (beside || (who.from > this.#clause && who.from === this.#behindTitle)) {
			return { who, doubt: null };
		}
		if (who.people.every(({ name }) => this.#names.possible.has(name))) {
			return { who, doubt: this.#open ? 'name-inferred' : null };
		}
		// Nothing but its place and its surname speak for it: then it has to head the sentence and the verb a mark.
		const heads = this.#clause === this.#sentence || this.#waiting.last !== undefined;
		const marked = /^[^，。]{1,4}?[，：“"。]/u.test(text.slice(at, at + 6));
		// …青年李四。李四呼吁…
		const again =
			who.to === at &&
			who.people.every(({ at: [from, to] }) =>
				text.slice(Math.max(0, from - 200), from).includes(text.slice(from, to))
			);
		if (!heads || !(marked || again) || this.#open) return null;
		if (who.from - this.#clause > 4 && this.#behindTitle < 0 && !this.#waiting.last) return null;
		return { who, doubt: 'name-inferred' };
	}

	/** 提案中|刘永好建议: somebody met before, right in front of the verb. */
	#knownAtEnd(start: number, at: number): Subject | null {
		for (const length of [4, 3, 2]) {
			const from = at - length;
			const name = from >= start ? this.#text.slice(from, at) : '';
			if (!name || !this.#isKnown(name) || this.#isObject(from)) continue;
			const person = { name, at: [from, at] satisfies Passage, title: null, affiliation: null };
			return { how: 'named', people: [person], others: false, from, to: at };
		}
		return null;
	}

	/** 人大代表、上海国际集团的刘樱也发现, 首次成为委员的冯远征: the title first, the name behind 的. */
	#nameBehindOrigin(start: number, at: number): Subject | null {
		if (start !== this.#behindTitle || !/[、的]/u.test(this.#text[start]!)) return null;
		const of = this.#text.slice(start, Math.min(at, start + 32)).indexOf('的');
		return of < 0 ? null : readBareSubject(this.#text, start + of + 1, at, this.#isKnown);
	}

	/** “…”党代表、服装厂女工侯健说: behind a quotation or a title, right in front of the verb. */
	#nameAtEnd(start: number, at: number): Subject | null {
		if (!this.#waiting.last && this.#behindTitle < 0) return null;
		if (!/[，：“。]/u.test(this.#text.slice(at + 1, at + 5))) return null;
		const name = readNameAtEnd(this.#text, start, at);
		if (!name) return null;
		const person = { name: nameOf(this.#text, name), at: name, title: null, affiliation: null };
		return { how: 'named', people: [person], others: false, from: name[0], to: name[1] };
	}

	#isDirect(pair: Passage): boolean {
		const around = {
			paragraph: [this.#paragraph, this.#end] satisfies Passage,
			sentence: this.#sentence,
			cued: this.#lastCue?.content === pair[0],
			afterSpeech: this.#speaker !== null
		};
		return isDirect(this.#text, pair, around, this.#names);
	}

	#takeQuotation([from, to]: Passage): void {
		const open = this.#open;
		const cue = this.#lastCue;
		const sameSentence = open !== null && cue !== null && cue.sentence === this.#sentence;
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
		if (cue && (cue.content === from || sameSentence)) {
			utterance.subject = cue.subject;
			utterance.cue = cue.at;
			utterance.doubt = cue.doubt;
			if (cue.content === from) this.#lastCue = null;
		} else {
			const named = this.#pending ?? this.#introduced;
			const near =
				this.#antecedent && this.#antecedent.from >= this.#paragraph ? this.#antecedent : null;
			const asked = /(?:提问|发问|追问|问道|喊道|掌声)[，。：]?$/u.test(
				this.#text.slice(Math.max(this.#paragraph, from - 6), from)
			);
			const last = named?.how === 'named' ? named : near?.people.length === 1 ? near : null;
			const previous = this.#waiting.last;
			const before =
				previous?.end === from ? previous.before : asked ? null : (this.#speaker ?? last);
			this.#waiting.add({ utterance, end: to, before });
		}
		this.#afterQuotation(to);
	}

	/** The next paragraph of a quotation that runs over several. */
	#continueQuotation([from, to]: Passage): void {
		const last = this.#speech.utterances.at(-1);
		if (!last || last.kind !== 'direct') {
			this.#takeQuotation([from, to]);
			return;
		}
		last.at = [last.at[0], to];
		const waiting = this.#waiting.last;
		if (waiting && waiting.utterance === last) waiting.end = to;
		this.#afterQuotation(to);
	}

	#afterQuotation(to: number): void {
		let last = to - 1;
		while (last > 0 && isClosingMark(this.#text.charCodeAt(last))) last--;
		this.#endClause(to);
		if (endsSentenceAt(this.#text, last)) {
			this.#pending = this.#introduced = null;
			this.#sentence = to;
		}
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

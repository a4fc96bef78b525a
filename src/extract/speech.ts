import { isOneOf, setOf } from './characters.ts';
import { accept, readColon, readCue, readView } from './cued.ts';
import { PERHAPS_TITLE } from './cues.ts';
import { isDirect } from './direct.ts';
import {
	introduce,
	introduceActor,
	introduceBehind,
	introduceHead,
	introduceHolder,
	isNamedBehind
} from './introductions.ts';
import { keywordAt } from './keywords.ts';
import type { Names } from './known.ts';
import { isTranscript } from './labels.ts';
import { isBlank } from './lines.ts';
import { nameOf } from './names.ts';
import { readPersonLine } from './person-lines.ts';
import { leadsIn } from './leads.ts';
import { readQuotations, type QuotedParagraph } from './quotations.ts';
import type { Passage } from './reading.ts';
import { CLASSES, CLAUSE, KEYWORD, NOTE, OF, ROLES, SENTENCE } from './roles.ts';
import { Scene } from './scene.ts';
import { endsSentenceAt, isClosingMark } from './sentences.ts';
import { noteOrigin, personAt, readSubject, type Subject } from './subjects.ts';
import { hasSurname } from './surnames.ts';
import type { Speech, Utterance } from './utterances.ts';
import { headAt, headOf } from './who-speaks.ts';

/** 王军代表市政府发言: the verb, not the title. */
const AS_VERB =
	/^(?:民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|无党派|工商联|[市省县区]|全体|大会|[^，。在结就围针对表认从说]{1,12}(?:界|党派?|委员会|协会|联合会|人士|小组|代表团))[^，。]{0,12}(?:发言|作|提出|建议|表示|呼吁)/u;

/** What may stand between a delegation and its verb. */
const TEAM_GAP = /^(?:在[^，。的]{2,10}[中时])?(?:一致|纷纷|普遍|也|均|都|还)*/u;

/** Questions, and the end of a report. */
const NOT_HIS = /^(?:记者|主持人|问)[：:]|主持(?:会议|座谈|论坛)|到会听取/u;

/** 据他介绍，… */
const TELLS = /^(?:介绍|了解|说|透露|讲述|回忆|观察|统计|测算)[，：]/u;

/** “…”台下有人追问，“…” */
const ASKED = /(?:提问|发问|追问|问道|喊道|掌声)[，。：]?$/u;

/** 委员|长期, 委员|长年 */
const LONG = setOf('期年远久');
/** What ends a name in front of 代表 and, with 党, the beginning of another word: 王建|党代表. */
const GIVEN = setOf('建爱忠跟向兴卫拥永念效');
/** Behind 代表 these show it to be the title, and no verb. */
const NO_OBJECT = setOf('说表认指称建谈提在，：、');
/** Behind a body these make it part of something else: 代表们的, 看望代表们时. */
const ATTRIBUTE = setOf('的时');
/** What stands between a cue and the words. */
const LEADS_ON = setOf('，：“');
/** What a word of its own stands behind. */
const PARTED = setOf('，。：；“”、');

/** Of a person: what is said of his words, in front of these. */
const WORDS_OF =
	/^的[^，。：“”]{0,4}(?:发言|话|话语|讲述|观点|心声|感受|感言|体会|回答|看法|想法|比喻|心愿|愿望|评价|感慨|理解|思考)[^，。：“”]{0,14}(?=：[“"])/u;

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
	const reader = new Reader(
		printed,
		new Scene(text, names, speech, isTranscript(text, paragraphs))
	);
	for (const paragraph of readQuotations(text, paragraphs)) {
		// One by one: a spread of a million marks is more than a call takes.
		for (const mark of paragraph.quotations.unclosed) speech.unclosed.push(mark);
		for (const mark of paragraph.quotations.unopened) speech.unopened.push(mark);
		for (const pair of paragraph.quotations.nested) speech.nested.push(pair);
		reader.readParagraph(paragraph);
	}
	reader.finish();
	for (const { subject } of speech.utterances) {
		for (const person of subject?.people ?? []) person.name = names.fullOf(person.name);
	}
	return speech;
}

/** 摩托车主代表、残疾人代表等: kinds of people, listed. */
function isListed(text: string, { unsure, to }: Subject): boolean {
	return unsure === true && (text[to] === '、' || text[to] === '等');
}

class Reader {
	readonly #printed: string;
	readonly #scene: Scene;
	/** Whoever a line of its own says speaks in the paragraphs below it. */
	#announced: Subject | null = null;

	constructor(printed: string, scene: Scene) {
		this.#printed = printed;
		this.#scene = scene;
	}

	readParagraph({ at: [from, to], pairs, continues }: QuotedParagraph): void {
		const scene = this.#scene;
		const text = scene.text;
		scene.enterParagraph([from, to], continues);
		if (this.#announce(from, to)) return;
		const before = scene.speech.utterances.length;
		introduceActor(scene, from);

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
					if (text.charCodeAt(i) === 0xff1a) readColon(scene, i);
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
				case OF:
					this.#readOwn(i);
					i++;
					if (i - scene.clause <= 24) introduceActor(scene, i);
					break;
				case NOTE:
					i = this.#behindNote(i, Math.min(quotation, to));
					break;
				default:
					i++;
			}
		}
		scene.close(to);
		// A quotation that ends with its paragraph may go on in the next one.
		this.#endSentence(to);
		if (this.#announced && scene.speech.utterances.length === before) this.#giveAll([from, to]);
	}

	/** Reads a line that only says who speaks below. */
	#announce(from: number, to: number): boolean {
		const { text, names } = this.#scene;
		const at = readPersonLine(text.slice(from, to));
		if (!at) return false;
		const place: Passage = [from + at[0], from + at[1]];
		const name = nameOf(text, place);
		if (names.isRuledOut(name)) return false;
		names.enter(name);
		this.#announced = personAt(text, place);
		this.#scene.antecedent = this.#announced;
		return true;
	}

	/** A whole paragraph without a cue, below the name of whoever speaks; nobody says of himself what a reporter would. */
	#giveAll(at: Passage): void {
		const name = this.#announced?.people[0]?.name;
		const words = this.#scene.text.slice(...at);
		if ((name !== undefined && words.includes(name)) || NOT_HIS.test(words)) return;
		this.#scene.speech.utterances.push({
			kind: 'indirect',
			subject: this.#announced,
			cue: null,
			at,
			inferred: true,
			doubt: 'quotation-inferred'
		});
	}

	/** A note in brackets and the title of a book are read over; a bracket that nothing closes soon is none. */
	#behindNote(at: number, to: number): number {
		const scene = this.#scene;
		const close = scene.text[at] === '（' ? '）' : '》';
		for (let i = at + 1; i < to && i - at < 60; i++) if (scene.text[i] === close) return i + 1;
		return at + 1;
	}

	finish(): void {
		const scene = this.#scene;
		scene.waiting.settle(scene.pending ?? scene.introduced);
	}

	/** 盛雪莹的建议是，…: whoever spoke before heads the clause. */
	#readOwn(of: number): void {
		const scene = this.#scene;
		const name = of - scene.clause <= 4 ? scene.text.slice(scene.clause, of) : '';
		if (name.length > 1 && scene.names.isCertain(name)) {
			readView(scene, personAt(scene.text, [scene.clause, of]));
		}
	}

	/** Reads the word at `i`, if one stands there; returns how many characters it takes. */
	#readKeyword(i: number): number {
		const scene = this.#scene;
		const keyword = keywordAt(ROLES, scene.text, i, scene.end);
		if (!keyword) return 1;
		const { word, value: role } = keyword;
		// 熊卫国委员|长期关注…
		if (word === '委员长' && isOneOf(LONG, scene.text, i + 3)) {
			this.#readTitle(i, '委员');
			return 2;
		}
		// 邱政|委员, 王建党|代表: a name that ends like the beginning of another word.
		if (word === '政委' && scene.text[i + 2] === '员') return 1;
		if (word === '党代表' && isOneOf(GIVEN, scene.text, i - 1)) return 1;
		switch (role) {
			case 'title':
				if (PERHAPS_TITLE.has(word)) {
					const named = readSubject(scene.text, scene.clause, i, '代表', scene.names.certain);
					if (!named || !hasSurname(named.people.at(-1)!.name)) break;
					this.#readTitle(i, '代表');
					return 2;
				}
				this.#readTitle(i, word);
				break;
			case 'office':
				introduceHolder(scene, i);
				introduce(scene, i + word.length);
				break;
			case 'body':
			case 'team':
				// A、B等|几位代表: people are named in front.
				if (role === 'body' && scene.text[i - 1] === '等' && /(?:代表|委员)$/u.test(word)) {
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
				readCue(scene, i, word, role);
				break;
			case 'other': {
				// 彭佳学|说, 传说: a name met before that ends like the beginning of another word.
				const cue = word.length === 2 ? keywordAt(ROLES, scene.text, i + 1, scene.end) : undefined;
				const marked = isOneOf(LEADS_ON, scene.text, i + word.length);
				if (marked && cue?.value === 'cue' && this.#endsName(i + 1)) return 1;
				break;
			}
		}
		return word.length;
	}

	/** Whether somebody met before is named in front of `to`. */
	#endsName(to: number): boolean {
		const { text, names, clause } = this.#scene;
		return [3, 2, 4].some((length) => to - length >= clause && names.known(text, to - length, to));
	}

	#endClause(at: number): void {
		const scene = this.#scene;
		if (scene.subject) scene.pending = scene.subject;
		// 程菲观看了表演，在肯定的同时也说道…: somebody met before heads the clause.
		else if (!scene.open && !scene.pending) {
			scene.pending = headAt(scene, scene.clause);
			if (scene.pending && !scene.pending.unsure) scene.antecedent = scene.pending;
		}
		if (!scene.pending && scene.behindTitle >= 0 && scene.text[at - 1] === '，') {
			introduceBehind(scene, at);
		}
		scene.subject = null;
		scene.behindTitle = -1;
		scene.clause = at;
	}

	#endSentence(at: number): void {
		const scene = this.#scene;
		this.#endClause(at);
		if (scene.waiting.endsBefore(at)) scene.waiting.settle(scene.pending ?? scene.introduced);
		scene.pending = scene.introduced = null;
		scene.previous = scene.sentence;
		scene.sentence = at;
		if (!scene.open) return;
		// Nobody calls himself by his name: the reporter goes on.
		const head = scene.names.certainAt(scene.text, at)?.people[0]?.name;
		if (head !== undefined && head === scene.open.subject?.people[0]?.name) scene.close(at);
	}

	#readTitle(at: number, word: string): void {
		const scene = this.#scene;
		const text = scene.text;
		const named = readSubject(text, scene.clause, at, word, scene.names.certain);
		const subject = scene.allow(
			named && (isNamedBehind(scene, named, at + word.length) || isListed(text, named))
				? null
				: (named ?? this.#bySurnameOnly(at, word))
		);
		if (!subject) {
			if (!scene.subject) scene.behindTitle = at + word.length;
			// 同为代表的麦穗，…
			introduce(scene, at + word.length + (text[at + word.length] === '的' ? 1 : 0));
			// 省政协委员周莉…: somebody new enters.
			const entered = scene.introduced;
			if (
				scene.open &&
				entered?.from === at + word.length &&
				scene.clause === scene.sentence &&
				at - scene.sentence <= 16 &&
				scene.open.subject?.people[0]?.name !== entered.people[0]?.name
			) {
				scene.close(scene.sentence);
			}
			if (introduceHead(scene)) return;
			// 一位解放军代表: whoever 他 means now, it is nobody named.
			const front = text.slice(Math.max(scene.clause, at - 12), at);
			if (/(?:[一那某有]位|[一某]名)[^，、]*$/u.test(front)) {
				scene.antecedent = { how: 'body', people: [], others: false, from: at, to: at };
			}
			return;
		}
		const behind = at + word.length;
		const asVerb =
			behind < text.length &&
			!isOneOf(NO_OBJECT, text, behind) &&
			AS_VERB.test(text.slice(behind, behind + 32));
		const title = asVerb ? null : this.#printed.slice(at, at + word.length);
		for (const person of subject.people) {
			person.title = title;
			scene.names.enter(person.name, title);
			scene.bySurname.set(person.name[0]!, person);
		}
		const first = subject.people[0]!;
		noteOrigin(text, scene.clause, subject);
		// Somebody new enters: what was reported of another ends here.
		if (
			scene.open &&
			(scene.clause === scene.sentence || text[scene.clause - 1] === '；') &&
			scene.open.subject?.people[0]?.name !== first.name &&
			subject.from - scene.clause <= 40
		) {
			scene.close(scene.clause);
		}
		if (text[subject.to] === '的') {
			if (scene.waiting.claimLoosely(subject)) scene.speaker = subject;
			// 和丽琼代表的发言从一段古乐讲起。她说…
			if (scene.clause === scene.sentence || scene.speaker === subject) scene.antecedent = subject;
			if (readView(scene, subject)) return;
			// 柏建岚代表的发言掷地有声：“…”
			const words = WORDS_OF.exec(text.slice(subject.to, subject.to + 24));
			if (words) scene.subject = { ...subject, to: subject.to + words[0].length };
			return;
		}
		const front = scene.subject;
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
		scene.subject = subject;
		scene.antecedent = subject;
		if (subject.people.length === 2) scene.pair = subject.people;
	}

	/** 王代表, 李委员: the surname of somebody named before. */
	#bySurnameOnly(at: number, word: string): Subject | null {
		const scene = this.#scene;
		const start = at - 1;
		if (start < scene.clause) return null;
		const found = scene.bySurname.get(scene.text[start]!);
		if (!found) return null;
		const parted =
			start === scene.clause ||
			isOneOf(PARTED, scene.text, start - 1) ||
			isBlank(scene.text.charCodeAt(start - 1));
		if (!parted) return null;
		return { how: 'pronoun', people: [found], others: false, from: start, to: at + word.length };
	}

	#readBody(at: number, word: string, role: 'body' | 'team'): void {
		const scene = this.#scene;
		const to = at + word.length;
		const thinks = scene.text[at - 1] === '在' && scene.text.startsWith('看来', to);
		// 在看望代表们时: an object.
		if (isOneOf(ATTRIBUTE, scene.text, to) || (scene.isObject(at) && !thinks)) return;
		const subject: Subject = { how: 'body', people: [], others: false, from: at, to };
		if (role === 'team') {
			const gap = TEAM_GAP.exec(scene.text.slice(to, to + 20))![0].length;
			const cue = keywordAt(ROLES, scene.text, to + gap, scene.end);
			if (cue && (cue.value === 'cue' || cue.value === 'proposal')) {
				scene.subject = scene.antecedent = subject;
			}
			return;
		}
		// 与会代表 at the head of a sentence: the reporter goes on, whoever spoke before. 大家 may be said by anybody.
		if (word !== '大家' && at === scene.clause && leadsIn(scene.text, scene.sentence, at)) {
			scene.close(scene.sentence);
		}
		scene.subject = subject;
	}

	#readPronoun(at: number, word: string, role: 'he' | 'they'): void {
		const scene = this.#scene;
		const to = at + word.length;
		// 两人考上了大学: a number.
		const two = word === '两人' || word === '二人';
		if (two && (at !== scene.clause || scene.pair.length === 0)) return;
		// 她叫石阿朵，…
		if (scene.text[to] === '叫' && role === 'he') introduceActor(scene, to + 1);
		const thinks = scene.text[at - 1] === '在' && scene.text.startsWith('看来', to);
		const tells = scene.text[at - 1] === '据' && TELLS.test(scene.text.slice(to, to + 6));
		if (scene.text[to] === '的' && scene.antecedent) {
			const { people } = scene.antecedent;
			const own: Subject = { how: 'pronoun', people, others: false, from: at, to };
			if (role === 'they' || people.length === 1) readView(scene, own);
			return;
		}
		if (scene.text[to] === '的' || (scene.isObject(at) && !thinks && !tells)) return;
		const antecedent = headOf(scene) ?? scene.antecedent;
		if (role === 'he' && antecedent?.people.length !== 1) return;
		const several = role === 'he' || (antecedent && antecedent.people.length > 1);
		const people = two ? scene.pair : several ? antecedent!.people : [];
		const others = role === 'they' && (antecedent?.others ?? false);
		scene.subject = { how: 'pronoun', people, others, from: at, to };
		// 据她了解，…: no verb of speaking elsewhere.
		if (tells && /^(?:了解|观察|统计|测算)/u.test(scene.text.slice(to, to + 2))) {
			accept(scene, scene.subject, null, [to, to + 2], 'cue');
		}
	}

	#isDirect(pair: Passage): boolean {
		const scene = this.#scene;
		const around = {
			paragraph: [scene.paragraph, scene.end] satisfies Passage,
			sentence: scene.sentence,
			cued: scene.lastCue?.content === pair[0],
			afterSpeech: scene.speaker !== null,
			reporting: scene.open !== null
		};
		return isDirect(scene.text, pair, around, scene.names);
	}

	#takeQuotation([from, to]: Passage): void {
		const scene = this.#scene;
		const open = scene.open;
		const cue = scene.lastCue;
		const sameSentence = open !== null && cue !== null && cue.sentence === scene.sentence;
		scene.close(from);
		const utterance: Utterance = {
			kind: 'direct',
			subject: null,
			cue: null,
			at: [from, to],
			inferred: false,
			doubt: null
		};
		scene.speech.utterances.push(utterance);
		if (cue && (cue.content === from || sameSentence)) {
			utterance.subject = cue.subject;
			utterance.cue = cue.at;
			utterance.doubt = cue.doubt;
			if (cue.content === from) scene.lastCue = null;
		} else {
			const named = scene.pending ?? scene.introduced;
			const near =
				scene.antecedent && scene.antecedent.from >= scene.paragraph ? scene.antecedent : null;
			const asked = ASKED.test(scene.text.slice(Math.max(scene.paragraph, from - 6), from));
			const one = named?.how === 'named' || named?.people.length === 1;
			const last = one ? named : near?.people.length === 1 ? near : this.#announced;
			const previous = scene.waiting.last;
			const before =
				previous?.end === from ? previous.before : asked ? null : (scene.speaker ?? last);
			const he = scene.antecedent?.people.length === 1 ? scene.antecedent : null;
			const between = named?.how === 'named' ? named : null;
			scene.waiting.add({ utterance, end: to, before, he }, between);
		}
		this.#afterQuotation(to);
	}

	/** The next paragraph of a quotation that runs over several. */
	#continueQuotation([from, to]: Passage): void {
		const scene = this.#scene;
		const last = scene.speech.utterances.at(-1);
		if (!last || last.kind !== 'direct') {
			this.#takeQuotation([from, to]);
			return;
		}
		last.at = [last.at[0], to];
		const waiting = scene.waiting.last;
		if (waiting && waiting.utterance === last) waiting.end = to;
		this.#afterQuotation(to);
	}

	#afterQuotation(to: number): void {
		const scene = this.#scene;
		let last = to - 1;
		while (last > 0 && isClosingMark(scene.text.charCodeAt(last))) last--;
		this.#endClause(to);
		if (endsSentenceAt(scene.text, last)) {
			scene.pending = scene.introduced = null;
			scene.sentence = to;
		}
	}
}

import { isOneOf, setOf } from '#extract/text/characters.ts';
import { readColon } from './colons.ts';
import { readCue, readView } from './cued.ts';
import { PERHAPS_TITLE } from '#extract/words/cues.ts';
import { isDirect } from './direct.ts';
import {
	introduce,
	introduceActor,
	introduceBehind,
	introduceHolder,
	introduceReporter
} from '#extract/names/introductions.ts';
import { keywordAt } from '#extract/words/keywords.ts';
import type { Names } from '#extract/names/known.ts';
import { isTranscript } from '#extract/names/labels.ts';
import { nameOf } from '#extract/names/names.ts';
import { isTitle } from '#extract/words/offices.ts';
import { goesOnAt, reportsAt } from '#extract/names/name-ends.ts';
import { readPersonLine } from '#extract/page/person-lines.ts';
import type { Printed } from '#extract/page/printed.ts';
import { readQuotations, type QuotedParagraph } from './quotations.ts';
import type { Passage } from '#extract/page/reading.ts';
import { CLASSES, CLAUSE, KEYWORD, NOTE, OF, ROLES, SENTENCE } from '#extract/words/roles.ts';
import { Scene } from './scene.ts';
import { endWordsOfOthers, isAbout, noteHead, noteSilence } from './new-subject.ts';
import { endsSentenceAt, isClosingMark } from '#extract/page/sentences.ts';
import { readBody, readPronoun } from './stand-ins.ts';
import { personAt, readSubject, type Subject } from '#extract/names/subjects.ts';
import { hasSurname } from '#extract/words/surnames.ts';
import { readHolders, readTitle } from '#extract/names/titled.ts';
import { parted, type Silent, type Speech, type Utterance } from './utterances.ts';
import { headAt } from './who-speaks.ts';

/** Questions, and the end of a report. */
const NOT_HIS = /^(?:记者|主持人|问)[：:]|主持(?:会议|座谈|论坛)|到会听取/u;

/** “…”台下有人追问，“…” */
const ASKED = /(?:提问|发问|追问|问道|喊道|掌声)[，。：]?$/u;

/** 委员|长期, 委员|长年 */
const LONG = setOf('期年远久');
/** What ends a name in front of 代表 and, with 党, the beginning of another word: 王建|党代表. */
const GIVEN = setOf('建爱忠跟向兴卫拥永念效');
/** What stands between a cue and the words. */
const LEADS_ON = setOf('，：“');
/**
 * Reads who says what in a section's body; adds to `names` whom it meets. `marks` are those of `text`, `printed` knows how the
 * article prints it.
 */
export function readSpeech(
	text: string,
	printed: Printed,
	marks: Int32Array,
	paragraphs: readonly Passage[],
	names: Names
): Speech {
	const speech: Speech = {
		utterances: [],
		unclosed: [],
		unopened: [],
		nested: [],
		silent: [],
		unread: []
	};
	const reader = new Reader(
		printed,
		new Scene(text, names, speech, isTranscript(text, paragraphs))
	);
	for (const paragraph of readQuotations(text, marks, paragraphs)) {
		// One by one: a spread of a million marks is more than a call takes.
		for (const mark of paragraph.quotations.unclosed) speech.unclosed.push(mark);
		for (const mark of paragraph.quotations.unopened) speech.unopened.push(mark);
		for (const pair of paragraph.quotations.nested) speech.nested.push(pair);
		reader.readParagraph(paragraph);
	}
	reader.finish();
	speech.utterances = parted(speech.utterances);
	for (const { subject } of speech.utterances) {
		for (const person of subject?.people ?? []) person.name = names.fullOf(person.name);
	}
	speech.silent = silentIn(text, speech, names);
	return speech;
}

/** Of those who may have been passed over, who speaks nowhere in the section: each once, where he was named first. */
function silentIn(text: string, { silent, utterances }: Speech, names: Names): Silent[] {
	if (silent.length === 0) return silent;
	const told = new Set<string>();
	const places: Passage[] = [];
	for (const { subject } of utterances) {
		for (const { name, at } of subject?.people ?? []) {
			told.add(name);
			places.push(at);
		}
	}
	return silent.filter((one) => {
		const { name, at } = one.who.people[0]!;
		const full = names.fullOf(name);
		if (told.has(full) || names.isRuledOut(name)) return false;
		// 钟伯|均说: of another length, it is somebody who speaks.
		if (places.some(([from, to]) => from < at[1] && to > at[0])) return false;
		if (!isAbout(text, one, names)) return false;
		told.add(full);
		return true;
	});
}

class Reader {
	readonly #printed: Printed;
	readonly #scene: Scene;
	/** Whoever a line of its own says speaks in the paragraphs below it. */
	#announced: Subject | null = null;

	constructor(printed: Printed, scene: Scene) {
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
			switch (CLASSES[text.charCodeAt(i)]) {
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
			doubt: 'quotation-inferred',
			rule: 'announced-by-a-line',
			owned: null
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
		// 刘志强|调侃: the beginning of the word is the end of a name.
		const name = scene.introduced;
		if (name && i > name.from && i < name.to && i + word.length > name.to) {
			if (reportsAt(scene.text, name.to)) return name.to - i;
		}
		// 熊卫国委员|长期关注…
		if (word === '委员长' && isOneOf(LONG, scene.text, i + 3)) {
			readTitle(scene, this.#printed, i, '委员');
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
					readTitle(scene, this.#printed, i, '代表');
					return 2;
				}
				readTitle(scene, this.#printed, i, word);
				break;
			case 'office':
				if (scene.text[i - 1] === '等' && readHolders(scene, i, word)) break;
				introduceHolder(scene, i);
				introduce(scene, i + word.length);
				this.#enter(i + word.length);
				break;
			case 'reporter':
				introduceReporter(scene, i);
				break;
			case 'body':
			case 'team':
				// A、B等|几位代表: people are named in front.
				if (role === 'body' && scene.text[i - 1] === '等' && /(?:代表|委员)$/u.test(word)) {
					readTitle(scene, this.#printed, i + word.length - 2, word.slice(-2));
				} else readBody(scene, i, word, role);
				break;
			case 'he':
			case 'they':
				readPronoun(scene, i, word, role);
				break;
			case 'cue':
			case 'weak':
			case 'proposal':
				readCue(scene, i, word, role);
				break;
			case 'other': {
				// 彭佳学|说, 申屠健|谈及, 传说: a name met before that ends like the beginning of another word.
				const cue = word.length === 2 ? keywordAt(ROLES, scene.text, i + 1, scene.end) : undefined;
				const marked = isOneOf(LEADS_ON, scene.text, i + 1 + (cue?.word.length ?? 0));
				// 接着他的话|说
				const afterWords = word === '话说' && scene.text[i - 1] === '的';
				if (marked && cue?.value === 'cue' && (afterWords || this.#endsName(i + 1))) return 1;
				break;
			}
		}
		return word.length;
	}

	/** Somebody who was introduced behind an office that ends at `office`. */
	#enter(office: number): void {
		const entered = this.#scene.introduced;
		if (entered && entered.from >= office && entered.from - office <= 40) {
			endWordsOfOthers(this.#scene, entered, office);
			noteHead(this.#scene, entered);
		}
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
			else if (scene.pending && goesOnAt(scene.text, scene.pending.to)) {
				scene.antecedent = scene.pending;
			}
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
		noteSilence(scene, at);
		if (scene.waiting.endsBefore(at)) scene.waiting.settle(scene.pending ?? scene.introduced);
		scene.pending = scene.introduced = null;
		scene.previous = scene.sentence;
		scene.sentence = at;
		if (!scene.open) return;
		// Nobody calls himself by his name: the reporter goes on.
		const head = scene.names.certainAt(scene.text, at)?.people[0]?.name;
		if (head !== undefined && head === scene.open.subject?.people[0]?.name) scene.close(at);
		const met = scene.open ? headAt(scene, at) : null;
		if (met && goesOnAt(scene.text, met.to) && !isTitle(scene.text, met.to)) {
			endWordsOfOthers(scene, met, met.from);
		}
	}

	#isDirect(pair: Passage): boolean {
		const scene = this.#scene;
		const around = {
			paragraph: [scene.paragraph, scene.end] satisfies Passage,
			sentence: scene.sentence,
			cued: scene.lastCue?.content === pair[0],
			afterSpeech: scene.speaker !== null,
			reporting: scene.open !== null,
			entered: ((scene.pending ?? scene.introduced)?.people.length ?? 0) > 0
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
			doubt: null,
			rule: null,
			owned: null
		};
		scene.speech.utterances.push(utterance);
		if (cue && (cue.content === from || sameSentence)) {
			utterance.subject = cue.subject;
			utterance.cue = cue.at;
			utterance.doubt = cue.doubt;
			utterance.rule = cue.rule;
			utterance.owned = 'cue-in-front';
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
			const met = scene.antecedent;
			const he = met?.people.length === 1 && scene.isNear(met) ? met : null;
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

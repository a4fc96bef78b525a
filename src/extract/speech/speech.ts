import { introduceActor } from '#extract/names/actors.ts';
import type { Names } from '#extract/names/known.ts';
import { beginsWithNotedLabel, isCollection, isTranscript } from '#extract/names/labels.ts';
import { readBareSubject } from '#extract/names/bare-subjects.ts';
import { nameOf } from '#extract/names/names.ts';
import { officeBefore } from '#extract/words/offices.ts';
import { personAt, type Subject } from '#extract/names/subjects.ts';
import { isRubric, readPersonLine } from '#extract/page/person-lines.ts';
import type { Printed } from '#extract/page/printed.ts';
import type { Passage } from '#extract/page/reading.ts';
import { endsSentenceAt, isClosingMark } from '#extract/page/sentences.ts';
import { CLASSES, CLAUSE, DASH, KEYWORD, NOTE, OF, SENTENCE } from '#extract/words/roles.ts';
import { endClause, endSentence } from './clauses.ts';
import { readColon, readDash } from './colons.ts';
import { isView, readGivenView, readSourced, readView } from './views.ts';
import { readKeyword } from './keyword-at.ts';
import { mayBeSpoken } from './direct.ts';
import { isAbout } from './new-subject.ts';
import { readQuotations, type QuotedParagraph } from './quotations.ts';
import { continueQuotation, isSpoken, takeQuotation } from './quoted.ts';
import { nextPoint } from './points.ts';
import { Scene } from './scene.ts';
import type { NameRule } from './rules.ts';
import { ORNAMENT } from '#extract/text/fold.ts';
import { parted, type Silent, type Speech } from './utterances.ts';

/** Questions, a turn of somebody else (清江日报记者：…, 出租车司机老陶：…), a note, and the end of a report. */
const NOT_HIS =
	/^(?:[^，。：“”！？]{0,16}(?:记者|主持人|网友|司机|先生|女士|老\p{Script=Han})|问)[：:]|^（[^（）]*）$|主持(?:会议|座谈|论坛)|到会听取/u;
/** 【会内声音】|…: what a newspaper calls the words below. */
const RUBRIC = /^\s*【[^【】]{1,12}】\s*/u;

/**
 * Reads who says what in a section's body; adds to `names` whom it meets. `marks` are those of `text`, `printed` knows how the
 * article prints it, `subheadings` are by where the paragraph begins that they stand above.
 */
export function readSpeech(
	text: string,
	printed: Printed,
	marks: Int32Array,
	paragraphs: readonly Passage[],
	subheadings: ReadonlyMap<number, string>,
	names: Names
): Speech {
	const speech: Speech = {
		utterances: [],
		unclosed: [],
		unopened: [],
		nested: [],
		silent: [],
		unread: [],
		unsaid: []
	};
	const reader = new Reader(
		printed,
		new Scene(text, names, speech, isTranscript(text, paragraphs)),
		isCollection(text, paragraphs)
	);
	for (const paragraph of readQuotations(text, marks, paragraphs)) {
		// One by one: a spread of a million marks is more than a call takes.
		for (const mark of paragraph.quotations.unclosed) speech.unclosed.push(mark);
		for (const mark of paragraph.quotations.unopened) speech.unopened.push(mark);
		for (const pair of paragraph.quotations.nested) speech.nested.push(pair);
		const subheading = subheadings.get(paragraph.at[0]);
		if (subheading !== undefined) reader.enterPart(subheading);
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

/** How far in front of 的 the clause may begin in which whoever has the view is named first. */
const FAR_OF = 24;

/** How far behind the dash a signature may name whose words these are: 来自山区的省政协委员骆春生. */
const FAR = 32;

class Reader {
	readonly #printed: Printed;
	readonly #scene: Scene;
	/** Whoever a line of its own, or a label in a collection of statements, says speaks in the paragraphs below it. */
	#announced: Subject | null = null;
	readonly #isCollection: boolean;
	/** The paragraph before this one, and how many utterances were read in front of it. */
	#above: { at: Passage; before: number } | null = null;

	constructor(printed: Printed, scene: Scene, isCollection: boolean) {
		this.#printed = printed;
		this.#scene = scene;
		this.#isCollection = isCollection;
	}

	/** Whoever was announced goes on below a subheading, but not in a post: 🎨 关键词四：好玩. */
	enterPart(subheading: string): void {
		if (subheading.startsWith(ORNAMENT) || isRubric(subheading)) this.#announced = null;
	}

	readParagraph({ at: [from, to], pairs, continues }: QuotedParagraph): void {
		const scene = this.#scene;
		const text = scene.text;
		scene.enterParagraph([from, to], continues);
		if (this.#readPersonLine(from, to)) return;
		if (isRubric(text.slice(from, Math.min(to, from + 16)))) this.#announced = null;
		const before = scene.speech.utterances.length;
		scene.open = nextPoint(scene, this.#above?.at ?? null, from);
		const isLabelled = this.#isCollection && beginsWithNotedLabel(text, from);
		if (isLabelled) this.#announced = null;
		this.#above = { at: [from, to], before };
		introduceActor(scene, from);
		/** Where a dash signs the sentences in front, if nobody has been given any of them: 路灯亮了。——省政协委员骆春生. */
		let signature: number | null = null;

		let next = 0;
		let i = from;
		if (continues && pairs[0]?.[0] === from) {
			continueQuotation(scene, pairs[0], this.#announced);
			i = pairs[0][1];
			next = 1;
		}
		let quotation = pairs[next]?.[0] ?? to;
		while (i < to) {
			if (i === quotation) {
				const pair = pairs[next++]!;
				quotation = pairs[next]?.[0] ?? to;
				if (isSpoken(scene, pair)) takeQuotation(scene, pair, this.#announced);
				else if (mayBeSpoken(text, pair)) scene.speech.unsaid.push(pair);
				i = pair[1];
				continue;
			}
			switch (CLASSES[text.charCodeAt(i)]) {
				case KEYWORD:
					i += readKeyword(scene, this.#printed, i);
					break;
				case CLAUSE:
					if (text.charCodeAt(i) === 0xff1a && readColon(scene, i)) {
						i = to;
						break;
					}
					endClause(scene, i + 1);
					i++;
					break;
				case DASH:
					if (text[i + 1] === '—') {
						if (this.#isUnowned(before, from, i)) signature ??= i;
						readDash(scene, i);
					}
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
					endSentence(scene, i);
					break;
				case OF:
					this.#readOwn(i);
					i++;
					// 头一个开腔的|是骆正文。
					if (i - scene.clause <= 24) introduceActor(scene, text[i] === '是' ? i + 1 : i);
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
		endSentence(scene, to);
		if (signature !== null) this.#sign([from, signature], before);
		const said = scene.speech.utterances[before];
		if (isLabelled)
			this.#announced = said?.rule === 'colon' || said?.rule === 'label' ? said.subject : null;
		else if (this.#announced && !said)
			this.#giveAll([from, to], this.#announced, 'announced-by-a-line');
	}

	/** Reads a line that only says who speaks, below it or above. */
	#readPersonLine(from: number, to: number): boolean {
		const { text, names } = this.#scene;
		const line = readPersonLine(text.slice(from, to));
		if (!line) return false;
		const place: Passage = [from + line.name[0], from + line.name[1]];
		const name = nameOf(text, place);
		if (names.isRuledOut(name)) return false;
		names.enter(name);
		const person = personAt(text, place);
		this.#scene.antecedent = person;
		if (line.speaks === 'below') this.#announced = person;
		else this.#giveAbove(person);
		return true;
	}

	/** Whether sentences end at `at`, of the paragraph that began at `from`, which nobody was given so far. */
	#isUnowned(before: number, from: number, at: number): boolean {
		const { text, sentence, speech, waiting, open } = this.#scene;
		const ends = sentence > from && text.slice(sentence, at).trim() === '';
		return ends && speech.utterances.length === before && !waiting.last && !open;
	}

	/** Gives what stands in front of a dash to whoever is named first behind it, speaking or not. */
	#sign([from, dash]: Passage, before: number): void {
		const { utterances, silent } = this.#scene.speech;
		const speaker = utterances[before]?.subject;
		const named = silent.find(({ who }) => who.from > dash)?.who;
		const signer = speaker && (!named || speaker.from <= named.from) ? speaker : named;
		const isNear = signer?.how === 'named' && signer.from > dash && signer.from - dash <= FAR;
		if (isNear) this.#giveAll([from, dash], signer, 'signed-below');
	}

	/** ——王芳委员: the paragraph above is signed, or the quotations in it that were nobody's. */
	#giveAbove(signer: Subject): void {
		const above = this.#above;
		this.#above = this.#announced = null;
		this.#scene.waiting.settle(null);
		if (!above) return;
		const said = this.#scene.speech.utterances.slice(above.before);
		if (said.length === 0) this.#giveAll(above.at, signer, 'signed-below');
		for (const one of said) {
			// Who spoke before is a guess, and a signature is none.
			if (one.subject && one.owned !== 'spoke-before') continue;
			one.subject = signer;
			one.rule = 'signed-below';
			one.owned = 'signed';
			one.doubt = 'quotation-inferred';
		}
	}

	/** A whole paragraph without a cue, of whoever a line says speaks in it; nobody says of himself what a reporter would. */
	#giveAll([start, to]: Passage, who: Subject, rule: NameRule): void {
		const { text } = this.#scene;
		const from =
			start + (RUBRIC.exec(text.slice(start, Math.min(to, start + 20)))?.[0].length ?? 0);
		const name = who.people[0]?.name;
		const words = text.slice(from, to);
		if ((name !== undefined && words.includes(name)) || NOT_HIS.test(words.trim())) return;
		// 周桂香代表介绍情况。: about somebody else.
		if (this.#scene.names.certainAt(text, from)) return;
		this.#scene.speech.utterances.push({
			kind: 'indirect',
			subject: who,
			cue: null,
			at: [from, to],
			inferred: true,
			doubt: 'quotation-inferred',
			rule,
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
		if (readGivenView(scene, of) || readSourced(scene, of)) return;
		const name = of - scene.clause <= 4 ? scene.text.slice(scene.clause, of) : '';
		// 骆春生、周桂香先后发言，共同的|期盼是…
		const all = /^(?:共同|一致)$/u.test(name) ? scene.pending : null;
		if (all?.how === 'named') readView(scene, { ...all, to: of });
		if (name.length > 1 && scene.names.isCertain(name)) {
			readView(scene, personAt(scene.text, [scene.clause, of]));
		} else if (of - scene.clause <= FAR_OF) this.#readNewView(of);
	}

	/** 导游骆青春|的理解是：…: whoever was not met before, and heads the clause. */
	#readNewView(of: number): void {
		const scene = this.#scene;
		if (scene.subject || scene.open || !isView(scene.text, of)) return;
		const who = scene.allow(readBareSubject(scene.text, scene.clause, of, scene.names.known));
		if (who?.to !== of) return;
		const isSure = officeBefore(scene.text, scene.clause, who.from) !== undefined;
		readView(scene, { ...who, unsure: !isSure });
	}
}

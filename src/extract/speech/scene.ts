import { isOneOf, setOf } from '#extract/text/characters.ts';
import type { Names } from '#extract/names/known.ts';
import { isBlank } from '#extract/text/lines.ts';
import type { Passage } from '#extract/page/reading.ts';
import { isSame, type Named, type Subject } from '#extract/names/subjects.ts';
import type { Doubt, Speech, Utterance } from './utterances.ts';
import type { NameRule } from './rules.ts';
import { WaitingQuotations } from './waiting.ts';

/** Characters in front of 大家, 他 … that make them objects. */
const OBJECT = setOf('让使令对向与和给为把被由跟据以叫请到着在是像取听');

/** What parts words from those before and behind them, and is none of theirs: ，、；： and blanks. */
function parts(code: number): boolean {
	return code === 0xff0c || code === 0x3001 || code === 0xff1b || code === 0xff1a || isBlank(code);
}

/** The last cue and where the words that it reports begin. */
interface Cue {
	subject: Subject;
	at: Passage;
	content: number;
	doubt: Doubt | null;
	rule: NameRule;
	sentence: number;
}

/** Stands for people who are not the same. */
const SEVERAL: Subject = { how: 'body', people: [], others: true, from: -1, to: -1 };

/** Where the reading of a section stands, who has entered, and whose words are being reported. */
export class Scene {
	/** Folded: for recognition only. */
	readonly text: string;
	readonly names: Names;
	readonly speech: Speech;
	/** Whether paragraphs are labelled with who speaks. */
	readonly isTranscript: boolean;

	/** Where paragraph, sentence and clause begin; the sentence before this one; where the paragraph ends. */
	paragraph = 0;
	previous = -1;
	sentence = 0;
	clause = 0;
	end = 0;
	/** Behind a title in this clause that has no name in front: 代表|张三说. */
	behindTitle = -1;

	/** Named in this clause, and in an earlier clause of this sentence, without a cue so far. */
	subject: Subject | null = null;
	pending: Subject | null = null;
	/** Probably named behind an office in this sentence. */
	introduced: Subject | null = null;
	/** Whom this sentence is about: somebody with an office or a title at its head. */
	head: Subject | null = null;
	/** The last person or group named: whom 他 or 他们 means. */
	get antecedent(): Subject | null {
		return this.#antecedent;
	}
	set antecedent(who: Subject | null) {
		this.#antecedent = who;
		if (who) this.#named = this.#named === null || isSame(this.#named, who) ? who : SEVERAL;
	}
	#antecedent: Subject | null = null;
	/** Whoever this paragraph has named so far, if nobody else; and whoever the one before named, if nobody else. */
	#named: Subject | null = null;
	#namedBefore: Subject | null = null;
	/** People of this section by surname: 王代表 and 王局长 are whoever was last. */
	readonly bySurname = new Map<string, Named>();
	/** Who is called 主持人 in front of a colon. */
	readonly parts = new Map<string, Subject>();
	/** Two people who were named together, whom 两人 means. */
	pair: Named[] = [];
	/** Whoever spoke last in this paragraph, and in the one before. */
	speaker: Subject | null = null;
	speakerBefore: Subject | null = null;

	/** Words being reported, from their cue on. */
	open: Utterance | null = null;
	lastCue: Cue | null = null;
	readonly waiting: WaitingQuotations;

	constructor(text: string, names: Names, speech: Speech, isTranscript: boolean) {
		this.text = text;
		this.isTranscript = isTranscript;
		this.names = names;
		this.speech = speech;
		this.waiting = new WaitingQuotations(text, names);
	}

	/** @param continues a quotation runs on from the paragraph before */
	enterParagraph([from, to]: Passage, continues: boolean): void {
		if (!continues && !this.waiting.keepsAlone([this.paragraph, this.end], from)) {
			this.waiting.settle(this.pending ?? this.introduced);
		}
		if (!continues) {
			this.#namedBefore = this.#named;
			this.#named = null;
		}
		this.clause = this.sentence = this.paragraph = from;
		this.end = to;
		this.lastCue = this.subject = this.pending = this.introduced = this.head = null;
		if (!continues) {
			this.speakerBefore = this.speaker;
			this.speaker = null;
		}
		this.behindTitle = -1;
	}

	/** Somebody speaks: the one whom quotations behind the cue, 他 and an office alone may mean. */
	enterSpeaker(cue: Cue): void {
		const who = cue.subject;
		this.lastCue = cue;
		this.speaker = who;
		for (const person of who.people) {
			person.title ??= this.names.titleOf(person.name);
			this.names.enter(person.name, person.title);
			this.bySurname.set(person.name[0]!, person);
		}
		if (who.how === 'named') this.antecedent = who;
		this.subject = this.pending = this.introduced = null;
		this.behindTitle = -1;
	}

	/** Ends the words being reported at `at`. */
	close(at: number): void {
		const { open, text } = this;
		this.open = null;
		if (!open) return;
		let end = at;
		while (end > open.at[0] && parts(text.charCodeAt(end - 1))) end--;
		if (end <= open.at[0]) return;
		open.at = [open.at[0], end];
		this.speech.utterances.push(open);
	}

	/**
	 * Whether 他 can mean somebody: named in this paragraph, or the only one whom the paragraph before names. Farther than that it
	 * is guessing.
	 */
	isNear(who: Subject): boolean {
		const [first] = who.people;
		if (!first || first.at[0] >= this.paragraph) return true;
		return this.#namedBefore !== null && isSame(this.#namedBefore, who);
	}

	/** A subject without what an editor says is no name; null where nobody is left. */
	allow(subject: Subject | null): Subject | null {
		if (!subject?.people.some(({ name }) => this.names.isRuledOut(name))) return subject;
		const people = subject.people.filter(({ name }) => !this.names.isRuledOut(name));
		return people.length > 0 ? { ...subject, people } : null;
	}

	isObject(at: number): boolean {
		return at > this.clause && isOneOf(OBJECT, this.text, at - 1);
	}
}

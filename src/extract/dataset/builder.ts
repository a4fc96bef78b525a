import type { Dataset, Diagnostic, HotWords, Reporter, Sentence, Span, Statement } from '#dataset';
import type { Article, Context } from '#extract/article.ts';
import {
	findSettledWords,
	settleNames,
	settleWords,
	withoutBlanks,
	type SettledWords
} from '#extract/editor/settle.ts';
import { Withdrawal } from '#extract/editor/withdrawal.ts';
import { Names } from '#extract/names/known.ts';
import { enterLeaders } from '#extract/names/leaders.ts';
import { guessStrangers } from '#extract/names/strangers.ts';
import type { Subject } from '#extract/names/subjects.ts';
import { readBylineLine, type Byline } from '#extract/page/bylines.ts';
import type { Layout } from '#extract/page/layout.ts';
import { findMisprints } from '#extract/page/misprints.ts';
import type { Part } from '#extract/page/parts.ts';
import { Printed } from '#extract/page/printed.ts';
import type { Passage, Reading } from '#extract/page/reading.ts';
import { splitSentences } from '#extract/page/sentences.ts';
import { Delegations } from '#extract/people/delegations.ts';
import { Speakers } from '#extract/people/speakers.ts';
import { readSpeech } from '#extract/speech/speech.ts';
import type { Speech, Utterance } from '#extract/speech/utterances.ts';
import { HotWordReader } from '#extract/terms/hotwords.ts';
import { TermMentions } from '#extract/terms/term-mentions.ts';
import { trim } from '#extract/text/lines.ts';
import { explain, type Code } from './diagnostics.ts';
import { eventIn } from './event.ts';

/** A statement, and where it stands in the reading view. */
interface Placed {
	statement: Statement;
	at: Passage;
}

/** Of the section that is added: whose it is, and what it has so far. */
interface Added {
	part: Part;
	/** Of the delegation; null outside all. */
	id: string | null;
	statements: readonly Placed[];
	/** The first statement that may reach into the next sentence, or into one behind it. */
	first: number;
}

/** What is doubtful of a delegation that no heading names, by what does. */
const INFERRED = { text: 'delegation-inferred', paragraph: 'delegation-in-text' } as const;

/** Collects what the sections hold and gives it ids, in the article's order. */
export class DatasetBuilder {
	readonly #article: Article;
	readonly #reading: Reading;
	readonly #printed: Printed;
	/** The reading view, misprints corrected: for recognition only. */
	readonly #text: string;
	readonly #context: Context;
	readonly #delegations: Delegations;
	readonly #speakers: Speakers;
	readonly #terms: TermMentions;
	/** Of what stands in no delegation's part. */
	readonly #reporters: Byline['reporters'] = [];
	readonly #statements: Statement[] = [];
	readonly #sentences: Sentence[] = [];
	readonly #hotWordReader: HotWordReader;
	readonly #hotWords: HotWords[] = [];
	readonly #diagnostics: Diagnostic[] = [];
	readonly #names = new Names();
	readonly #settledWords: SettledWords[];
	readonly #withdrawal: Withdrawal;

	constructor(article: Article, reading: Reading, text: string, context: Context) {
		this.#article = article;
		this.#reading = reading;
		this.#printed = new Printed(article.text, reading);
		this.#text = text;
		this.#hotWordReader = new HotWordReader(text);
		this.#context = context;
		const { settlements } = context.story;
		enterLeaders(text, this.#names);
		guessStrangers(text, reading.marks, this.#names);
		settleNames(text, settlements, this.#names);
		// What `reading` corrects may stand within these words.
		this.#settledWords = settlements.length > 0 ? findSettledWords(reading.text, settlements) : [];
		this.#withdrawal = new Withdrawal(reading.folded.text, settlements, this.#printed);
		const note = (code: Code, at: Passage) => this.#note(code, at);
		this.#delegations = new Delegations(text, this.#printed, this.#withdrawal, note, context);
		this.#speakers = new Speakers(text, this.#printed);
		this.#terms = new TermMentions(reading.text, this.#printed, context.lexicon);
	}

	addSection(part: Part): void {
		const name = part.name ?? part.inferred?.at;
		const delegation = name ? this.#delegations.add(part, name) : null;
		if (part.inferred) this.#note(INFERRED[part.inferred.from], part.inferred.at);
		const id = delegation?.id ?? null;
		if (!delegation) this.#reporters.push(...part.reporters);
		const speech = readSpeech(
			this.#text,
			this.#printed,
			this.#reading.marks,
			part.body,
			part.subheadings,
			this.#names
		);
		const utterances = this.#withdrawal.keep(this.#settle(speech.utterances, part));
		this.#noteSpeech(speech, utterances);
		const statements = this.#addStatements(utterances, part, id);
		this.#addSentences({ part, id, statements, first: 0 });
		for (const fragments of part.printed) this.#noteColumnBreaks(fragments);
	}

	#settle(utterances: Utterance[], part: Part): Utterance[] {
		if (this.#settledWords.length === 0) return utterances;
		const here = this.#settledWords.filter(
			({ at }) => at[0] >= part.whole[0] && at[1] <= part.whole[1]
		);
		return settleWords(utterances, here, this.#names).sort((a, b) => a.at[0] - b.at[0]);
	}

	/** @param utterances what is left of those in `speech` when an editor has settled them */
	#noteSpeech(speech: Speech, utterances: readonly Utterance[]): void {
		for (const at of speech.unclosed) this.#note('quotation-unclosed', [at, at + 1]);
		for (const at of speech.unopened) this.#note('quotation-unopened', [at, at + 1]);
		for (const at of speech.nested) this.#note('quotation-nested', at);
		for (const at of speech.unread) this.#note('speaker-unread', at);
		let next = 0;
		for (const at of speech.unsaid) {
			while (next < utterances.length && utterances[next]!.at[1] <= at[0]) next++;
			const isSaid = next < utterances.length && utterances[next]!.at[0] < at[1];
			if (!isSaid) this.#note('speaker-unread', at);
		}
		for (const { who, end } of speech.silent) {
			const { name, at } = who.people[0]!;
			// An editor may have found them words.
			const found = utterances.some(({ subject }) =>
				subject?.people.some((one) => one.name === name)
			);
			if (found) continue;
			this.#diagnose('speaker-silent', [
				...this.#printed.spans(at),
				...this.#printed.spans(trim(this.#text, [who.to, end]))
			]);
		}
	}

	#addStatements(utterances: readonly Utterance[], part: Part, id: string | null): Placed[] {
		const statements: Placed[] = [];
		for (const utterance of utterances) {
			const at = trim(this.#text, utterance.at);
			if (at[1] <= at[0]) continue;
			const spans = this.#printed.spans(at);
			const speakers = this.#speakers.of(utterance, id, part.whole);
			const statement: Statement = {
				id: `${prefixOf(id)}q${statements.length + 1}`,
				delegation: id,
				speakers,
				kind: utterance.kind,
				cue: utterance.cue
					? { text: this.#printed.text(utterance.cue), spans: this.#printed.spans(utterance.cue) }
					: null,
				text: this.#printed.join(spans),
				spans,
				others: utterance.subject?.others ?? false,
				collective: isCollective(utterance.subject, speakers),
				inferred: utterance.inferred,
				...(utterance.owned === 'settled' && { settled: true as const })
			};
			statements.push({ statement, at });
			this.#statements.push(statement);
			const { rule, owned } = utterance;
			this.#context.decided?.(
				statement.id,
				[rule, owned].filter((one) => one !== null)
			);
			if (utterance.doubt) this.#note(utterance.doubt, placeOfDoubt(utterance));
		}
		return statements;
	}

	#addSentences(added: Added): void {
		const { part, id } = added;
		if (part.headline && !this.#withdrawal.isLeftOut(part.headline))
			this.#addSentence(added, 'headline', 0, part.headline, `${prefixOf(id)}h`);
		let number = 0;
		let paragraph = 0;
		/** Where the paragraph ends that was counted last: one without a sentence that is kept is none. */
		let counted = -1;
		for (const whole of part.body) {
			for (const passage of splitSentences(this.#text, this.#reading.marks, whole)) {
				const at = trim(this.#text, passage);
				if (at[1] <= at[0]) continue;
				number++;
				if (this.#withdrawal.isLeftOut(at)) continue;
				if (counted !== whole[1]) paragraph++;
				counted = whole[1];
				this.#addSentence(added, 'body', paragraph, at, `${prefixOf(id)}s${number}`);
			}
		}
	}

	#addSentence(
		added: Added,
		place: Sentence['place'],
		paragraph: number,
		at: Passage,
		sentenceId: string
	): void {
		const { id, statements } = added;
		const spans = this.#printed.spans(at);
		const text = this.#printed.join(spans);
		while (added.first < statements.length && statements[added.first]!.at[1] <= at[0])
			added.first++;
		const ids: string[] = [];
		for (let k = added.first; k < statements.length && statements[k]!.at[0] < at[1]; k++) {
			if (statements[k]!.at[1] > at[0]) ids.push(statements[k]!.statement.id);
		}
		const sentence: Sentence = {
			id: sentenceId,
			delegation: id,
			place,
			paragraph,
			text,
			spans,
			statements: ids
		};
		this.#sentences.push(sentence);
		this.#terms.add(sentence, at, statements, added.first);
		if (place === 'body' && id !== null) this.#addHotWords(id, at);
	}

	#addHotWords(delegation: string, at: Passage): void {
		const hot = this.#hotWordReader.read(at);
		if (hot) {
			this.#hotWords.push({
				delegation,
				words: hot.words.map((word) => this.#printed.text(word)),
				label: this.#printed.text(hot.label),
				spans: this.#printed.spans(hot.at)
			});
		}
	}

	#noteColumnBreaks(fragments: readonly Span[]): void {
		for (let i = 1; i < fragments.length; i++) {
			const before = fragments[i - 1]!;
			const after = fragments[i]!;
			this.#diagnose('column-break', [
				...this.#printed.places([before[1] - 1, before[1]]),
				...this.#printed.places([after[0], after[0] + 1])
			]);
		}
	}

	finish(layout: Layout): Dataset {
		this.#delegations.checkSettings();
		for (const { code, at } of findMisprints(this.#text, this.#reading.marks)) this.#note(code, at);

		const { terms, themes } = this.#terms.list();
		return {
			version: 1,
			story: this.#story(layout),
			delegations: this.#delegations.list,
			speakers: this.#speakers.list(),
			statements: this.#statements,
			sentences: this.#sentences,
			terms,
			themes,
			hotWords: this.#hotWords,
			diagnostics: this.#diagnostics
				.filter((one) => this.#withdrawal.mayTell(one))
				.sort(
					(a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) || (a.code < b.code ? -1 : 1)
				)
		};
	}

	#story({ title, subtitle, bylines }: Layout): Dataset['story'] {
		const article = this.#article;
		const { story, region } = this.#context;
		const printed = (span: Span | null) =>
			this.#tell(span && this.#printed.join(this.#printed.places(span)));
		const reporters = this.#authors(bylines);
		return {
			id: article.id,
			title: this.#tell(story.title) ?? printed(title),
			subtitle: printed(subtitle),
			event: story.event ?? printed(subtitle && eventIn(this.#reading.folded.text, subtitle)),
			year: story.year,
			publisher: story.publisher,
			published: story.published,
			page: story.page,
			url: story.url,
			region: region?.adcode ?? null,
			source: {
				file: article.file,
				sha256: article.sha256,
				encoding: article.encoding,
				length: article.text.length
			},
			...(reporters.length > 0 && { reporters })
		};
	}

	/** Who wrote the whole piece. `bylines` are lines of the page, outside of all parts. */
	#authors(bylines: readonly Span[]): Reporter[] {
		const { text } = this.#reading.folded;
		const places = bylines
			.flatMap((line) => readBylineLine(text, line))
			.map(({ at, role }) => ({ role, spans: this.#printed.places(at) }));
		return [
			...places,
			...this.#reporters.map(({ at, role }) => ({ role, spans: this.#printed.spans(at) }))
		]
			.flatMap(({ role, spans }) => {
				const name = this.#tell(this.#printed.join(spans));
				return name === null ? [] : [{ name, role, spans }];
			})
			.sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));
	}

	/** Words that may be told: those that name nobody who is withdrawn. */
	#tell(words: string | null): string | null {
		return words !== null && this.#withdrawal.names(withoutBlanks(words)) ? null : words;
	}

	#note(code: Code, at: Passage): void {
		this.#diagnose(code, this.#printed.spans(at));
	}

	#diagnose(code: Code, spans: Span[]): void {
		this.#diagnostics.push({ code, message: explain(code, this.#printed.join(spans)), spans });
	}
}

/** What the ids of a delegation's statements and sentences begin with. */
function prefixOf(id: string | null): string {
	return id === null ? '' : `${id}-`;
}

/** What a doubt is about: the words that are given, or the name that may be none, where it is printed. */
function placeOfDoubt({ doubt, subject, at }: Utterance): Passage {
	const [first] = subject?.people ?? [];
	return doubt === 'name-inferred' && first ? first.at : at;
}

/** Whether a body speaks: not nobody, and not a person who is not named. */
function isCollective(subject: Subject | null, speakers: readonly string[]): boolean {
	return subject !== null && speakers.length === 0 && subject.unnamed !== true;
}

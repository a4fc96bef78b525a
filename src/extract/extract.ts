import type { Dataset, Diagnostic, HotWords, Sentence, Span, Statement } from '#dataset';
import { Delegations } from '#extract/people/delegations.ts';
import { explain, type Code } from '#extract/dataset/diagnostics.ts';
import { fold, foldArticle } from '#extract/text/fold.ts';
import { HotWordReader } from '#extract/terms/hotwords.ts';
import { Names } from '#extract/names/known.ts';
import { layOut } from '#extract/page/layout.ts';
import { enterLeaders } from '#extract/names/leaders.ts';
import type { Lexicon } from '#extract/terms/lexicon.ts';
import { splitLines, trim } from '#extract/text/lines.ts';
import { findMisprints } from '#extract/page/misprints.ts';
import { Printed } from '#extract/page/printed.ts';
import { read, viewOf, type Passage, type Reading } from '#extract/page/reading.ts';
import type { Region } from '#settings/region.ts';
import { readSection, type Section } from '#extract/page/sections.ts';
import { splitSentences } from '#extract/page/sentences.ts';
import {
	correct,
	findSettledWords,
	settleNames,
	settleWords,
	type SettledWords
} from '#extract/editor/settle.ts';
import { failStale, type Story } from '#extract/editor/settlement.ts';
import { Speakers } from '#extract/people/speakers.ts';
import type { Rule } from '#extract/speech/rules.ts';
import { readSpeech } from '#extract/speech/speech.ts';
import type { Subject } from '#extract/names/subjects.ts';
import { guessStrangers } from '#extract/names/strangers.ts';
import { findOnlyTeam } from '#extract/people/teams.ts';
import { TermMentions } from '#extract/terms/term-mentions.ts';
import type { Utterance } from '#extract/speech/utterances.ts';
import { Withdrawal } from '#extract/editor/withdrawal.ts';

/** A decoded article, and what is known of the file that it comes from. */
export interface Article {
	/** Folder name of the story, or the file's name without its ending. */
	id: string;
	file: string;
	/** Of the bytes. */
	sha256: string;
	encoding: string;
	text: string;
}

export interface Context {
	story: Story;
	lexicon: Lexicon;
	region: Region | null;
	/** Told of each statement by which rules it is somebody's; they are in no dataset. */
	decided?: (statement: string, rules: readonly Rule[]) => void;
}

/**
 * Reads an article. What cannot be read is null, empty, or a diagnostic; a `Fault` is thrown only for a settlement in
 * `story.yaml` that does not fit the article.
 */
export function extract(article: Article, context: Context): Dataset {
	const { settlements } = context.story;
	const folded = foldArticle(article.text);
	const corrected = correct(folded.text, settlements);
	const recognised = corrected === folded.text ? folded : foldArticle(corrected);
	const noTeams = new Map(
		settlements.flatMap((one) => (one.kind === 'no-delegation' ? [[fold(one.name), one]] : []))
	);
	for (const [name, settlement] of noTeams) {
		if (!corrected.includes(name)) {
			failStale(settlement, `“${settlement.name}” does not stand in the article`);
		}
	}
	const layout = layOut(corrected, splitLines(recognised), new Set(noTeams.keys()));
	const paragraphs: Span[][] = [];
	for (const section of layout.sections) {
		if (section.heading) paragraphs.push([section.heading]);
		if (section.headline) paragraphs.push([section.headline]);
		for (const line of section.bylines) paragraphs.push([line]);
		for (const fragments of section.paragraphs) paragraphs.push(fragments);
	}
	const { reading, passages } = read(folded, recognised.marks, paragraphs);
	const text = corrected === folded.text ? reading.text : viewOf(corrected, reading);
	const builder = new Builder(article, reading, text, context);

	let next = 0;
	for (const laid of layout.sections) {
		const heading = laid.heading ? passages[next++]! : null;
		const headline = laid.headline ? passages[next++]! : null;
		const bylines = passages.slice(next, (next += laid.bylines.length));
		const body = passages.slice(next, (next += laid.paragraphs.length));
		const section = readSection(text, heading, headline, bylines, body);
		if (!heading && layout.sections.length === 1) {
			const title = layout.title && corrected.slice(layout.title[0], layout.title[1]);
			const team = findOnlyTeam(text, section.whole, title);
			if (team && !noTeams.has(text.slice(...team))) section.inferred = team;
		}
		builder.addSection(section);
		for (const fragments of laid.paragraphs) builder.noteColumnBreaks(fragments);
	}
	return builder.finish(layout.title, layout.subtitle);
}

/** Collects what the sections hold and gives it ids, in the article's order. */
class Builder {
	readonly #article: Article;
	readonly #reading: Reading;
	readonly #printed: Printed;
	/** The reading view, misprints corrected: for recognition only. */
	readonly #text: string;
	readonly #context: Context;
	readonly #delegations: Delegations;
	readonly #speakers: Speakers;
	readonly #terms: TermMentions;
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

	addSection(section: Section): void {
		const name = section.name ?? section.inferred;
		const delegation = name ? this.#delegations.add(section, name) : null;
		if (name && !section.name) this.#note('delegation-inferred', name);
		const id = delegation?.id ?? null;
		const prefix = id === null ? '' : `${id}-`;
		const speech = readSpeech(
			this.#text,
			this.#printed,
			this.#reading.marks,
			section.body,
			this.#names
		);
		const utterances = this.#withdrawal.keep(this.#settle(speech.utterances, section));
		for (const at of speech.unclosed) this.#note('quotation-unclosed', [at, at + 1]);
		for (const at of speech.unopened) this.#note('quotation-unopened', [at, at + 1]);
		for (const at of speech.nested) this.#note('quotation-nested', at);
		for (const at of speech.unread) this.#note('speaker-unread', at);
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

		const statements: { statement: Statement; at: Passage }[] = [];
		for (const utterance of utterances) {
			const at = trim(this.#text, utterance.at);
			if (at[1] <= at[0]) continue;
			const spans = this.#printed.spans(at);
			const speakers = this.#speakers.of(utterance, id, section.whole);
			const statement: Statement = {
				id: `${prefix}q${statements.length + 1}`,
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
				inferred: utterance.inferred
			};
			statements.push({ statement, at });
			this.#statements.push(statement);
			const { rule, owned } = utterance;
			this.#context.decided?.(
				statement.id,
				[rule, owned].filter((one) => one !== null)
			);
			if (utterance.doubt) this.#note(utterance.doubt, at);
		}

		/** The first statement that may reach into the sentence, or into one behind it. */
		let first = 0;
		const addSentence = (
			place: Sentence['place'],
			paragraph: number,
			at: Passage,
			sentenceId: string
		) => {
			const spans = this.#printed.spans(at);
			const text = this.#printed.join(spans);
			while (first < statements.length && statements[first]!.at[1] <= at[0]) first++;
			const ids: string[] = [];
			for (let k = first; k < statements.length && statements[k]!.at[0] < at[1]; k++) {
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
			this.#terms.add(sentence, at, statements, first);
			if (place === 'body' && id !== null) this.#addHotWords(id, at);
		};
		const { headline } = section;
		if (headline && !this.#withdrawal.isLeftOut(headline))
			addSentence('headline', 0, headline, `${prefix}h`);
		let number = 0;
		let paragraph = 0;
		/** Where the paragraph ends that was counted last: one without a sentence that is kept is none. */
		let counted = -1;
		for (const whole of section.body) {
			for (const passage of splitSentences(this.#text, this.#reading.marks, whole)) {
				const at = trim(this.#text, passage);
				if (at[1] <= at[0]) continue;
				number++;
				if (this.#withdrawal.isLeftOut(at)) continue;
				if (counted !== whole[1]) paragraph++;
				counted = whole[1];
				addSentence('body', paragraph, at, `${prefix}s${number}`);
			}
		}
	}

	#settle(utterances: Utterance[], section: Section): Utterance[] {
		if (this.#settledWords.length === 0) return utterances;
		const here = this.#settledWords.filter(
			({ at }) => at[0] >= section.whole[0] && at[1] <= section.whole[1]
		);
		return settleWords(utterances, here, this.#names).sort((a, b) => a.at[0] - b.at[0]);
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

	noteColumnBreaks(fragments: readonly Span[]): void {
		for (let i = 1; i < fragments.length; i++) {
			const before = fragments[i - 1]!;
			const after = fragments[i]!;
			this.#diagnose('column-break', [
				...this.#printed.places([before[1] - 1, before[1]]),
				...this.#printed.places([after[0], after[0] + 1])
			]);
		}
	}

	finish(title: Span | null, subtitle: Span | null): Dataset {
		const article = this.#article;
		this.#delegations.checkSettings();
		const { story, region } = this.#context;
		for (const { code, at } of findMisprints(this.#text, this.#reading.marks)) this.#note(code, at);

		const { terms, themes } = this.#terms.list();
		const printed = (span: Span | null) => {
			const words = span && this.#printed.join(this.#printed.places(span));
			return words && this.#withdrawal.names(words) ? null : words;
		};
		return {
			version: 1,
			story: {
				id: article.id,
				title: printed(title),
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
				}
			},
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

	#note(code: Code, at: Passage): void {
		this.#diagnose(code, this.#printed.spans(at));
	}

	#diagnose(code: Code, spans: Span[]): void {
		this.#diagnostics.push({ code, message: explain(code, this.#printed.join(spans)), spans });
	}
}

/** Whether a body speaks: not nobody, and not a person who is not named. */
function isCollective(subject: Subject | null, speakers: readonly string[]): boolean {
	return subject !== null && speakers.length === 0 && subject.unnamed !== true;
}

/** 衡阳市第十二次党代会各代表团讨论侧记 → 衡阳市第十二次党代会 */
function eventIn(text: string, [from, to]: Span): Span | null {
	const event =
		/^.{0,24}?第.{1,6}[次届].{0,12}?(?:党代会|代表大会|人代会|人民代表大会|委员会|会议|全会|两会)(?:第.{1,4}次会议)?/u.exec(
			text.slice(from, to)
		)?.[0];
	return event === undefined ? null : [from, from + event.length];
}

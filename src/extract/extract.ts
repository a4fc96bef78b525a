import type {
	Dataset,
	Delegation,
	Diagnostic,
	HotWords,
	Mention,
	Sentence,
	Span,
	Speaker,
	Statement,
	Term
} from '#dataset';
import { fold } from './fold.ts';
import { readHotWords } from './hotwords.ts';
import { Ids, personId, wordId } from './ids.ts';
import { layOut } from './layout.ts';
import type { Lexicon } from './lexicon.ts';
import { splitLines } from './lines.ts';
import { findMentions, type Person } from './mentions.ts';
import { explain, type Code } from './diagnostics.ts';
import { findMisprints } from './misprints.ts';
import { Printed } from './printed.ts';
import { asSeen, read, trim, type Passage, type Reading } from './reading.ts';
import { looksLikeDivision, type Region } from './region.ts';
import { readAttendance, readSection, readSessions, readUnits, type Section } from './sections.ts';
import { splitSentences } from './sentences.ts';
import {
	correct,
	findSettledWords,
	settleNames,
	settleWords,
	withoutBlanks,
	type SettledWords
} from './settle.ts';
import { failStale, type Story } from './settlement.ts';
import { noNames } from './known.ts';
import { readSpeech } from './speech.ts';
import type { Utterance } from './utterances.ts';
import { findOnlyTeam } from './teams.ts';
import { makeMatcher, matchTerms, type Hit, type Matcher } from './terms.ts';
import { Withdrawal } from './withdrawal.ts';

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
}

const NOBODY: string[] = [];
const matchers = new WeakMap<Lexicon, Matcher>();

/**
 * Reads an article. What cannot be read is null, empty, or a diagnostic; a `Fault` is thrown only for a settlement in
 * `story.yaml` that does not fit the article.
 */
export function extract(article: Article, { story, lexicon, region }: Context): Dataset {
	const { settlements } = story;
	const recognised = correct(fold(article.text), settlements);
	const noTeams = new Map(
		settlements.flatMap((one) => (one.kind === 'no-delegation' ? [[fold(one.name), one]] : []))
	);
	for (const [name, settlement] of noTeams) {
		if (!recognised.includes(name)) {
			failStale(settlement, `“${settlement.name}” does not stand in the article`);
		}
	}
	const layout = layOut(recognised, splitLines(recognised), new Set(noTeams.keys()));
	const paragraphs = layout.sections.flatMap((section) => [
		...(section.heading ? [[section.heading]] : []),
		...(section.headline ? [[section.headline]] : []),
		...section.bylines.map((line) => [line]),
		...section.paragraphs
	]);
	const { reading, passages } = read(article.text, paragraphs);
	const text =
		recognised === article.text ? reading.text : read(recognised, paragraphs).reading.text;
	const builder = new Builder(article, reading, text, { story, lexicon, region });

	let next = 0;
	for (const laid of layout.sections) {
		const heading = laid.heading ? passages[next++]! : null;
		const headline = laid.headline ? passages[next++]! : null;
		const bylines = passages.slice(next, (next += laid.bylines.length));
		const body = passages.slice(next, (next += laid.paragraphs.length));
		const section = readSection(text, heading, headline, bylines, body);
		if (!heading && layout.sections.length === 1) {
			const title = layout.title && recognised.slice(layout.title[0], layout.title[1]);
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
	/** The reading view, folded: for recognition only. */
	readonly #text: string;
	readonly #context: Context;
	readonly #matcher: Matcher;
	readonly #delegations: Delegation[] = [];
	readonly #statements: Statement[] = [];
	readonly #sentences: Sentence[] = [];
	readonly #hotWords: HotWords[] = [];
	readonly #diagnostics: Diagnostic[] = [];
	readonly #terms: Mention[][];
	readonly #inside: number[];
	/** Terms of the lexicon by their first mention. */
	readonly #found: number[] = [];
	/** Kept from one sentence to the next. */
	readonly #hits: Hit[] = [];
	readonly #people = new Map<string, Person & { speaker: Speaker }>();
	readonly #delegationIds = new Ids();
	readonly #speakerIds = new Ids();
	readonly #settings: Map<string, Story['delegations'][number]>;
	readonly #divisions: Map<string, Region['divisions'][number]>;
	readonly #names = noNames();
	readonly #settledWords: SettledWords[];
	readonly #withdrawal: Withdrawal;

	constructor(article: Article, reading: Reading, text: string, context: Context) {
		this.#article = article;
		this.#reading = reading;
		this.#printed = new Printed(article.text, reading);
		this.#text = text;
		this.#context = context;
		let matcher = matchers.get(context.lexicon);
		if (!matcher) {
			matcher = makeMatcher(context.lexicon);
			matchers.set(context.lexicon, matcher);
		}
		this.#matcher = matcher;
		this.#terms = context.lexicon.terms.map(() => []);
		this.#inside = context.lexicon.terms.map(() => 0);
		this.#settings = new Map(
			context.story.delegations.map((settings) => [settings.name, settings])
		);
		this.#divisions = new Map(
			(context.region?.divisions ?? []).map((division) => [division.name, division])
		);
		const { settlements } = context.story;
		settleNames(text, settlements, this.#names);
		// As printed: what `reading` corrects may stand within these words.
		this.#settledWords =
			settlements.length > 0 ? findSettledWords(fold(reading.text), settlements) : [];
		this.#withdrawal = new Withdrawal(article.text, settlements, this.#printed);
	}

	addSection(section: Section): void {
		const name = section.name ?? section.inferred;
		const delegation = name ? this.#addDelegation(section, name) : null;
		if (name && !section.name) this.#note('delegation-inferred', name);
		const id = delegation?.id ?? null;
		const prefix = id === null ? '' : `${id}-`;
		const speech = readSpeech(this.#text, this.#reading.text, section.body, this.#names);
		const utterances = this.#withdrawal.keep(this.#settle(speech.utterances, section));
		for (const at of speech.unclosed) this.#note('quotation-unclosed', [at, at + 1]);
		for (const at of speech.unopened) this.#note('quotation-unopened', [at, at + 1]);
		for (const at of speech.nested) this.#note('quotation-nested', at);
		for (const at of speech.unread) this.#note('speaker-unread', at);

		const statements: { statement: Statement; at: Passage }[] = [];
		for (const utterance of utterances) {
			const at = trim(this.#text, utterance.at);
			if (at[1] <= at[0]) continue;
			const spans = this.#printed.spans(at);
			const statement: Statement = {
				id: `${prefix}q${statements.length + 1}`,
				delegation: id,
				speakers: this.#speakersOf(utterance, id, section.whole),
				kind: utterance.kind,
				cue: utterance.cue
					? { text: this.#printed.text(utterance.cue), spans: this.#printed.spans(utterance.cue) }
					: null,
				text: this.#printed.join(spans),
				spans,
				others: utterance.subject?.others ?? false,
				inferred: utterance.inferred
			};
			statements.push({ statement, at });
			this.#statements.push(statement);
			if (utterance.doubt) this.#note(utterance.doubt, at);
		}

		const sentences: { sentence: Sentence; at: Passage }[] = [];
		const addSentence = (place: Sentence['place'], at: Passage, sentenceId: string) => {
			if (this.#withdrawal.isLeftOut(at)) return;
			const spans = this.#printed.spans(at);
			const sentence: Sentence = {
				id: sentenceId,
				delegation: id,
				place,
				text: this.#printed.join(spans),
				spans,
				statements: []
			};
			sentences.push({ sentence, at });
			this.#sentences.push(sentence);
		};
		if (section.headline) addSentence('headline', section.headline, `${prefix}h`);
		let number = 0;
		let first = 0;
		for (const paragraph of section.body) {
			for (const passage of splitSentences(this.#text, paragraph)) {
				const at = trim(this.#text, passage);
				if (at[1] > at[0]) addSentence('body', at, `${prefix}s${++number}`);
			}
		}
		for (const { sentence, at } of sentences) {
			while (first < statements.length && statements[first]!.at[1] <= at[0]) first++;
			for (let k = first; k < statements.length && statements[k]!.at[0] < at[1]; k++) {
				if (statements[k]!.at[1] > at[0]) sentence.statements.push(statements[k]!.statement.id);
			}
			this.#addMentions(sentence, at, statements, first);
			if (sentence.place === 'body' && id !== null) this.#addHotWords(id, at);
		}
	}

	#settle(utterances: Utterance[], section: Section): Utterance[] {
		if (this.#settledWords.length === 0) return utterances;
		const here = this.#settledWords.filter(
			({ at }) => at[0] >= section.whole[0] && at[1] <= section.whole[1]
		);
		return settleWords(utterances, here, this.#names).sort((a, b) => a.at[0] - b.at[0]);
	}

	#addDelegation(section: Section, name: Passage): Delegation {
		const printed = this.#printed.text(name);
		const settings = this.#settings.get(printed);
		const units = readUnits(this.#text, name).map((at) => {
			const unit = this.#printed.text(at);
			const division = this.#divisions.get(this.#text.slice(...at)) ?? this.#divisions.get(unit);
			if (!division && looksLikeDivision(unit)) this.#note('unit-unknown', at);
			return {
				name: unit,
				adcode: division?.adcode ?? null,
				spans: this.#printed.spans(at),
				division
			};
		});
		const divisions = units.flatMap(({ division }) => (division ? [division] : []));
		const short = settings?.short ?? shorten(printed);
		const id = this.#delegationIds.take(
			settings?.id ??
				(divisions.map((division) => division.id).join('-') || wordId(shorten(printed)))
		);
		const sessions = readSessions(this.#text, section);
		const attendance = readAttendance(this.#text, section);
		const delegation: Delegation = {
			id,
			name: printed,
			short,
			en:
				settings?.en ??
				(divisions.length === units.length ? divisions.map((d) => d.en).join(' and ') : null),
			spans: this.#printed.spans(name),
			section: this.#printed.hull(section.whole),
			units: units.map(({ name, adcode, spans }) => ({ name, adcode, spans })),
			headline:
				section.headline && !this.#withdrawal.isLeftOut(section.headline)
					? {
							text: this.#printed.text(section.headline),
							spans: this.#printed.spans(section.headline)
						}
					: null,
			reporters: section.reporters
				.filter(({ at }) => !this.#withdrawal.isLeftOut(at))
				.map(({ at, role }) => {
					if (role === null) this.#note('byline-no-role', at);
					return { name: this.#printed.text(at), role, spans: this.#printed.spans(at) };
				}),
			sessions: sessions.map(({ month, day, part, at }) => ({
				printed: this.#printed.text(at),
				month,
				day,
				part,
				spans: this.#printed.spans(at)
			})),
			attendance: attendance && {
				count: attendance.count,
				spans: this.#printed.spans(attendance.at)
			}
		};
		this.#delegations.push(delegation);
		return delegation;
	}

	#speakersOf(utterance: Utterance, delegation: string | null, section: Passage): string[] {
		const people = utterance.subject?.people ?? [];
		return people.map(({ name: recognised, at, title, affiliation }) => {
			const form = this.#reading.text.slice(at[0], at[1]);
			const name = withoutBlanks(form);
			const key = `${delegation ?? ''} ${recognised}`;
			let person = this.#people.get(key);
			if (!person) {
				const id = this.#speakerIds.take(personId(name));
				person = {
					forms: [name],
					section,
					speaker: { id, name, title: null, delegation, affiliation: null, mentions: [] }
				};
				this.#people.set(key, person);
			}
			const { speaker } = person;
			if (!person.forms.includes(form)) person.forms.push(form);
			speaker.title ??= title;
			if (affiliation) {
				speaker.affiliation ??= {
					text: this.#printed.text(affiliation),
					spans: this.#printed.spans(affiliation)
				};
			}
			return speaker.id;
		});
	}

	#addMentions(
		sentence: Sentence,
		at: Passage,
		statements: { statement: Statement; at: Passage }[],
		first: number
	): void {
		const hits = this.#hits;
		hits.length = 0;
		// As printed, not folded: a term counts where its characters stand.
		matchTerms(this.#matcher, this.#reading.text, at, this.#inside, hits);
		let k = first;
		for (const { term, from, to } of hits) {
			while (k < statements.length && statements[k]!.at[1] <= from) k++;
			const around = statements[k];
			let speakers = around && around.at[0] < to ? around.statement.speakers : NOBODY;
			const next = statements[k + 1];
			if (next && next.at[0] < to)
				speakers = [...new Set([...speakers, ...next.statement.speakers])];
			const mentions = this.#terms[term]!;
			if (mentions.length === 0) this.#found.push(term);
			mentions.push({
				delegation: sentence.delegation,
				sentence: sentence.id,
				speakers,
				spans: this.#printed.spans([from, to])
			});
		}
	}

	#addHotWords(delegation: string, at: Passage): void {
		const hot = readHotWords(this.#text, at);
		if (hot) {
			this.#hotWords.push({
				delegation,
				words: hot.words,
				label: hot.label,
				spans: this.#printed.spans(hot.at)
			});
		}
	}

	noteColumnBreaks(fragments: readonly Span[]): void {
		for (let i = 1; i < fragments.length; i++) {
			const before = fragments[i - 1]!;
			const after = fragments[i]!;
			this.#diagnose('column-break', [
				[before[1] - 1, before[1]],
				[after[0], after[0] + 1]
			]);
		}
	}

	finish(title: Span | null, subtitle: Span | null): Dataset {
		const article = this.#article;
		this.#checkSettings();
		const { story, lexicon, region } = this.#context;
		for (const { code, at } of findMisprints(this.#text)) this.#note(code, at);

		const people = [...this.#people.values()];
		findMentions(this.#reading.text, people, ({ speaker }, at) => {
			speaker.mentions.push(this.#printed.hull(at));
		});

		// By first mention so far; those that stand only within others come last.
		for (const [index, inside] of this.#inside.entries()) {
			if (inside > 0 && this.#terms[index]!.length === 0) this.#found.push(index);
		}
		const terms = this.#found
			.map((index): Term => {
				const { id, text, en, variants, theme } = lexicon.terms[index]!;
				const mentions = this.#terms[index]!;
				return { id, text, en, variants, theme, mentions, inside: this.#inside[index]! };
			})
			.sort((a, b) => b.mentions.length - a.mentions.length);
		const themes = new Map(lexicon.themes.map(({ id }) => [id, [] as string[]]));
		for (const { id, theme } of terms) if (theme !== null) themes.get(theme)?.push(id);
		const printed = (span: Span | null) => {
			const words = span && asSeen(article.text.slice(span[0], span[1]));
			return words && this.#withdrawal.names(words) ? null : words;
		};
		return {
			version: 1,
			story: {
				id: article.id,
				title: printed(title),
				subtitle: printed(subtitle),
				event: story.event ?? eventOf(printed(subtitle) ?? ''),
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
			delegations: this.#delegations,
			speakers: people.map(({ speaker }) => speaker),
			statements: this.#statements,
			sentences: this.#sentences,
			terms,
			themes: lexicon.themes.map((theme) => ({
				...theme,
				terms: themes.get(theme.id)!
			})),
			hotWords: this.#hotWords,
			diagnostics: this.#diagnostics
				.filter((one) => this.#withdrawal.mayTell(one))
				.sort(
					(a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) || (a.code < b.code ? -1 : 1)
				)
		};
	}

	/** Settings of a delegation that the article does not have would be lost without a word. */
	#checkSettings(): void {
		const names = new Set(this.#delegations.map((delegation) => delegation.name));
		for (const { name, node } of this.#context.story.delegations) {
			if (names.has(name)) continue;
			node?.fail('settlement-stale', `the article has no delegation “${name}” as printed`);
		}
	}

	#note(code: Code, at: Passage): void {
		this.#diagnose(code, this.#printed.spans(at));
	}

	#diagnose(code: Code, spans: Span[]): void {
		const printed = spans.map(([from, to]) => this.#article.text.slice(from, to)).join('');
		this.#diagnostics.push({ code, message: explain(code, printed), spans });
	}
}

/** The name without 代表团; nothing else is left out. */
function shorten(name: string): string {
	return name.replace(/代表[团團]$/u, '') || name;
}

/** 衡阳市第十二次党代会各代表团讨论侧记 → 衡阳市第十二次党代会 */
function eventOf(subtitle: string): string | null {
	return (
		/^.{0,24}?第.{1,6}[次届届].{0,12}?(?:党代会|代表大会|人代会|人民代表大会|委员会|会议|全会|两会)(?:第.{1,4}次会议)?/u.exec(
			subtitle
		)?.[0] ?? null
	);
}

import type { Dataset, Mention, Sentence, Span, Statement } from '#dataset';
import type { Measure } from '#lib/data/measures.ts';
import type { FileMessages } from '#lib/messages/zh.file.ts';
import { countIn, findWords, plain, type Word } from './occurrences.ts';
import type { Shown, ShownCount } from './shown.ts';

/** The words that were looked for, whether they occur or not. */
export interface WordList {
	themes: { id: string; name: string }[];
	terms: { id: string; text: string; variants: string[]; theme: string | null }[];
}

export interface Recountable {
	dataset: Dataset;
	/** The text that spans are places of. */
	article: string;
	words: WordList;
	/** Null where there is no page to hold against it. */
	shown: Shown | null;
}

type Names = FileMessages['recount']['what'];

/** A number or a place that is not what is found by counting again. */
export interface Difference {
	what: (names: Names) => string;
	/** Null for nothing. */
	shown: string | number | null;
	found: string | number | null;
}

/**
 * Counts everything again, and does not trust what was counted before. It shares no code with the extraction and with the page: listed
 * words are looked for in the report's text, character by character (`occurrences.ts`), and everything else is held against that text
 * and against what the page shows.
 *
 * @returns how many numbers and places were looked at, and those that differ
 * @throws where the data are no dataset
 */
export function recount(given: Recountable): Result {
	const { hold, result } = holding();
	const look: Look = { ...given, hold, at: (spans) => textAt(given.article, spans) };
	holdText(look);
	const counted = holdWords(look);
	holdStatements(look);
	holdDelegations(look);
	if (given.shown) holdShown(look, given.shown, counted);
	return result;
}

/** How many numbers and places were looked at, and those that differ. */
export interface Result {
	looked: number;
	differences: Difference[];
}

/** Compares one number, or one text, with what is found. */
export type Hold = (
	what: Difference['what'],
	shown: Difference['shown'],
	found: Difference['found']
) => void;

/** Something to hold with, and what came of it. */
export function holding(): { hold: Hold; result: Result } {
	const result: Result = { looked: 0, differences: [] };
	return {
		result,
		hold(what, shown, found) {
			result.looked++;
			if (shown !== found) result.differences.push({ what, shown, found });
		}
	};
}

interface Look extends Recountable {
	hold: Hold;
	/** What stands at places of the article. */
	at(spans: readonly Span[]): string;
}

/** A listed word as it was found. */
interface Counted {
	term: string;
	sentence: Pick<Sentence, 'id' | 'delegation' | 'place'>;
}

const textAt = (article: string, spans: readonly Span[]) =>
	spans.map(([start, end]) => article.slice(start, end)).join('');

const startOf = (spans: readonly Span[]) => spans[0]?.[0] ?? -1;
const endOf = (spans: readonly Span[]) => spans[spans.length - 1]?.[1] ?? -1;
const overlap = (a: readonly Span[], b: readonly Span[]) =>
	startOf(a) < endOf(b) && startOf(b) < endOf(a);

/** The report's length, title and sentences; each in the part of its delegation, none over another. */
function holdText({ dataset, article, hold, at }: Look): void {
	const { story, sentences, delegations } = dataset;
	hold((w) => w.length, story.source.length, article.length);
	for (const { name, spans } of story.reporters ?? []) hold((w) => w.byline, name, at(spans));
	let end = 0;
	for (const { id, text, spans, delegation, statements } of sentences) {
		hold((w) => w.sentence(id), text, at(spans));
		const owner = delegations.find((d) => d.id === delegation);
		const isInside =
			!owner || (owner.section[0] <= startOf(spans) && endOf(spans) <= owner.section[1]);
		hold((w) => w.placed(id), String(isInside && end <= startOf(spans)), 'true');
		end = endOf(spans);
		const held = dataset.statements.filter((s) => s.spans.some((span) => overlap([span], spans)));
		hold((w) => w.placed(id), listIds(statements), listIds(held.map((s) => s.id)));
	}
}

const listIds = (ids: readonly string[]) => [...ids].sort().join(' ') || null;

/** Each listed word, where it stands. */
function holdWords(look: Look): Counted[] {
	const { dataset, words, hold } = look;
	const read = reader(
		dataset.terms.flatMap(({ id, mentions }) =>
			mentions.map(({ spans }) => ({ term: id, text: look.at(spans) }))
		),
		words
	);
	const list = listWords(words);
	const inside = new Map<string, number>();
	const found: (Counted & { place: number })[] = [];
	for (const sentence of dataset.sentences) {
		const text = read(look.at(sentence.spans));
		for (const { word, start, end } of findWords(text, list)) {
			found.push({ term: word.id, sentence, place: placeAt(sentence.spans, start) });
			for (const other of list)
				if (other !== word) {
					const times = countIn(text.slice(start, end), other);
					if (times > 0) inside.set(other.id, (inside.get(other.id) ?? 0) + times);
				}
		}
	}
	const named = new Map(words.terms.map((term) => [term.id, term]));
	for (const term of dataset.terms) {
		const listed = named.get(term.id);
		hold((w) => w.listed(term.text), describeTerm(term), listed ? describeTerm(listed) : null);
	}
	for (const { id, text } of words.terms) {
		const term = dataset.terms.find((t) => t.id === id);
		const mine = found.filter((f) => f.term === id);
		const kept = (term?.mentions ?? []).map(({ sentence, spans }) => ({
			sentence,
			place: startOf(spans)
		}));
		const counted = mine.map(({ sentence, place }) => ({ sentence: sentence.id, place }));
		holdPlaces(hold, text, kept, counted);
		hold((w) => w.inside(text), term?.inside ?? 0, inside.get(id) ?? 0);
		for (const mention of term?.mentions ?? []) holdMention(look, text, list, mention, read, id);
	}
	for (const theme of dataset.themes)
		hold(
			(w) => w.theme(theme.name),
			listIds(theme.terms),
			listIds(dataset.terms.flatMap(({ id }) => (named.get(id)?.theme === theme.id ? [id] : [])))
		);
	return found;
}

/** Listed words with all forms in which they are looked for. */
export const listWords = ({ terms }: WordList): Word[] =>
	terms.map(({ id, text, variants }) => ({ id, forms: [text, ...variants].map(plain) }));

/** Reads a text as the list is written; `otherCharacters` says of whom. */
export function reader(
	printed: readonly { term: string; text: string }[],
	words: WordList
): (text: string) => string {
	const letters = otherCharacters(printed, words);
	return (text) =>
		plain(text)
			.split('')
			.map((c) => letters.get(c) ?? c)
			.join('');
}

interface Place {
	sentence: string;
	place: number;
}

/** The places of a word, as they are kept and as they are found. The number says it where it differs, else the places. */
export function holdPlaces(
	hold: Hold,
	word: string,
	kept: readonly Place[],
	found: readonly Place[]
): void {
	const say = (places: readonly Place[]) =>
		places.map(({ sentence, place }) => `${sentence}@${place}`).join(' ') || null;
	if (kept.length !== found.length) hold((w) => w.term(word), kept.length, found.length);
	else hold((w) => w.term(word), say(kept), say(found));
}

const describeTerm = (term: WordList['terms'][number]) =>
	[term.text, ...term.variants, term.theme ?? ''].join(' ');

/** Where in the article a character of a passage stands. */
function placeAt(spans: readonly Span[], offset: number): number {
	let left = offset;
	for (const [start, end] of spans) {
		if (left < end - start) return start + left;
		left -= end - start;
	}
	return -1;
}

/**
 * Characters in which the report prints a listed word otherwise, Traditional ones and the like, by the list's: told from the mentions
 * themselves. One that the list has itself stands for no other, and none stands for two.
 *
 * @param printed each mention as printed, with the id of its term
 */
export function otherCharacters(
	printed: readonly { term: string; text: string }[],
	{ terms }: WordList
): Map<string, string> {
	const formsOf = new Map(
		terms.map(({ id, text, variants }) => [id, [text, ...variants].map(plain)])
	);
	const listed = new Set([...formsOf.values()].flat().join('').split(''));
	const others = new Map<string, string | null>();
	for (const { term, text } of printed) {
		const word = plain(text);
		const forms = formsOf.get(term) ?? [];
		if (forms.includes(word)) continue;
		for (const form of forms.filter(({ length }) => length === word.length))
			for (let i = 0; i < form.length; i++) {
				const [from, to] = [word.charAt(i), form.charAt(i)];
				if (from === to || listed.has(from)) continue;
				others.set(from, others.has(from) && others.get(from) !== to ? null : to);
			}
	}
	return new Map([...others].flatMap(([from, to]) => (to === null ? [] : [[from, to]])));
}

/** One mention: its words, and whose they are in. */
function holdMention(
	{ dataset, hold, at }: Look,
	text: string,
	list: Word[],
	mention: Mention,
	read: (text: string) => string,
	id: string
): void {
	const printed = read(at(mention.spans));
	const isForm = list.find((word) => word.id === id)?.forms.includes(printed) ?? false;
	hold((w) => w.term(text), isForm ? text : at(mention.spans), text);
	const sentence = dataset.sentences.find((s) => s.id === mention.sentence);
	const speakers = dataset.statements
		.filter((s) => overlap(s.spans, mention.spans))
		.flatMap((s) => s.speakers);
	const what = (w: Names) => w.mention({ term: text, sentence: mention.sentence });
	hold(what, listIds(mention.speakers), listIds([...new Set(speakers)]));
	hold(what, mention.delegation, sentence?.delegation ?? null);
}

/** The words of each statement, in the part of its delegation; and each name where it is printed. */
function holdStatements({ dataset, hold, at }: Look): void {
	for (const statement of dataset.statements) {
		const { id, text, spans, cue, speakers, kind } = statement;
		hold((w) => w.statement(id), text, at(spans));
		if (cue) hold((w) => w.cue(id), cue.text, at(cue.spans));
		const around = dataset.sentences.filter((s) => overlap(s.spans, spans));
		hold((w) => w.owner(id), statement.delegation, around[0]?.delegation ?? null);
		for (const speaker of speakers) {
			const person = dataset.speakers.find((s) => s.id === speaker);
			const isNamed = person !== undefined && isNamedBy(dataset, statement, person.mentions);
			hold((w) => w.owner(id), speaker, isNamed ? speaker : null);
		}
		if (kind === 'direct') hold((w) => w.kind(id), String(isInQuotes(text)), 'true');
	}
	for (const { name, mentions, affiliation } of dataset.speakers) {
		for (const span of mentions) hold((w) => w.speaker(name), name, at([span]));
		if (affiliation) hold((w) => w.speaker(name), affiliation.text, at(affiliation.spans));
	}
}

/** Whether somebody is named in the part of the report that a statement stands in, or anywhere where it stands in none. */
function isNamedBy(dataset: Dataset, statement: Statement, mentions: readonly Span[]): boolean {
	const part = dataset.delegations.find((d) => d.id === statement.delegation)?.section;
	return mentions.some(([start, end]) => !part || (part[0] <= start && end <= part[1]));
}

const isInQuotes = (text: string) => /["'“”‘’「」『』＂﹁﹂﹃﹄〝〞«»]/.test(text);

/** What a delegation's part of the report prints of it. */
function holdDelegations({ dataset, hold, at }: Look): void {
	for (const delegation of dataset.delegations) {
		const { name, spans, headline, attendance } = delegation;
		const what = (w: Names) => w.delegation(name);
		hold(what, name, at(spans));
		if (headline) hold(what, headline.text, at(headline.spans));
		for (const unit of delegation.units) hold(what, unit.name, at(unit.spans));
		for (const reporter of delegation.reporters) hold(what, reporter.name, at(reporter.spans));
		for (const session of delegation.sessions) hold(what, session.printed, at(session.spans));
		if (attendance)
			hold((w) => w.attendance(name), attendance.count, readNumber(at(attendance.spans)));
	}
	for (const { delegation, words, spans } of dataset.hotWords) {
		const text = at(spans);
		const name = dataset.delegations.find((d) => d.id === delegation)?.name ?? delegation;
		hold(
			(w) => w.hotWords(name),
			words.join(' '),
			words.filter((word) => text.includes(word)).join(' ')
		);
	}
}

const DIGITS = '〇一二三四五六七八九';

/** The first number in a text, in Arabic or Chinese numerals below a thousand. */
function readNumber(text: string): number | null {
	const arabic = /\d+/.exec(plain(text))?.[0];
	if (arabic !== undefined) return Number(arabic);
	const chinese = /[〇零一二两三四五六七八九十百]+/.exec(text)?.[0].replace('两', '二');
	if (chinese === undefined) return null;
	if (!/[十百]/.test(chinese))
		return Number([...chinese].map((c) => Math.max(DIGITS.indexOf(c), 0)).join(''));
	const digit = (c: string | undefined, none: number) => (c ? DIGITS.indexOf(c) : none);
	const hundreds = /(.)?百/.exec(chinese);
	const tens = /([^百零十])?十/.exec(chinese);
	const ones = /[一二三四五六七八九]$/.exec(chinese)?.[0];
	return (
		(hundreds ? 100 * digit(hundreds[1], 1) : 0) +
		(tens ? 10 * digit(tens[1], 1) : 0) +
		digit(ones, 0)
	);
}

/** Every number of a drawing and of a table. */
export function holdCounts(
	hold: Hold,
	{ words, delegations }: { words: WordList; delegations: readonly { id: string; name: string }[] },
	counts: readonly ShownCount[],
	counted: readonly Counted[]
): void {
	const body = counted.filter(({ sentence }) => sentence.place === 'body');
	const themes = new Map(words.terms.map(({ id, theme }) => [id, theme]));
	const nameOf = (items: readonly { id: string }[], id: string | null, key: string) => {
		const item = items.find((other) => other.id === id) as Record<string, unknown> | undefined;
		return id === null ? [] : [String(item?.[key] ?? id)];
	};
	for (const { by, theme, delegation, term, value } of counts) {
		const behind = body.filter(
			({ term: word, sentence }) =>
				(term === null || word === term) &&
				(theme === null || themes.get(word) === theme) &&
				(delegation === null || sentence.delegation === delegation)
		);
		const subject = [
			...nameOf(words.themes, theme, 'name'),
			...nameOf(words.terms, term, 'text'),
			...nameOf(delegations, delegation, 'name')
		].join(' · ');
		hold((w) => w.count(`${subject} · ${w.measure[by]}`), value, countBy(behind, by));
	}
}

/** Every number, sentence and statement that the page shows. */
function holdShown(look: Look, shown: Shown, counted: readonly Counted[]): void {
	const { dataset, words, hold } = look;
	holdCounts(hold, { words, delegations: dataset.delegations }, shown.counts, counted);
	const facts: [Difference['what'], number][] = [
		[(w) => w.delegations, dataset.delegations.length],
		[(w) => w.speakers, dataset.speakers.length],
		[(w) => w.sentences, dataset.sentences.filter(({ place }) => place === 'body').length]
	];
	facts
		.filter(([, number]) => number > 0)
		.forEach(([what, number], i) => hold(what, shown.facts[i] ?? null, number));
	for (const { id, spans } of dataset.sentences)
		hold((w) => w.sentence(id), shown.sentences.get(id) ?? null, look.at(spans));
	for (const id of shown.sentences.keys())
		if (!dataset.sentences.some((s) => s.id === id)) hold((w) => w.sentence(id), id, null);
	holdVoices(look, shown);
	dataset.delegations.forEach(({ name, attendance }, i) => {
		if (!shown.attendance) return;
		const found = attendance ? readNumber(look.at(attendance.spans)) : null;
		hold((w) => w.attendance(name), shown.attendance[i] ?? null, found);
	});
}

function holdVoices({ dataset, hold, at }: Look, shown: Shown): void {
	if (shown.statements.size === 0 && shown.sentences.size === 0) return;
	for (const { id, spans, speakers, kind } of dataset.statements) {
		const statement = shown.statements.get(id);
		hold((w) => w.statement(id), statement?.text ?? null, at(spans));
		if (!statement) continue;
		const names = speakers.map((s) => dataset.speakers.find((p) => p.id === s)?.name ?? s);
		const isSame =
			statement.people === names.length && names.every((name) => statement.owner.includes(name));
		hold(
			(w) => w.owner(id),
			names.join('、') || null,
			isSame ? names.join('、') || null : statement.owner
		);
		hold((w) => w.kind(id), String(kind === 'direct'), String(statement.isQuoted));
	}
	for (const id of shown.statements.keys())
		if (!dataset.statements.some((s) => s.id === id)) hold((w) => w.statement(id), id, null);
}

function countBy(counted: readonly Counted[], by: Measure): number {
	if (by === 'mentions') return counted.length;
	const keys = counted.map(({ sentence }) =>
		by === 'sentences' ? sentence.id : sentence.delegation
	);
	return new Set(keys.filter((key) => key !== null)).size;
}

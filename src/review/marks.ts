import type { Dataset, Span, Statement } from '#dataset';
import { basisOf } from '#lib/data/basis.ts';
import type { ReviewMessages } from '#lib/messages/zh.review.ts';
import { bearingOf } from '#lib/data/bearings.ts';
import type { Mark } from './nest.ts';

export type Kind =
	| 'sentence'
	| 'doubt'
	| 'statement'
	| 'hot-words'
	| 'delegation'
	| 'unit'
	| 'headline'
	| 'fact'
	| 'affiliation'
	| 'name'
	| 'cue'
	| 'term';

/** What a mark says to who reads the article. */
export interface Found {
	kind: Kind;
	/** Printed small in front of its first piece. */
	before: string | null;
	/** Printed small behind its last piece. */
	after: string | null;
	/** For the filters: a statement's kind, a term's theme … */
	data: Record<string, string>;
	/** So that numbers can lead to it. */
	id: string | null;
	/** Number of the diagnostic, from 1. */
	doubt: number | null;
}

/** How the report renders words. */
export const KINDS: readonly Statement['kind'][] = ['direct', 'indirect', 'proposal'];

const LAYERS: Kind[] = [
	'sentence',
	'doubt',
	'statement',
	'hot-words',
	'headline',
	'delegation',
	'unit',
	'fact',
	'affiliation',
	'name',
	'cue',
	'term'
];

/** What marks say in a language. */
export type MarkWords = ReviewMessages['marks'];

/** Everything that was found, as marks on the article. */
export function markFound(dataset: Dataset, words: MarkWords): Mark<Found>[] {
	const marks: Mark<Found>[] = [];
	const add = (kind: Kind, spans: Span[], more: Partial<Found> = {}) =>
		marks.push({
			spans,
			layer: LAYERS.indexOf(kind),
			what: { kind, before: null, after: null, data: {}, id: null, doubt: null, ...more }
		});
	const numbers = numberSentences(dataset);
	for (const { id, spans } of dataset.sentences)
		add('sentence', spans, { before: numbers.get(id) ?? null, id: sentenceAnchor(id) });
	dataset.diagnostics.forEach(({ code, spans }, i) => {
		add('doubt', spans, { doubt: i + 1, data: { bearing: bearingOf(code) } });
	});
	const names = new Map(dataset.speakers.map(({ id, name }) => [id, name]));
	/** One cue can lead two statements: “…，”某某说，“…” */
	const cues = new Map<string, Span[]>();
	for (const statement of dataset.statements) {
		add('statement', statement.spans, {
			before: labelOf(statement, names, words),
			data: { statement: statement.kind, ...(basisOf(statement) === 'context' && { inferred: '' }) }
		});
		if (statement.cue) cues.set(String(statement.cue.spans), statement.cue.spans);
	}
	for (const spans of cues.values()) add('cue', spans);
	for (const { words: hot, label, spans } of dataset.hotWords) {
		add('hot-words', spans, { after: words.hotWords(label, hot) });
	}
	for (const { role, spans } of dataset.story.reporters ?? [])
		add('fact', spans, { after: role ?? words.noRole });
	for (const delegation of dataset.delegations) {
		add('delegation', delegation.spans);
		for (const { adcode, spans } of delegation.units) {
			add('unit', spans, {
				after: adcode === null ? words.noDivision : words.division(adcode)
			});
		}
		if (delegation.headline) add('headline', delegation.headline.spans, { before: words.headline });
		for (const { role, spans } of delegation.reporters) {
			add('fact', spans, { after: role ?? words.noRole });
		}
		for (const { month, day, part, spans } of delegation.sessions) {
			add('fact', spans, { after: words.session(`${String(month)}.${String(day)}${part ?? ''}`) });
		}
		if (delegation.attendance) {
			add('fact', delegation.attendance.spans, {
				after: words.attendance(delegation.attendance.count)
			});
		}
	}
	for (const { title, mentions, affiliation } of dataset.speakers) {
		mentions.forEach((span) => add('name', [span], { data: title === null ? {} : { title } }));
		if (affiliation) add('affiliation', affiliation.spans, { after: words.from });
	}
	const themes = numberThemes(dataset);
	for (const { theme, mentions } of dataset.terms) {
		for (const { spans } of mentions) {
			add('term', spans, { after: theme === null ? null : (themes.get(theme) ?? null) });
		}
	}
	return marks;
}

export const sentenceAnchor = (id: string) => `s-${id}`;

/** Within its delegation: 1, 2, 3 …; null for the headline. */
export function numberSentences({ sentences }: Dataset): Map<string, string | null> {
	const counts = new Map<string | null, number>();
	return new Map(
		sentences.map(({ id, delegation, place }) => {
			if (place === 'headline') return [id, null];
			const count = (counts.get(delegation) ?? 0) + 1;
			counts.set(delegation, count);
			return [id, String(count)];
		})
	);
}

/** ①, ② … in the lexicon's order; from the twenty-first, plain numbers in brackets. */
export function numberThemes({ themes }: Dataset): Map<string, string> {
	return new Map(
		themes.map(({ id }, i) => [
			id,
			i < 20 ? String.fromCodePoint(0x2460 + i) : `(${String(i + 1)})`
		])
	);
}

/** 述 王海军; 引 龙仕达（推断）; 述 集体. */
function labelOf(statement: Statement, names: Map<string, string>, words: MarkWords): string {
	const { speakers, kind, others, collective } = statement;
	const named = words.list(speakers.map((id) => names.get(id) ?? id));
	const unnamed = collective ? words.collective : words.nobody;
	const who = named === '' ? unnamed : others ? words.andOthers(named) : named;
	const told = { text: who, context: words.inferred(who), editor: words.settled(who) };
	const basis = basisOf(statement);
	return words.statement(kind, basis ? told[basis] : who);
}

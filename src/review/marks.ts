import type { Dataset, Span, Statement } from '#dataset';
import { basisOf } from '#lib/data/basis.ts';
import { meaningOf } from './doubts.ts';
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

/** Statements apart by what they are; the letter is the label. */
export const KINDS: Record<Statement['kind'], { name: string; letter: string }> = {
	direct: { name: '直接引语', letter: '引' },
	indirect: { name: '报道转述', letter: '述' },
	proposal: { name: '建议', letter: '建' }
};

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
export interface MarkWords {
	headline: string;
	/** Behind a unit that is a county-level division, and behind any other. */
	division: (adcode: string) => string | null;
	noDivision: string;
	noRole: string;
	session: (day: string) => string;
	attendance: (count: number) => string;
	from: string;
	/** In front of a statement: what it is and whose. */
	statement: (kind: Statement['kind'], whose: string) => string;
	nobody: string;
	collective: string;
	andOthers: (names: string) => string;
	/** Only the context says whose words they are, or an editor does. */
	inferred: (names: string) => string;
	settled: (names: string) => string;
}

const SHEET_WORDS: MarkWords = {
	headline: '小标题',
	division: (adcode) => adcode,
	noDivision: '无区划',
	noRole: '身份未注',
	session: (day) => `会期 ${day}`,
	attendance: (count) => `到会 ${String(count)}`,
	from: '来自',
	statement: (kind, whose) => `${KINDS[kind].letter} ${whose}`,
	nobody: '未归',
	collective: '集体',
	andOthers: (names) => `${names}等`,
	inferred: (names) => `${names}（推断）`,
	settled: (names) => `${names}（编辑认定）`
};

/** Everything that was found, as marks on the article. */
export function markFound(dataset: Dataset, words: MarkWords = SHEET_WORDS): Mark<Found>[] {
	const marks: Mark<Found>[] = [];
	const add = (kind: Kind, spans: Span[], more: Partial<Found> = {}) =>
		marks.push({
			spans,
			layer: LAYERS.indexOf(kind),
			what: { kind, before: null, after: null, data: {}, id: null, doubt: null, ...more }
		});
	const numbers = numberSentences(dataset);
	for (const { id, spans, place } of dataset.sentences) {
		const before = place === 'headline' ? null : (numbers.get(id) ?? null);
		add('sentence', spans, { before, id: sentenceAnchor(id) });
	}
	dataset.diagnostics.forEach(({ code, spans }, i) => {
		add('doubt', spans, { doubt: i + 1, data: { bearing: meaningOf(code, '').bearing } });
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
		add('hot-words', spans, { after: `${label}：${hot.join('、')}` });
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

/** Within its delegation: 题 for the headline, then 1, 2, 3 … */
export function numberSentences({ sentences }: Dataset): Map<string, string> {
	const counts = new Map<string | null, number>();
	return new Map(
		sentences.map(({ id, delegation, place }) => {
			if (place === 'headline') return [id, '题'];
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
	const named = speakers.map((id) => names.get(id) ?? id).join('、');
	const unnamed = collective ? words.collective : words.nobody;
	const who = named === '' ? unnamed : others ? words.andOthers(named) : named;
	const told = { text: who, context: words.inferred(who), editor: words.settled(who) };
	const basis = basisOf(statement);
	return words.statement(kind, basis ? told[basis] : who);
}

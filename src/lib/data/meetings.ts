import type { Corpus } from './corpus.ts';
import { countByDelegation, countByTerm, measure, mentionsIn } from './measures.ts';

/** A report as it is set beside another. */
export interface Report {
	corpus: Corpus;
	/** Ids of all terms on the list that it was counted with, found in it or not. */
	listed: ReadonlySet<string>;
	/** Ids of those that its own list says something of: the other report may have been counted with other forms of them. */
	own: ReadonlySet<string>;
}

/** What belongs to each of two reports; the earlier one first. */
export type Both<Value> = readonly [earlier: Value, later: Value];

/** A part of the place that both reports speak of as a whole, or that one of them does. */
export interface Row {
	/** Unique among the rows, fit for an anchor. */
	id: string;
	/** The divisions that it is; empty for delegations without territory. */
	adcodes: string[];
	/** Indices into each corpus; none where the report has no section on it (无专段). */
	delegations: Both<number[]>;
}

/** A theme of the list, in both reports. */
export interface ThemeBeside {
	id: string;
	/** Index into each corpus; null where the report was counted without it. */
	themes: Both<number | null>;
	/** Body sentences and delegations with one. */
	sentences: Both<number>;
	delegations: Both<number>;
	/** Body sentences of each row. */
	rows: Both<number>[];
}

/** A term found in one report or both, with its sentences. */
export interface WordBeside {
	id: string;
	/** Index into each corpus; null where the dataset does not hold it. */
	terms: Both<number | null>;
	sentences: Both<number>;
	/** Whether one of the two stories has a list of its own that says something of it. */
	own: boolean;
}

/** Two reports side by side. What is not in one of them is so for one of four reasons, which are never one. */
export interface Meetings {
	rows: Row[];
	themes: ThemeBeside[];
	/** In both. */
	both: WordBeside[];
	/** In one, looked for in the other and not found. */
	only: Both<WordBeside[]>;
	/** In one, and not among the words that the list of the other counts (不在词表). */
	unlisted: Both<WordBeside[]>;
}

/** Where two reports are from. */
export interface Places {
	/** Codes of the divisions, in the order in which rows are listed. */
	order: readonly string[];
	/** Whether it is one place: then a delegation without territory of the same name is the same. */
	isOne: boolean;
}

export function compareMeetings(reports: Both<Report>, places: Places): Meetings {
	const rows = matchDelegations([reports[0].corpus, reports[1].corpus], places);
	const words = matchTerms(reports);
	const found = (word: WordBeside, at: 0 | 1) => word.sentences[at] > 0;
	const listed = (word: WordBeside, at: 0 | 1) => reports[at].listed.has(word.id);
	const onlyIn = (at: 0 | 1, other: 0 | 1) =>
		words.filter((word) => found(word, at) && !found(word, other));
	return {
		rows,
		themes: matchThemes(reports, rows),
		both: words.filter((word) => found(word, 0) && found(word, 1)),
		only: [
			onlyIn(0, 1).filter((word) => listed(word, 1)),
			onlyIn(1, 0).filter((word) => listed(word, 0))
		],
		unlisted: [
			onlyIn(0, 1).filter((word) => !listed(word, 1)),
			onlyIn(1, 0).filter((word) => !listed(word, 0))
		]
	};
}

/**
 * The smallest parts of the place that neither report cuts in two: where one has 衡山县、南岳区 as one delegation and the other as
 * two, they are one row. Delegations without territory are matched by name, as printed or as shortened: 市直机关工委一团代表团 is the same
 * where one story calls it 市直机关一团. Of two places they are never the same.
 */
export function matchDelegations(corpora: Both<Corpus>, { order, isOne }: Places): Row[] {
	const rows: { adcodes: Set<string>; names: Set<string>; delegations: [number[], number[]] }[] =
		[];
	for (const [at, corpus] of corpora.entries())
		for (const [index, { adcodes, name, short }] of corpus.delegations.entries()) {
			const printed = name.replace(/代表[团團]$/, '');
			const names =
				adcodes.length > 0 ? [] : [short, printed].map((one) => (isOne ? one : `${at} ${one}`));
			const touched = rows.filter(
				(row) => adcodes.some((a) => row.adcodes.has(a)) || names.some((one) => row.names.has(one))
			);
			const row = touched[0] ?? { adcodes: new Set(), names: new Set(), delegations: [[], []] };
			if (touched.length === 0) rows.push(row);
			for (const other of touched.slice(1)) {
				for (const adcode of other.adcodes) row.adcodes.add(adcode);
				for (const one of other.names) row.names.add(one);
				for (const side of [0, 1] as const) row.delegations[side].push(...other.delegations[side]);
				rows.splice(rows.indexOf(other), 1);
			}
			for (const adcode of adcodes) row.adcodes.add(adcode);
			for (const one of names) row.names.add(one);
			row.delegations[at as 0 | 1].push(index);
		}
	const place = (adcode: string) => (order.includes(adcode) ? order.indexOf(adcode) : order.length);
	const listed = rows.map((row) => ({
		adcodes: [...row.adcodes].sort((a, b) => place(a) - place(b)),
		delegations: row.delegations.map((side) => side.sort((a, b) => a - b)) as [number[], number[]]
	}));
	const first = ({ adcodes }: { adcodes: string[] }) =>
		adcodes[0] === undefined ? order.length + 1 : place(adcodes[0]);
	return listed
		.sort((a, b) => first(a) - first(b))
		.map((row, i) => ({ id: row.adcodes[0] ?? `beyond-${i}`, ...row }));
}

function matchThemes(reports: Both<Report>, rows: Row[]): ThemeBeside[] {
	const ids = new Set(reports.flatMap(({ corpus }) => corpus.themes.map(({ id }) => id)));
	return [...ids].map((id) => {
		const themes = each(reports, ({ corpus }) => indexOf(corpus.themes, id));
		const counts = each(reports, ({ corpus }, at) =>
			themes[at] === null
				? corpus.delegations.map(() => 0)
				: countByDelegation(corpus, { theme: themes[at] })
		);
		const mentions = each(reports, ({ corpus }, at) =>
			themes[at] === null ? [] : mentionsIn(corpus, { theme: themes[at] })
		);
		return {
			id,
			themes,
			sentences: each(reports, ({ corpus }, at) => measure(corpus, mentions[at], 'sentences')),
			delegations: each(reports, ({ corpus }, at) => measure(corpus, mentions[at], 'delegations')),
			rows: rows.map(({ delegations }) =>
				each(delegations, (own, at) => own.reduce((sum, d) => sum + (counts[at][d] ?? 0), 0))
			)
		};
	});
}

function matchTerms(reports: Both<Report>): WordBeside[] {
	const counts = each(reports, ({ corpus }) => countByTerm(corpus, {}, 'sentences'));
	const ids = new Set(reports.flatMap(({ corpus }) => corpus.terms.map(({ id }) => id)));
	return [...ids].map((id) => {
		const terms = each(reports, ({ corpus }) => indexOf(corpus.terms, id));
		return {
			id,
			terms,
			sentences: each(terms, (term, at) => (term === null ? 0 : (counts[at][term] ?? 0))),
			own: reports.some(({ own }) => own.has(id))
		};
	});
}

const each = <Value, Result>(
	[a, b]: Both<Value>,
	make: (value: Value, at: 0 | 1) => Result
): Both<Result> => [make(a, 0), make(b, 1)];

function indexOf(items: readonly { id: string }[], id: string): number | null {
	const at = items.findIndex((item) => item.id === id);
	return at < 0 ? null : at;
}

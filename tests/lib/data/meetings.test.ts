import { describe, expect, test } from 'vitest';
import type { Corpus } from '#lib/data/corpus.ts';
import { compareMeetings, matchDelegations, type Both, type Report } from '#lib/data/meetings.ts';
import { countByDelegation, measure, mentionsIn } from '#lib/data/measures.ts';
import { view } from '../hengyang-view.ts';

const DIVISIONS = view.region!.divisions.map(({ adcode }) => adcode);
const PLACE = { order: DIVISIONS, isOne: true };
const listed = new Set(view.corpus.terms.map(({ id }) => id));
const report = (corpus: Corpus, over: Partial<Report> = {}): Report => ({
	corpus,
	listed,
	own: new Set(),
	...over
});

/** The same report, with only some of its delegations' sentences. */
function without(corpus: Corpus, drop: (id: string) => boolean): Corpus {
	const kept = corpus.delegations.flatMap((d, i) => (drop(d.id) ? [] : [i]));
	const at = (old: number | null) => {
		const index = old === null ? -1 : kept.indexOf(old);
		return index < 0 ? null : index;
	};
	return {
		...corpus,
		delegations: kept.map((i) => corpus.delegations[i]!),
		sentences: corpus.sentences.map((s) => ({ ...s, delegation: at(s.delegation) })),
		mentions: corpus.mentions.filter((m) => at(corpus.sentences[m.sentence]!.delegation) !== null)
	};
}

describe('parts of the place', () => {
	const names = (corpora: Both<Corpus>) =>
		matchDelegations(corpora, PLACE).map(({ delegations }) =>
			delegations.map((side, at) => side.map((d) => corpora[at]!.delegations[d]!.short))
		);

	test('a report beside itself has each delegation in one row, in the region’s order', () => {
		const rows = matchDelegations([view.corpus, view.corpus], PLACE);
		expect(rows).toHaveLength(view.corpus.delegations.length);
		for (const { delegations } of rows) {
			expect(delegations[0]).toHaveLength(1);
			expect(delegations[1]).toEqual(delegations[0]);
		}
		const firsts = rows.flatMap(({ adcodes }) => adcodes.slice(0, 1));
		expect(firsts).toEqual([...firsts].sort((a, b) => DIVISIONS.indexOf(a) - DIVISIONS.indexOf(b)));
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
	});

	test('one delegation there and two here are one row, whichever comes first', () => {
		const joint = view.corpus.delegations.find(({ adcodes }) => adcodes.length > 1)!;
		const parted: Corpus = {
			...view.corpus,
			delegations: view.corpus.delegations.flatMap((d) =>
				d === joint ? d.adcodes.map((a) => ({ ...d, id: a, short: a, adcodes: [a] })) : [d]
			)
		};
		const row = [[joint.short], joint.adcodes];
		expect(names([view.corpus, parted])).toContainEqual(row);
		expect(names([parted, view.corpus])).toContainEqual(row.toReversed());
	});

	describe('of delegations with these divisions', () => {
		const [a, b, c, d] = DIVISIONS as [string, string, string, string];
		const corpusOf = (...delegations: string[][]): Corpus => ({
			...view.corpus,
			delegations: delegations.map((adcodes, i) => ({
				...view.corpus.delegations[0]!,
				adcodes,
				id: `d${i}`,
				name: `甲${i}代表团`,
				short: `甲${i}`
			}))
		});
		const rowsOf = (one: Corpus, other: Corpus) =>
			matchDelegations([one, other], PLACE).map(({ id, adcodes, delegations }) => [
				id,
				adcodes,
				...delegations
			]);

		test('those are one row that share any, though only by way of a third', () => {
			expect(rowsOf(corpusOf([a, b], [c], [d]), corpusOf([b, c]))).toEqual([
				[a, [a, b, c], [0, 1], [0]],
				[d, [d], [2], []]
			]);
			expect(rowsOf(corpusOf([c, b]), corpusOf([a, b], [d], [c]))).toEqual([
				[a, [a, b, c], [0], [0, 2]],
				[d, [d], [], [1]]
			]);
		});

		test('rows stand in the order of the place, then what it does not know, then what has no territory', () => {
			expect(rowsOf(corpusOf([], ['999999'], [d], [b]), corpusOf([c]))).toEqual([
				[b, [b], [3], []],
				[c, [c], [], [0]],
				[d, [d], [2], []],
				['999999', ['999999'], [1], []],
				['beyond-4', [], [0], []]
			]);
		});
	});

	test('a delegation without territory is the same by its printed name, whatever a story calls it for short', () => {
		const renamed: Corpus = {
			...view.corpus,
			delegations: view.corpus.delegations.map((d) => ({
				...d,
				id: `${d.id}-2`,
				short: d.name.replace(/代表团$/, '')
			}))
		};
		for (const corpora of [
			[view.corpus, renamed],
			[renamed, view.corpus]
		] as const)
			for (const { delegations } of matchDelegations(corpora, PLACE))
				expect(delegations[0]).toEqual(delegations[1]);
	});

	test('delegations of two places are never the same, whatever they are called', () => {
		const alone = view.corpus.delegations.filter(({ adcodes }) => adcodes.length === 0);
		const corpus = { ...view.corpus, delegations: alone };
		const rows = matchDelegations([corpus, corpus], { order: [], isOne: false });
		expect(rows).toHaveLength(2 * alone.length);
	});

	test('what only one report writes of has no delegation of the other', () => {
		const less = without(view.corpus, (id) => id === 'changning' || id === 'sasac');
		const rows = names([view.corpus, less]);
		expect(rows).toContainEqual([['常宁市'], []]);
		expect(rows).toContainEqual([['国资委'], []]);
	});
});

test('each number is the one that its own story’s page has', () => {
	const less = without(view.corpus, (id) => id === 'changning');
	const { themes, rows } = compareMeetings([report(view.corpus), report(less)], PLACE);
	expect(themes).toHaveLength(view.corpus.themes.length);
	for (const theme of themes)
		for (const [at, corpus] of [view.corpus, less].entries()) {
			const side = at as 0 | 1;
			const scope = { theme: theme.themes[side]! };
			const counts = countByDelegation(corpus, scope);
			expect(theme.sentences[side]).toBe(measure(corpus, mentionsIn(corpus, scope), 'sentences'));
			expect(theme.delegations[side]).toBe(counts.filter((n) => n > 0).length);
			for (const [r, { delegations }] of rows.entries())
				expect(theme.rows[r]![side]).toBe(
					delegations[side].reduce((sum, d) => sum + counts[d]!, 0)
				);
		}
});

describe('words', () => {
	const term = view.corpus.terms.findIndex(({ text }) => text === '三强一化');
	const { id } = view.corpus.terms[term]!;
	const silent: Corpus = {
		...view.corpus,
		mentions: view.corpus.mentions.filter((m) => m.term !== term)
	};
	const ids = (words: { id: string }[]) => words.map((word) => word.id);

	test('in both, found in one, and not on the other’s list are three things', () => {
		const unlisted = report(silent, {
			listed: new Set([...listed].filter((other) => other !== id))
		});
		for (const flip of [false, true]) {
			const at = flip ? 1 : 0;
			const pair = (other: Report): Both<Report> =>
				flip ? [other, report(view.corpus)] : [report(view.corpus), other];
			const alike = compareMeetings(pair(report(view.corpus)), PLACE);
			expect(ids(alike.both)).toContain(id);
			expect([...alike.only.flat(), ...alike.unlisted.flat()]).toEqual([]);
			const blank = compareMeetings(pair(report(silent)), PLACE);
			expect(ids(blank.only[at])).toEqual([id]);
			expect([...blank.only[flip ? 0 : 1], ...blank.unlisted.flat()]).toEqual([]);
			const unasked = compareMeetings(pair(unlisted), PLACE);
			expect(ids(unasked.unlisted[at])).toEqual([id]);
			expect(unasked.only.flat()).toEqual([]);
		}
	});

	test('a word that a story’s own list says something of is named', () => {
		const { both } = compareMeetings(
			[report(view.corpus), report(view.corpus, { own: new Set([id]) })],
			PLACE
		);
		expect(both.filter(({ own }) => own).map((word) => word.id)).toEqual([id]);
	});
});

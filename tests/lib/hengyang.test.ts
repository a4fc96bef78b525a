import { describe, expect, it } from 'vitest';
import { compareDelegations, partTerms } from '#lib/data/compare.ts';
import {
	countSentences,
	groupSentences,
	listKeywords,
	listPassages,
	type PassageGroup
} from '#lib/data/concordance.ts';
import { deriveFindings, openingTheme } from '#lib/data/findings.ts';
import { countMatrix, measure, mentionsIn, type Scope } from '#lib/data/measures.ts';
import { search } from '#lib/data/search.ts';
import { EMPTY, resolveSelection } from '#lib/data/selection.ts';
import { article, corpus } from './hengyang.ts';

// The real story. Numbers written here were counted in the article by reading it.

const lines = (groups: PassageGroup[]) => groups.flatMap((g) => g.passages.flatMap((p) => p.lines));
const print = (groups: PassageGroup[]) =>
	lines(groups).map((l) => l.segments.map((s) => s.text).join(''));
const select = (ids: Partial<typeof EMPTY>): Scope =>
	resolveSelection(corpus, { ...EMPTY, ...ids });
const indicesOf = (items: unknown[]) => items.map((_, i) => i);

/** As many sentences as are counted, and as many occurrences marked as there are mentions. */
function expectTheSame(scope: Scope) {
	const mentions = mentionsIn(corpus, scope);
	const listed = lines(listPassages(corpus, scope));
	expect(listed).toHaveLength(measure(corpus, mentions, 'sentences'));
	expect(countSentences(corpus, scope)).toBe(listed.length);
	expect(listed.every((l) => l.segments.some((s) => s.term !== undefined))).toBe(true);
	expect(listKeywords(corpus, scope)).toHaveLength(mentions.length);
}

describe('every number leads to the sentences that it counts', () => {
	it.each([false, true])('in each cell of the heatmap, headlines: %s', (headlines) => {
		const matrix = countMatrix(corpus, 'sentences', headlines);
		for (const theme of indicesOf(corpus.themes)) {
			for (const delegation of indicesOf(corpus.delegations)) {
				const scope = { theme, delegation, headlines };
				expectTheSame(scope);
				expect(countSentences(corpus, scope)).toBe(matrix[theme]?.[delegation]);
			}
		}
	});

	it.each([false, true])('for each term and theme, headlines: %s', (headlines) => {
		for (const term of indicesOf(corpus.terms)) expectTheSame({ term, headlines });
		for (const theme of indicesOf(corpus.themes)) expectTheSame({ theme, headlines });
	});

	it('for each term of each speaker', () => {
		for (const speaker of indicesOf(corpus.speakers)) {
			for (const term of indicesOf(corpus.terms)) expectTheSame({ term, speaker });
		}
	});

	it('in the findings that select them', () => {
		for (const { values, selection } of deriveFindings(corpus)) {
			if ('sentences' in values) {
				expect(countSentences(corpus, select(selection))).toBe(values.sentences);
			}
		}
	});
});

describe('the sentences', () => {
	it('are printed as in the article, newspaper columns joined', () => {
		const joined = article.replace(/\s+/g, '');
		const all = print(groupSentences(corpus, indicesOf(corpus.sentences), corpus.mentions));
		for (const text of all) expect(joined).toContain(text.replace(/\s+/g, ''));
	});

	it('of 詹薇 are four, one of them quoted', () => {
		const groups = listPassages(corpus, select({ speaker: speakerId('詹薇') }));
		expect(print(groups)).toHaveLength(4);
		const quoted = lines(groups).flatMap((l) => l.segments.filter((s) => s.kind === 'direct'));
		expect(quoted.map((s) => s.text)).toEqual([
			'“报告提出‘三强一化’建设，既是理念、目标，也是路径、举措。”'
		]);
	});

	it('of 南岳区’s delegation are six below its headline', () => {
		const scope = select({ delegation: 'hengshan-nanyue' });
		expect(countSentences(corpus, scope)).toBe(6);
		expect(print(listPassages(corpus, { ...scope, headlines: true }))[0]).toBe(
			'向世界级文化旅游目的地迈进'
		);
	});

	it('with 三强一化 are eleven, of seven delegations', () => {
		const groups = listPassages(corpus, select({ term: 'sanqiang-yihua' }));
		expect(groups).toHaveLength(7);
		expect(lines(groups)).toHaveLength(11);
	});
});

describe('the search', () => {
	it('finds 中心化 typed whole or in part', () => {
		for (const query of ['中心化', '中心']) {
			expect(search(corpus, query).terms.map((h) => h.text)).toContain('中心化进程');
		}
	});

	it('finds each speaker by the name in both scripts, first', () => {
		for (const [index, { name, en }] of corpus.speakers.entries()) {
			expect(en).toMatch(/^[A-Z][a-zü]+ [A-Z][a-zü']+$/);
			expect(search(corpus, name).speakers[0]?.index).toBe(index);
			expect(search(corpus, en).speakers[0]?.index).toBe(index);
		}
	});

	it('finds each delegation by its short name, first', () => {
		for (const [index, { short }] of corpus.delegations.entries()) {
			expect(search(corpus, short).delegations[0]?.index).toBe(index);
		}
	});
});

describe('two delegations', () => {
	it('have each of their terms once: shared, in one, or in the other', () => {
		for (const a of indicesOf(corpus.delegations)) {
			for (const b of indicesOf(corpus.delegations)) {
				const { shared, onlyA, onlyB, themes } = compareDelegations(corpus, a, b);
				const terms = (delegation: number) =>
					new Set(mentionsIn(corpus, { delegation }).map((m) => m.term)).size;
				expect(shared.length + onlyA.length).toBe(terms(a));
				expect(shared.length + onlyB.length).toBe(terms(b));
				expect(themes).toHaveLength(corpus.themes.length);
			}
		}
	});

	it('lead to the sentences that are counted for each', () => {
		const [a, b] = [select({ delegation: 'changning' }), select({ delegation: 'leiyang' })];
		const comparison = compareDelegations(corpus, a.delegation ?? -1, b.delegation ?? -1);
		for (const row of comparison.themes) {
			expect(row.a).toBe(countSentences(corpus, { ...a, theme: row.theme }));
			expect(row.b).toBe(countSentences(corpus, { ...b, theme: row.theme }));
		}
		for (const { term, count } of comparison.onlyA) {
			expect(count).toBe(countSentences(corpus, { ...a, term }));
			expect(countSentences(corpus, { ...b, term })).toBe(0);
		}
	});

	it('part each delegation’s terms into its own and those of others too', () => {
		for (const delegation of indicesOf(corpus.delegations)) {
			const { only, also } = partTerms(corpus, delegation);
			for (const { term } of only) {
				expect(measure(corpus, mentionsIn(corpus, { term }), 'delegations')).toBe(1);
			}
			for (const { term } of also) {
				expect(measure(corpus, mentionsIn(corpus, { term }), 'delegations')).toBeGreaterThan(1);
			}
		}
	});
});

describe('the findings', () => {
	it('open the map on 产业发展, not on the slogans that the article calls hot words', () => {
		expect(corpus.themes[openingTheme(corpus) ?? -1]?.name).toBe('产业发展');
	});

	it('are six, and 44 and 24 people are printed as present, 3 and 2 of them named', () => {
		const findings = deriveFindings(corpus);
		expect(findings).toHaveLength(6);
		expect(findings.find((f) => f.id === 'attendance')?.values).toMatchObject({
			delegations: 2,
			of: 15,
			attending: 68,
			named: 5
		});
	});
});

function speakerId(name: string) {
	return corpus.speakers.find((s) => s.name === name)?.id ?? null;
}

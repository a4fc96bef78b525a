import { describe, expect, it } from 'vitest';
import {
	binOf,
	countByDelegation,
	countByTerm,
	countMatrix,
	measure,
	mentionsIn
} from '#lib/data/measures.ts';
import { makeCorpus } from '../made-up.ts';

const corpus = makeCorpus({
	themes: { industry: ['产业', '园区'], rural: ['乡村'], '': ['口号'] },
	delegations: [
		{
			id: 'a',
			headline: '产业为先',
			body: [['产业，产业，产业和园区。', '口号。', ['王一说，', { say: '产业。', by: ['王一'] }]]]
		},
		{ id: 'b', headline: '乡村为先', body: [['园区。']] },
		{ id: 'c', body: [['会。']] }
	]
});
const term = (id: string) => corpus.terms.findIndex((t) => t.id === id);

describe('a measure', () => {
	const industry = mentionsIn(corpus, { theme: 0 });

	it('counts every occurrence, each sentence once, each delegation once', () => {
		expect(measure(corpus, industry, 'mentions')).toBe(6);
		expect(measure(corpus, industry, 'sentences')).toBe(3);
		expect(measure(corpus, industry, 'delegations')).toBe(2);
	});

	it('of nothing is nothing', () => {
		for (const by of ['mentions', 'sentences', 'delegations'] as const) {
			expect(measure(corpus, [], by)).toBe(0);
		}
	});
});

describe('a scope', () => {
	it('leaves headlines out unless they are asked for', () => {
		expect(mentionsIn(corpus, { term: term('产业') })).toHaveLength(4);
		expect(mentionsIn(corpus, { term: term('产业'), headlines: true })).toHaveLength(5);
	});

	it('narrows by delegation, theme, term and speaker together', () => {
		expect(mentionsIn(corpus, { theme: 0, delegation: 1 })).toHaveLength(1);
		expect(mentionsIn(corpus, { theme: 0, speaker: 0 })).toHaveLength(1);
		expect(mentionsIn(corpus, { term: term('产业'), theme: 1 })).toEqual([]);
		expect(mentionsIn(corpus, { delegation: 1, speaker: 0 })).toEqual([]);
	});

	it('that is empty holds every mention in the body', () => {
		expect(mentionsIn(corpus, {})).toHaveLength(7);
	});
});

describe('counts', () => {
	it('come one for each delegation, in the article’s order', () => {
		expect(countByDelegation(corpus, { theme: 0 })).toEqual([2, 1, 0]);
		expect(countByDelegation(corpus, { theme: 0 }, 'mentions')).toEqual([5, 1, 0]);
		expect(countByDelegation(corpus, { theme: 0 }, 'delegations')).toEqual([1, 1, 0]);
	});

	it('come one for each term', () => {
		const counts = countByTerm(corpus, {});
		expect(counts[term('产业')]).toBe(4);
		expect(counts[term('乡村')]).toBe(0);
		expect(countByTerm(corpus, { headlines: true })[term('乡村')]).toBe(1);
	});

	it('fill a matrix of themes and delegations; a term without a theme is in none', () => {
		expect(countMatrix(corpus)).toEqual([
			[2, 1, 0],
			[0, 0, 0]
		]);
		expect(countMatrix(corpus, 'mentions', true)).toEqual([
			[6, 1, 0],
			[0, 1, 0]
		]);
	});
});

describe('a bin', () => {
	it('is blank, 1, 2, or 3 and more', () => {
		expect([0, 1, 2, 3, 4, 99].map(binOf)).toEqual([0, 1, 2, 3, 3, 3]);
	});
});

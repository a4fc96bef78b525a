import { describe, expect, it } from 'vitest';
import { compareDelegations, partTerms, speakersOf } from '#lib/data/compare.ts';
import { makeCorpus } from '../made-up.ts';

const corpus = makeCorpus({
	themes: { industry: ['产业', '园区'], rural: ['乡村', '粮食'], empty: ['航天'] },
	delegations: [
		{
			id: 'a',
			headline: '粮食为先',
			body: [
				[['王一代表说，', { say: '产业强，产业新。', by: ['王一'] }], '园区和产业。'],
				[['李二代表说，', { say: '乡村美。', by: ['李二'] }]]
			]
		},
		{ id: 'b', body: [[['张三代表说，', { say: '产业旺，粮食丰。', by: ['张三'] }]]] },
		{ id: 'c', body: [['园区忙。']] }
	]
});
const named = (terms: { term: number }[]) => terms.map((t) => corpus.terms[t.term]?.text).sort();

describe('two delegations', () => {
	const comparison = compareDelegations(corpus, 0, 1);

	it('have their sentences counted for every theme, nothing left out', () => {
		expect(comparison.themes).toEqual([
			{ theme: 0, a: 2, b: 1 },
			{ theme: 1, a: 1, b: 1 },
			{ theme: 2, a: 0, b: 0 }
		]);
	});

	it('share terms, and have terms that only one of the two has', () => {
		expect(named(comparison.shared)).toEqual(['产业']);
		expect(comparison.shared[0]).toMatchObject({ a: 2, b: 1 });
		expect(named(comparison.onlyA)).toEqual(['乡村', '园区']);
		expect(named(comparison.onlyB)).toEqual(['粮食']);
		expect(comparison.onlyB[0]).toMatchObject({ count: 1 });
	});

	it('count the headline where it is asked for', () => {
		const withHeadlines = compareDelegations(corpus, 0, 1, true);
		expect(named(withHeadlines.shared)).toEqual(['产业', '粮食']);
		expect(withHeadlines.themes[1]).toEqual({ theme: 1, a: 2, b: 1 });
	});

	it('have their speakers', () => {
		expect(comparison.speakersA.map((s) => corpus.speakers[s]?.name)).toEqual(['王一', '李二']);
		expect(comparison.speakersB.map((s) => corpus.speakers[s]?.name)).toEqual(['张三']);
		expect(speakersOf(corpus, 2)).toEqual([]);
	});

	it('say the same the other way round', () => {
		const turned = compareDelegations(corpus, 1, 0);
		expect(turned.onlyA).toEqual(comparison.onlyB);
		expect(turned.themes).toEqual(comparison.themes.map((t) => ({ ...t, a: t.b, b: t.a })));
	});
});

describe('the terms of one delegation', () => {
	it('are parted by whether others have them too', () => {
		const { only, also } = partTerms(corpus, 0);
		expect(named(only)).toEqual(['乡村']);
		expect(named(also)).toEqual(['产业', '园区']);
	});

	it('are parted anew where headlines count: 粮食 stands in a headline here', () => {
		expect(named(partTerms(corpus, 1).only)).toEqual(['粮食']);
		expect(named(partTerms(corpus, 1, true).only)).toEqual([]);
	});
});

import { describe, expect, test } from 'vitest';
import { countDifferences, tellDifferences } from '#lib/article/differences.ts';
import { buildCorpus } from '#lib/data/corpus.ts';
import { romanize } from '#lib/data/romanize.ts';
import { makeDataset } from '../made-up.ts';

const LAMPS = '村里的路灯去年都亮了起来。';
const WATER = '园区的水比以前清了许多。';
const { dataset, article } = makeDataset({
	themes: { industry: ['产业', '园区'], '': ['路灯'] },
	delegations: [
		{ id: 'a', headline: '产业为先一步不停', body: [['产业强了，园区里的产业也旺了。', LAMPS]] },
		{ id: 'b', body: [[WATER]] }
	]
});
const corpus = buildCorpus(dataset, romanize);

/** What a list has by now: 养老 is in no sentence of the story. */
const care = { id: 'care', text: '养老', en: 'Care', theme: 'people' };
const words = {
	themes: [{ id: 'people', name: '民生', en: 'People' }],
	terms: [care],
	find: (sentence: string) =>
		[...corpus.terms, care].flatMap(({ id, text }) =>
			Array<string>(sentence.split(text).length - 1).fill(id)
		)
};

/** What is told of an article with one thing in it replaced. */
function told(was: string, now: string) {
	const { gone, changed, added, numbers } = tellDifferences(
		corpus,
		words,
		article.replace(was, now)
	);
	return {
		gone: gone.map(({ text }) => text),
		changed: changed.map(({ text, now }) => [text, now]),
		added,
		numbers: numbers.map(
			({ of, place, name, was, now }) =>
				`${place === 'body' ? '' : `${place}: `}${of} ${name}: ${was} → ${now}`
		)
	};
}

const NOTHING = { gone: [], changed: [], added: [], numbers: [] };
const [a] = corpus.delegations.map(({ short }) => short);
const [industry] = corpus.themes.map(({ name }) => name);

describe('of an article that was edited it is told what differs, and which numbers are others now', () => {
	test('nothing, where nothing was', () => {
		expect(told('', '')).toEqual(NOTHING);
	});

	test('a sentence that is gone counts no more, nor do its words', () => {
		expect(told(LAMPS, '')).toEqual({
			...NOTHING,
			gone: [LAMPS],
			numbers: ['term 路灯: 1 → 0', `delegation ${a}: 2 → 1`]
		});
	});

	test('one that was changed counts for the words that it has now', () => {
		const now = '园区的水比去年清了许多，产业也来了。';
		expect(told(WATER, now)).toEqual({
			...NOTHING,
			changed: [[WATER, now]],
			numbers: [`theme ${industry}: 4 → 5`, 'term 产业: 2 → 3']
		});
	});

	test('one that became two counts twice', () => {
		expect(told('产业强了，', '产业强了。')).toEqual({
			...NOTHING,
			changed: [['产业强了，园区里的产业也旺了。', '产业强了。园区里的产业也旺了。']],
			numbers: [`delegation ${a}: 2 → 3`]
		});
	});

	test('a new one counts in its delegation, and so do words that the story did not have', () => {
		const added = '产业园区今年又办起了两家养老院。';
		expect(told(LAMPS, LAMPS + added)).toEqual({
			...NOTHING,
			added: [{ text: added, placed: true }],
			numbers: [
				`theme ${industry}: 4 → 6`,
				'theme 民生: 0 → 1',
				...['产业: 2 → 3', '园区: 2 → 3', '养老: 0 → 1'].map((term) => `term ${term}`),
				`delegation ${a}: 2 → 3`
			]
		});
	});

	test('a headline that was changed counts for headlines alone', () => {
		const { changed, numbers } = told('产业为先一步不停', '园区产业为先一步不停');
		expect(changed).toEqual([['产业为先一步不停', '园区产业为先一步不停']]);
		expect(numbers).toEqual([`headline: theme ${industry}: 1 → 2`, 'headline: term 园区: 0 → 1']);
	});

	test('as many differ as are gone, changed or new', () => {
		const count = (was: string, now: string) =>
			countDifferences(tellDifferences(corpus, words, article.replace(was, now)));
		expect(count('', '')).toBe(0);
		expect(count(LAMPS, '')).toBe(1);
		expect(count('以前', '去年')).toBe(1);
		expect(count(LAMPS, `${LAMPS}产业园区今年又办起了两家养老院。`)).toBe(1);
	});
});

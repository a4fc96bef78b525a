import { expect, test } from 'vitest';
import type { Corpus } from '#lib/data/corpus.ts';
import { hotTerms } from '#lib/data/hot-terms.ts';
import { makeCorpus } from '../made-up.ts';

const corpus = makeCorpus({
	themes: { roads: ['公路', '大桥'], schools: ['学校'] },
	variants: { 学校: ['校园'] },
	delegations: [{ id: 'east', body: [['公路、大桥和学校。']] }]
});

/** 公路: 热词, for each term that the article calls so. */
const called = (hotWords: { words: string[]; label: string }[]) =>
	[...hotTerms({ ...corpus, hotWords } as Corpus)].map(
		([term, labels]) => `${corpus.terms[term]!.text}: ${[...labels].join('、')}`
	);

test('a term is what an article calls a hot word, as it is listed or as a form of it', () => {
	expect(called([{ words: ['公路'], label: '热词' }])).toEqual(['公路: 热词']);
	expect(called([{ words: ['校园'], label: '热词' }])).toEqual(['学校: 热词']);
	expect(called([{ words: ['桥'], label: '热词' }])).toEqual([]);
});

test('it may be called so by several names, each once', () => {
	const hot = (label: string) => ({ words: ['公路', '大桥'], label });
	expect(called([hot('热词'), hot('高频词'), hot('热词')])).toEqual([
		'公路: 热词、高频词',
		'大桥: 热词、高频词'
	]);
});

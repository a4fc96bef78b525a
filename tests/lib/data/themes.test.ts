import { expect, test } from 'vitest';
import { countTheme } from '#lib/data/themes.ts';
import { makeCorpus } from '../made-up.ts';

const corpus = makeCorpus({
	themes: { roads: ['公路'], schools: ['学校'] },
	delegations: [
		{ id: 'east', headline: '修公路', body: [['公路和公路。', '公路，学校。']] },
		{ id: 'west', headline: '公路为先', body: [['好。']] },
		{ id: 'south', body: [['公路。']] }
	]
});

test('a theme is counted by sentences, in each delegation and in all, with headlines where they are asked for', () => {
	expect(countTheme(corpus, 0, false)).toEqual({ counts: [2, 0, 1], delegations: 2, sentences: 3 });
	expect(countTheme(corpus, 0, true)).toEqual({ counts: [3, 1, 1], delegations: 3, sentences: 5 });
	expect(countTheme(corpus, 1, false)).toEqual({ counts: [1, 0, 0], delegations: 1, sentences: 1 });
});

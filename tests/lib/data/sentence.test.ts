import { expect, test } from 'vitest';
import { delegationOf, mentionsOf } from '#lib/data/sentence.ts';
import { makeCorpus } from '../made-up.ts';

const corpus = makeCorpus({
	themes: { roads: ['公路'] },
	delegations: [
		{ id: 'east', headline: '修公路', body: [['公路和公路。', '好。']] },
		{ id: 'west', body: [['公路。']] }
	]
});
const index = (text: string) => corpus.sentences.findIndex((one) => one.text === text);

test('the words in a sentence are its own, and none of a headline’s', () => {
	expect(mentionsOf(corpus, index('公路和公路。'))).toHaveLength(2);
	expect(mentionsOf(corpus, index('公路。'))).toHaveLength(1);
	expect(mentionsOf(corpus, index('好。'))).toEqual([]);
	expect(mentionsOf(corpus, index('修公路'))).toEqual([]);
});

test('a sentence is of the delegation in whose section it stands, or of none', () => {
	expect(delegationOf(corpus, index('公路。'))).toEqual([{ delegation: 'west' }]);
	expect(delegationOf(corpus, index('公路和公路。'))).toEqual([{ delegation: 'east' }]);
	expect(delegationOf(corpus, 99)).toEqual([]);
	const outside = corpus.sentences.map((one) => ({ ...one, delegation: null }));
	expect(delegationOf({ ...corpus, sentences: outside }, 0)).toEqual([]);
});

import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { search, searchableOf } from '#lib/data/search.ts';
import { view } from '../../hengyang-view.ts';
import { readMadeUpStories } from '../../made-up-stories.ts';

const stories = new Map([['hengyang-2021', view], ...readMadeUpStories()]);

/** What a reader sees as the same: no marks, no blanks, no case, no width. */
const plain = (text: string) =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[\p{M}\p{P}\p{Z}\p{C}]/gu, '');

describe.each([...stories])('%s, searched with all others', (_, { corpus }) => {
	const shard = searchableOf(corpus);

	test('costs 20 kB at most', () => {
		expect(brotliCompressSync(JSON.stringify(shard)).length).toBeLessThan(20_000);
	});

	test('is found in each sentence that holds any two characters, and in no other', () => {
		const texts = shard.sentences.map(({ text }) => plain(text));
		const pairs = new Set(
			texts.flatMap((text) => {
				const characters = [...text];
				return characters.slice(1).map((second, i) => characters[i]! + second);
			})
		);
		const wrong = [...pairs].filter((pair) => {
			const found = search(shard, pair, Infinity).sentences.map(({ index }) => index);
			const holding = texts.flatMap((text, i) => (text.includes(pair) ? [i] : []));
			return found.join() !== holding.join();
		});
		expect(wrong).toEqual([]);
		expect(pairs.size).toBeGreaterThan(0);
	});

	test('gives what the story’s own search gives', () => {
		const { delegations, speakers, terms, themes } = corpus;
		const queries = [delegations[0]?.short, speakers[0]?.name, speakers[0]?.en, terms[0]?.text];
		for (const query of [...queries, themes[0]?.name, '的', '不存在的话'].filter(Boolean))
			expect(search(shard, query!)).toEqual(search(corpus, query!));
	});
});

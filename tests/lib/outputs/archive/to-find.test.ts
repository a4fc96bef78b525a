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

	test('gives what the story’s own search gives, and of themes those that have a word in it', () => {
		const { delegations, speakers, terms, themes, mentions } = corpus;
		const counted = new Set(mentions.map(({ term }) => terms[term]?.theme));
		const queries = [delegations[0]?.short, speakers[0]?.name, speakers[0]?.en, terms[0]?.text];
		const names = themes.map(({ name }) => name);
		for (const query of [...queries, ...names, '的', '不存在的话'].filter(Boolean)) {
			const { themes: found, totals, ...rest } = search(shard, query!, Infinity);
			const own = search(corpus, query!, Infinity);
			const wanted = own.themes.filter(({ index }) => counted.has(index));
			expect(found.map(({ text }) => text)).toEqual(wanted.map(({ text }) => text));
			expect({ ...rest, totals }).toEqual({
				terms: own.terms,
				speakers: own.speakers,
				delegations: own.delegations,
				sentences: own.sentences,
				totals: { ...own.totals, themes: wanted.length }
			});
		}
	});
});

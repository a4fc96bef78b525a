import { describe, expect, it } from 'vitest';
import { splitBlocks } from '#review/blocks.ts';
import { readStory } from '../../scripts/commands/review/read-story.ts';

describe.each([
	['data', 'hengyang-2021'],
	['tests/fixtures/made-up/data', 'wangchuan-2022']
])('the article of %s/stories/%s in blocks', (data, id) => {
	const { article, dataset } = readStory(data, id);
	const blocks = splitBlocks(dataset, article);

	it('is whole: between blocks there is nothing but blanks', () => {
		let end = 0;
		for (const { span } of blocks) {
			expect(article.slice(end, span[0]).trim()).toBe('');
			expect(span[1]).toBeGreaterThan(span[0]);
			end = span[1];
		}
		expect(article.slice(end).trim()).toBe('');
	});

	it('has a heading for each delegation, in their order', () => {
		const headings = blocks.filter(({ kind }) => kind === 'heading');
		expect(headings.map(({ delegation }) => delegation)).toEqual(
			dataset.delegations.map(({ id }) => id)
		);
	});

	it('divides no sentence', () => {
		for (const { spans } of dataset.sentences) {
			const [from, to] = [spans[0]![0], spans.at(-1)![1]];
			expect(blocks.filter(({ span }) => span[0] <= from && to <= span[1])).toHaveLength(1);
		}
	});
});

// Counted in the article: 14 lines that a column break cuts.
it('joins the lines that columns have broken', () => {
	const { article, dataset } = readStory('data', 'hengyang-2021');
	const lines = article.split('\n').filter((line) => line.trim() !== '').length;
	expect(lines - splitBlocks(dataset, article).length).toBe(
		dataset.diagnostics.filter(({ code }) => code === 'column-break').length
	);
});

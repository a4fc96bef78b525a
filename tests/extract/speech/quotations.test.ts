import { describe, expect, test } from 'vitest';
import { readQuotations } from '#extract/speech/quotations.ts';
import { foldArticle } from '#extract/text/fold.ts';

function read(...paragraphs: string[]) {
	const { text, marks } = foldArticle(paragraphs.join('\n'));
	let at = 0;
	const passages = paragraphs.map((words): [number, number] => {
		const from = at;
		at += words.length + 1;
		return [from, from + words.length];
	});
	const say = ([from, to]: readonly [number, number]) => text.slice(from, to);
	return readQuotations(text, marks, passages).map(({ pairs, quotations, continues }) => ({
		pairs: pairs.map(say),
		nested: quotations.nested.map(say),
		unclosed: quotations.unclosed.length,
		unopened: quotations.unopened.length,
		continues
	}));
}

const plain = { nested: [], unclosed: 0, unopened: 0, continues: false };

describe('quotation marks', () => {
	test.each([
		['他说：“好。”', ['“好。”']],
		['他说：「好。」', ['“好。”']],
		['他说："好。"她说："行。"', ['"好。"', '"行。"']],
		['“甲”“乙”', ['“甲”', '“乙”']],
		['他说：“要抓‘五个耒阳’。”', ['“要抓‘五个耒阳’。”']],
		['‘好’与“行”', ['‘好’', '“行”']],
		['没有引号。', []]
	])('pair: %s', (words, pairs) => {
		expect(read(words)).toEqual([{ ...plain, pairs }]);
	});

	test('of the same kind nest, and the outer pair is the quotation', () => {
		expect(read('他说：“要抓“五个耒阳”工程。”')).toEqual([
			{ ...plain, pairs: ['“要抓“五个耒阳”工程。”'], nested: ['“五个耒阳”'] }
		]);
	});

	test('that nothing opened or closed are told', () => {
		expect(read('好。”他说。')).toEqual([{ ...plain, pairs: [], unopened: 1 }]);
		expect(read('所谓“好，就这样。')).toMatchObject([{ unclosed: 1 }]);
	});

	test('a single one left open within a pair does not part the pair', () => {
		expect(read('“要抓‘五个。”')).toEqual([{ ...plain, pairs: ['“要抓‘五个。”'], unclosed: 1 }]);
	});
});

describe('a quotation that its paragraph does not close', () => {
	test('goes on where the next paragraph begins with an opening mark, as newspapers print it', () => {
		expect(read('他说：“路修好了，灯也亮了。', '“大家都说好。”')).toEqual([
			{ ...plain, pairs: ['“路修好了，灯也亮了。'] },
			{ ...plain, pairs: ['“大家都说好。”'], continues: true }
		]);
	});

	test('goes on where the next paragraph closes it', () => {
		expect(read('他说：“路修好了，灯也亮了。', '大家都说好。”他笑了。')[1]).toEqual({
			...plain,
			pairs: ['大家都说好。”'],
			continues: true
		});
	});

	test('ends where the next speaker is named', () => {
		expect(read('他说：“路修好了，灯也亮了。骆春生代表说，好。')[0]!.pairs).toEqual([
			'“路修好了，灯也亮了。'
		]);
	});

	test('ends with its paragraph otherwise', () => {
		expect(read('他说：“路修好了，灯也亮了。', '会议结束了。')).toEqual([
			{ ...plain, pairs: ['“路修好了，灯也亮了。'], unclosed: 1 },
			{ ...plain, pairs: [] }
		]);
	});

	test('is none of fewer than seven characters', () => {
		expect(read('他说：“路灯都亮了真好')[0]!.pairs).toEqual(['“路灯都亮了真好']);
		expect(read('他说：“路灯亮了真好')[0]!.pairs).toEqual([]);
	});

	test('is none where the mark stands in front of a term', () => {
		expect(read('要抓“五个耒阳工程，一件一件办。')[0]!.pairs).toEqual([]);
	});
});

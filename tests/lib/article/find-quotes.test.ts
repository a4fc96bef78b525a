import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bare } from '#lib/article/bare.ts';
import { findQuotes, type Quote } from '#lib/article/find-quotes.ts';
import { quotesOf } from '#lib/data/quotes.ts';
import { article, corpus } from '../hengyang.ts';

const quotes = quotesOf(corpus.sentences);
const texts = new Map(corpus.sentences.map(({ id, text }) => [id, text]));

/** What was found, as the page prints it; parts with a bar between. */
function find(page: string, wanted: readonly Quote[] = quotes): Record<string, string> {
	return Object.fromEntries(
		[...findQuotes(page, wanted)].map(([id, parts]) => [
			id,
			parts.map(([start, end]) => page.slice(start, end)).join('|')
		])
	);
}

/** Ids of what was found and is not the sentence's own words. */
const wrong = (found: Record<string, string>) =>
	Object.entries(found).filter(([id, text]) => bare(text).text !== bare(texts.get(id)!).text);

const LONE: Quote[] = ['甲说，路要修好。', '乙说，水要引来。', '丙说，电要接通。'].map(
	(exact, i, all) => ({
		id: `s${i}`,
		exact,
		prefix: all[i - 1] ?? '',
		suffix: all[i + 1] ?? ''
	})
);
const TEXT = LONE.map(({ exact }) => exact).join('');

describe('the article as it was printed', () => {
	test('has all its sentences, each with its own marks, also over a break of its columns', () => {
		const found = Object.entries(find(article)).map(([id, text]) => [
			id,
			text.replaceAll('\n', '')
		]);
		expect(Object.fromEntries(found)).toEqual(Object.fromEntries(texts));
	});

	/** What newsrooms' systems do to any text. */
	const CHANGES: [string, (text: string) => string][] = [
		[
			'half-width punctuation',
			(t) => t.replace(/[，。！？：；（）]/g, (c) => ',.!?:;()'['，。！？：；（）'.indexOf(c)]!)
		],
		['straight quotation marks', (t) => t.replace(/[“”]/g, '"')],
		['corner brackets', (t) => t.replaceAll('“', '「').replaceAll('”', '」')],
		['full-width digits', (t) => t.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))],
		['soft hyphens everywhere', (t) => [...t].join('\u00ad')],
		['zero-width spaces everywhere', (t) => [...t].join('\u200b')],
		['line breaks within sentences', (t) => t.replace(/，/g, '，\n')],
		['blanks between all characters', (t) => [...t].join(' ')],
		['marks of notes', (t) => t.replace(/。/g, '[12]。').replace(/，/g, '，①')]
	];
	test.each(CHANGES)('has them with %s', (_, change) => {
		const found = find(change(article));
		expect(Object.keys(found)).toHaveLength(quotes.length);
		expect(wrong(found)).toEqual([]);
	});

	test('has them wherever a picture stands in the middle of a sentence', () => {
		const page = article
			.split('\n')
			.map((line) =>
				line.length < 30
					? line
					: line.replace(/，/g, (c, at: number) => (at % 3 ? c : `${c}\n图为讨论现场。记者 摄\n`))
			)
			.join('\n');
		const found = find(page);
		expect(wrong(found)).toEqual([]);
		expect(Object.keys(found).length).toBeGreaterThanOrEqual(quotes.length * 0.98);
	});

	test('is the only place: a sentence that is repeated elsewhere is found where it belongs', () => {
		for (const { id, text } of corpus.sentences) {
			const found = findQuotes(`${text}\n\n${article}\n相关阅读\n${text}\n`, quotes);
			expect([id, found.get(id)]).toEqual([
				id,
				findQuotes(`${' '.repeat(text.length)}\n\n${article}`, quotes).get(id)
			]);
		}
	});

	test('a sentence that is no longer there is not found in what repeats it', () => {
		for (const { id, text } of corpus.sentences.filter(
			({ place, text }) => place === 'body' && article.includes(text)
		)) {
			const found = findQuotes(`导读：${text}\n正文\n${article.replace(text, '')}`, quotes);
			expect(found.has(id), id).toBe(false);
		}
	});

	test('whatever is done to it, nothing is found that is not there', () => {
		fc.assert(
			fc.property(
				fc.array(
					fc.tuple(
						fc.nat(article.length),
						fc.nat(60),
						fc.constantFrom('', '\n', '，', '广告', ' ')
					),
					{ maxLength: 40 }
				),
				(cuts) => {
					let page = article;
					for (const [at, length, instead] of cuts)
						page = page.slice(0, at) + instead + page.slice(at + length);
					expect(wrong(find(page))).toEqual([]);
				}
			),
			{ numRuns: 60 }
		);
	});
});

describe('what is not certain is left out:', () => {
	test('a headline that the page prints as a part of a sentence', () => {
		const [headline, first] = [
			{ id: 'h', exact: '做大做强国企', prefix: '', suffix: '' },
			{ id: 's', exact: '他说，要提升管理能力，做大做强国企。', prefix: '', suffix: '' }
		];
		expect(
			find('衡阳\n他说，要提升管理能力，做大做强国企。', [headline, first])
		).not.toHaveProperty('h');
		expect(
			find('做大做强国企之后\n他说，要提升管理能力，做大做强国企。', [headline, first])
		).not.toHaveProperty('h');
	});

	test('the same sentence twice with nothing to tell them apart', () =>
		expect(find(`${TEXT}\n${TEXT}`, LONE)).toEqual({}));

	test('a paragraph of one sentence that a pull quote right beside it repeats', () => {
		const [a, b, c] = LONE.map(({ exact }) => exact);
		expect(Object.keys(find([a, b, b, c].join('\n'), LONE))).toEqual(['s0', 's2']);
		expect(Object.keys(find([a, b, c, c].join('\n'), LONE))).toEqual(['s0', 's1']);
	});

	test('one sentence by itself, far from any other', () =>
		expect(find(`导读\n${LONE[1]!.exact}\n其他`, LONE)).toEqual({}));

	test('words that go on', () =>
		expect(find(TEXT.replace('甲说', '某甲说'), LONE)).not.toHaveProperty('s0'));

	test('a quote of a letter or two', () =>
		expect(find('好。好。', [{ id: 'x', exact: '好。', prefix: '', suffix: '' }])).toEqual({}));
});

test('a story of one sentence is found without context, where it stands once', () => {
	const [one] = [{ id: 'x', exact: '甲说，路要修好。', prefix: '', suffix: '' }];
	expect(find('报道\n甲说，路要修好。\n完', [one])).toEqual({ x: '甲说，路要修好。' });
	expect(find('甲说，路要修好。\n甲说，路要修好。', [one])).toEqual({});
});

describe('a quote of twelve letters that something parts', () => {
	const words = '甲说路要修好桥也要一起修';
	const quote = (exact: string) => [{ id: 'x', exact, prefix: '', suffix: '' }];
	const blocks = (count: number) => Array.from({ length: count }, (_, i) => `图${i}。\n`).join('');

	test.each([2, 5, 10])('is found in its parts, behind %i letters', (at) => {
		const page = `报道\n${words.slice(0, at)}\n图为会场。\n${words.slice(at)}\n完`;
		expect(find(page, quote(words))).toEqual({ x: `${words.slice(0, at)}|${words.slice(at)}` });
	});

	test('is found where several things part it', () => {
		const page = `报道\n${words.slice(0, 4)}\n图一。\n${words.slice(4, 8)}\n图二。\n${words.slice(8)}\n完`;
		const parts = [words.slice(0, 4), words.slice(4, 8), words.slice(8)];
		expect(find(page, quote(words))).toEqual({ x: parts.join('|') });
	});

	test('is found behind up to eleven blocks of anything', () => {
		const page = (count: number) => `${words.slice(0, 6)}\n${blocks(count)}${words.slice(6)}\n`;
		expect(find(page(11), quote(words))).toHaveProperty('x');
		expect(find(page(12), quote(words))).toEqual({});
	});

	test('is none with a part of one letter, nor with a letter less', () => {
		expect(find(`${words.slice(0, 1)}\n图。\n${words.slice(1)}\n`, quote(words))).toEqual({});
		expect(find(`${words.slice(0, 11)}\n图。\n${words.slice(11)}\n`, quote(words))).toEqual({});
		const fewer = words.slice(0, 11);
		expect(find(`${fewer.slice(0, 5)}\n图。\n${fewer.slice(5)}\n`, quote(fewer))).toEqual({});
	});
});

test('the same sentence twice in the story is told apart by what stands around', () => {
	const all = ['大家鼓掌。', '甲说，路要修好。', '大家鼓掌。', '乙说，水要引来。'];
	const twice = all.map((exact, i) => ({
		id: `s${i}`,
		exact,
		prefix: all.slice(0, i).join(''),
		suffix: all.slice(i + 1).join('')
	}));
	const found = findQuotes(all.join(''), twice);
	expect([...found.values()].map(([part]) => part)).toEqual([
		[0, 5],
		[5, 13],
		[13, 18],
		[18, 26]
	]);
});

test('a sentence with a character beyond the basic plane is whole', () =>
	expect(
		find('𫘝说，路要修𫘝。', [{ id: 'x', exact: '𫘝说，路要修𫘝', prefix: '', suffix: '' }])
	).toEqual({ x: '𫘝说，路要修𫘝' }));

test('a long page takes no longer than a reader waits', () => {
	const page = `${'他说，路要修好。\n'.repeat(20_000)}${article}`;
	expect(Object.keys(find(page))).toHaveLength(quotes.length);
});

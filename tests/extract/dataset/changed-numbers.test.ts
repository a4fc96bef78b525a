import { describe, expect, test } from 'vitest';
import type { Dataset, Term } from '#dataset';
import { describeChanged, numbersChangedByCommonList } from '#extract/dataset/changed-numbers.ts';
import type { Lexicon } from '#extract/terms/lexicon.ts';

type Said = Pick<Term, 'theme' | 'variants' | 'own'>;
const SAID: Said = { theme: 'party', variants: ['党的建设'] };

function term(id: string, places: number[], said: Partial<Said> = {}): Term {
	return {
		...SAID,
		...said,
		id,
		text: id,
		en: '',
		inside: 0,
		mentions: places.map((from) => ({
			delegation: null,
			sentence: 's',
			speakers: [],
			spans: [[from, from + 1] as [number, number]]
		}))
	};
}

const dataset = (terms: Term[], sha256 = 'a') =>
	({ story: { source: { sha256 } }, terms }) as unknown as Dataset;

/** A common list that says of each term what it is given. */
const list = (said: Record<string, Partial<Said>>, own: string[] = []): Lexicon => ({
	themes: [],
	terms: Object.entries(said).map(([id, one]) => ({ ...SAID, ...one, id, text: id, en: '' })),
	never: [],
	own: new Set(own)
});

const changes = (before: Term[], after: Term[], lexicon: Lexicon) =>
	describeChanged(numbersChangedByCommonList(dataset(before), dataset(after), lexicon));

describe('published numbers are told', () => {
	test.each([
		[
			'that change with a variant',
			[term('党建', [1, 5])],
			[term('党建', [1])],
			{ 党建: { variants: [] } },
			'党建 2 → 1'
		],
		['of a term that is listed anew', [], [term('党建', [1])], { 党建: {} }, '党建 0 → 1'],
		['of a term that is listed no more', [term('党建', [1])], [], {}, '党建 1 → 0'],
		[
			'that pass to another theme',
			[term('党建', [1])],
			[term('党建', [1], { theme: 'strategy' })],
			{ 党建: { theme: 'strategy' } },
			'党建 1 → 1 (theme party → strategy)'
		],
		[
			'that pass to no theme',
			[term('党建', [1])],
			[term('党建', [1], { theme: null })],
			{ 党建: { theme: null } },
			'党建 1 → 1 (theme party → none)'
		],
		[
			'that come from no theme',
			[term('党建', [1], { theme: null })],
			[term('党建', [1])],
			{ 党建: {} },
			'党建 1 → 1 (theme none → party)'
		],
		[
			'that pass to other places',
			[term('党建', [1])],
			[term('党建', [9])],
			{ 党建: { variants: [] } },
			'党建 1 → 1'
		],
		[
			'of all terms, once one is listed otherwise',
			[term('党建', [1, 2]), term('产业', [3])],
			[term('党建', [1]), term('产业', [3, 4])],
			{ 党建: { variants: [] }, 产业: {} },
			'党建 2 → 1, 产业 1 → 2'
		]
	])('%s', (_, before, after, said, told) => {
		expect(changes(before, after, list(said))).toBe(told);
	});
});

describe('nothing is told', () => {
	const before = [term('党建', [1, 5])];
	const after = [term('党建', [1])];

	test('where the list says what it said, in whatever order', () => {
		const twice = { variants: ['党的建设', '抓党建'] };
		const turned = { variants: ['抓党建', '党的建设'] };
		expect(changes(before, after, list({ 党建: {} }))).toBe('');
		expect(changes([term('党建', [1, 5], twice)], after, list({ 党建: turned }))).toBe('');
	});

	test('where the article is another one', () => {
		const lexicon = list({ 党建: { variants: [] } });
		expect(numbersChangedByCommonList(dataset(before), dataset(after, 'b'), lexicon)).toEqual([]);
	});

	test('where the story’s own list says so, or said so', () => {
		const said = { 党建: { variants: [] } };
		expect(changes(before, after, list(said, ['党建']))).toBe('');
		expect(changes([term('党建', [1, 5], { own: true })], after, list(said))).toBe('');
	});

	test('where all numbers stay', () => {
		expect(changes(after, after, list({ 党建: { variants: [] } }))).toBe('');
		expect(changes([term('党建', [])], [], list({}))).toBe('');
	});
});

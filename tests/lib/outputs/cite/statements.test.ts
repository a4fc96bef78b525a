import { describe, expect, it } from 'vitest';
import { quoteAt } from '#lib/outputs/cite/quote.ts';
import { setCitableText } from '#lib/outputs/cite/statements.ts';
import { setFullText } from '#lib/outputs/page/full-text.ts';
import { HOSTILE, readReports } from './reports.ts';

const reports = readReports();
const withoutBlanks = (text: string) => text.replace(/\s/g, '');

describe('the text that is cited', () => {
	it('is a line for each heading, headline and paragraph', () => {
		const { text } = setCitableText(HOSTILE.dataset, HOSTILE.article);
		expect(text.split('\n').slice(0, 3)).toEqual([
			'𠮷县&"<乙>"代表团',
			'修好𠮷桥 <b>',
			'𬭎一代表说，“修<桥>&路”。𬭎一代表说，“修<桥>&路”。'
		]);
		expect(text.endsWith('修路。\n')).toBe(true);
	});

	it.each(reports)('is what the page of %s prints in full', (_, { dataset, article }) => {
		const printed = setFullText(dataset, article).flatMap(({ delegation, headline, paragraphs }) =>
			[delegation?.name, headline?.text, paragraphs.flat().map(({ text }) => text)].flat()
		);
		const { text } = setCitableText(dataset, article);
		expect(withoutBlanks(text)).toBe(withoutBlanks(printed.join('')));
	});

	it.each(reports)('has the words of each statement of %s', (_, { dataset, article }) => {
		const { text, statements } = setCitableText(dataset, article);
		const printed = new Set(dataset.sentences.flatMap((sentence) => sentence.statements));
		expect(statements.map(({ statement }) => statement)).toEqual(dataset.statements);
		for (const { statement, places } of statements)
			expect(withoutBlanks(places.map(([a, b]) => text.slice(a, b)).join(''))).toBe(
				// A joint statement outlives somebody who was withdrawn; the sentence that names him or her does not.
				printed.has(statement.id) ? withoutBlanks(statement.text) : ''
			);
	});

	it('has one place for words that stand side by side, and one for each part of others', () => {
		const { statements } = setCitableText(HOSTILE.dataset, HOSTILE.article);
		const places = new Map(
			statements.map(({ statement, places }) => [statement.id, places.length])
		);
		expect([places.get('over'), places.get('split')]).toEqual([1, 2]);
	});
});

describe('a quote', () => {
	it('has 32 characters on each side', () => {
		const text = Array.from({ length: 40 }, (_, i) => String(100 + i)).join('');
		expect(quoteAt(text, [60, 63])).toEqual({
			exact: '120',
			prefix: text.slice(28, 60),
			suffix: text.slice(63, 95)
		});
	});

	it('has more around it where the same words stand elsewhere', () => {
		const text = `甲${'乙'.repeat(100)}桥${'乙'.repeat(100)}丙${'乙'.repeat(100)}桥${'乙'.repeat(100)}丁`;
		const { prefix, suffix } = quoteAt(text, [101, 102]);
		expect(prefix.startsWith('甲') || suffix.includes('丙')).toBe(true);
	});

	it('begins and ends with whole characters', () => {
		const text = `${'𠮷'.repeat(20)}x${'𠮷'.repeat(20)}桥${'𠮷'.repeat(40)}`;
		const quote = quoteAt(text, [81, 82]);
		expect(quote.prefix).toBe(`${'𠮷'.repeat(20)}x${'𠮷'.repeat(20)}`.slice(-32));
		expect(quoteAt(`一${text}`, [42, 43]).prefix).not.toMatch(/^[\uDC00-\uDFFF]/);
		expect(quote.suffix).toBe('𠮷'.repeat(16));
	});

	it('is the whole text where nothing tells its words apart', () => {
		expect(quoteAt('桥桥', [0, 1])).toEqual({ exact: '桥', prefix: '', suffix: '桥' });
	});
});

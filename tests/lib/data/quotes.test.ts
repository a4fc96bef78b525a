import { describe, expect, test } from 'vitest';
import type { CorpusSentence } from '#lib/data/corpus.ts';
import { quotesOf } from '#lib/data/quotes.ts';

const sentence = (
	text: string,
	delegation: number | null = 0,
	place: 'body' | 'headline' = 'body'
) => ({ id: text, delegation, place, paragraph: 1, text, statements: [] }) as CorpusSentence;

const around = (...sentences: CorpusSentence[]) =>
	quotesOf(sentences).map(({ prefix, exact, suffix }) => [prefix, exact, suffix]);

describe('a sentence is looked for between', () => {
	test('those in front of it and behind it', () => {
		expect(around(sentence('甲。'), sentence('乙。'), sentence('丙。'))).toEqual([
			['', '甲。', '乙。丙。'],
			['甲。', '乙。', '丙。'],
			['甲。乙。', '丙。', '']
		]);
	});

	test('those of its own delegation alone', () => {
		expect(around(sentence('甲。', 0), sentence('乙。', 1), sentence('丙。', 1))).toEqual([
			['', '甲。', ''],
			['', '乙。', '丙。'],
			['乙。', '丙。', '']
		]);
		expect(around(sentence('甲。', null), sentence('乙。', 0))[1]).toEqual(['', '乙。', '']);
	});

	test('no headline, and a headline between nothing', () => {
		expect(around(sentence('题', 0, 'headline'), sentence('甲。'), sentence('乙。'))).toEqual([
			['', '题', ''],
			['', '甲。', '乙。'],
			['甲。', '乙。', '']
		]);
	});

	test('forty characters on either side, those that are nearest', () => {
		const long = Array.from({ length: 30 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
		const [, , [prefix, , suffix]] = around(
			sentence(long),
			sentence(long),
			sentence('甲。'),
			sentence(long),
			sentence(long)
		) as [unknown, unknown, [string, string, string]];
		expect(prefix).toBe(long.slice(-10) + long);
		expect(suffix).toBe(long + long.slice(0, 10));
	});
});

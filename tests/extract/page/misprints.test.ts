import { describe, expect, test } from 'vitest';
import { findMisprints } from '#extract/page/misprints.ts';
import { foldArticle } from '#extract/text/fold.ts';

const found = (words: string) => {
	const { text, marks } = foldArticle(words);
	return findMisprints(text, marks).map(({ code, at }) => [code, text.slice(...at)]);
};

describe('misprints', () => {
	test.each([
		['明确目标 and 路径。', [['stray-token', 'and']]],
		['“目标” the “路径”', [['stray-token', 'the']]],
		['五—公里', [['odd-dash', '—']]],
		['目标 of 路径', [['stray-token', 'of']]],
		['目标 abcdefghijkl 路径', [['stray-token', 'abcdefghijkl']]],
		['（目标） and （路径）', [['stray-token', 'and']]],
		[
			'明确 and 目标 or 路径',
			[
				['stray-token', 'and'],
				['stray-token', 'or']
			]
		],
		[
			'五—公里—六',
			[
				['odd-dash', '—'],
				['odd-dash', '—']
			]
		],
		['—公里', [['odd-dash', '—']]],
		['公里—', [['odd-dash', '—']]],
		[
			'甲—乙 and 丙',
			[
				['odd-dash', '—'],
				['stray-token', 'and']
			]
		]
	])('%s', (words, misprints) => {
		expect(found(words)).toEqual(misprints);
	});

	test.each([
		'目标 a 路径',
		'目标 abcdefghijklm 路径',
		'GDP and 路径',
		'路径。 and 目标',
		'他说———好。',
		'他说——好。',
		'发展 5G 网络',
		'用 AI',
		'GDP 增长',
		'目标a路径',
		'目标 and'
	])('%s has none', (words) => {
		expect(found(words)).toEqual([]);
	});
});

import { describe, expect, test } from 'vitest';
import { Fault } from '#extract/fault.ts';
import { extract } from '#extract/extract.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { noStory } from '#extract/editor/settlement.ts';

/** What is printed where the terms 5G+, 5G, AI, AI+, 工业4.0, 4G, C++ and 500强 are listed is counted as these. */

const TERMS = ['5G+', '5G', 'AI', 'AI+', '工业4.0', '4G', 'C++', '500强'];

function lexiconOf(...terms: (string | [string, string])[]) {
	const lines = terms.map((term, i) => {
		const [text, variant] = typeof term === 'string' ? [term] : term;
		const variants = variant === undefined ? '' : `, variants: [${JSON.stringify(variant)}]`;
		return `  - { id: t${i}, text: ${JSON.stringify(text)}, en: T${variants} }\n`;
	});
	return parseLexicon(`terms:\n${lines.join('')}`, 'lexicon.yaml');
}

function count(text: string, lexicon = lexiconOf(...TERMS)) {
	const dataset = extract(
		{ id: 'x', file: 'x.txt', sha256: '', encoding: 'UTF-8', text: `甲乙丙。${text}。\n` },
		{ lexicon, region: null, story: noStory }
	);
	return dataset.terms
		.flatMap((term) => term.mentions.map(({ spans }) => ({ term: term.text, at: spans[0]![0] })))
		.sort((a, b) => a.at - b.at)
		.map(({ term }) => term);
}

describe('terms of Latin letters and digits are counted', () => {
	test.each([
		['发展5G+和５Ｇ＋，5g＋也好', ['5G+', '5G+', '5G+']],
		['建设5G网络', ['5G']],
		['从4G到5G、AI', ['4G', '5G', 'AI']],
		['“AI+”行动，ＡＩ＋制造，ai ', ['AI+', 'AI+', 'AI']],
		['AI-5G', ['AI', '5G']],
		['AI，AI。AI/AI', ['AI', 'AI', 'AI', 'AI']],
		['用C++写，c＋＋', ['C++', 'C++']],
		['工业4.0与工业４．０', ['工业4.0', '工业4.0']],
		['A\u200bI', ['AI']],
		['𝟓𝐆', ['5G']],
		['世界500强', ['500强']],
		['①5G，②AI', ['5G', 'AI']],
		['第5.5G', []],
		['是5.。AI', ['AI']]
	])('%s', (text, wanted) => expect(count(text)).toEqual(wanted));
});

describe('and not where a Latin word or a number goes on', () => {
	test.each([
		'TAIL',
		'AIR',
		'KAI',
		'AI2',
		'2AI',
		'ÉAI',
		'ＴＡＩＬ',
		'15G',
		'3.5G',
		'３．５Ｇ',
		'5GHz',
		'A5G',
		'工业4.05',
		'工业4.0.5',
		'1500强',
		'2.500强'
	])('%s', (text) => expect(count(text)).toEqual([]));
});

test('a shorter term is counted where the longest one would end within a word', () => {
	expect(count('发展智能A1', lexiconOf('智能A', '智能'))).toEqual(['智能']);
	expect(count('X光机XA', lexiconOf('X', 'XA', '光'))).toEqual(['X', '光', 'XA']);
});

test('within longer terms no Latin word is counted that goes on', () => {
	const lexicon = lexiconOf('AI', 'TAIL长尾', 'AI长尾');
	const { terms } = extract(
		{ id: 'x', file: 'x', sha256: '', encoding: 'UTF-8', text: '甲乙。TAIL长尾和AI长尾。' },
		{ lexicon, region: null, story: noStory }
	);
	expect(terms.find(({ text }) => text === 'AI')?.inside).toBe(1);
});

describe('a word list', () => {
	test('holds no two terms that are read alike', () => {
		expect(() => lexiconOf('5G+', '5g＋')).toThrow(Fault);
		expect(() => lexiconOf('见义', '⻅义')).toThrow(/“⻅义” stands at 2:21 already/);
	});

	test('may give a term a variant that is read as the term', () => {
		expect(count('5G＋', lexiconOf(['5G+', '5G＋']))).toEqual(['5G+']);
	});

	test('holds no term of which nothing is seen', () => {
		expect(() => lexiconOf('\u200b')).toThrow(/could be seen/);
	});
});

test.each(['见证⾦山', '⻅证金山', '見證金山', '见\u00ad证金山', '见证金\ufe01山'])(
	'a term is counted however its characters are printed: %s',
	(text) => expect(count(text, lexiconOf('见证', '金山'))).toEqual(['见证', '金山'])
);

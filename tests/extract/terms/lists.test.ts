import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { Fault } from '#extract/fault.ts';
import { makeFinder, makeMatcher, matchTerms } from '#extract/terms/terms.ts';
import { parseLexicon } from '#extract/terms/parse-lexicon.ts';
import { writeOwnLexicon } from '#extract/terms/write-own-lexicon.ts';

function faultOf(source: string): Partial<Fault> {
	try {
		parseLexicon(source, 'lexicon.yaml');
	} catch (error) {
		if (error instanceof Fault) return error;
		throw error;
	}
	throw new Error('nothing is wrong');
}

describe('a list that would make a count ambiguous is refused at its place, and says why', () => {
	test.each([
		[
			'an id of two terms',
			'terms:\n  - { id: a, text: 甲 }\n  - { id: a, text: 乙 }\n',
			'lexicon-duplicate-id',
			3,
			'the id “a” stands at 2:11 already'
		],
		[
			'an id of a theme and a term',
			'themes: [{ id: a, name: 甲 }]\nterms: [{ id: a, text: 乙 }]\n',
			'lexicon-duplicate-id',
			2,
			'the id “a” stands at 1:16 already'
		],
		[
			'a theme that is not there',
			'themes: [{ id: a, name: 甲 }, { id: b, name: 乙 }]\nterms:\n  - { id: c, text: 丙, theme: d }\n',
			'lexicon-unknown-theme',
			3,
			'no theme has the id “d”; known are a, b'
		],
		[
			'a term that is another’s variant',
			'terms:\n  - { id: a, text: 甲乙, variants: [丙丁] }\n  - { id: b, text: 丙丁 }\n',
			'lexicon-duplicate-term',
			3,
			'the term “丙丁” stands at 2:'
		],
		[
			'a variant that is the term',
			'terms:\n  - { id: a, text: 甲乙, variants: [甲乙] }\n',
			'lexicon-duplicate-term',
			2,
			'the variant “甲乙” stands at 2:'
		],
		[
			'a word that is never shown, and a term',
			'never: [甲乙]\nterms:\n  - { id: a, text: 甲乙 }\n',
			'lexicon-duplicate-term',
			3,
			'the term “甲乙” stands at 1:'
		],
		[
			'a word twice',
			'terms: []\nnever: [甲乙, 甲乙]\n',
			'lexicon-duplicate-term',
			2,
			'the word “甲乙” stands at 2:'
		],
		[
			'blanks around a variant',
			"terms:\n  - { id: a, text: 甲乙, variants: ['丙丁 '] }\n",
			'lexicon-blank',
			2,
			'has blanks around it'
		]
	])('%s', (_, source, code, line, message) => {
		const fault = faultOf(source);
		expect(fault).toMatchObject({ code, file: 'lexicon.yaml', place: { line } });
		expect(fault.message).toContain(message);
	});
});

test('what a list leaves out is empty, or null', () => {
	expect(parseLexicon('terms: [{ id: a, text: 甲乙 }]\n', 'lexicon.yaml')).toEqual({
		themes: [],
		terms: [{ id: 'a', text: '甲乙', en: '', theme: null, variants: [] }],
		never: [],
		own: new Set()
	});
	const full = parseLexicon(
		'themes: [{ id: t, name: 主题 }]\nterms: [{ id: a, text: 甲乙, en: Ab, theme: t, variants: [丙丁] }]\nnever: [好]\n',
		'lexicon.yaml'
	);
	expect(full.themes).toEqual([{ id: 't', name: '主题', en: '' }]);
	expect(full.terms[0]).toEqual({
		id: 'a',
		text: '甲乙',
		en: 'Ab',
		theme: 't',
		variants: ['丙丁']
	});
	expect(full.never).toEqual(['好']);
});

const lexiconOf = (...terms: string[]) =>
	parseLexicon(
		`terms:\n${terms.map((text, i) => `  - { id: t${i}, text: ${text} }\n`).join('')}`,
		'lexicon.yaml'
	);

describe('terms within terms', () => {
	/** What stands within each term that a text has. */
	function inside(text: string, ...terms: string[]) {
		const found: [string, string[]][] = [];
		matchTerms(makeMatcher(lexiconOf(...terms)), text, [0, text.length], (form) =>
			found.push([terms[form.term]!, form.inside.map((i) => terms[i]!)])
		);
		return found;
	}

	test('are told, each as often as it stands there, and no term within itself', () => {
		expect(inside('产业链和产业', '产业', '产业链', '链')).toEqual([
			['产业链', ['产业', '链']],
			['产业', []]
		]);
		expect(inside('天天天天好', '天天', '天天天天好')).toEqual([['天天天天好', ['天天', '天天']]]);
		expect(inside('天天天好', '天天', '天天天好')).toEqual([['天天天好', ['天天']]]);
	});

	test('are found in no other sentence than the longest', () => {
		const find = makeFinder(lexiconOf('产业', '产业链', '链'));
		expect(find('产业链和产业。链')).toEqual(['t1', 't0', 't2']);
		expect(find('路灯亮了')).toEqual([]);
	});
});

describe('a story’s own list', () => {
	test('is written as it is read', () => {
		const own = {
			themes: [{ id: 't', name: '主题', en: 'A theme' }],
			terms: [
				{ id: 'a', text: '甲乙', en: 'a, b', theme: 't', variants: ['丙丁', '5G+'] },
				{ id: 'b', theme: null, variants: [], text: '戊己' }
			],
			never: ['好', '是']
		};
		const text = writeOwnLexicon(own, '# schema')!;
		expect(parse(text)).toEqual({ ...own, terms: [own.terms[0], { id: 'b', text: '戊己' }] });
		expect(text.startsWith('# schema\n# What this story counts otherwise')).toBe(true);
		expect(text).toContain(
			"  - { id: a, text: 甲乙, en: 'a, b', theme: t, variants: [丙丁, '5G+'] }\n"
		);
	});

	test.each([
		[{ themes: [{ id: 't', name: '主题' }] }, ['themes']],
		[{ terms: [{ id: 'a', text: '甲' }] }, ['terms']],
		[{ never: ['好'] }, ['never']]
	])('has only the lists that say something: %j', (own, lists) => {
		expect(Object.keys(parse(writeOwnLexicon(own, '# schema')!) as object)).toEqual(lists);
	});

	test('is none where it says nothing', () => {
		expect(writeOwnLexicon({}, '# schema')).toBeNull();
		expect(writeOwnLexicon({ themes: [], terms: [], never: [] }, '# schema')).toBeNull();
	});
});

import { notShown } from '#lib/outputs/page/view.ts';
import { describe, expect, test } from 'vitest';
import { numbersChangedByCommonList } from '#extract/dataset/changed-numbers.ts';
import { noStory } from '#extract/editor/settlement.ts';
import { extract } from '#extract/extract.ts';
import { Fault } from '#extract/fault.ts';
import type { Lexicon } from '#extract/terms/lexicon.ts';
import { parseLexicon, parseOwnLexicon } from '#extract/terms/parse-lexicon.ts';

const COMMON = `
themes:
  - { id: rural, name: 乡村, en: Rural }
  - { id: party, name: 党建 }
terms:
  - { id: revival, text: 乡村振兴, en: revival, theme: rural }
  - { id: industry, text: 产业, en: industry, variants: [工业] }
  - { id: build, text: 党建, theme: party }
never: [发展, 工作]
`;
const common = parseLexicon(COMMON, 'data/lexicon.yaml');
const own = (source: string) => parseOwnLexicon(source, 'own.yaml', common);

const TEXT = '乡村振兴靠产业，产业靠工业，党建引领发展。乡村振兴是雁鸣，雁鸣。';
const read = (lexicon: Lexicon, text = TEXT) =>
	extract(
		{ id: 'x', file: 'x.txt', sha256: text, encoding: 'UTF-8', text: `${text}\n` },
		{ lexicon, region: null, story: noStory }
	);
const counts = (lexicon: Lexicon) =>
	Object.fromEntries(read(lexicon).terms.map(({ text, mentions }) => [text, mentions.length]));

describe('a story’s own list', () => {
	test('adds themes, terms, variants and words never shown, and changes what it names', () => {
		const before = structuredClone(common);
		const lexicon = own(`
themes:
  - { id: geese, name: 雁城, en: Geese }
  - { id: party, name: 党的建设 }
terms:
  - { id: sing, text: 雁鸣, theme: geese }
  - { id: industry, variants: [引领], theme: geese }
never: [党建, 工作]
`);
		expect(lexicon.themes).toEqual([
			{ id: 'rural', name: '乡村', en: 'Rural' },
			{ id: 'party', name: '党的建设', en: '' },
			{ id: 'geese', name: '雁城', en: 'Geese' }
		]);
		expect(lexicon.terms).toEqual([
			{ id: 'revival', text: '乡村振兴', en: 'revival', theme: 'rural', variants: [] },
			{ id: 'industry', text: '产业', en: 'industry', theme: 'geese', variants: ['工业', '引领'] },
			{ id: 'sing', text: '雁鸣', en: '', theme: 'geese', variants: [] }
		]);
		expect(lexicon.never).toEqual(['发展', '党建', '工作']);
		expect(notShown(lexicon)).toEqual({ never: ['发展'], leftOut: ['党建', '工作'] });
		expect(notShown(common)).toEqual({ never: ['发展', '工作'], leftOut: [] });
		expect(counts(common)).toEqual({ 乡村振兴: 2, 产业: 3, 党建: 1 });
		expect(counts(lexicon)).toEqual({ 乡村振兴: 2, 产业: 4, 雁鸣: 2 });
		expect(common).toEqual(before);
	});

	test('a theme has a short English name where a list gives it one, and none from another name', () => {
		const list = parseLexicon(
			`themes: [{ id: rural, name: 乡村, en: Rural revitalisation, enShort: Rural }, { id: party, name: 党建 }]
terms: [{ id: revival, text: 乡村振兴, theme: rural }]`,
			'data/lexicon.yaml'
		);
		const shorts = (source: string) =>
			read(parseOwnLexicon(source, 'own.yaml', list)).themes.map(({ enShort }) => enShort);
		expect(read(list).themes.map(({ enShort }) => enShort)).toEqual(['Rural', undefined]);
		expect(read(list).themes[1]).not.toHaveProperty('enShort');
		expect(shorts('themes: [{ id: rural, name: 乡村振兴 }]')).toEqual(['Rural', undefined]);
		expect(shorts('themes: [{ id: rural, en: Villages }]')).toEqual([undefined, undefined]);
		expect(shorts('themes: [{ id: party, enShort: Party }]')).toEqual(['Rural', 'Party']);
	});

	test('marks in the dataset what it decides, and nothing else', () => {
		const { terms } = read(own('terms: [{ id: sing, text: 雁鸣 }, { id: build, en: party }]'));
		expect(
			terms
				.filter((term) => term.own)
				.map(({ id }) => id)
				.sort()
		).toEqual(['build', 'sing']);
		expect(read(common).terms.some((term) => 'own' in term)).toBe(false);
	});

	test('counts what the common list never shows', () => {
		const lexicon = own('terms: [{ id: growth, text: 发展 }]');
		expect(lexicon.never).toEqual(['工作']);
		expect(counts(lexicon)).toMatchObject({ 发展: 1 });
	});

	test('may be empty of anything', () => {
		expect(own('never:\n')).toEqual({ ...common, leftOut: [] });
		expect(own('{}')).toEqual({ ...common, leftOut: [] });
	});

	test.each([
		['a term of nobody', 'terms:\n  - { id: new }', 2, 5, 'missing-key', /“text” is missing/],
		['an id misspelt', 'terms:\n  - { id: revivla }', 2, 5, 'missing-key', /mean “revival”\?/],
		['a theme of nobody', 'themes:\n  - { id: new }', 2, 5, 'missing-key', /“name” is missing/],
		[
			'a word of another term',
			'terms:\n  - { id: new, text: 工业 }',
			2,
			22,
			'lexicon-duplicate-term',
			/the common list counts “工业” as industry; .* give it that id/
		],
		[
			'a variant of another term',
			'terms:\n  - { id: build, variants: [产业] }',
			2,
			29,
			'lexicon-duplicate-term',
			/as industry/
		],
		[
			'a term called as a theme',
			'terms:\n  - { id: rural, text: 甲 }',
			2,
			11,
			'lexicon-duplicate-id',
			/a theme/
		],
		[
			'a theme called as a term',
			'themes:\n  - { id: build, name: 甲 }',
			2,
			11,
			'lexicon-duplicate-id',
			/a term/
		],
		[
			'an unknown theme',
			'terms:\n  - { id: build, theme: x }',
			2,
			25,
			'lexicon-unknown-theme',
			/known are rural, party/
		],
		[
			'a word twice',
			'never: [甲]\nterms:\n  - { id: a, text: 甲 }',
			3,
			20,
			'lexicon-duplicate-term',
			/1:9/
		],
		['an unknown key', 'term: []', 1, 1, 'unknown-key', /mean “terms”\?/]
	])('is refused for %s', (_, source, line, column, code, message) => {
		let fault: unknown;
		try {
			own(source);
		} catch (error) {
			fault = error;
		}
		expect(fault).toBeInstanceOf(Fault);
		expect(fault).toMatchObject({ code, file: 'own.yaml', place: { line, column } });
		expect((fault as Fault).message).toMatch(message);
	});
});

describe('published numbers that the common list changes', () => {
	interface Otherwise {
		ownBefore?: string;
		ownAfter?: string;
		text?: string;
	}
	const changed = (
		source: string,
		{ ownBefore = '{}', ownAfter = ownBefore, text = TEXT }: Otherwise = {}
	) => {
		const before = read(own(ownBefore));
		const lexicon = parseOwnLexicon(ownAfter, 'own.yaml', parseLexicon(source, 'lexicon.yaml'));
		return numbersChangedByCommonList(before, read(lexicon, text), lexicon).map(
			({ text, mentions: [from, to], themes: [was, is] }) => [text, from, to, was, is]
		);
	};

	test('are told: added, removed, longer terms that take others’ places, variants, themes', () => {
		const add = (line: string) => COMMON.replace('terms:\n', `terms:\n  - ${line}\n`);
		expect(changed(add('{ id: new, text: 雁鸣 }'))).toEqual([['雁鸣', null, 2, null, null]]);
		expect(changed(COMMON.replace(/.*build.*\n/, ''))).toEqual([['党建', 1, null, 'party', null]]);
		expect(changed(add('{ id: long, text: 靠产业 }'))).toEqual([
			['产业', 3, 2, null, null],
			['靠产业', null, 1, null, null]
		]);
		expect(changed(COMMON.replace('[工业]', '[工业, 引领]'))).toEqual([['产业', 3, 4, null, null]]);
		expect(changed(COMMON.replace('党建, theme: party', '党建, theme: rural'))).toEqual([
			['党建', 1, 1, 'party', 'rural']
		]);
	});

	test.each<[string, string, Otherwise?]>([
		['nothing changes', COMMON],
		['a name changes', COMMON.replace('en: revival', 'en: anew')],
		['words are added that it does not print', COMMON.replace('[工业]', '[工业, 乙丙丁]')],
		['another article is read', COMMON.replace(/.*build.*\n/, ''), { text: `${TEXT}党建。` }],
		[
			'its own list changes',
			COMMON,
			{ ownBefore: 'terms: [{ id: sing, text: 雁鸣 }]', ownAfter: 'never: [党建]' }
		],
		[
			'a term moves from the common list to its own',
			COMMON.replace(/.*build.*\n/, ''),
			{ ownAfter: 'terms: [{ id: build, text: 党建, theme: party }]' }
		]
	])('are none where %s', (_, source, options) => {
		expect(changed(source, options)).toEqual([]);
	});
});

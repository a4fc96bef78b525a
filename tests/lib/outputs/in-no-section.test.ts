import { describe, expect, test } from 'vitest';
import { CLOUD_MEASURES, stateOfCloud, tabulateCloud, wordCloud } from '#lib/charts/cloud/state.ts';
import { wordAbsent } from '#lib/charts/legend.ts';
import { partTerms } from '#lib/data/compare.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import { deriveFindings } from '#lib/data/findings.ts';
import { countByDelegation, measure, mentionsIn } from '#lib/data/measures.ts';
import { countTheme } from '#lib/data/themes.ts';
import { LANGUAGES, nameIn } from '#lib/messages/language.ts';
import { meetingsMessagesIn } from '#lib/messages/meetings.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { HENGYANG } from '../charts/hengyang.ts';
import { makeCorpus } from '../made-up.ts';

/**
 * A report has words that stand in no delegation's section: in front of all headings, behind the last. They are in the body, and of no
 * delegation; a sentence that counts delegations must not count these as theirs, and one that counts the body must not leave them out.
 */

/** With each delegation in turn as if it had no heading. */
const beheaded = (corpus: Corpus): Corpus[] =>
	corpus.delegations.map((_, lost) => {
		const shift = (d: number | null) => (d === null || d === lost ? null : d > lost ? d - 1 : d);
		const move = <One extends { delegation: number | null }>(one: One): One => ({
			...one,
			delegation: shift(one.delegation)
		});
		return {
			...corpus,
			delegations: corpus.delegations.filter((_, d) => d !== lost),
			sentences: corpus.sentences.map(move),
			speakers: corpus.speakers.map(move),
			statements: corpus.statements.map(move),
			hotWords: []
		};
	});

const MADE_UP = makeCorpus({
	themes: { roads: ['公路', '桥梁'], schools: ['学校'], woods: ['树林'] },
	delegations: [
		{ id: 'preamble', body: [['公路要修。', '学校、学校，还是学校。', '桥梁要查。']] },
		{ id: 'east', headline: '公路先行', body: [['公路通了，公路好。', '桥梁要查。']] },
		{ id: 'west', body: [['公路通了。']] }
	]
});

const reports = [MADE_UP, HENGYANG].flatMap((corpus) => [corpus, ...beheaded(corpus)]);

test('there are such words: whole themes of them, and words that one section shares with none', () => {
	const [, first] = reports as [Corpus, Corpus];
	expect(countByDelegation(first, { theme: 0 })).toEqual([2, 1]);
	expect(countTheme(first, 0, false)).toMatchObject({ delegations: 2, sentences: 5 });
	expect(countTheme(first, 1, false)).toMatchObject({ delegations: 0, sentences: 1 });
});

describe.each(LANGUAGES)('in $code', (language) => {
	const words = messagesIn(language);

	test('a theme’s sentences are said to be of the whole body, wherever some are in no section', () => {
		const whole =
			language.code === 'en' ? /(\d+) sentences? of .* in all$/ : /正文(?:和标题)?共(\d+)句$/;
		for (const corpus of reports)
			for (const headlines of [false, true])
				corpus.themes.forEach((theme, i) => {
					const counted = countTheme(corpus, i, headlines);
					const name = nameIn(language, theme);
					const said = words.themes.summary({ theme: name, headlines, ...counted });
					const found = whole.exec(said)?.[1];
					expect(Number(found ?? 0), said).toBe(counted.sentences);
					expect(/标题|headlines/.test(said)).toBe(headlines && counted.sentences > 0);
				});
	});

	test('no small map says that nothing is counted beside its number of sentences', () => {
		const none = words.themes.delegations({ n: 0, of: 3, sentences: 0 })[1];
		for (const corpus of reports)
			corpus.themes.forEach((_, i) => {
				const { delegations: n, sentences } = countTheme(corpus, i, false);
				const [number, unit] = words.themes.delegations({
					n,
					of: corpus.delegations.length,
					sentences
				});
				expect(number).toBe(n > 0 ? String(n) : '');
				expect(unit === none).toBe(sentences === 0);
			});
	});

	test('a cloud’s title counts the words that are drawn, by each measure that there is, and prints no zero', () => {
		const nobody: Corpus = { ...beheaded(beheaded(MADE_UP)[0]!)[0]!, delegations: [] };
		const nowhere = { ...nobody, delegations: MADE_UP.delegations.slice(0, 1) };
		for (const corpus of [...reports, nobody, nowhere])
			for (const by of CLOUD_MEASURES) {
				const loose = corpus === nobody || corpus === nowhere;
				const placed: Corpus = loose
					? { ...corpus, sentences: corpus.sentences.map((s) => ({ ...s, delegation: null })) }
					: corpus;
				const state = stateOfCloud(placed, language, { by });
				expect(state.by).toBe(placed.delegations.length > 0 ? by : 'mentions');
				const { title } = wordCloud(state);
				const drawn = tabulateCloud(state).rows.length;
				const numbers = title.match(/\d+/g)?.map(Number) ?? [];
				if (drawn > 0) expect(numbers.pop(), title).toBe(drawn);
				else expect(title).toMatch(/都不在|none/);
				expect(title).not.toMatch(/(?<!\d)0/);
			}
	});

	test('an empty list says where it looked', () => {
		for (const headlines of [false, true])
			for (const scope of [{ theme: 0 }, { term: 0 }]) {
				const say = (more: object) => wordAbsent(language, { ...scope, headlines, ...more });
				const [report, section] = [say({}), say({ delegation: 0 })];
				const both = words.either(wordAbsent(language, { ...scope, headlines }, 'report'));
				const person = say({ speaker: 0 });
				expect(person).toMatch(/此人|person/);
				// Nobody speaks in headlines.
				expect(person).not.toMatch(/标题|headline/);
				expect(both).toMatch(/^两团.*。$|^[TN].* of either\.$/);
				for (const said of [report, section, both])
					expect(/标题|headline/.test(said)).toBe(headlines);
				for (const said of [report, section]) expect(said).not.toMatch(/此人|person|两团|either/);
				expect(/ its /.test(report)).toBe(false);
			}
	});
});

test('words that are said to be counted in one section only are counted nowhere else', () => {
	for (const corpus of reports)
		for (const headlines of [false, true])
			corpus.delegations.forEach((_, delegation) => {
				const { only, also } = partTerms(corpus, delegation, headlines);
				const elsewhere = (term: number) =>
					mentionsIn(corpus, { term, headlines }).filter(
						({ sentence }) => corpus.sentences[sentence]?.delegation !== delegation
					).length;
				expect(only.filter(({ term }) => elsewhere(term) > 0)).toEqual([]);
				expect(also.filter(({ term }) => elsewhere(term) === 0)).toEqual([]);
			});
});

test('and so says the finding about them, which counts all words of the body', () => {
	for (const corpus of reports) {
		const found = deriveFindings(corpus).find(({ id }) => id === 'one-delegation');
		const places = corpus.terms.map((_, term) => [
			...new Set(
				mentionsIn(corpus, { term }).map(
					({ sentence }) => corpus.sentences[sentence]?.delegation ?? null
				)
			)
		]);
		const single = places.filter(([first = null, ...more]) => first !== null && more.length === 0);
		if (single.length === 0 || corpus.delegations.length < 2) expect(found).toBeUndefined();
		else
			expect(found?.values).toMatchObject({
				terms: corpus.terms.filter(
					(_, term) => measure(corpus, mentionsIn(corpus, { term }), 'mentions') > 0
				).length,
				one: single.length
			});
	}
});

test.each(LANGUAGES)(
	'a place without a section may be named all the same, and nothing says in $code that the report has nothing of it',
	(language) => {
		const { map, pageLegend } = messagesIn(language);
		const { explain, noSection, choose } = meetingsMessagesIn(language);
		for (const said of [map.unspoken, pageLegend.square(true), explain, noSection, choose.text]) {
			expect(said).toMatch(/部分|专段|section/i);
			expect(said).not.toMatch(
				/未载|没有它的代表团|没有写到|no delegation from|not reported|report on/i
			);
		}
	}
);

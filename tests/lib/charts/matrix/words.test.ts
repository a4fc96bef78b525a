import { describe, expect, test } from 'vitest';
import { liveMatrix } from '#lib/charts/matrix/live.ts';
import { MATRIX_MEASURES, stateOfMatrix, wordMatrix } from '#lib/charts/matrix/state.ts';
import { countMatrix, mentionsIn } from '#lib/data/measures.ts';
import { CHINESE, ENGLISH, LANGUAGES } from '#lib/messages/language.ts';
import { readMadeUpStories } from '../../made-up-stories.ts';
import { HENGYANG } from '../hengyang.ts';
import { SMALL } from '../small-corpus.ts';

const stories = [HENGYANG, SMALL, ...[...readMadeUpStories().values()].map(({ corpus }) => corpus)];

describe('the title', () => {
	test('says how many themes reach more than half of the delegations', () => {
		// Counted by hand: 12, 11 and 8 of 15 delegations; the next has 7.
		const state = stateOfMatrix(HENGYANG, CHINESE, {});
		expect(wordMatrix(state).title).toBe('三类词语计于过半数代表团的报道');
		expect(wordMatrix({ ...state, language: ENGLISH }).title).toMatch(/^Three themes counted in/);
	});

	test('names no number where nothing stands out, or where half of the delegations is next to none', () => {
		for (const language of LANGUAGES)
			expect(wordMatrix(stateOfMatrix(SMALL, language, {})).title).not.toMatch(/半数|half|\d/);
	});

	test.each(stories.map((corpus) => [corpus.story.id, corpus] as const))(
		'%s: is true by every measure, with headlines and without',
		(_, corpus) => {
			for (const by of MATRIX_MEASURES)
				for (const headlines of [false, true]) {
					const { title } = wordMatrix(stateOfMatrix(corpus, CHINESE, { by, headlines }));
					const shared = countMatrix(corpus, by, headlines).filter(
						(row) => row.filter((count) => count > 0).length * 2 > row.length
					).length;
					const said = '零一两三四五六七八九十'.indexOf(
						/^(.)类词语计于过半数/.exec(title)?.[1] ?? '零'
					);
					expect(said).toBe(corpus.delegations.length < 4 ? 0 : shared);
				}
		}
	);
});

test('a chosen word dots the cells in whose sentences it stands, and the caption says so; one without a theme has no cell', () => {
	for (const [index, term] of HENGYANG.terms.entries())
		for (const headlines of [false, true]) {
			const state = stateOfMatrix(HENGYANG, CHINESE, { selection: { term: term.id }, headlines });
			const dotted = liveMatrix.dotted?.(state) ?? [];
			const delegations = mentionsIn(HENGYANG, { term: index, headlines }).map(
				({ sentence }) => HENGYANG.delegations[HENGYANG.sentences[sentence]?.delegation ?? -1]?.id
			);
			expect(new Set(dotted.map(({ delegation }) => delegation))).toEqual(
				new Set(term.theme === null ? [] : delegations)
			);
			expect(new Set(dotted.map(({ theme }) => theme)).size).toBeLessThanOrEqual(1);
			const { marked } = wordMatrix(state);
			if (dotted.length > 0) expect(marked).toContain(term.text);
			else expect(marked).toBe('');
		}
	expect(liveMatrix.dotted?.(stateOfMatrix(HENGYANG, CHINESE, {}))).toEqual([]);
});

import { delegationOf, mentionsOf } from '#lib/data/sentence.ts';
import { themeOfTerm } from '#lib/data/selection.ts';
import type { LiveChart } from '../live.ts';
import { paintMatrix } from './paint.ts';
import {
	cellsOfTerm,
	MATRIX_MEASURES,
	stateOfMatrix,
	tabulateMatrix,
	wordMatrix,
	type MatrixState
} from './state.ts';

export const liveMatrix: LiveChart<MatrixState> = {
	measures: MATRIX_MEASURES,
	preset: null,
	isCountedByPreset: false,
	follows: ['delegation', 'theme', 'term'],
	isInEveryFormat: true,
	stateOf: stateOfMatrix,
	words: wordMatrix,
	table: tabulateMatrix,
	paint: paintMatrix,
	ringed: (corpus, { delegation, theme, term }) => ({
		delegation,
		theme: theme ?? themeOfTerm(corpus, term)
	}),
	dotted: cellsOfTerm,
	shows: () => ({}),
	places({ corpus }, sentence) {
		const [row = {}] = delegationOf(corpus, sentence);
		const cells = mentionsOf(corpus, sentence).flatMap(({ term }) => {
			const theme = corpus.themes[corpus.terms[term]?.theme ?? -1]?.id;
			return theme === undefined ? [] : [{ ...row, theme }];
		});
		return cells.length > 0 ? cells : [row];
	},
	evidence: (_, { delegation, theme, term }) =>
		(delegation ?? theme ?? term) ? { delegation, theme, term } : null
};

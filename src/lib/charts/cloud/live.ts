import { mentionsOf } from '#lib/data/sentence.ts';
import type { LiveChart } from '../live.ts';
import { paintCloud } from './paint.ts';
import {
	CLOUD_MEASURES,
	stateOfCloud,
	tabulateCloud,
	wordCloud,
	type CloudState
} from './state.ts';

export const liveCloud: LiveChart<CloudState> = {
	measures: CLOUD_MEASURES,
	preset: 'delegation',
	isCountedByPreset: false,
	follows: ['delegation', 'theme', 'term'],
	isInEveryFormat: true,
	stateOf: stateOfCloud,
	words: wordCloud,
	table: tabulateCloud,
	paint: paintCloud,
	// A word that is chosen is in the accent.
	ringed: () => ({}),
	shows: () => ({}),
	places: (corpus, sentence) =>
		mentionsOf(corpus, sentence).flatMap(({ term }) => {
			const id = corpus.terms[term]?.id;
			return id === undefined ? [] : [{ term: id }];
		}),
	evidence: ({ corpus, scope }, { term }) =>
		term ? { term, delegation: corpus.delegations[scope.delegation ?? -1]?.id ?? null } : null
};

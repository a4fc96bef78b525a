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
import { chooseWords } from './words.ts';

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
	places({ corpus, by, language }, sentence) {
		const mentioned = new Set(
			mentionsOf(corpus, sentence).map(({ term }) => corpus.terms[term]?.id)
		);
		const { words } = chooseWords(corpus, by, language);
		return words.filter(({ id }) => mentioned.has(id)).map(({ id }) => ({ term: id }));
	},
	evidence: ({ corpus, scope }, { term }) =>
		term ? { term, delegation: corpus.delegations[scope.delegation ?? -1]?.id ?? null } : null
};

import { delegationOf } from '#lib/data/sentence.ts';
import type { LiveChart } from '../live.ts';
import { paintMap } from './paint.ts';
import { MAP_MEASURES, shownBy, stateOfMap, tabulateMap, wordMap, type MapState } from './state.ts';

export const liveMap: LiveChart<MapState> = {
	measures: MAP_MEASURES,
	preset: 'theme',
	isCountedByPreset: true,
	follows: ['delegation', 'theme', 'term'],
	isInEveryFormat: true,
	stateOf: stateOfMap,
	words: wordMap,
	table: tabulateMap,
	paint: paintMap,
	ringed: (_, { delegation }) => ({ delegation }),
	shows: shownBy,
	places: ({ corpus }, sentence) => delegationOf(corpus, sentence),
	evidence: (state, { delegation }) => (delegation ? { ...shownBy(state), delegation } : null)
};

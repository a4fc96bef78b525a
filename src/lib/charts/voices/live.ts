import { delegationOf } from '#lib/data/sentence.ts';
import type { LiveChart } from '../live.ts';
import { stateOfVoices, wordVoices, type VoicesState } from './state.ts';

export const liveVoices: LiveChart<VoicesState> = {
	measures: [],
	preset: 'delegation',
	isCountedByPreset: false,
	follows: ['delegation', 'speaker'],
	isInEveryFormat: false,
	stateOf: stateOfVoices,
	words: wordVoices,
	table: () => null,
	ringed: () => ({}),
	shows: () => ({}),
	places({ corpus }, sentence) {
		const speakers = corpus.sentences[sentence]?.statements.flatMap(
			(part) => corpus.statements[part.statement]?.speakers ?? []
		);
		const known = (speakers ?? []).flatMap((i) => corpus.speakers[i]?.id ?? []);
		return known.length > 0
			? known.map((speaker) => ({ speaker }))
			: delegationOf(corpus, sentence);
	},
	evidence: (_, { speaker, delegation }) =>
		(speaker ?? delegation) ? { speaker, delegation } : null
};

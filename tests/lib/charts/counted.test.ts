import { expect, test } from 'vitest';
import { countedOf } from '#lib/charts/counted.ts';
import { liveChart, type Chart } from '#lib/charts/live.ts';
import type { ChartState, Request } from '#lib/charts/state.ts';
import { chooseWords } from '#lib/charts/cloud/words.ts';
import { sentencesBehind } from '#lib/data/concordance.ts';
import { EMPTY, resolveSelection, type Selection } from '#lib/data/selection.ts';
import { CHINESE, ENGLISH, LANGUAGES, nameIn } from '#lib/messages/language.ts';
import { corpus } from '../hengyang.ts';

const stateOf = (chart: Chart, selection: Partial<Selection>, language = CHINESE): ChartState => {
	const request: Request = { selection: { ...EMPTY, ...selection }, by: null };
	return liveChart(chart).stateOf(corpus, language, request);
};

/** Whether the number on a mark counts a sentence: it is among those that a tap on the mark shows. */
function isBehind(chart: Chart, state: ChartState, mark: Partial<Selection>, sentence: number) {
	const evidence = liveChart(chart).evidence(state, { ...EMPTY, ...mark });
	const scope = resolveSelection(corpus, { ...EMPTY, ...evidence });
	return evidence !== null && sentencesBehind(corpus, scope).includes(sentence);
}

const body = corpus.sentences.flatMap(({ place }, i) => (place === 'headline' ? [] : [i]));
const idOf = (sentence: number) => corpus.sentences[sentence]!.id;
const delegationOf = (sentence: number) =>
	corpus.delegations[corpus.sentences[sentence]!.delegation ?? -1]?.id ?? null;
const namesOf = (chart: Chart, state: ChartState, sentence: number) =>
	countedOf(liveChart(chart), state, sentence).names;

test('a sentence counts in a map of a theme or of a word where its delegation’s number counts it, and for nothing else', () => {
	for (const language of LANGUAGES) {
		const shown = [
			...corpus.themes.map((theme) => ({
				choice: { theme: theme.id },
				name: nameIn(language, theme)
			})),
			...corpus.terms.slice(0, 40).map((term) => ({
				choice: { term: term.id },
				name: nameIn(language, { ...term, name: term.text })
			}))
		];
		for (const { choice, name } of shown) {
			const state = stateOf('map', choice, language);
			for (const sentence of body) {
				const delegation = delegationOf(sentence);
				const counts = delegation !== null && isBehind('map', state, { delegation }, sentence);
				expect(namesOf('map', state, sentence), `${name} ${idOf(sentence)}`).toEqual(
					counts ? [name] : []
				);
			}
		}
	}
});

test('a sentence counts in the heatmap for the themes whose cells count it', () => {
	const state = stateOf('heatmap', {}, ENGLISH);
	for (const sentence of body) {
		const delegation = delegationOf(sentence);
		if (delegation === null) continue;
		const themes = corpus.themes.filter(({ id }) =>
			isBehind('heatmap', state, { delegation, theme: id }, sentence)
		);
		expect(new Set(namesOf('heatmap', state, sentence)), idOf(sentence)).toEqual(
			new Set(themes.map((theme) => nameIn(ENGLISH, theme)))
		);
	}
});

test('a sentence counts in a cloud for the words that are drawn', () => {
	for (const by of ['mentions', 'delegations'] as const) {
		const state = liveChart('cloud').stateOf(corpus, CHINESE, { selection: EMPTY, by });
		const { words } = chooseWords(corpus, by, CHINESE);
		for (const sentence of body) {
			const counted = words.filter(({ id }) => isBehind('cloud', state, { term: id }, sentence));
			expect(new Set(namesOf('cloud', state, sentence)), idOf(sentence)).toEqual(
				new Set(counted.map(({ text }) => text))
			);
		}
	}
});

test('what is marked in a sentence are the words that it counts for', () => {
	const state = stateOf('map', { theme: 'rural' });
	for (const sentence of body)
		for (const { term } of countedOf(liveChart('map'), state, sentence).mentions)
			expect(corpus.themes[corpus.terms[term]!.theme ?? -1]?.id).toBe('rural');
});

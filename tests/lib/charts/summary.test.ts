import { describe, expect, test } from 'vitest';
import { liveChart, type Chart } from '#lib/charts/live.ts';
import type { Request } from '#lib/charts/state.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import { CHINESE, ENGLISH, type Language } from '#lib/messages/language.ts';
import { makeCorpus } from '../made-up.ts';

const corpus = makeCorpus({
	themes: { farming: ['稻田', '渔业'], roads: ['公路'] },
	delegations: [
		{ id: 'east', body: [['稻田好。', '稻田多。', '渔业旺，稻田美。']] },
		{ id: 'west', body: [['公路长。', '稻田少。']] },
		{ id: 'south', body: [['天气好。']] }
	]
});

function summarize(chart: Chart, of: Corpus, language: Language, request: Request = {}): string[] {
	const { stateOf, words } = liveChart(chart);
	return words(stateOf(of, language, request)).summary;
}

describe('a chart in words', () => {
	test('the map: three and more with their numbers, then one; nobody is said to have none', () => {
		expect(summarize('map', corpus, CHINESE)).toEqual(['3句及以上：east（3）。', '1句：west。']);
	});

	test('the cloud: the most mentioned terms, none of those with one mention', () => {
		expect(summarize('cloud', corpus, CHINESE)).toEqual(['正文计到最多的词（次数）：稻田（4）。']);
	});

	test('the heatmap: sentences and delegations of each theme', () => {
		expect(summarize('heatmap', corpus, ENGLISH)).toEqual([
			'Theme farming: 4 sentences, 2 delegations.',
			'Theme roads: 1 sentence, 1 delegation.'
		]);
	});

	test('each says what it counts, when something else is counted too', () => {
		expect(summarize('map', corpus, CHINESE, { by: 'mentions' })).toEqual([
			'3次及以上：east（4）。',
			'1次：west。'
		]);
		expect(summarize('cloud', corpus, CHINESE, { by: 'delegations' })).toEqual([
			'正文计到的代表团最多的词（代表团数）：稻田（2）。'
		]);
		expect(summarize('heatmap', corpus, CHINESE, { by: 'mentions' })).toEqual([
			'farming主题：5次，2个代表团。',
			'roads主题：1次，1个代表团。'
		]);
	});

	test('nothing counted, nothing said', () => {
		const empty = makeCorpus({ themes: {}, delegations: [] });
		expect(summarize('map', empty, CHINESE)).toEqual([]);
		expect(summarize('cloud', empty, CHINESE)).toEqual([]);
		expect(summarize('heatmap', empty, CHINESE)).toEqual([]);
	});
});

import { describe, expect, test } from 'vitest';
import { CHINESE, ENGLISH } from '#lib/messages/language.ts';
import { en } from '#lib/messages/en.ts';
import { zh } from '#lib/messages/zh.ts';
import { summarizeCloud, summarizeHeatmap, summarizeMap } from '#lib/charts/summary.ts';
import { makeCorpus } from '../made-up.ts';

const corpus = makeCorpus({
	themes: { farming: ['稻田', '渔业'], roads: ['公路'] },
	delegations: [
		{ id: 'east', body: [['稻田好。', '稻田多。', '渔业旺，稻田美。']] },
		{ id: 'west', body: [['公路长。', '稻田少。']] },
		{ id: 'south', body: [['天气好。']] }
	]
});

describe('a chart in words', () => {
	test('the map: three and more with their numbers, then one; nobody is said to have none', () => {
		expect(summarizeMap(corpus, { theme: 0 }, CHINESE, zh)).toEqual([
			'3句及以上：east（3）。',
			'1句：west。'
		]);
	});

	test('the cloud: the most mentioned terms, none of those with one mention', () => {
		expect(summarizeCloud(corpus, CHINESE, zh)).toEqual(['出现最多的词（次数）：稻田（4）。']);
	});

	test('the heatmap: sentences and delegations of each theme', () => {
		expect(summarizeHeatmap(corpus, ENGLISH, en)).toEqual([
			'Theme farming: 4 sentences, 2 delegations.',
			'Theme roads: 1 sentence, 1 delegation.'
		]);
	});

	test('nothing counted, nothing said', () => {
		const empty = makeCorpus({ themes: {}, delegations: [] });
		expect(summarizeMap(empty, { theme: 0 }, CHINESE, zh)).toEqual([]);
		expect(summarizeCloud(empty, CHINESE, zh)).toEqual([]);
		expect(summarizeHeatmap(empty, CHINESE, zh)).toEqual([]);
	});
});

import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { chartsOf } from '#lib/charts/catalogue.ts';
import { liveChart } from '#lib/charts/live.ts';
import { buildCorpus } from '#lib/data/corpus.ts';
import { romanize } from '#lib/data/romanize.ts';
import { CHINESE, LANGUAGES } from '#lib/messages/language.ts';
import { zhFile } from '#lib/messages/zh.file.ts';
import { isOneFile, readBlocks } from '#lib/outputs/file/blocks.ts';
import { chartFile, MOST_BYTES, type ChartFileInput } from '#lib/outputs/file/chart-file.ts';
import { openFile } from '#lib/outputs/file/open-file.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { readPrinted } from '#lib/recount/printed.ts';
import { recountChart } from '#lib/recount/recount-chart.ts';
import type { WordList } from '#lib/recount/recount.ts';
import { readCounts } from '#lib/recount/shown.ts';
import { findDeadLinks, findNothings } from '../../../walk.ts';
import { view } from '../../hengyang-view.ts';
import { readMadeUpInputs } from '../../made-up-stories.ts';
import { openPage, parts, words } from './made.ts';

const weigh = (html: string) => gzipSync(html, { level: 9 }).length;

const make = (input: Partial<ChartFileInput>): string =>
	chartFile({ view, words, chart: 'map', language: CHINESE, parts, weigh, ...input });

/** Counts again what a file shows, as its button does. */
function recount(html: string): { looked: number; lines: string[] } {
	const page = openPage(html);
	const block = page.getElementById('yansheng-words')!.textContent;
	const { looked, differences } = recountChart({
		printed: readPrinted(page),
		words: JSON.parse(block) as WordList,
		counts: readCounts(page)
	});
	const lines = differences.map(
		({ what, shown, found }) => `${what(zhFile.recount.what)}: ${shown} / ${found}`
	);
	return { looked, lines };
}

const files = [['hengyang-2021', { view, words }] as const, ...readMadeUpInputs()].flatMap(
	([story, { view, words }]) =>
		chartsOf(view).flatMap((chart) =>
			(story === 'hengyang-2021' ? LANGUAGES : [CHINESE]).map((language) => {
				const html = chartFile({ view, words, chart, language, parts, weigh });
				return { name: `${story} ${chart} ${language.code}`, html };
			})
		)
);

describe.each(files)('$name', ({ html }) => {
	test('leads only to what is in it, and asks nobody for anything', () => {
		expect(findDeadLinks(new Map([['', html]]), () => false)).toEqual([]);
		expect(findNothings(html)).toEqual([]);
		const page = html.replace(/<script type="application\/json"[^]*?<\/script>/g, '');
		expect(page).not.toMatch(
			/\ssrc="|<(?:iframe|object|embed|base|form)\b|<link\b(?![^>]*href="data:,")|\sstyle="/i
		);
	});

	test('agrees with itself', () => {
		const { looked, lines } = recount(html);
		expect(lines).toEqual([]);
		expect(looked).toBeGreaterThan(0);
	});
});

test('the sentences behind the numbers are in it, as the report prints them', () => {
	const { sentences } = readPrinted(openPage(make({ preset: 'rural' })));
	// Rural revitalisation: 13 sentences, three each in 衡南, 衡东 and 耒阳, two each in 衡阳县 and 祁东.
	expect(sentences).toHaveLength(13);
	for (const { id, text } of sentences)
		expect(view.corpus.sentences.find((sentence) => sentence.id === id)?.text).toBe(text);
});

test('what is chosen and what is counted is taken along', () => {
	const title = (html: string) =>
		openPage(html).querySelector('[data-slot="title"]')?.textContent ?? '';
	expect(title(make({ preset: 'rural' }))).toContain('乡村振兴');
	expect(title(make({ chart: 'voices', preset: 'changning' }))).toContain('常宁');
	expect(make({ chart: 'cloud', by: 'delegations' })).toContain('<html lang="zh-CN" data-measure');
	const page = openPage(make({ chart: 'heatmap', by: 'mentions' }));
	expect(new Set(readCounts(page).map(({ by }) => by))).toEqual(new Set(['mentions']));
	expect(recount(make({ chart: 'heatmap', by: 'mentions' })).lines).toEqual([]);
	expect(recount(make({ chart: 'cloud', by: 'delegations' })).lines).toEqual([]);
});

describe('what is altered is told', () => {
	const alterations: [string, Partial<ChartFileInput>, (html: string) => string][] = [
		[
			'a number on the map',
			{},
			(html) => html.replace(/(?<=data-drawing="map"[^]*?data-count=")4/, '5')
		],
		[
			'a number of the table',
			{},
			(html) => html.replace(/(<td[^>]*data-count="\d+"[^>]*>)4</, '$15<')
		],
		[
			'a cell of the heatmap',
			{ chart: 'heatmap' },
			(html) => html.replace('data-count="5"', 'data-count="6"')
		],
		['a sentence left out', {}, (html) => html.replace(/<li id="leiyang-s\d+"[^]*?<\/li>/, '')],
		['a word of a sentence', {}, (html) => html.replace('>产业链<', '><')],
		[
			'a sentence of another delegation',
			{},
			(html) => html.replace('<section data-of="leiyang"', '<section data-of="qidong"')
		],
		['a word of the list', {}, (html) => html.replace('"text":"产业链"', '"text":"价值链"')],
		[
			'how many people speak',
			{ chart: 'voices' },
			(html) => html.replaceAll('点名发言的37人', '点名发言的38人')
		]
	];
	test.each(alterations)('%s', (_, input, alter) => {
		const html = make(input);
		const altered = alter(html);
		expect(altered).not.toBe(html);
		expect(recount(altered).lines).not.toEqual([]);
	});
});

test('its policy allows what stands in it, and nothing else', () => {
	const html = make({});
	const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(html)![1]!;
	const inside = [...html.matchAll(/<(?:script|style)>([^]*?)<\/(?:script|style)>/g)];
	expect(inside).toHaveLength(3);
	for (const [, text = ''] of inside)
		expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
	expect(policy).toContain("default-src 'none'");
	expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('the same story makes the same bytes', () => {
	expect(make({ chart: 'heatmap' })).toBe(make({ chart: 'heatmap', view: structuredClone(view) }));
});

test('it is a file of ours that holds no story', () => {
	expect(isOneFile(make({}))).toBe(true);
	expect(readBlocks(make({}))).toBeNull();
	expect(openFile(make({}))).toBeNull();
});

/** The story with every sentence a few hundred characters longer: what a report of five times the length is. */
function longer(): StoryView {
	const dataset = structuredClone(view.dataset);
	const article: string[] = [view.article];
	let { length } = view.article;
	dataset.sentences.forEach((sentence, i) => {
		// Characters that no archive finds twice.
		const more = Array.from({ length: 240 }, (_, n) =>
			String.fromCodePoint(0x4e00 + ((i * 7919 + n * n * 31 + n * 104_729) % 20_000))
		).join('');
		article.push(more);
		sentence.text += more;
		sentence.spans.push([length, length + more.length]);
		length += more.length;
	});
	return { ...view, dataset, article: article.join(''), corpus: buildCorpus(dataset, romanize) };
}

test('of a long report what is near the words is printed, which it says, and its numbers are still counted again', () => {
	const long = longer();
	for (const chart of chartsOf(long)) {
		const html = make({ view: long, chart });
		expect([chart, weigh(html) <= MOST_BYTES]).toEqual([chart, true]);
		const isCut = html.includes('<s></s>');
		const isTold = /句子没有印全：只印出/.test(html.replace(/<script[^]*?<\/script>/g, ''));
		expect([chart, isTold]).toEqual([chart, isCut]);
		expect(recount(html).lines).toEqual([]);
		if (liveChart(chart).table !== null && chart === 'heatmap') expect(isCut).toBe(true);
	}
});

test('where some sentences are cut, it says of some that they are, and of none where none is', () => {
	const told = { zh: /有的句子没有印全/, en: /some sentences are not printed whole/ };
	for (const language of LANGUAGES) {
		const html = make({ chart: 'heatmap', language }).replace(/<script[^]*?<\/script>/g, '');
		const cut = html.split('<li').filter((sentence) => sentence.includes('<s></s>')).length;
		expect([language.code, told[language.code].test(html)]).toEqual([language.code, cut > 0]);
	}
});

test('no text ends the element that it is kept in', () => {
	const evil = '</script><script>alert(1)</script><!--<script>';
	const hostile = structuredClone(view);
	hostile.dataset.delegations[0]!.short = evil;
	hostile.dataset.sentences[0]!.text = evil;
	hostile.corpus = buildCorpus(hostile.dataset, romanize);
	const list = { ...words, terms: [{ ...words.terms[0]!, variants: [evil] }, ...words.terms] };
	const html = make({ view: hostile, words: list, chart: 'heatmap' });
	expect(html.split('<script>').length).toBe(make({ chart: 'heatmap' }).split('<script>').length);
});

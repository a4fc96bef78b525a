import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import MeetingsPage from '#lib/outputs/compare/MeetingsPage.svelte';
import { setBeside, type Beside } from '#lib/outputs/compare/beside.ts';
import { readToCompare, writeToCompare } from '#lib/outputs/compare/to-compare.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { EARLIER, listPairsOf } from '../../src/routes/compare.server.ts';
import { findNothings } from '../walk.ts';
import { view as hengyang } from '../lib/hengyang-view.ts';
import { readMadeUpStories } from '../lib/made-up-stories.ts';

test('a story is set beside the earlier ones of its place, and of no other', () => {
	const stories = [
		{ id: 'd', place: '990100' },
		{ id: 'c', place: null },
		{ id: 'b', place: '430400' },
		{ id: 'a', place: '990100' }
	];
	expect(listPairsOf(stories)).toEqual([['a', 'd']]);
	const many = Array.from({ length: 100 }, (_, i) => ({ id: `s${i}`, place: '430400' }));
	const pairs = listPairsOf(many);
	expect(pairs.length).toBeLessThanOrEqual(many.length * EARLIER);
	expect(pairs).toContainEqual(['s1', 's0']);
	expect(new Set(pairs.map(String)).size).toBe(pairs.length);
});

describe.each(LANGUAGES)('made-up stories of one place: $code', (language) => {
	let stories: Map<string, StoryView>;
	beforeAll(() => {
		stories = readMadeUpStories();
	}, 60_000);

	const beside = (view: StoryView): Beside => ({
		view,
		report: {
			corpus: view.corpus,
			listed: new Set(view.corpus.terms.map(({ id }) => id)),
			own: new Set()
		}
	});

	test('any two, of one place, two or none, have a page on which every link to a number’s sentences finds them', () => {
		const views = [hengyang, ...stories.values()];
		expect(views.filter(({ region }) => region === null).length).toBeGreaterThan(1);
		for (const [i, earlier] of views.entries())
			for (const later of views.slice(i + 1)) {
				const { body } = render(MeetingsPage, {
					props: {
						stories: [beside(earlier), beside(later)],
						language,
						home: '../../../',
						otherLanguage: './',
						others: []
					}
				});
				const ids = [...body.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
				expect(new Set(ids).size).toBe(ids.length);
				const targets = [...body.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id!);
				expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
				expect(findNothings(body)).toEqual([]);
				expect(body.replace(/<[^>]*>/g, ' ')).not.toMatch(/(?<![\d.,])0(?![\d.])/);
			}
	});

	test('a row of several places says why, and no other page speaks of such', () => {
		const drawn = (pair: StoryView[]) =>
			render(MeetingsPage, {
				props: {
					stories: [beside(pair[0]!), beside(pair[1]!)],
					language,
					home: '../../../',
					otherLanguage: './',
					others: []
				}
			}).body;
		const apart = {
			...hengyang,
			corpus: {
				...hengyang.corpus,
				delegations: hengyang.corpus.delegations.map((one) => ({
					...one,
					adcodes: one.adcodes.slice(0, 1)
				}))
			}
		};
		const said = language.code === 'zh' ? '合在一行' : 'share a row';
		expect(drawn([hengyang, hengyang])).toContain(said);
		expect(drawn([hengyang, apart])).toContain(said);
		expect(drawn([apart, apart])).not.toContain(said);
	});

	test('what is in no section of one report is looked for outside the sections of the other', () => {
		// As if its first delegation had no heading.
		const { corpus } = hengyang;
		const loose = {
			...hengyang,
			corpus: {
				...corpus,
				sentences: corpus.sentences.map((one) => ({
					...one,
					delegation: one.delegation === 0 ? null : one.delegation
				}))
			}
		};
		const { body } = render(MeetingsPage, {
			props: {
				stories: [beside(loose), beside(hengyang)],
				language,
				home: '../../../',
				otherLanguage: './',
				others: []
			}
		});
		expect(body).toMatch(/各代表团部分之外未计到|counted outside the sections/);
	});

	test('two of two places have the parts of both, each reported by one alone', () => {
		const other = stories.get('wangchuan-2022')!;
		const { places, divisions, meetings } = setBeside([beside(other), beside(hengyang)], language);
		expect(places).toEqual(
			language.code === 'zh' ? ['望川市', '衡阳市'] : ['Wangchuan', 'Hengyang']
		);
		expect(divisions).toHaveLength(9 + 12);
		const isOf = (adcode: string | undefined, prefix: string) => adcode?.startsWith(prefix);
		for (const { adcodes, delegations } of meetings.rows) {
			if (adcodes.length === 0) continue;
			expect(delegations[0].length > 0).toBe(isOf(adcodes[0], '9901'));
			expect(delegations[1].length > 0).toBe(isOf(adcodes[0], '4304'));
		}
		expect(setBeside([beside(other), beside(stories.get('no-region')!)], language).places).toEqual(
			[]
		);
	});

	test('what a browser reads of a story sets it beside another as the build does', () => {
		const pair = [stories.get('wangchuan-2022')!, hengyang].map((view) => beside(view));
		const read = pair.map((story) =>
			readToCompare(
				JSON.parse(JSON.stringify(writeToCompare(story))) as ReturnType<typeof writeToCompare>,
				story.view.corpus
			)
		);
		const set = ([a, b]: Beside[]) => {
			const { stories: both, ...rest } = setBeside([a!, b!], language);
			return { ...rest, stories: both.map(({ countsOf, ...story }) => [story, countsOf(0)]) };
		};
		expect(set(read)).toEqual(set(pair));
	});
});

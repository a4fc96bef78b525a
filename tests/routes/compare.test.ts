import { render } from 'svelte/server';
import { beforeAll, describe, expect, test } from 'vitest';
import MeetingsPage from '#lib/outputs/compare/MeetingsPage.svelte';
import type { Beside } from '#lib/outputs/compare/beside.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { EARLIER, listPairsOf } from '../../src/routes/compare.server.ts';
import { findNothings } from '../walk.ts';
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

	test('each pair has a page, on which every link to a number’s sentences finds them', () => {
		const views = [...stories.values()].filter(({ region }) => region !== null);
		expect(views.length).toBeGreaterThan(3);
		for (const earlier of views)
			for (const later of views) {
				if (earlier === later) continue;
				const { body } = render(MeetingsPage, {
					props: {
						stories: [beside(earlier), beside(later)],
						region: earlier.region!,
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
});

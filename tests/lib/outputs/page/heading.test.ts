import { describe, expect, test } from 'vitest';
import { render } from 'svelte/server';
import { CHINESE, ENGLISH, LANGUAGES } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { describeStory } from '#lib/outputs/archive/entry.ts';
import { headingIn, sourceIn } from '#lib/outputs/page/heading.ts';
import Kicker from '#lib/outputs/page/Kicker.svelte';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { view as hengyang } from '../../hengyang-view.ts';

const english = { title: 'A New Position', event: '12th Party Congress', publisher: 'The Daily' };
const story = { ...hengyang.dataset.story, publisher: '某报' };
const told: StoryView = { ...hengyang, dataset: { ...hengyang.dataset, story }, english };
const untold: StoryView = { ...told, english: { title: null, event: null, publisher: null } };

describe('what a page calls the report', () => {
	test.each(LANGUAGES)('is as printed where nobody wrote it otherwise: $code', (language) => {
		const { title, event, publisher } = headingIn(untold, language);
		expect([title, event, publisher]).toEqual(
			[story.title, story.event, story.publisher].map((text) => ({ text, lang: 'zh-CN' }))
		);
	});

	test('is the editor’s English on English pages, and on no others', () => {
		expect(headingIn(told, ENGLISH)).toEqual({
			title: { text: 'A New Position', lang: 'en' },
			event: { text: '12th Party Congress', lang: 'en' },
			publisher: { text: 'The Daily', lang: 'en' }
		});
		expect(headingIn(told, CHINESE)).toEqual(headingIn(untold, CHINESE));
	});

	test('is the same above the title, in captions and in the archive', () => {
		const words = messagesIn(ENGLISH);
		const { body } = render(Kicker, { props: { view: told, language: ENGLISH, words } });
		const caption = words.chart.source(sourceIn(told, ENGLISH));
		const { title, event, publisher } = describeStory(told, ENGLISH);
		for (const text of Object.values(english)) expect(body).toContain(text);
		for (const text of [story.title!, story.event!, '某报']) expect(body).not.toContain(text);
		expect(caption).toContain('The Daily, “A New Position”');
		expect([title.text, event?.text, publisher?.text]).toEqual(Object.values(english));
	});

	test('is the id where the report has no headline', () => {
		const bare = { ...told, dataset: { ...told.dataset, story: { ...story, title: null } } };
		expect(headingIn(bare, CHINESE).title).toEqual({ text: `[无题：${story.id}]`, lang: 'zh-CN' });
		expect(headingIn({ ...bare, english: untold.english }, ENGLISH).title).toEqual({
			text: `[untitled: ${story.id}]`,
			lang: 'en'
		});
	});
});

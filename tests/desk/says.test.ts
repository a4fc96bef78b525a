import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { describe, expect, test } from 'vitest';
import { deskMessagesIn } from '#lib/messages/desk.ts';
import { LANGUAGES, type Language } from '#lib/messages/language.ts';
import type { StoryFile } from '#settings/story.ts';
import type { Desk } from '../../src/desk/desk.svelte.ts';
import type { Reading } from '../../src/desk/reader/reader.ts';
import Out from '../../src/desk/ui/Out.svelte';
import Preview from '../../src/desk/ui/Preview.svelte';
import ReadingView from '../../src/desk/ui/Reading.svelte';
import Settings from '../../src/desk/ui/Settings.svelte';
import { article, dataset } from '../lib/hengyang.ts';

/** What the desk says of maps, of what is taken away and of its counts, with every kind of draft: drawn as the page draws it. */

const WHOLE: Reading = {
	dataset,
	text: article,
	encoding: 'UTF-8',
	settings: {},
	regionName: '衡阳市',
	hasBoundaries: true,
	candidates: [],
	listed: [],
	never: [],
	passedOver: [],
	effect: null,
	whole: true
};

function draw(
	Part: Component<{ desk: Desk; reading: Reading }>,
	language: Language,
	reading: Partial<Reading>,
	settings: StoryFile = {}
): string {
	const desk = {
		words: deskMessagesIn(language),
		language,
		shownIn: language,
		site: { stories: [] },
		draft: { article: new Uint8Array(), name: '', id: 'story', settings, words: {} },
		busy: false,
		said: ''
	} as unknown as Desk;
	return render(Part, { props: { desk, reading: { ...WHOLE, ...reading } } })
		.body.replace(/<!--[^]*?-->/g, '')
		.replace(/<[^<>]*>/g, ' ');
}

describe.each(LANGUAGES)('in $code', (language) => {
	const tiles = { settings: { map: { style: 'tiles' } } } as const;
	const { settings: words, out } = deskMessagesIn(language);

	test('a preview of tiles is what the page looks like only where the site draws tiles, too', () => {
		const otherwise = /只是|but for the map/;
		expect(draw(Preview, language, {})).toMatch(otherwise);
		for (const reading of [tiles, { hasBoundaries: false }, { ...tiles, hasBoundaries: false }])
			expect(draw(Preview, language, reading)).not.toMatch(otherwise);
	});

	test('no kind of map is spoken of where there is no place', () => {
		const said = [words.noRegion, words.boundariesHelp, words.noBoundaries];
		const shown = (reading: Partial<Reading>) => {
			const page = draw(Settings, language, reading);
			return said.filter((text) => page.includes(text));
		};
		expect(shown({})).toEqual([words.boundariesHelp]);
		expect(shown({ hasBoundaries: false })).toEqual([words.noBoundaries]);
		expect(shown({ regionName: null, hasBoundaries: false })).toEqual([words.noRegion]);
	});

	test('a page that does not hold the whole article is not said to open again', () => {
		const { help, partial } = out.files.page;
		const withdrawn: StoryFile = { settlements: [{ name: '个别' }, { withdrawn: '李江' }] };
		expect(draw(Out, language, {})).toContain(help);
		expect(draw(Out, language, {}, { settlements: [{ name: '个别' }] })).toContain(help);
		expect(draw(Out, language, {}, withdrawn)).toContain(partial);
		expect(draw(Out, language, {}, withdrawn)).not.toContain(help);
	});

	test('words of headlines are not counted among those of the body', () => {
		// As the command that reads the story says: 237, and 20 in headlines.
		const facts = draw(ReadingView, language, {}).slice(0, 400);
		expect(facts).toMatch(
			/词语237处（标题中另有20处）|237 mentions of listed words \(and 20 in headlines\)/
		);
		const { facts: say } = deskMessagesIn(language).read;
		const none = {
			delegations: 1,
			speakers: 1,
			statements: 1,
			sentences: 1,
			mentions: 3,
			above: 0
		};
		expect(say(none)).not.toMatch(/标题|headline/);
	});
});

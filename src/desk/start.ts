import { mount } from 'svelte';
import { keepMode } from '#lib/browser/mode.ts';
import type { DeskMessages } from '#lib/messages/desk.ts';
import { languageOf, type Language } from '#lib/messages/language.ts';
import { connectReader } from './connect-reader.ts';
import { Desk } from './desk.svelte.ts';
import type { Lists } from './reader/reader.ts';
import App from './ui/App.svelte';

/** The script of the desk's page: connects the reader, and puts the desk in place of what stands there without a script. */
const place = document.getElementById('desk');
if (place) void start(place);

async function start(place: HTMLElement): Promise<void> {
	const language = languageOf(place.dataset.language);
	const words = await loadWords(language);
	keepMode();
	try {
		const reader = await connectReader(new URL(place.dataset.reader ?? '', location.href).href);
		const lists = JSON.parse(place.dataset.lists ?? '') as Lists;
		await reader.start(lists, new URL(place.dataset.maker ?? '', location.href).href);
		const desk = new Desk(reader, words, language, {
			themes: lists.lexicon.themes,
			stories: lists.stories ?? []
		});
		place.replaceChildren();
		mount(App, { target: place, props: { desk } });
		document.documentElement.dataset.ready = '';
	} catch (error) {
		const told = document.createElement('p');
		told.className = 'warning';
		told.textContent = words.needs.failed;
		place.prepend(told);
		throw error;
	}
}

/** Each language's words by themselves: nobody needs those of another. */
async function loadWords({ code }: Language): Promise<DeskMessages> {
	return code === 'en'
		? (await import('#lib/messages/en.desk.ts')).enDesk
		: (await import('#lib/messages/zh.desk.ts')).zhDesk;
}

import { mount } from 'svelte';
import type { Corpus } from '#lib/corpus.ts';
import { openDialogs } from '#lib/embed/open-dialog.ts';
import { languageOf } from '#lib/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { connect } from './connect.svelte.ts';
import { Explorer } from './explorer.svelte.ts';
import Panel from './Panel.svelte';

/** Lets the browser answer the reader before the next step. */
const pause = () => new Promise((resume) => setTimeout(resume));

/** Makes the prerendered page answer: its state from the address, its panel, its views. */
export async function takeOver(main: HTMLElement, corpus: Corpus): Promise<Explorer> {
	await pause();
	const language = languageOf(main.dataset.language);
	const opening = corpus.themes.findIndex((theme) => theme.id === main.dataset.opening);
	const explorer = new Explorer(
		corpus,
		language,
		messagesIn(language),
		main.dataset.root ?? '',
		Math.max(opening, 0)
	);
	explorer.read();
	addEventListener('popstate', () => explorer.read());

	const content = document.getElementById('panel-content');
	if (content) {
		content.replaceChildren();
		mount(Panel, { target: content, props: { explorer } });
	}
	await pause();
	connect(explorer, main);
	openDialogs(explorer, main);
	return explorer;
}

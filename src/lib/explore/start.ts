import { mount } from 'svelte';
import { languageOf } from '#lib/language.ts';
import { readChoice, type Choice } from '#lib/links.ts';
import { loadCorpus } from '#lib/load-corpus.ts';
import { choiceOf, markAt } from '#lib/marks/describe.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { connect } from './connect.svelte.ts';
import { Explorer } from './explorer.svelte.ts';
import Panel from './Panel.svelte';

/** The script of a story's page: takes over the prerendered page once its data are there. */
const main = document.querySelector<HTMLElement>('main[data-story]');
if (main) void start(main);

async function start(main: HTMLElement): Promise<void> {
	const root = main.dataset.root ?? '';
	const language = languageOf(main.dataset.language);
	keepMode();
	keepQuery();
	const corpus = await loadCorpus(main.dataset.files ?? root);
	const opening = corpus.themes.findIndex((t) => t.id === main.dataset.opening);
	const explorer = new Explorer(corpus, language, messagesIn(language), root, Math.max(opening, 0));
	explorer.read();
	addEventListener('popstate', () => explorer.read());

	const panel = document.getElementById('panel');
	const content = document.getElementById('panel-content');
	if (panel && content) {
		content.replaceChildren();
		mount(Panel, { target: content, props: { explorer } });
	}
	connect(explorer, main);

	// Everything that selects says so in its attributes; links among them keep their meaning for new tabs.
	main.addEventListener('click', (event) => {
		if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
		const target = event.target instanceof Element ? event.target : null;
		const link = target?.closest('[data-choose]');
		const mark = link ? null : markAt(target);
		const choice: Choice | null = link
			? readChoice(link.getAttribute('data-choose') ?? '')
			: mark && choiceOf(mark);
		if (!choice) return;
		event.preventDefault();
		if (target?.closest('#panel')) explorer.choose(choice);
		else explorer.toggle(choice);
	});
	document.documentElement.dataset.ready = '';
}

/** Light, dark, or as the device has it; the choice is kept where the browser lets us. */
function keepMode(): void {
	document.querySelector('[data-action="mode"]')?.addEventListener('click', () => {
		const root = document.documentElement;
		const dark =
			root.dataset.mode === 'dark' ||
			(!root.dataset.mode && matchMedia('(prefers-color-scheme: dark)').matches);
		root.dataset.mode = dark ? 'light' : 'dark';
		try {
			localStorage.setItem('yansheng-mode', root.dataset.mode);
		} catch {
			// Storage is blocked: the choice lasts as long as the page.
		}
	});
}

/** The other language shows the same view. */
function keepQuery(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-query]')) {
		const address = link.getAttribute('href') ?? '';
		link.addEventListener('click', () => link.setAttribute('href', address + location.search));
	}
}

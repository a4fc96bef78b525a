import { flushSync, mount, unmount } from 'svelte';
import type { Corpus } from '#lib/data/corpus.ts';
import { languageOf } from '#lib/messages/language.ts';
import { exploreMessagesIn } from '#lib/messages/explore.ts';
import { keepPristine } from '../pristine.ts';
import { connect } from './connect.svelte.ts';
import { Explorer } from './explorer.svelte.ts';
import { followChart, followMarks, followVoices } from './follow.ts';
import Panel from './Panel.svelte';
import { NOWHERE, type Whereabouts } from './whereabouts.ts';

/** Lets the browser answer the reader before the next step. */
const pause = () => new Promise((resume) => setTimeout(resume));

/** Makes the prerendered page answer: its state from the address, its panel, its views. */
export async function takeOver(
	main: HTMLElement,
	corpus: Corpus,
	whereabouts: Whereabouts
): Promise<Explorer> {
	await pause();
	const language = languageOf(main.dataset.language);
	const opening = corpus.themes.findIndex((theme) => theme.id === main.dataset.opening);
	const explorer = new Explorer(
		corpus,
		language,
		exploreMessagesIn(language),
		main.dataset.root ?? '',
		Math.max(opening, 0),
		whereabouts
	);
	const attempt = keepStatic(main);
	explorer.read();
	addEventListener('popstate', () => explorer.read());

	const content = document.getElementById('panel-content');
	if (content) {
		content.replaceChildren();
		explorer.list();
		mount(Panel, { target: content, props: { explorer } });
	}
	await pause();
	const views = connect(explorer, main, attempt);
	while (views.areFollowing()) await pause();
	void warmUp(explorer, attempt);
	return explorer;
}

/**
 * Keeps what the page showed when it came.
 * @returns lets a view change it; where that fails, charts and voices are what they were: whatever they say then is true under
 * any address
 */
function keepStatic(main: HTMLElement): (view: () => unknown) => void {
	const restore = keepPristine(main.querySelectorAll('section.chart, #voices'));
	const giveUp = (error: unknown) => {
		restore();
		document.getElementById('live')?.replaceChildren();
		reportError(error);
	};
	return (view) => {
		try {
			const done = view();
			if (done instanceof Promise) done.catch(giveUp);
		} catch (error) {
			giveUp(error);
		}
	};
}

/**
 * Runs once, in moments between others, what the first choice will run: code that has run before answers sooner. It paints
 * what is painted already, and lists what nobody asked for.
 */
async function warmUp(explorer: Explorer, attempt: (view: () => unknown) => void): Promise<void> {
	for (const step of [
		() => followChart(explorer, 'map'),
		() => followMarks(explorer, 'map'),
		() => followMarks(explorer, 'heatmap'),
		() => followVoices(explorer),
		...rehearse(explorer)
	]) {
		await pause();
		attempt(step);
	}
}

/** Chooses a theme in a panel that nobody sees, and lists its sentences there. */
function rehearse({ corpus, language, words, root, opening }: Explorer): (() => void)[] {
	const unseen = new Explorer(corpus, language, words, root, opening, NOWHERE);
	let panel: Record<string, unknown> = {};
	return [
		() => {
			panel = mount(Panel, { target: document.createElement('div'), props: { explorer: unseen } });
		},
		() => {
			unseen.choose({ theme: corpus.themes[opening]?.id ?? null });
			flushSync();
		},
		() => {
			unseen.list();
			flushSync();
		},
		() => void unmount(panel)
	];
}

import { flushSync, mount, unmount } from 'svelte';
import type { Corpus } from '#lib/data/corpus.ts';
import { languageOf } from '#lib/messages/language.ts';
import { exploreMessagesIn } from '#lib/messages/explore.ts';
import { keepPristine } from '../pristine.ts';
import { connect } from './connect.svelte.ts';
import { Explorer } from './explorer.svelte.ts';
import {
	drawingsOf,
	followDrawing,
	followLinks,
	followMarks,
	followMiniatures,
	followVoices,
	followWords
} from './follow.ts';
import { layOut } from './lay-out.ts';
import Panel from './Panel.svelte';
import { watchReader } from './still.ts';
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
	const rehearsal = rehearse(explorer);
	const miniatures = main.querySelector('.miniatures');
	// What the first frame behind a tap shows has run once before a tap is answered.
	for (const step of [
		rehearsal.choose,
		() => followMiniatures(explorer),
		() => followLinks(explorer, miniatures)
	]) {
		await pause();
		attempt(step);
	}
	void warmUp(main, explorer, attempt, rehearsal);
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
 * Runs once, in moments between others, what else the first choice will run: code that has run before answers sooner.
 * It paints what is painted already, and chooses in a panel that nobody sees. What takes longer, and is not waited for, comes when the
 * reader does nothing: sentences in that panel, and what of the page is not laid out.
 */
async function warmUp(
	main: HTMLElement,
	explorer: Explorer,
	attempt: (view: () => unknown) => void,
	{ list, leave }: ReturnType<typeof rehearse>
): Promise<void> {
	const whenStill = watchReader();
	for (const step of [
		() => followWords(explorer, 'map'),
		() => drawingsOf('map').forEach((drawing) => followDrawing(explorer, 'map', drawing)),
		() => followMarks(explorer, 'map'),
		() => followMarks(explorer, 'heatmap'),
		() => followVoices(explorer)
	]) {
		await pause();
		attempt(step);
	}
	for (const step of [list, leave]) {
		await whenStill(0);
		attempt(step);
	}
	await layOut(main, whenStill);
}

/** A panel that nobody sees, for the opening theme: its bar, its sentences, and its end. */
function rehearse({ corpus, language, words, root, opening }: Explorer) {
	const unseen = new Explorer(corpus, language, words, root, opening, NOWHERE);
	let panel: Record<string, unknown> | undefined;
	return {
		choose() {
			panel = mount(Panel, { target: document.createElement('div'), props: { explorer: unseen } });
			unseen.choose({ theme: corpus.themes[opening]?.id ?? null });
			flushSync();
		},
		list() {
			unseen.list();
			flushSync();
		},
		leave: () => panel && void unmount(panel)
	};
}

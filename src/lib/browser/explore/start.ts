import { loadCorpus } from '../load-corpus.ts';
import { keepMode } from '../mode.ts';
import { answer } from './answer.ts';
import type { Explorer } from './explorer.svelte.ts';

/**
 * The script of a story's page. It is small, and all that competes with the page itself on a slow line; the rest comes when the
 * page is there, or at once when the reader does something first. Whatever is chosen in the meantime is not lost.
 */
const main = document.querySelector<HTMLElement>('main[data-story]');
if (main) start(main);

function start(main: HTMLElement): void {
	let explorer: Promise<Explorer> | null = null;
	const load = () =>
		(explorer ??= explore(main).catch((error: unknown) => {
			// On a poor line the next try may do better.
			explorer = null;
			throw error;
		}));
	/** The page is whole without; who chooses something meanwhile is led to the page that has all sentences. */
	const prepare = () => void load().catch(() => undefined);
	keepMode();
	keepQuery();
	answer(main, load);

	if (location.search || document.readyState === 'complete') prepare();
	else addEventListener('load', () => setTimeout(prepare));
}

/** Fetches what exploring needs, and takes the prerendered page over in steps, so that none holds the reader up. */
async function explore(main: HTMLElement): Promise<Explorer> {
	const data = loadCorpus(main.dataset.files ?? '');
	const [{ takeOverPage }, corpus] = await Promise.all([import('./take-over-page.ts'), data]);
	const explorer = await takeOverPage(main, corpus);
	document.documentElement.dataset.ready = '';
	return explorer;
}

/** The other language shows the same view. */
function keepQuery(): void {
	for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep-query]')) {
		const address = link.getAttribute('href') ?? '';
		link.addEventListener('click', () => link.setAttribute('href', address + location.search));
	}
}

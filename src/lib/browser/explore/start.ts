import { anchorOf, readChoice, type Choice } from '#lib/data/links.ts';
import { loadCorpus } from '../load-corpus.ts';
import { choiceOf, markAt } from '#lib/charts/describe.ts';
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

	// Everything that selects says so in its attributes; links among them keep their meaning for new tabs.
	main.addEventListener('click', (event) => {
		if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
		const target = event.target instanceof Element ? event.target : null;
		const link = target?.closest<HTMLAnchorElement>('[data-choose]');
		const mark = link ? null : markAt(target);
		const choice: Choice | null = link
			? readChoice(link.getAttribute('data-choose') ?? '')
			: mark && choiceOf(mark);
		if (!choice) return;
		event.preventDefault();
		load().then(
			(explorer) => {
				if (target?.closest('#panel')) explorer.choose(choice);
				else explorer.toggle(choice);
			},
			// Without the data a link is still a link, and a mark leads where its link would.
			() =>
				location.assign(link?.href ?? `${main.dataset.root ?? ''}concordance/#${anchorOf(choice)}`)
		);
	});

	if (location.search || document.readyState === 'complete') prepare();
	else addEventListener('load', () => setTimeout(prepare));
}

/** Fetches what exploring needs, and takes the prerendered page over in steps, so that none holds the reader up. */
async function explore(main: HTMLElement): Promise<Explorer> {
	const data = loadCorpus(main.dataset.files ?? '');
	const [{ takeOver }, corpus] = await Promise.all([import('./take-over.ts'), data]);
	const explorer = await takeOver(main, corpus);
	document.documentElement.dataset.ready = '';
	return explorer;
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

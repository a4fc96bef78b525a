import type { Finder } from './find.ts';

/**
 * The script of the list of all stories: with the first key in the box it loads what searches them. Without it there is no box.
 */
const form = document.querySelector<HTMLFormElement>('form[data-find]');
const box = form?.querySelector('input');
const status = document.querySelector<HTMLElement>('[data-slot="looked"]');
const host = document.querySelector<HTMLElement>('[data-slot="found"]');
if (form && box && status && host) start(form, box, status, host);

function start(
	form: HTMLFormElement,
	box: HTMLInputElement,
	status: HTMLElement,
	host: HTMLElement
): void {
	let finder: Promise<Finder> | null = null;
	const find = () => {
		finder ??= import('./find.ts').then(({ openFinder }) => openFinder(form, status, host));
		finder.then(
			(found) => found.find(box.value),
			() => {
				// On a poor line the next key may do better.
				finder = null;
				status.textContent = form.dataset.failed ?? '';
			}
		);
	};
	form.addEventListener('submit', (event) => event.preventDefault());
	box.addEventListener('input', () => {
		keep(box.value);
		find();
	});
	const asked = new URLSearchParams(location.search).get('q');
	if (asked) box.value = asked;
	// Also what a browser puts back into the box of a page that somebody returns to.
	if (box.value !== '') find();
	document.documentElement.dataset.ready = '';
}

/** Who comes back from a story finds what was looked for. */
function keep(query: string): void {
	const address = new URL(location.href);
	if (query === '') address.searchParams.delete('q');
	else address.searchParams.set('q', query);
	try {
		history.replaceState(history.state, '', address);
	} catch {
		// Too many in a short time, for some browsers: the address is one key behind.
	}
}

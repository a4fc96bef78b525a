/**
 * The script of the page on which any two stories are chosen: where the pair has a page it leads there, any other it has drawn here. What is chosen
 * stands in the address.
 */
const form = document.querySelector<HTMLFormElement>('form[data-choose]');
const status = document.querySelector<HTMLElement>('[data-slot="chosen"]');
const host = document.querySelector<HTMLElement>('[data-slot="beside"]');
if (form && status && host) start(form, status, host);

function start(form: HTMLFormElement, status: HTMLElement, host: HTMLElement): void {
	const [first, second] = form.querySelectorAll('select');
	if (!first || !second) return;
	const language = document.querySelector<HTMLAnchorElement>('.masthead [data-keep-query]');
	/** Which choice is the last one: what was asked for before may come later. */
	let turn = 0;

	/** The two that are chosen, the earlier one first: the list has the newest on top. */
	function chosen(): [string, string] | null {
		if (!first?.value || !second?.value) return null;
		const pair: [string, string] = [first.value, second.value];
		return first.selectedIndex > second.selectedIndex ? pair : [pair[1], pair[0]];
	}

	async function show(isFocused: boolean): Promise<void> {
		const mine = ++turn;
		const pair = chosen();
		if (language) language.search = location.search;
		if (pair === null || pair[0] === pair[1]) {
			status.textContent = pair === null ? '' : (form.dataset.same ?? '');
			host.replaceChildren();
			return;
		}
		const page = document.querySelector<HTMLAnchorElement>(`a[data-pair="${pair.join('/')}"]`);
		if (page) return location.replace(page.href);
		status.textContent = form.dataset.loading ?? '';
		try {
			const { drawPair } = await import('./draw.ts');
			const draw = await drawPair(form, pair);
			if (mine !== turn) return;
			host.replaceChildren();
			draw(host);
			status.textContent = '';
			// A screen reader goes on with what has come; a fragment leads to its sentences.
			if (isFocused) host.querySelector('h2')?.focus();
			else if (location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
		} catch (error) {
			if (mine === turn) status.textContent = form.dataset.failed ?? '';
			throw error;
		}
	}

	form.addEventListener('submit', (event) => {
		event.preventDefault();
		const address = new URL(location.href);
		address.search = `?a=${first.value}&b=${second.value}`;
		address.hash = '';
		history.pushState(null, '', address);
		shown = location.search;
		void show(true);
	});

	/** What the address chooses. */
	let shown = '';
	function follow(): void {
		shown = location.search;
		const asked = new URLSearchParams(location.search);
		for (const select of [first, second]) select!.value = asked.get(select!.name) ?? '';
		// An id that no story has chooses none.
		for (const select of [first, second]) if (select!.selectedIndex < 0) select!.selectedIndex = 0;
		void show(false);
	}
	addEventListener('popstate', () => {
		// Within one pair a number leads to its sentences.
		if (location.search !== shown) follow();
	});
	follow();
	document.documentElement.dataset.ready = '';
}

export {};

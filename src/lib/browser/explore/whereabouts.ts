/** Where a page keeps what is on its screen, so that Back undoes a choice and a link restores a view. */
export interface Whereabouts {
	/** What the address asks for, in the form of a query; null where it says nothing of it, and what is shown stays. */
	read(): string | null;
	/** The address of this page with that query; empty, or with its `?`. */
	addressOf(query: string): string;
	/** Whether that address leads others here. */
	readonly isShareable: boolean;
	/** Makes it the page's address, in an entry of the browser's history of its own. */
	push(state: unknown, query: string): void;
	/** Makes it the page's address in the present entry. */
	replace(state: unknown, query: string): void;
}

/** Of what is only tried. */
export const NOWHERE: Whereabouts = {
	read: () => '',
	addressOf: (query) => query,
	isShareable: false,
	push: () => undefined,
	replace: () => undefined
};

/** A page of the site has it in its query. */
export const IN_QUERY: Whereabouts = {
	read: () => location.search,
	addressOf: (query) => location.pathname + query,
	isShareable: true,
	push: (state, query) => history.pushState(state, '', location.pathname + query),
	replace: (state, query) => history.replaceState(state, '', location.pathname + query)
};

/**
 * A file that stands alone has it behind the number sign, `#?theme=industry`: opened from a disk it may not change its address
 * otherwise. Where it may not change it at all (inside of another page), it is explored without.
 */
export const IN_FRAGMENT: Whereabouts = {
	read() {
		const { hash } = location;
		if (hash.startsWith('#?')) return hash.slice(1);
		return hash === '' ? '' : null;
	},
	addressOf: (query) => location.pathname + location.search + (query && `#${query}`),
	get isShareable() {
		return /^https?:$/.test(location.protocol);
	},
	push: (state, query) => attempt(() => history.pushState(state, '', `#${query}`)),
	replace: (state, query) => attempt(() => history.replaceState(state, '', `#${query}`))
};

function attempt(change: () => void): void {
	try {
		change();
	} catch {
		// What is on the screen does not depend on it.
	}
}

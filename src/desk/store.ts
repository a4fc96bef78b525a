import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { Draft } from './draft.ts';
import type { Summary } from './summary.ts';

/** A draft as the device keeps it. */
export interface Kept {
	key: string;
	draft: Draft;
	/** Left out where an older desk kept it: it is made of the draft then. */
	summary?: Summary;
	/** When it was changed last: milliseconds since 1970. */
	changed: number;
}

/** Where drafts are kept; each of its answers may fail, where the browser keeps none or has no room. */
export interface Store {
	list: () => Promise<Kept[]>;
	keep: (kept: Kept) => Promise<void>;
	forget: (key: string) => Promise<void>;
}

let store: UseStore | null = null;
const open = (): UseStore => (store ??= createStore('yansheng-desk', 'drafts'));

/** The browser's own. */
export const device: Store = {
	list: async () => (await entries<string, Kept>(open())).map(([, kept]) => kept),
	keep: async (kept) => set(kept.key, kept, open()),
	forget: async (key) => del(key, open())
};

/** A key that no other draft has. */
export const newKey = (): string =>
	`${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}`;

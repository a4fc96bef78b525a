import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import type { Draft } from './draft.ts';

/** A draft as the device keeps it. */
export interface Kept {
	key: string;
	draft: Draft;
	/** The article's, as it was read; null where it has none. */
	title: string | null;
	/** When it was changed last: milliseconds since 1970. */
	changed: number;
}

let store: UseStore | null = null;
const open = (): UseStore => (store ??= createStore('yansheng-desk', 'drafts'));

/** A key that no other draft has. */
export const newKey = (): string =>
	`${Date.now().toString(36)}-${crypto.getRandomValues(new Uint32Array(1))[0]!.toString(36)}`;

/** Drafts on this device, the last one first. @throws where the browser keeps none */
export async function listKept(): Promise<Kept[]> {
	const all = await entries<string, Kept>(open());
	return all.map(([, kept]) => kept).sort((a, b) => b.changed - a.changed);
}

/** @throws where the browser keeps none, or has no room */
export const keep = (kept: Kept): Promise<void> => set(kept.key, kept, open());

export const forget = (key: string): Promise<void> => del(key, open());

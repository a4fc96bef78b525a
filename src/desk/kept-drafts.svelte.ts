import { isEmpty, type Draft } from './draft.ts';
import type { Reading } from './reader/reader.ts';
import { device, newKey, type Kept, type Store } from './store.ts';
import { summarize } from './summary.ts';

/** Drafts that this device keeps, and which of them is open. */
export class KeptDrafts {
	readonly #store: Store;
	#key = $state(newKey());
	#kept: Kept[] = $state.raw([]);
	/** Deleted since the page was opened: they can be had back until it is left. */
	#removed: Kept[] = $state.raw([]);
	/** False where the browser keeps none. */
	works = $state(true);

	constructor(store: Store = device) {
		this.#store = store;
		void this.refresh();
	}

	/** All but the one that is open, the last one first; of those that were deleted it is told. */
	get others(): (Kept & { isRemoved: boolean })[] {
		const there = new Set(this.#kept.map(({ key }) => key));
		const removed = this.#removed.filter(({ key }) => !there.has(key));
		return [
			...this.#kept.map((kept) => ({ ...kept, isRemoved: false })),
			...removed.map((kept) => ({ ...kept, isRemoved: true }))
		]
			.filter(({ key }) => key !== this.#key)
			.sort((a, b) => b.changed - a.changed);
	}

	/** What is kept from now on is of another draft. */
	turnTo(key = newKey()): void {
		this.#key = key;
	}

	/** @param reading of the draft's article; null while there is none */
	async keep(draft: Draft, reading: Reading | null): Promise<void> {
		if (isEmpty(draft)) return;
		const summary = summarize(draft, reading);
		await this.#try(() =>
			this.#store.keep({ key: this.#key, draft, summary, changed: Date.now() })
		);
	}

	async remove(kept: Kept): Promise<void> {
		if (await this.#try(() => this.#store.forget(kept.key)))
			this.#removed = [...this.#removed, kept];
	}

	async restore(kept: Kept): Promise<void> {
		const { key, draft, changed } = kept;
		const summary = kept.summary ?? summarize(draft, null);
		if (await this.#try(() => this.#store.keep({ key, draft, summary, changed })))
			this.#removed = this.#removed.filter((one) => one.key !== key);
	}

	async refresh(): Promise<void> {
		try {
			this.#kept = await this.#store.list();
		} catch {
			this.works = false;
		}
	}

	/** @returns whether the store did it */
	async #try(work: () => Promise<void>): Promise<boolean> {
		try {
			await work();
		} catch {
			this.works = false;
			return false;
		}
		this.works = true;
		await this.refresh();
		return true;
	}
}

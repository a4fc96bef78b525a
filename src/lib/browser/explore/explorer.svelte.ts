import type { Corpus } from '#lib/data/corpus.ts';
import type { Language } from '#lib/messages/language.ts';
import type { Choice } from '#lib/data/links.ts';
import type { Scope } from '#lib/data/measures.ts';
import type { Messages } from '#lib/messages/messages.ts';
import {
	EMPTY,
	choose,
	isSame,
	resolveSelection,
	toggle,
	type Selection,
	type SelectionKey
} from '#lib/data/selection.ts';
import { readAddress, writeAddress } from './address.ts';
import { changeOption, DEFAULTS, type Options } from './options.ts';

/**
 * The one state of the page: what is selected and how the charts are drawn. It lives in the URL; everything on the page
 * follows it. Back and Forward undo and redo what was chosen.
 */
export class Explorer {
	readonly corpus: Corpus;
	readonly language: Language;
	readonly words: Messages;
	readonly root: string;
	readonly opening: number;
	selection = $state.raw<Selection>(EMPTY);
	options = $state.raw<Options>(DEFAULTS);
	/** What the address asked for and the corpus does not have. */
	ignored = $state.raw<SelectionKey[]>([]);
	/** False while the page shows what it was prerendered with: then there is nothing to follow yet. */
	changed = $state(false);
	/** Whether the reader put the sentences away; on a phone they cover half of the screen. */
	closed = $state(false);

	/** The selection as indices, as the measures take it. */
	readonly scope: Scope & { compare?: number | undefined } = $derived.by(() => ({
		...resolveSelection(this.corpus, this.selection),
		headlines: this.options.headlines === 'on'
	}));

	/** What the map shows: the selected term or theme, else the theme that it opens on. As text, so that it changes seldom. */
	readonly #mapped: string = $derived.by(() => {
		const { term, theme, headlines } = this.scope;
		return JSON.stringify(
			term === undefined ? { theme: theme ?? this.opening, headlines } : { term, headlines }
		);
	});

	get mapped(): Scope {
		return JSON.parse(this.#mapped) as Scope;
	}

	constructor(
		corpus: Corpus,
		language: Language,
		words: Messages,
		/** The story's folder, relative to the page. */
		root: string,
		/** Index of the theme that the map opens on. */
		opening: number
	) {
		this.corpus = corpus;
		this.language = language;
		this.words = words;
		this.root = root;
		this.opening = opening;
	}

	/** Takes the state from the address. */
	read(): void {
		const view = readAddress(location.search, this.corpus);
		this.selection = view.selection;
		this.ignored = view.ignored;
		this.options = view.options;
		this.closed = false;
		this.changed ||=
			String(writeAddress(view.selection, view.options, '')) !== '' || view.ignored.length > 0;
	}

	choose(choice: Choice): void {
		this.#select(choose(this.selection, choice));
	}

	toggle(choice: Choice): void {
		this.#select(toggle(this.selection, choice));
	}

	clear(): void {
		this.#select(EMPTY);
	}

	/** @param text `map=tiles`, as controls carry it in `data-option` */
	change(text: string): void {
		this.changed = true;
		this.options = changeOption(this.options, text, this.corpus);
		history.replaceState(null, '', this.address());
	}

	/** The address of what is on the screen. */
	address(): string {
		return location.pathname + writeAddress(this.selection, this.options, location.search);
	}

	#select(next: Selection): void {
		this.changed = true;
		this.closed = false;
		this.ignored = [];
		if (isSame(next, this.selection)) return;
		this.selection = next;
		history.pushState(null, '', this.address());
	}
}

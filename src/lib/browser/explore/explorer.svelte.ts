import { liveChart, type Chart, type LIVE_CHARTS } from '#lib/charts/live.ts';
import type { ChartState } from '#lib/charts/state.ts';
import type { Corpus } from '#lib/data/corpus.ts';
import type { Language } from '#lib/messages/language.ts';
import type { Choice } from '#lib/data/links.ts';
import type { Scope } from '#lib/data/measures.ts';
import type { ExploreMessages } from '#lib/messages/explore.ts';
import {
	EMPTY,
	choose,
	isSame,
	resolveSelection,
	toggle,
	toggleMark,
	type Selection,
	type SelectionKey
} from '#lib/data/selection.ts';
import { afterFrame } from '../next-frame.ts';
import { readAddress, writeAddress } from './address.ts';
import { changeOption, DEFAULTS, measureOf, type Options } from './options.ts';
import type { Whereabouts } from './whereabouts.ts';

/** One line, half of a narrow screen, or most of it. */
export const SHEET_HEIGHTS = ['peek', 'half', 'full'] as const;
export type SheetHeight = (typeof SHEET_HEIGHTS)[number];

/** A selection as indices, and what it is compared with. */
type PairScope = Scope & { compare?: number | undefined };

/** A selection whose sentences are listed. */
interface Listed {
	selection: Selection;
	scope: PairScope;
	ignored: readonly SelectionKey[];
}

/** The height that an entry of the browser's history was left with. */
function sheetIn(state: unknown): SheetHeight {
	const kept = (state as { sheet?: unknown } | null)?.sheet;
	return SHEET_HEIGHTS.find((height) => height === kept) ?? 'peek';
}

/**
 * The one state of the page: what is selected and how the charts are drawn. It lives in the address; everything on the page
 * follows it. Back and Forward undo and redo what was chosen.
 */
export class Explorer {
	readonly corpus: Corpus;
	readonly language: Language;
	readonly words: ExploreMessages;
	readonly root: string;
	readonly opening: number;
	readonly whereabouts: Whereabouts;
	selection = $state.raw<Selection>(EMPTY);
	options = $state.raw<Options>(DEFAULTS);
	/** What the address asked for and the corpus does not have. */
	ignored = $state.raw<SelectionKey[]>([]);
	/** False while the page shows what it was prerendered with: then there is nothing to follow yet. */
	changed = $state(false);
	/** What the sentences are listed of: what is selected, or was a moment ago where they are not in sight. */
	listed = $state.raw<Listed>({ selection: EMPTY, scope: {}, ignored: [] });
	/** How much of a narrow screen the sentences take. */
	sheet = $state<SheetHeight>('peek');

	/** The selection as indices, as the measures take it. */
	readonly scope: PairScope = $derived.by(() => ({
		...resolveSelection(this.corpus, this.selection),
		headlines: this.options.headlines === 'on'
	}));

	/** What each chart shows of it. */
	stateOf<Name extends Chart>(chart: Name): ReturnType<(typeof LIVE_CHARTS)[Name]['stateOf']>;
	stateOf(chart: Chart): ChartState {
		const { corpus, language, selection, options, opening } = this;
		return liveChart(chart).stateOf(corpus, language, {
			selection,
			by: measureOf(options, chart),
			headlines: options.headlines === 'on',
			sort: options.sort,
			opening
		});
	}

	constructor(
		corpus: Corpus,
		language: Language,
		words: ExploreMessages,
		/** The story's folder, relative to the page. */
		root: string,
		/** Index of the theme that the map opens on. */
		opening: number,
		whereabouts: Whereabouts
	) {
		this.corpus = corpus;
		this.language = language;
		this.words = words;
		this.root = root;
		this.opening = opening;
		this.whereabouts = whereabouts;
	}

	/** What writes the last change into the browser's history, while it is still to come. */
	#entry: (() => void) | null = null;

	/**
	 * Enters the last change into the browser's history now. It is entered when the frame that shows it is there, since browsers take long
	 * to; who is about to scroll or to look into the history enters it before.
	 */
	enter(): void {
		const entry = this.#entry;
		this.#entry = null;
		entry?.();
	}

	#enterSoon(entry: () => void): void {
		this.enter();
		this.#entry = entry;
		afterFrame(() => this.enter());
	}

	/** Takes the state from the address. */
	read(): void {
		this.enter();
		const query = this.whereabouts.read();
		if (query === null) return;
		const view = readAddress(query, this.corpus);
		this.selection = view.selection;
		this.ignored = view.ignored;
		this.options = view.options;
		this.sheet = sheetIn(history.state);
		this.changed ||=
			String(writeAddress(view.selection, view.options, '')) !== '' || view.ignored.length > 0;
	}

	choose(choice: Choice): void {
		this.#select(choose(this.selection, choice));
	}

	toggle(choice: Choice): void {
		this.#select(toggle(this.selection, choice));
	}

	/** @param shown what all marks of the drawing have in common */
	toggleMark(mark: Choice, shown: Choice): void {
		const opening = this.corpus.themes[this.opening]?.id ?? null;
		this.#select(toggleMark(this.selection, mark, shown, opening));
	}

	clear(): void {
		this.#select(EMPTY);
	}

	/** @param text `map=tiles`, as controls carry it in `data-option` */
	change(text: string): void {
		this.changed = true;
		this.enter();
		this.options = changeOption(this.options, text, this.corpus);
		this.whereabouts.replace(history.state, this.#query());
	}

	/** Gives the sentences more of a narrow screen, or less; Back undoes what gave them more. */
	raise(height: SheetHeight): void {
		if (height === this.sheet) return;
		this.list();
		const raised = this.sheet !== 'peek';
		this.sheet = height;
		const state = { sheet: height };
		if (height === 'peek') {
			this.enter();
			if (sheetIn(history.state) !== 'peek') history.back();
		} else if (raised) this.#enterSoon(() => history.replaceState(state, ''));
		else this.#enterSoon(() => history.pushState(state, ''));
	}

	/** Lists the sentences of what is selected. */
	list(): void {
		const { selection, scope, ignored } = this;
		if (this.listed.scope === scope && this.listed.ignored === ignored) return;
		this.listed = { selection, scope, ignored };
	}

	/** The address of what is on the screen. */
	address(): string {
		return this.whereabouts.addressOf(this.#query());
	}

	#query(): string {
		return writeAddress(this.selection, this.options, this.whereabouts.read() ?? '');
	}

	#select(next: Selection): void {
		this.changed = true;
		this.ignored = [];
		if (isSame(next, this.selection)) return;
		// What was asked for one person was not asked for the next.
		if (next.speaker !== this.selection.speaker) this.options = { ...this.options, alone: 'off' };
		this.selection = next;
		// What is chosen among the sentences is read where they are.
		const state = this.sheet === 'peek' ? null : { sheet: this.sheet };
		const query = this.#query();
		this.#enterSoon(() => this.whereabouts.push(state, query));
	}
}

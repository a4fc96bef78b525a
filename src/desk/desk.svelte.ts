import type { Remote } from 'comlink';
import type { Span } from '#dataset';
import type { Differences } from '#lib/article/differences.ts';
import type { DeskMessages } from '#lib/messages/desk.ts';
import type { Language } from '#lib/messages/language.ts';
import { bringFile } from './brought.ts';
import type { Choice } from './choices.ts';
import { emptyDraft, isEmpty, settle, withSeen, withText, type Draft } from './draft.ts';
import { KeptDrafts } from './kept-drafts.svelte.ts';
import type { Reader, Reading, Tries } from './reader/reader.ts';
import { sayFault } from './say-fault.ts';
import type { Kept } from './store.ts';
import { TakeAway } from './take-away.ts';
import { withTerm, withTheme } from './words.ts';

/** How long typing rests before the article is read, and a draft lies before it is kept; ms. */
const PAUSE = 150;
const KEPT_AFTER = 600;
/** How long an article may be read before it is said that it is; ms. */
const TOLD_AFTER = 800;

/** As word lists have it. */
interface Theme {
	id: string;
	name: string;
	en: string;
}

/** What the site has that the desk is on. */
export interface Site {
	themes: readonly Theme[];
	/** Ids of its stories. */
	stories: readonly string[];
}

/** The desk's one state: the draft, what was read of it, and what may be said of both. */
export class Desk {
	readonly words: DeskMessages;
	readonly language: Language;
	readonly site: Site;
	readonly drafts = new KeptDrafts();
	readonly files: TakeAway;
	readonly #reader: Remote<Reader>;

	draft: Draft = $state.raw(emptyDraft());
	/** Of the draft, or of what it was a moment ago; null for none. */
	reading: Reading | null = $state.raw(null);
	/** Why the article cannot be read, in words. */
	refusal: string | null = $state.raw(null);
	/** What became of a document that was brought. */
	brought: string[] = $state.raw([]);
	busy = $state(false);
	/** What was done last, for everybody to see and hear. */
	said = $state('');
	/** Drafts before each decision, for undoing. */
	past: Draft[] = $state.raw([]);
	/** Words that are selected in the article. */
	selected: Span | null = $state.raw(null);
	/** Of pages and charts that are shown and taken away. */
	shownIn: Language;
	/** Grows with every draft that is opened: what shows the text starts anew. */
	opened = $state(0);

	/** The article that was read last. */
	#read: Uint8Array | null = null;
	#turn = 0;
	#pause: ReturnType<typeof setTimeout> | undefined;
	#rest: ReturnType<typeof setTimeout> | undefined;
	#completed: Promise<void> | null = null;

	constructor(reader: Remote<Reader>, words: DeskMessages, language: Language, site: Site) {
		this.#reader = reader;
		this.files = new TakeAway(reader);
		this.words = words;
		this.language = language;
		this.shownIn = $state.raw(language);
		this.site = site;
	}

	/** Another draft, or the same with something changed. */
	change(draft: Draft, after = 0): void {
		this.draft = draft;
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => void this.#readDraft(), after);
		this.#keepSoon();
	}

	type(text: string): void {
		this.selected = null;
		this.brought = [];
		this.change(withText(this.draft, text), PAUSE);
	}

	/** Decides something; its effect is said. */
	choose({ settlement, effect }: Choice): void {
		this.selected = null;
		this.decide(settle(this.draft, settlement), this.words.effect(effect));
	}

	/** Changes what is counted or how something is called, to be undone like a decision. */
	decide(draft: Draft, said: string): void {
		this.past = [...this.past, this.draft];
		this.said = said;
		this.change(draft);
	}

	/** Takes back what was decided last; what was looked at meanwhile was looked at. */
	undo(): void {
		const before = this.past[this.past.length - 1];
		if (!before) return;
		this.past = this.past.slice(0, -1);
		this.said = '';
		this.change({ ...before, seen: this.draft.seen ?? [] });
	}

	/** Opens a draft in place of this one, which is kept. */
	async open(draft: Draft, key?: string): Promise<void> {
		await this.#keep();
		this.drafts.turnTo(key);
		this.past = [];
		this.selected = null;
		this.said = '';
		this.reading = null;
		this.refusal = null;
		this.brought = [];
		this.opened++;
		this.change(draft);
	}

	clear(): Promise<void> {
		return this.open(emptyDraft());
	}

	/** Takes in whatever file somebody brought. */
	async bring(file: File): Promise<void> {
		this.busy = true;
		this.said = this.words.in.working;
		try {
			const brought = await bringFile(file, this.draft.id, this.words);
			if ('refusal' in brought) {
				this.refusal = brought.refusal;
				return;
			}
			await this.open(brought.draft);
			this.brought = brought.told;
		} finally {
			this.busy = false;
			if (this.said === this.words.in.working) this.said = '';
		}
	}

	/** Notes that somebody has looked at a doubt and leaves it as it is, or does so no more. */
	see(doubt: string, isSeen: boolean): void {
		this.draft = withSeen(this.draft, doubt, isSeen);
		this.#keepSoon();
	}

	/** Themes that a term may be of: those of the site's list, and the story's own. */
	get themes(): Theme[] {
		const { themes } = this.site;
		const own = (this.draft.words.themes ?? []).map(({ id, name, en }) => ({
			id,
			name: name ?? id,
			en: en ?? ''
		}));
		return [...themes, ...own.filter(({ id }) => themes.every((one) => one.id !== id))];
	}

	/** Adds a theme to this story, for its terms to belong to. */
	async addTheme(name: string): Promise<void> {
		const id = await this.#reader.termId(name);
		this.decide(withTheme(this.draft, { id, name }), this.words.words.themeAdded(name));
	}

	/** Counts a word in this story. */
	async addTerm(text: string, theme: string | null): Promise<void> {
		const id = await this.#reader.termId(text);
		this.selected = null;
		this.decide(withTerm(this.draft, { id, text, theme }), this.words.words.added(text));
	}

	choicesForDoubt(index: number): Promise<Choice[]> {
		return this.#reader.choicesForDoubt(index);
	}

	choicesForWords(span: Span): Promise<Choice[]> {
		return this.#reader.choicesForWords(span);
	}

	tryChoice(settlement: Choice['settlement']): Promise<Tries> {
		return this.#reader.tryChoice(settlement);
	}

	/** Every prefecture that a story may be of, by province. */
	places() {
		return this.#reader.places();
	}

	/**
	 * What the newspaper's page says otherwise than what was read last; null where nothing was, words where it is no text.
	 *
	 * @param page its text as a file has it
	 */
	async comparePage(page: Uint8Array): Promise<Differences | string | null> {
		const result = await this.#reader.comparePage(page);
		return result && 'fault' in result ? sayFault(result.fault, this.words) : result;
	}

	/** Deletes a draft that is not open. */
	async remove(kept: Kept): Promise<void> {
		await this.drafts.remove(kept);
		this.said = this.words.drafts.removed;
	}

	async #readDraft(): Promise<void> {
		const turn = ++this.#turn;
		const { draft } = this;
		if (isEmpty(draft)) {
			this.reading = null;
			this.refusal = null;
			return;
		}
		const { working } = this.words;
		const wait = setTimeout(() => (this.said ||= working), TOLD_AFTER);
		const result = await this.#reader.read(draft).finally(() => clearTimeout(wait));
		if (this.said === working) this.said = '';
		if (turn !== this.#turn) return;
		if ('fault' in result) {
			this.reading = null;
			this.refusal = sayFault(result.fault, this.words);
			return;
		}
		this.refusal = null;
		this.reading = result.reading;
		const isNew = this.#read !== draft.article;
		this.#read = draft.article;
		// A draft that was kept before it was read has its headline in the list only now.
		if (isNew && this.#rest === undefined) this.#keepSoon();
		if (result.reading.whole) return;
		this.#completed ??= this.#reader.complete();
		await this.#completed;
		if (turn === this.#turn) await this.#readDraft();
	}

	#keepSoon(): void {
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => void this.#keep(), KEPT_AFTER);
	}

	async #keep(): Promise<void> {
		clearTimeout(this.#rest);
		this.#rest = undefined;
		const isRead = this.#read === this.draft.article;
		await this.drafts.keep(this.draft, isRead ? this.reading : null);
	}
}

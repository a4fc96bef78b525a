import type { Remote } from 'comlink';
import type { Span } from '#dataset';
import type { Differences } from '#lib/article/differences.ts';
import type { DeskMessages } from '#lib/messages/desk.ts';
import type { Language } from '#lib/messages/language.ts';
import type { Choice } from './choices.ts';
import { DEFAULT_ID, emptyDraft, isEmpty, settle, withText, type Draft } from './draft.ts';
import { takeIn, type Refused } from './intake.ts';
import type { PictureName, Subject } from '#lib/outputs/picture/formats.ts';
import type { ChartAsked, Reader, Reading } from './reader/reader.ts';
import { withTerm, withTheme } from './words.ts';
import { forget, keep, listKept, newKey, type Kept } from './store.ts';

/** How long typing rests before the article is read, and a draft lies before it is kept; ms. */
const PAUSE = 150;
const KEPT_AFTER = 600;

/** What the extraction calls a file that is no text, and what the desk says of it. */
const FAULTS: Record<string, keyof DeskMessages['refused']> = {
	'empty-file': 'empty',
	'no-plain-text': 'other',
	'control-character': 'controls',
	'no-text': 'noText'
};

/** As word lists have it. */
interface Theme {
	id: string;
	name: string;
	en: string;
}

/** The desk's one state: the draft, what was read of it, and what may be said of both. */
export class Desk {
	readonly words: DeskMessages;
	readonly language: Language;
	readonly #reader: Remote<Reader>;
	readonly #themes: readonly Theme[];

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
	/** Doubts that somebody has looked at and left as they are, by `keyOf`. */
	seen: ReadonlySet<string> = $state.raw(new Set());
	kept: Kept[] = $state.raw([]);
	/** False where the browser keeps no drafts. */
	keeps = $state(true);
	/** Grows with every draft that is opened: what shows the text starts anew. */
	opened = $state(0);

	#key = newKey();
	#turn = 0;
	#pause: ReturnType<typeof setTimeout> | undefined;
	#rest: ReturnType<typeof setTimeout> | undefined;
	#completed: Promise<void> | null = null;

	constructor(
		reader: Remote<Reader>,
		words: DeskMessages,
		language: Language,
		themes: readonly Theme[]
	) {
		this.#reader = reader;
		this.#themes = themes;
		this.words = words;
		this.language = language;
		void this.#list();
	}

	/** Another draft, or the same with something changed. */
	change(draft: Draft, after = 0): void {
		this.draft = draft;
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => void this.#read(), after);
		clearTimeout(this.#rest);
		this.#rest = setTimeout(() => void this.#keep(), KEPT_AFTER);
	}

	type(text: string): void {
		this.selected = null;
		this.brought = [];
		this.change(withText(this.draft, text), PAUSE);
	}

	/** Decides something; its effect is said. */
	choose({ settlement, effect }: Choice): void {
		this.past = [...this.past, this.draft];
		this.said = this.words.effect(effect);
		this.selected = null;
		this.change(settle(this.draft, settlement));
	}

	/** Changes what is counted or how something is called, to be undone like a decision. */
	decide(draft: Draft, said: string): void {
		this.past = [...this.past, this.draft];
		this.said = said;
		this.change(draft);
	}

	undo(): void {
		const before = this.past[this.past.length - 1];
		if (!before) return;
		this.past = this.past.slice(0, -1);
		this.said = '';
		this.change(before);
	}

	/** Opens a draft in place of this one, which is kept. */
	async open(draft: Draft, key = newKey()): Promise<void> {
		await this.#keep();
		this.#key = key;
		this.past = [];
		this.seen = new Set();
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
			const intake = await takeIn(file);
			if ('refused' in intake) return this.#refuse(intake.refused);
			if ('archive' in intake) return await this.#openArchive(intake.archive);
			if ('page' in intake) return await this.#openPage(intake.page);
			const { article, document } = intake;
			await this.open({ ...emptyDraft(), id: this.draft.id || DEFAULT_ID, article });
			if (document) {
				const { lines, leftOut } = document;
				this.brought = [
					this.words.in.read({ name: file.name, lines }),
					...(leftOut.length > 0 ? [this.words.in.leftOut(leftOut.join('；'))] : [])
				];
			}
		} finally {
			this.busy = false;
			if (this.said === this.words.in.working) this.said = '';
		}
	}

	see(doubt: string): void {
		this.seen = new Set([...this.seen, doubt]);
	}

	/** Themes that a term may be of: those of the site's list, and the story's own. */
	get themes(): Theme[] {
		const own = (this.draft.words.themes ?? []).map(({ id, name, en }) => ({
			id,
			name: name ?? id,
			en: en ?? ''
		}));
		return [...this.#themes, ...own.filter(({ id }) => this.#themes.every((one) => one.id !== id))];
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

	async choicesForDoubt(index: number): Promise<Choice[]> {
		return this.#reader.choicesForDoubt(index);
	}

	async choicesForWords(span: Span): Promise<Choice[]> {
		return this.#reader.choicesForWords(span);
	}

	tryChoice(settlement: Choice['settlement']): Promise<Choice | null> {
		return this.#reader.tryChoice(settlement);
	}

	/**
	 * What the newspaper's page says otherwise than what was read last; null where nothing was, words where it is no text.
	 *
	 * @param page its text as a file has it
	 */
	async comparePage(page: Uint8Array): Promise<Differences | string | null> {
		const result = await this.#reader.comparePage(page);
		return result && 'fault' in result ? this.#sayFault(result.fault) : result;
	}

	/** Files to take away, of what was read last. */
	get files() {
		const reader = this.#reader;
		const folder = async (name: string) => (await reader.folder())?.[name] ?? null;
		return {
			zip: () => reader.zip(),
			dataset: () => folder('dataset.json'),
			sheet: () => reader.sheet(),
			page: (language = this.language) => reader.page(language),
			charts: () => reader.charts(this.language),
			chart: (asked: ChartAsked, language: Language) => reader.chart(asked, language),
			picture: (name: PictureName, language: Language) => reader.picture(name, language),
			wechat: (subject: Subject) => reader.wechat(subject),
			tables: () => reader.tables()
		};
	}

	async remove(key: string): Promise<void> {
		await forget(key);
		if (key === this.#key) this.#key = newKey();
		this.said = this.words.drafts.removed;
		await this.#list();
	}

	#sayFault({ code }: { code: string }): string {
		return this.words.refused[FAULTS[code] ?? 'encoding'];
	}

	#refuse(why: Refused): void {
		this.refusal = this.words.refused[why];
		this.said = '';
	}

	async #openArchive(bytes: Uint8Array): Promise<void> {
		const { openArchive } = await import('./open-archive.ts');
		const opened = await openArchive(bytes);
		if (opened === null) return this.#refuse('archive');
		if ('fault' in opened) {
			this.refusal = `${this.words.refused.story} ${opened.fault}`;
			return;
		}
		await this.open(opened.draft);
	}

	async #openPage(html: string): Promise<void> {
		const { openOneFile } = await import('./one-file.ts');
		const opened = openOneFile(html);
		if (opened === null || opened === 'partial') return this.#refuse('partial');
		if ('fault' in opened) {
			this.refusal = `${this.words.refused.story} ${opened.fault}`;
			return;
		}
		await this.open(opened.draft);
	}

	async #read(): Promise<void> {
		const turn = ++this.#turn;
		const { draft } = this;
		if (isEmpty(draft)) {
			this.reading = null;
			this.refusal = null;
			return;
		}
		const result = await this.#reader.read(draft);
		if (turn !== this.#turn) return;
		if ('fault' in result) {
			this.reading = null;
			this.refusal = this.#sayFault(result.fault);
			return;
		}
		this.refusal = null;
		this.reading = result.reading;
		if (result.reading.whole) return;
		this.#completed ??= this.#reader.complete();
		await this.#completed;
		if (turn === this.#turn) await this.#read();
	}

	async #keep(): Promise<void> {
		clearTimeout(this.#rest);
		if (isEmpty(this.draft)) return;
		const title = this.reading?.dataset.story.title ?? null;
		try {
			await keep({ key: this.#key, draft: this.draft, title, changed: Date.now() });
			this.keeps = true;
		} catch {
			this.keeps = false;
			return;
		}
		await this.#list();
	}

	async #list(): Promise<void> {
		try {
			this.kept = await listKept();
		} catch {
			this.keeps = false;
		}
	}

	/** The draft that is open is one of those that are kept. */
	isOpen(key: string): boolean {
		return key === this.#key;
	}
}

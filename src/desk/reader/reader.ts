import type { Dataset, Span } from '#dataset';
import { namePrefecture } from '#divisions/names.ts';
import type { Differences } from '#lib/article/differences.ts';
import type { Language } from '#lib/messages/language.ts';
import { Fault, type Place } from '#extract/fault.ts';
import { forgetSounds, Ids, wordId } from '#extract/people/ids.ts';
import type { Lexicon } from '#extract/terms/lexicon.ts';
import type { Chart } from '#lib/charts/live.ts';
import type { Measure } from '#lib/data/measures.ts';
import type * as Maker from '#lib/outputs/file/maker.ts';
import type { PictureName, Subject } from '#lib/outputs/picture/formats.ts';
import type { Region } from '#settings/region.ts';
import type { StoryFile, WrittenSettlement } from '#settings/story.ts';
import type { Choice, Tried, Unfit } from '../choices.ts';
import type { Draft } from '../draft.ts';
import { compareDatasets, type Effect } from '../effect.ts';
import type { Folder } from '../folder.ts';
import {
	allPlaces,
	readDraft,
	type DraftRead,
	type PassedOver,
	type Sources
} from '../read-draft.ts';
import { isUtf8 } from '#extract/text/decode.ts';
import type { fileInputOf } from './file-input.ts';
import { loadChardet } from './late-chardet.ts';
import { isPinyinThere, loadPinyin } from './late-pinyin.ts';

/** What the desk's page brings: the site's own word list and regions. */
export interface Lists {
	lexicon: Omit<Lexicon, 'own'>;
	regions: Region[];
	/** Ids of the stories that the site has. */
	stories?: string[];
}

/** Prefectures of a province. */
export interface Province {
	name: string;
	places: { adcode: string; name: string; en: string }[];
}

/** A decision that somebody wrote, or why it does not fit. */
export type Tries = Choice | { unfit: Unfit } | null;

/** What the desk shows of a draft. */
export interface Reading {
	dataset: Dataset;
	text: string;
	encoding: string;
	/** Settings with what was recognised. */
	settings: StoryFile;
	regionName: string | null;
	/** Whether the site has boundaries of the region: else its map is one of tiles, whatever the settings say. */
	hasBoundaries: boolean;
	candidates: DraftRead['candidates'];
	/** Each printed form that is counted with, found or not, and words that are never shown. */
	listed: string[];
	never: string[];
	passedOver: PassedOver[];
	/** Against the reading before, where it was of the same article. */
	effect: Effect | null;
	/** False while names in Latin letters, and which prefecture it is, are still to come. */
	whole: boolean;
}

/** A chart to be made, with what is chosen of it. */
export interface ChartAsked extends Subject {
	chart: Chart;
	by: Measure | null;
}

export type ReadResult = { reading: Reading } | Faulty;

interface Faulty {
	fault: { code: string; message: string; place?: Place | null };
}

/** What a fault is told as; anything else is no answer. */
function tellFault(error: unknown): Faulty {
	if (!(error instanceof Fault)) throw error;
	return { fault: { code: error.code, message: error.message, place: error.place } };
}

/** Reads drafts, and answers what is asked of the last one. Runs in a worker, or in the page where there can be none. */
export class Reader {
	#sources: Sources = {
		common: { themes: [], terms: [], never: [], own: new Set() },
		regions: [],
		prefectures: []
	};
	#last: { draft: Draft; read: DraftRead } | null = null;
	#maker = '';

	/** @param maker address of what makes files that stand alone */
	start({ lexicon, regions }: Lists, maker = ''): void {
		this.#maker = maker;
		this.#sources = { ...this.#sources, common: { ...lexicon, own: new Set() }, regions };
	}

	/** Loads what the first result does not wait for. */
	async complete(): Promise<void> {
		const [{ PREFECTURES }] = await Promise.all([import('./prefectures.ts'), loadPinyin()]);
		forgetSounds();
		this.#sources = { ...this.#sources, prefectures: PREFECTURES };
	}

	async read(draft: Draft): Promise<ReadResult> {
		if (!isUtf8(draft.article)) await loadChardet();
		try {
			const before = this.#last;
			const read = readDraft(draft, this.#sources);
			this.#last = { draft, read };
			const { dataset, region } = read.reviewed;
			const isSame = before?.read.article.sha256 === read.article.sha256;
			return {
				reading: {
					dataset,
					text: read.article.text,
					listed: read.reviewed.lexicon.terms.flatMap(({ text, variants }) => [text, ...variants]),
					never: read.reviewed.lexicon.never,
					encoding: read.article.encoding,
					settings: read.settings,
					regionName: region?.name ?? null,
					hasBoundaries: region?.boundaries != null,
					candidates: read.candidates,
					passedOver: read.passedOver,
					effect: isSame ? compareDatasets(before.read.reviewed.dataset, dataset) : null,
					whole: isPinyinThere()
				}
			};
		} catch (error) {
			const fault = tellFault(error);
			this.#last = null;
			return fault;
		}
	}

	/** @param index of the doubt among `dataset.diagnostics` */
	async choicesForDoubt(index: number): Promise<Choice[]> {
		const { choicesForDoubt } = await import('../choices.ts');
		const tried = this.#tried();
		const diagnostic = tried?.read.reviewed.dataset.diagnostics[index];
		return tried && diagnostic ? choicesForDoubt(diagnostic, tried) : [];
	}

	async choicesForWords(span: Span): Promise<Choice[]> {
		const { choicesForWords } = await import('../choices.ts');
		const tried = this.#tried();
		return tried ? choicesForWords(span, tried) : [];
	}

	async tryChoice(settlement: WrittenSettlement): Promise<Tries> {
		const { tryChoice } = await import('../choices.ts');
		const tried = this.#tried();
		return tried && tryChoice(settlement, tried);
	}

	/**
	 * What the newspaper's page says otherwise than the article that was read last.
	 *
	 * @param page its text as a file has it
	 */
	async comparePage(page: Uint8Array): Promise<Differences | Faulty | null> {
		if (!isUtf8(page)) await loadChardet();
		const { comparePage } = await import('../compare-page.ts');
		try {
			return this.#last && comparePage(this.#last.read, page);
		} catch (error) {
			return tellFault(error);
		}
	}

	/** Every prefecture that a story may be of, by province. */
	async places(): Promise<Province[]> {
		const { listPlaces } = await import('./places.ts');
		return listPlaces(allPlaces(this.#sources), namePrefecture);
	}

	/** An id for a new term of the story, which no theme or term has. */
	termId(words: string): string {
		const { themes = [], terms = [] } = this.#last?.read.reviewed.lexicon ?? this.#sources.common;
		const taken = new Ids();
		for (const { id } of [...themes, ...terms]) taken.take(id);
		return taken.take(wordId(words));
	}

	async folder(): Promise<Folder | null> {
		const last = this.#last;
		if (!last) return null;
		const { folderOf } = await import('../folder.ts');
		return folderOf(last.draft, last.read);
	}

	async zip(): Promise<Uint8Array | null> {
		const last = this.#last;
		const [folder, { zipFolder }] = await Promise.all([this.folder(), import('../zip.ts')]);
		return last && folder && zipFolder(last.draft.id, folder);
	}

	/** The review as a page to print and sign. */
	async sheet(language: Language): Promise<string | null> {
		if (!this.#last) return null;
		const { writeReview } = await import('./sheet.ts');
		return writeReview(this.#last.read, language);
	}

	/** The story as one file that stands alone. */
	async page(language: Language): Promise<string | null> {
		return this.#make((maker, input) => maker.storyFile({ ...input, language }));
	}

	/** The charts that the story has; names in a language. */
	async charts(language: Language): Promise<Maker.Offered[]> {
		return (await this.#make(({ listCharts }, { view }) => listCharts(view, language))) ?? [];
	}

	/** One chart as a file that stands alone. */
	async chart({ chart, preset, by }: ChartAsked, language: Language): Promise<string | null> {
		const { weigh } = await import('./weigh.ts');
		return this.#make(({ chartFile }, { view, words }) =>
			chartFile({ view, words, chart, preset, by, language, weigh })
		);
	}

	/** A picture as an SVG file, as the site that the story is built into has it, but for a logo and for codes that need an address. */
	async picture(name: PictureName, language: Language): Promise<string | null> {
		return this.#make(({ drawPicture }, { view }) =>
			drawPicture(view, language, name, { site: null, logo: null })
		);
	}

	/** What is pasted into WeChat's editor. */
	async wechat(subject: Subject): Promise<string | null> {
		return this.#make(({ writeForWechat }, { view }) => writeForWechat(view, subject));
	}

	async #make<Made>(
		make: (maker: typeof Maker, input: ReturnType<typeof fileInputOf>) => Made
	): Promise<Made | null> {
		const last = this.#last;
		if (!last) return null;
		const [{ fileInputOf }, maker] = await Promise.all([
			import('./file-input.ts'),
			import(/* @vite-ignore */ this.#maker) as Promise<typeof Maker>
		]);
		return make(maker, fileInputOf(last.draft, last.read));
	}

	async tables(): Promise<{ name: string; body: string }[]> {
		if (!this.#last) return [];
		const [{ writeDownloads }, { writeCitable }] = await Promise.all([
			import('#lib/outputs/download/downloads.ts'),
			import('#lib/outputs/cite/files.ts')
		]);
		const { dataset, article, story } = this.#last.read.reviewed;
		const data = writeDownloads(dataset);
		// Nobody has said where the page will be.
		const facts = { page: './', date: story.corrected };
		return [...data, ...writeCitable(dataset, article, facts, data)];
	}

	#tried(): Tried | null {
		const last = this.#last;
		if (!last) return null;
		// The prefecture is known: it need not be recognised again each time.
		const draft = {
			...last.draft,
			settings: { ...last.draft.settings, region: last.read.settings.region }
		};
		return { draft, read: last.read, readAgain: (other) => readDraft(other, this.#sources) };
	}
}

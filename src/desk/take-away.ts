import type { Remote } from 'comlink';
import type { Language } from '#lib/messages/language.ts';
import type { PictureName, Subject } from '#lib/outputs/picture/formats.ts';
import type { ChartAsked, Reader } from './reader/reader.ts';

/** Files to take away, of what was read last; null where nothing was. */
export class TakeAway {
	readonly #reader: Remote<Reader>;

	constructor(reader: Remote<Reader>) {
		this.#reader = reader;
	}

	zip = () => this.#reader.zip();
	dataset = async () => (await this.#reader.folder())?.['dataset.json'] ?? null;
	sheet = (language: Language) => this.#reader.sheet(language);
	tables = () => this.#reader.tables();
	page = (language: Language) => this.#reader.page(language);
	/** @param language of the charts' names */
	charts = (language: Language) => this.#reader.charts(language);
	chart = (asked: ChartAsked, language: Language) => this.#reader.chart(asked, language);
	picture = (name: PictureName, language: Language) => this.#reader.picture(name, language);
	wechat = (subject: Subject) => this.#reader.wechat(subject);
}

import type { Span } from '#dataset';
import { placesIn } from '#extract/text/fold.ts';
import { sourceOf, type Passage, type Reading } from './reading.ts';

/** The article as printed, for passages of the reading view. */
export class Printed {
	readonly #article: string;
	readonly #reading: Reading;

	constructor(article: string, reading: Reading) {
		this.#article = article;
		this.#reading = reading;
	}

	/** Where a passage stands in the article: a span for each column that it runs through. */
	spans(at: Passage): Span[] {
		return sourceOf(this.#reading, at[0], at[1]);
	}

	/** Where a passage of the folded article stands. */
	places(folded: Span): Span[] {
		return placesIn(this.#reading.folded, folded);
	}

	text(at: Passage): string {
		return this.join(this.spans(at));
	}

	join(spans: readonly Span[]): string {
		if (spans.length === 1) return this.#article.slice(spans[0]![0], spans[0]![1]);
		let text = '';
		for (const span of spans) text += this.#article.slice(span[0], span[1]);
		return text;
	}

	/** From the first to the last character of a passage, with what stands between. */
	hull(at: Passage): Span {
		const spans = this.spans(at);
		if (spans.length === 1) return spans[0]!;
		return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
	}
}

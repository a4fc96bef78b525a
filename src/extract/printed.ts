import type { Span } from '#dataset';
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
	spans([from, to]: Passage): Span[] {
		return sourceOf(this.#reading, from, to);
	}

	text(at: Passage): string {
		return this.join(this.spans(at));
	}

	join(spans: readonly Span[]): string {
		const [first] = spans;
		if (!first) return '';
		if (spans.length === 1) return this.#article.slice(first[0], first[1]);
		return spans.map(([start, end]) => this.#article.slice(start, end)).join('');
	}

	/** From the first to the last character of a passage, with what stands between. */
	hull(at: Passage): Span {
		const spans = this.spans(at);
		return [spans[0]?.[0] ?? 0, spans.at(-1)?.[1] ?? 0];
	}
}

import type { Dataset, Span } from '#dataset';

/** What stands for a character that is not to be published. */
const WITHHELD = '□';

/**
 * An article as far as its dataset speaks of it. Somebody who is withdrawn is left out of the dataset, and so of every page; a file that
 * carries the article has to leave him or her out as well. Every other character keeps its place, so that spans stay true.
 */
export function withhold(article: string, dataset: Dataset): string {
	const kept = new Uint8Array(article.length);
	const keep = (spans: readonly Span[] | undefined) => {
		for (const [start, end] of spans ?? []) kept.fill(1, start, end);
	};
	for (const { spans } of dataset.sentences) keep(spans);
	for (const delegation of dataset.delegations) {
		keep(delegation.spans);
		keep(delegation.headline?.spans);
		keep(delegation.attendance?.spans);
		for (const part of [...delegation.units, ...delegation.reporters, ...delegation.sessions])
			keep(part.spans);
	}
	for (const { spans } of [...dataset.hotWords, ...(dataset.story.reporters ?? [])]) keep(spans);
	for (const text of [dataset.story.title, dataset.story.subtitle]) {
		const at = text ? article.indexOf(text) : -1;
		if (text && at >= 0) keep([[at, at + text.length]]);
	}
	let printed = '';
	for (let i = 0; i < article.length; i++) {
		const character = article.charAt(i);
		printed += kept[i] || /\s/.test(character) ? character : WITHHELD;
	}
	return printed;
}

import type { Dataset, Delegation } from '#dataset';

/** The report as paragraphs of pieces; a piece that is a sentence has its id, so that it can be linked to. */
export interface FullTextPart {
	/** Null for what stands before the first delegation, or for an article without any. */
	delegation: Delegation | null;
	headline: { id: string; text: string } | null;
	paragraphs: Piece[][];
}

export interface Piece {
	/** Null for what is no sentence: the byline. */
	sentence: string | null;
	text: string;
}

/** Sets the article in paragraphs: sentences, and between them what is printed but belongs to none. */
export function setFullText(dataset: Dataset, article: string): FullTextPart[] {
	const owners: (Delegation | null)[] = [...dataset.delegations];
	if (dataset.sentences.some((s) => s.delegation === null)) owners.unshift(null);
	return owners.map((delegation) => {
		const own = dataset.sentences.filter((s) => s.delegation === (delegation?.id ?? null));
		const headline = own.find((s) => s.place === 'headline');
		const paragraphs: Piece[][] = [];
		let end = headline?.spans.at(-1)?.[1] ?? delegation?.spans.at(-1)?.[1] ?? null;
		for (const sentence of own.filter((s) => s.place === 'body')) {
			const start = sentence.spans[0]?.[0] ?? 0;
			const between = end === null ? '' : article.slice(end, start).replace(/^代表团[：:]/, '');
			if (paragraphs.length === 0 || /[\n\r]/.test(between)) paragraphs.push([]);
			const unsaid = between
				.slice(Math.max(between.lastIndexOf('\n'), between.lastIndexOf('\r')) + 1)
				.trim();
			if (unsaid) paragraphs.at(-1)?.push({ sentence: null, text: unsaid });
			paragraphs.at(-1)?.push({ sentence: sentence.id, text: sentence.text });
			end = sentence.spans.at(-1)?.[1] ?? end;
		}
		return {
			delegation,
			headline: headline ? { id: headline.id, text: headline.text } : null,
			paragraphs
		};
	});
}

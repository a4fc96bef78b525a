import type { Dataset, Span } from '#dataset';

/** A paragraph of the article, or a line that stands alone. */
export interface Block {
	kind: 'title' | 'heading' | 'headline' | 'paragraph';
	/** Id of the delegation in whose part it stands. */
	delegation: string | null;
	/** From its first to its last character; line breaks within it are those that were read over. */
	span: Span;
}

/** The whole article in blocks, nothing left out but what is blank between them. */
export function splitBlocks(dataset: Dataset, article: string): Block[] {
	const joins = findJoins(dataset);
	const spans: Span[] = [];
	// A book has thousands of lines and of sentences: both are gone through once, in their order.
	let nextJoin = 0;
	/** How far what was read over reaches of all that begins in front of a line's end. */
	let reach = 0;
	for (const { index, 0: line } of article.matchAll(/[^\r\n]+/gu)) {
		if (line.trim() === '') continue;
		const span: Span = [index, index + line.trimEnd().length];
		const last = spans.at(-1);
		for (; last && nextJoin < joins.length && joins[nextJoin]![0] <= last[1]; nextJoin++)
			reach = Math.max(reach, joins[nextJoin]![1]);
		if (last && last[1] < reach) last[1] = span[1];
		else spans.push(span);
	}
	const within = (at: number | undefined, [from, to]: Span) =>
		at !== undefined && at >= from && at < to;
	const firstPart = Math.min(...dataset.delegations.map(({ section }) => section[0]), Infinity);
	const { title, subtitle } = dataset.story;
	const said = dataset.sentences
		.filter(({ place }) => place === 'body')
		.map(({ spans }) => spans[0]?.[0] ?? 0)
		.sort((a, b) => a - b);
	let nextSaid = 0;
	return spans.map((span): Block => {
		const delegation = dataset.delegations.find(
			({ section: [from, to] }) => span[0] < to && span[1] > from
		);
		const words = article.slice(...span);
		while (nextSaid < said.length && said[nextSaid]! < span[0]) nextSaid++;
		const kind =
			within(said[nextSaid], span) || words.length > 80
				? 'paragraph'
				: delegation && within(delegation.spans[0]?.[0], span)
					? 'heading'
					: delegation && within(delegation.headline?.spans[0]?.[0], span)
						? 'headline'
						: span[0] < firstPart && [title, subtitle].some((part) => part && words.includes(part))
							? 'title'
							: 'paragraph';
		return { kind, delegation: delegation?.id ?? null, span };
	});
}

/** What was read over within sentences and headlines, in order: column breaks. */
function findJoins({ sentences, diagnostics, delegations }: Dataset): Span[] {
	return [
		...sentences.map(({ spans }) => spans),
		...delegations.map(({ headline }) => headline?.spans ?? []),
		...diagnostics.filter(({ code }) => code === 'column-break').map(({ spans }) => spans)
	]
		.flatMap((spans) => spans.slice(1).map(([start], i): Span => [spans[i]![1], start]))
		.sort((a, b) => a[0] - b[0]);
}

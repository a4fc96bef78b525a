/** Indices into the corpus, in the order in which they are drawn. */
export interface Order {
	themes: number[];
	delegations: number[];
}

/**
 * The article's order, or sorted by one theme's counts (its delegations move), one delegation's (its themes move), or both:
 * the largest first, and what is equal in the article's order.
 *
 * @param counts `counts[theme][delegation]`, as `countMatrix` gives them
 */
export function orderBy(
	counts: number[][],
	by: { row?: number | undefined; column?: number | undefined } = {}
): Order {
	const { row: theme, column: delegation } = by;
	return {
		themes: sort(counts.map((row) => (delegation === undefined ? 0 : (row[delegation] ?? 0)))),
		delegations: sort(
			(counts[0] ?? []).map((_, d) => (theme === undefined ? 0 : (counts[theme]?.[d] ?? 0)))
		)
	};
}

function sort(counts: number[]): number[] {
	return counts.map((_, i) => i).sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
}

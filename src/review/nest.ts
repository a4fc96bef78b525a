import type { Span } from '#dataset';

/** Something found in the article: a passage and what it is. */
export interface Mark<T> {
	spans: Span[];
	/** Smaller ones enclose greater ones where both could: a sentence its statement, a statement its terms. */
	layer: number;
	what: T;
}

/** A tree of a text's marks: text, or a piece of a mark with what stands in it. */
export type Node<T> = string | { mark: Mark<T>; first: boolean; last: boolean; inside: Node<T>[] };

/** For each of several passages, in order and apart, the marks that have a piece in it, in their order. */
export function marksIn<T>(passages: readonly Span[], marks: readonly Mark<T>[]): Mark<T>[][] {
	const found = passages.map((): Mark<T>[] => []);
	for (const mark of marks) {
		for (const [start, end] of mark.spans) {
			for (let i = firstEndingBehind(passages, start); i < passages.length; i++) {
				if (passages[i]![0] >= end) break;
				if (found[i]!.at(-1) !== mark) found[i]!.push(mark);
			}
		}
	}
	return found;
}

/** The index of the first passage that ends behind a place. */
function firstEndingBehind(passages: readonly Span[], place: number): number {
	let low = 0;
	let high = passages.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (passages[middle]![1] <= place) low = middle + 1;
		else high = middle;
	}
	return low;
}

/**
 * Nests marks over `text.slice(from, to)`. Marks that overlap are cut where the outer one begins or ends, so that every
 * piece lies whole inside another or beside it; `first` and `last` tell the pieces in which a mark begins and ends.
 */
export function nestMarks<T>(text: string, [from, to]: Span, marks: readonly Mark<T>[]): Node<T>[] {
	const pieces = marks.flatMap((mark, order) =>
		mark.spans
			.filter(([start, end]) => start < to && end > from && start < end)
			.map(([start, end]) => ({
				mark,
				order,
				start: Math.max(start, from),
				end: Math.min(end, to)
			}))
	);
	const cuts = [from, to, ...pieces.flatMap(({ start, end }) => [start, end])].sort(
		(a, b) => a - b
	);

	interface Open {
		piece: (typeof pieces)[number] | null;
		/** Where this piece of it begins. */
		at: number;
		inside: Node<T>[];
	}
	const open: Open[] = [{ piece: null, at: from, inside: [] }];
	const close = (end: number) => {
		const { piece, at, inside } = open.pop()!;
		const { mark } = piece!;
		const first = at === mark.spans[0]?.[0];
		const last = end === mark.spans.at(-1)?.[1];
		open.at(-1)!.inside.push({ mark, first, last, inside });
	};
	const starting = [...pieces].sort(
		(a, b) => a.start - b.start || a.mark.layer - b.mark.layer || a.order - b.order
	);
	let active: typeof pieces = [];
	let next = 0;
	cuts.forEach((cut, i) => {
		const end = cuts[i + 1] ?? cut;
		if (end === cut && i + 1 < cuts.length) return;
		active = active.filter((piece) => piece.end > cut);
		for (; next < starting.length && starting[next]!.start <= cut; next++) {
			if (starting[next]!.end > cut) active.push(starting[next]!);
		}
		active.sort((a, b) => a.mark.layer - b.mark.layer || a.order - b.order);
		// What stays open is the longest beginning that the old and the new have in common.
		let same = 0;
		while (same + 1 < open.length && open[same + 1]!.piece === active[same]) same++;
		while (open.length - 1 > same) close(cut);
		if (end === cut) return;
		for (const piece of active.slice(same)) open.push({ piece, at: cut, inside: [] });
		open.at(-1)!.inside.push(text.slice(cut, end));
	});
	return open[0]!.inside;
}

/** The word that somebody will have meant who wrote another: one or two strokes away, or two letters exchanged; null where none is. */
export function nearest(written: string, words: readonly string[]): string | null {
	const [best] = words
		.map((word) => ({ word, distance: distanceOf(written.toLowerCase(), word) }))
		.filter(({ word, distance }) => distance <= Math.min(2, Math.ceil(word.length / 3)))
		.sort((a, b) => a.distance - b.distance);
	return best?.word ?? null;
}

/** Optimal string alignment: how many characters are put in, left out, replaced or exchanged with the next. */
function distanceOf(a: string, b: string): number {
	if (Math.abs(a.length - b.length) > 2) return Infinity;
	const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const same = a[i - 1] === b[j - 1];
			const exchanged = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
			row.push(
				Math.min(
					rows[i - 1]![j]! + 1,
					row[j - 1]! + 1,
					rows[i - 1]![j - 1]! + (same ? 0 : 1),
					exchanged ? rows[i - 2]![j - 2]! + 1 : Infinity
				)
			);
		}
		rows.push(row);
	}
	return rows[a.length]![b.length]!;
}

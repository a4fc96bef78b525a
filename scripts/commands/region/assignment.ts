/**
 * Assigns each row a column of its own so that the sum of costs is least (Kuhn–Munkres with potentials, O(rows² ×
 * columns)); there are at least as many columns as rows.
 */
export function assign(costs: readonly (readonly number[])[]): number[] {
	const rows = costs.length;
	const columns = costs[0]?.length ?? 0;
	const u = new Array<number>(rows + 1).fill(0);
	const v = new Array<number>(columns + 1).fill(0);
	/** The row that has each column, from 1; 0 is none. */
	const owner = new Array<number>(columns + 1).fill(0);
	const cost = (row: number, column: number) => costs[row - 1]?.[column - 1] ?? 0;
	for (let row = 1; row <= rows; row++) {
		owner[0] = row;
		const least = new Array<number>(columns + 1).fill(Infinity);
		const used = new Array<boolean>(columns + 1).fill(false);
		const way = new Array<number>(columns + 1).fill(0);
		let column = 0;
		do {
			used[column] = true;
			const current = owner[column] ?? 0;
			let delta = Infinity;
			let next = 0;
			for (let c = 1; c <= columns; c++) {
				if (used[c]) continue;
				const reduced = cost(current, c) - (u[current] ?? 0) - (v[c] ?? 0);
				if (reduced < (least[c] ?? Infinity)) {
					least[c] = reduced;
					way[c] = column;
				}
				if ((least[c] ?? Infinity) < delta) {
					delta = least[c] ?? Infinity;
					next = c;
				}
			}
			for (let c = 0; c <= columns; c++) {
				if (used[c]) {
					u[owner[c] ?? 0] = (u[owner[c] ?? 0] ?? 0) + delta;
					v[c] = (v[c] ?? 0) - delta;
				} else least[c] = (least[c] ?? Infinity) - delta;
			}
			column = next;
		} while (owner[column] !== 0);
		while (column !== 0) {
			const previous = way[column] ?? 0;
			owner[column] = owner[previous] ?? 0;
			column = previous;
		}
	}
	const assigned = new Array<number>(rows).fill(0);
	owner.forEach((row, c) => {
		if (c > 0 && row > 0) assigned[row - 1] = c - 1;
	});
	return assigned;
}

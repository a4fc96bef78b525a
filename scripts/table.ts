/** Prints rows under heads, in columns: the first flush left, the others flush right. */
export function printTable(heads: string[], rows: (string | number)[][]): void {
	const cells = [heads, ...rows.map((row) => row.map(String))];
	const widths = heads.map((_, column) =>
		Math.max(...cells.map((row) => (row[column] ?? '').length))
	);
	for (const row of cells) {
		console.log(
			row
				.map((cell, column) =>
					column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)
				)
				.join('  ')
				.trimEnd()
		);
	}
}

/** Reads CSV by RFC 4180, for tests: written from the grammar, and knows nothing of how we write it. */
export function parseCsv(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	while (at < text.length) {
		let cell = '';
		if (text[at] === '"') {
			for (at += 1; text[at] !== '"' || text[at + 1] === '"'; at += 1) {
				if (at >= text.length) throw new Error('A quotation mark is not closed');
				cell += text[at];
				if (text[at] === '"') at += 1;
			}
			at += 1;
		} else {
			for (; at < text.length && text[at] !== ',' && !text.startsWith('\r\n', at); at += 1) {
				cell += text[at];
			}
		}
		row.push(cell);
		if (text.startsWith('\r\n', at)) {
			rows.push(row);
			row = [];
			at += 2;
			continue;
		}
		if (text[at] !== ',') throw new Error(`Neither a comma nor the end of a row at ${at}`);
		at += 1;
		// A comma before the end of a row leaves an empty cell behind it.
		if (text.startsWith('\r\n', at)) {
			rows.push([...row, '']);
			row = [];
			at += 2;
		}
	}
	if (row.length > 0) throw new Error('The last row is not ended');
	return rows;
}

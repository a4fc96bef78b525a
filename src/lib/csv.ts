export type Cell = string | number | boolean | null;

/** Comma, quotation marks and line breaks are the characters that RFC 4180 puts a cell in quotation marks for. */
const QUOTED = /[",\r\n]/;

/**
 * What makes spreadsheets read a cell as a formula, in half and full width, and the apostrophe that keeps them from it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^['=+\-@\t\r\n＝＋－＠]/;

/**
 * Rows as CSV by RFC 4180: CRLF behind every row, UTF-8 with a byte order mark for Excel. Text that a spreadsheet would
 * run as a formula gets an apostrophe in front, and so does text that begins with an apostrophe: whoever takes one
 * leading apostrophe away has the text as it was. Numbers and truth values are written as they are, null as an empty cell.
 */
export function formatCsv(rows: Cell[][]): string {
	return `\uFEFF${rows.map((row) => `${row.map(formatCell).join(',')}\r\n`).join('')}`;
}

function formatCell(cell: Cell): string {
	if (cell === null) return '';
	if (typeof cell !== 'string') return String(cell);
	const safe = FORMULA.test(cell) ? `'${cell}` : cell;
	return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

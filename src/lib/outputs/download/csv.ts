export type Cell = string | number | boolean | null;

/** Comma, quotation marks and line breaks are the characters that RFC 4180 puts a cell in quotation marks for. */
const QUOTED = /[",\r\n]/;

/**
 * What makes spreadsheets read a cell as a formula, also behind blanks and what is not seen, and the apostrophe that keeps
 * them from it. Other widths and forms of these characters count as well: some programs take them for it.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*['=+\-−@])/u;
const isFormula = (text: string) => FORMULA.test(text) || FORMULA.test(text.normalize('NFKC'));

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
	const safe = isFormula(cell) ? `'${cell}` : cell;
	return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

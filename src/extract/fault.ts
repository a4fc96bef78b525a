import { onOneLine } from '#extract/text/terminal.ts';

/** Where something stands in a text file: both count from 1, columns in UTF-16 code units. */
export interface Place {
	line: number;
	column: number;
}

/** An input that cannot be read. `place` is null where the whole file is at fault. */
export class Fault extends Error {
	readonly code: string;
	readonly file: string;
	readonly place: Place | null;

	constructor(code: string, message: string, file: string, place: Place | null = null) {
		super(message);
		this.name = 'Fault';
		this.code = code;
		this.file = file;
		this.place = place;
	}
}

/** Line and column of an offset; a line ends at LF, CR or CRLF. */
export function placeOf(text: string, offset: number): Place {
	let line = 1;
	let start = 0;
	for (let i = 0; i < offset && i < text.length; i++) {
		const code = text.charCodeAt(i);
		if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) {
			line++;
			start = i + 1;
		}
	}
	return { line, column: offset - start + 1 };
}

/** `FILE:LINE:COLUMN: error CODE: message`, as editors and terminals make links of it. */
export function describe(
	severity: 'warning' | 'error',
	code: string,
	message: string,
	file: string,
	place: Place | null
): string {
	const where = place ? `${file}:${place.line}:${place.column}` : `${file}:1:1`;
	return onOneLine(`${where}: ${severity} ${code}: ${message}`);
}

import type { Dataset } from '#dataset';
import { checkText, toText } from '#extract/text/decode.ts';
import { Fault } from '#extract/fault.ts';
import { escapeJson, forTerminal } from '#extract/text/terminal.ts';
import { serializeLine } from '#extract/dataset/serialize.ts';
import { sourceOf } from './json-source.ts';

/** What stands in a line's place where it could not be read. */
export interface LineError {
	id: string | null;
	error: { code: string; message: string; line: number };
}

/**
 * The longest line that is read, in bytes: some two hundred round-ups of a newspaper page. What is read of a line takes up to a
 * few hundred times its bytes of memory, and what has none left cannot tell anything any more.
 */
export const LONGEST = 4 * 2 ** 20;

export interface Filter {
	/** Of the lines, as `TextDecoder` names it; one in which a line feed is one byte. */
	encoding: string;
	read: (id: string, text: string) => Dataset;
	/** Takes a part of a line that goes out. */
	write: (part: string) => void | Promise<void>;
	/** Is told of what should not happen. */
	err: (text: string) => void;
	/** Is told the number of lines now and then. */
	progress: (lines: number) => void;
}

/**
 * Reads `{"id","text"}` lines as they come and gives one dataset a line, in the same order; a line that cannot be read
 * gives a `LineError` in its place, whatever is wrong with it, and costs no other. Holds one line at a time, so memory does not
 * grow with the number of lines. Returns how many lines failed.
 */
export async function filterLines(
	chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
	{ encoding, read, write, err, progress }: Filter
): Promise<{ failed: number }> {
	let lines = 0;
	let failed = 0;
	for await (const bytes of splitChunks(chunks)) {
		lines++;
		const parts = readLine(bytes, lines, encoding, read, (line, error) => {
			failed++;
			if (error) err(`${forTerminal(`line ${lines}: ${error.stack ?? error.message}`)}\n`);
			return escapeJson(JSON.stringify(line));
		});
		for (const part of parts) await write(part);
		if (lines % 100 === 0) progress(lines);
	}
	progress(lines);
	return { failed };
}

/** A line's answer in parts, its line feed included; none for a blank line. */
function readLine(
	bytes: Uint8Array | null,
	number: number,
	encoding: string,
	read: Filter['read'],
	fail: (line: LineError, mistake?: Error) => string
): string[] {
	let id: string | null = null;
	const error = (code: string, message: string, mistake?: Error) => [
		`${fail({ id, error: { code, message, line: number } }, mistake)}\n`
	];
	try {
		if (bytes === null) {
			const most = LONGEST / 2 ** 20;
			return error(
				'line-too-long',
				`the line has more than ${most} MiB; give each article its own`
			);
		}
		const line = textOf(bytes, encoding, number);
		if (line.trim() === '') return [];
		let value: unknown;
		try {
			value = JSON.parse(line);
		} catch (cause) {
			return error('json', `expected {"id": …, "text": …}: ${(cause as Error).message}`);
		}
		if (typeof value !== 'object' || value === null || !('id' in value)) {
			return error('shape', 'expected {"id": …, "text": …} with an id');
		}
		if (typeof value.id === 'string') id = value.id;
		else if (typeof value.id !== 'number') {
			return error('shape', 'expected an id that is text or a number');
		} else {
			// As it is written: numbers of more than 15 digits would become others.
			const written = sourceOf(line, 'id') ?? String(value.id);
			if (!Number.isFinite(value.id)) {
				return error(
					'shape',
					`the id ${written} is beyond all numbers; write it as text, in quotes`
				);
			}
			id = written;
		}
		if (!('text' in value) || typeof value.text !== 'string') {
			return error('shape', 'expected a text, as a string');
		}
		checkText(value.text, id);
		// All of it before any goes out: a line holds a dataset or an error, never half of one.
		return [...serializeLine(read(id, value.text))];
	} catch (cause) {
		if (cause instanceof Fault) return error(cause.code, cause.message);
		const mistake = cause instanceof Error ? cause : new Error(String(cause));
		return error(
			'internal',
			`a mistake of the program, not of the line: ${mistake.message}`,
			mistake
		);
	}
}

/** @throws Fault for bytes that are not in the encoding */
function textOf(bytes: Uint8Array, encoding: string, number: number): string {
	if (bytes.includes(0)) {
		throw new Fault(
			'wrong-encoding',
			'the line holds zero bytes, as UTF-16 does; convert the lines to UTF-8: iconv -f utf-16 -t utf-8',
			'line'
		);
	}
	// Blank lines are no fault of a file of lines, as they are of a file.
	if (bytes.every((byte) => byte <= 0x20)) return '';
	return toText(bytes, 'line', encoding, number).text;
}

const LINE_FEED = 0x0a;

/** Lines of a stream of bytes; null for one that is too long to keep. */
async function* splitChunks(
	chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>
): AsyncGenerator<Uint8Array | null> {
	let parts: Uint8Array[] = [];
	let length = 0;
	const keep = (part: Uint8Array) => {
		length += part.length;
		if (length <= LONGEST) parts.push(part);
		else parts = [];
	};
	const take = () => {
		const line = length > LONGEST ? null : join(parts, length);
		parts = [];
		length = 0;
		return line;
	};
	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
			keep(chunk.subarray(start, end));
			start = end + 1;
			yield take();
		}
		// A copy: the rest of the chunk need not be kept for it.
		if (start < chunk.length) keep(chunk.slice(start));
	}
	if (length > 0) yield take();
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
	if (parts.length === 1) return parts[0]!;
	const whole = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}

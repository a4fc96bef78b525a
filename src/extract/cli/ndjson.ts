import type { Dataset } from '#dataset';
import { checkText } from '#extract/text/decode.ts';
import { Fault } from '#extract/fault.ts';

/** What stands in a line's place where it could not be read. */
export interface LineError {
	id: string | null;
	error: { code: string; message: string; line: number };
}

/** Above this, in UTF-16 code units, a line is passed over instead of kept in memory. */
const LONGEST = 2 ** 28;

/**
 * Reads `{"id","text"}` lines as they come and gives one dataset a line, in the same order; a line that cannot be read
 * gives a `LineError` in its place. Holds one line at a time, so memory does not grow with the number of lines. Returns
 * how many lines failed.
 */
export async function filterLines(
	chunks: AsyncIterable<string> | Iterable<string>,
	read: (id: string, text: string) => Dataset,
	write: (line: string) => void | Promise<void>
): Promise<{ lines: number; failed: number }> {
	let lines = 0;
	let failed = 0;
	for await (const line of splitChunks(chunks)) {
		lines++;
		if (line !== null && line.trim() === '') continue;
		const result = readLine(line, lines, read);
		if ('error' in result) failed++;
		await write(`${JSON.stringify(result)}\n`);
	}
	return { lines, failed };
}

function readLine(
	line: string | null,
	number: number,
	read: (id: string, text: string) => Dataset
): Dataset | LineError {
	let id: string | null = null;
	const error = (code: string, message: string): LineError => ({
		id,
		error: { code, message, line: number }
	});
	if (line === null) return error('line-too-long', `the line has more than ${LONGEST} characters`);
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (cause) {
		return error('json', `expected {"id": …, "text": …}: ${(cause as Error).message}`);
	}
	if (typeof value !== 'object' || value === null || !('id' in value)) {
		return error('shape', 'expected {"id": …, "text": …} with an id');
	}
	if (typeof value.id !== 'string' && typeof value.id !== 'number') {
		return error('shape', 'expected an id that is text or a number');
	}
	id = String(value.id);
	if (!('text' in value) || typeof value.text !== 'string') {
		return error('shape', 'expected a text, as a string');
	}
	try {
		checkText(value.text, id);
		return read(id, value.text);
	} catch (cause) {
		if (cause instanceof Fault) return error(cause.code, cause.message);
		throw cause;
	}
}

/** Lines of a stream of text; null for one that is too long to keep. */
async function* splitChunks(
	chunks: AsyncIterable<string> | Iterable<string>
): AsyncGenerator<string | null> {
	let parts: string[] = [];
	let length = 0;
	const take = () => {
		const line = length > LONGEST ? null : parts.join('');
		parts = [];
		length = 0;
		return line;
	};
	for await (const chunk of chunks) {
		let start = 0;
		for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', start)) {
			parts.push(chunk.slice(start, end));
			length += end - start;
			start = end + 1;
			yield take();
		}
		length += chunk.length - start;
		if (length <= LONGEST) parts.push(chunk.slice(start));
		else parts = [];
	}
	if (length > 0) yield take();
}

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { decodeArticle } from '#extract/text/article-file.ts';
import { checkText, type Decoded } from '#extract/text/decode.ts';
import { kindOfFile, type FileKind } from '#extract/text/file-kind.ts';
import { Fault } from '#extract/fault.ts';
import { readBytes } from '#files/read-text.ts';
import type { Converted } from './convert.ts';
import { decodePage } from './page-encoding.ts';

export interface ArticleFile extends Decoded {
	/** What a story keeps as its article: the file itself, or the text that was read from a document, as UTF-8. */
	bytes: Uint8Array;
	/** Of a document: what became of it, in words that follow “read as text from”; null for plain text. */
	document: string | null;
}

/** How long a document may take, in milliseconds, and how many megabytes of memory; an article takes a second and a few. */
const TIME = 60_000;
const MEMORY = 1024;

/**
 * An article as somebody has it: plain text in any encoding of Chinese, a Word document (.docx) or a saved web page (.html). Of
 * which kind it is tell its bytes, whatever its name. A document is read by a process of its own, which can do no harm to this one.
 *
 * @param wanted the encoding, of plain text and of web pages, where somebody named one
 * @throws Fault for a file that is not there or cannot be read, with the way out
 */
export function readArticle(file: string, wanted: string | null = null): ArticleFile {
	const bytes = readBytes(file);
	const kind = kindOfFile(bytes);
	if (!kind?.format) return { ...decodeArticle(bytes, file, wanted), bytes, document: null };

	const source = kind.format === 'html' ? Buffer.from(decodePage(bytes, file, wanted)) : bytes;
	const converted = convert(kind.format, source);
	if ('unreadable' in converted) {
		throw new Fault(
			'no-plain-text',
			`this is ${kind.what}, and ${converted.unreadable}; ${kind.wayOut}`,
			file
		);
	}
	const { lines, leftOut } = converted.reading;
	const text = lines.map((line) => `${line}\n`).join('');
	checkRead(text, kind, file);
	const lost = leftOut.length > 0 ? `; left out: ${leftOut.join(', ')}` : '';
	return {
		text,
		encoding: 'utf-8',
		bytes: new TextEncoder().encode(text),
		document: `${kind.what}: ${String(lines.length)} lines${lost}`
	};
}

/** As `checkText`, whose places would be in a text that nobody has. */
function checkRead(text: string, kind: FileKind, file: string): void {
	try {
		checkText(text, file);
	} catch (error) {
		if (!(error instanceof Fault)) throw error;
		const { line = 1 } = error.place ?? {};
		throw new Fault(error.code, `in line ${String(line)} of ${kind.what}: ${error.message}`, file);
	}
}

function convert(format: string, source: Uint8Array): Converted {
	const register = new URL('../../../scripts/typescript/register.js', import.meta.url);
	const program = fileURLToPath(new URL('./convert.ts', import.meta.url));
	const { status, stdout, stderr, error } = spawnSync(
		process.execPath,
		[`--max-old-space-size=${String(MEMORY)}`, '--import', register.href, program, format],
		{ input: source, timeout: TIME, maxBuffer: 2 ** 28, encoding: 'utf8' }
	);
	if (status === 0 && stdout !== '') return JSON.parse(stdout) as Converted;
	const why = error && 'code' in error && error.code === 'ETIMEDOUT' ? 'long' : 'much memory';
	if (stderr.includes('ERR_MODULE_NOT_FOUND'))
		return { unreadable: 'what reads it is not installed: run npm ci' };
	return { unreadable: `reading it takes too ${why}` };
}

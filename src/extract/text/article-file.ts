import { decode, type Decoded } from './decode.ts';
import { Fault } from '#extract/fault.ts';
import { kindOfFile } from './file-kind.ts';

/**
 * The text of an article's file, as `decode` reads it. Throws a `Fault` for a file that is no plain text, whatever its name: it says
 * what the file is, and how it becomes text.
 */
export function decodeArticle(
	bytes: Uint8Array,
	file: string,
	wanted: string | null = null
): Decoded {
	const kind = kindOfFile(bytes);
	if (kind) throw new Fault('no-plain-text', `this is ${kind.what}; ${kind.wayOut}`, file);
	return decode(bytes, file, wanted);
}

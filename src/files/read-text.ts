import { readFileSync } from 'node:fs';
import { decode } from '#extract/text/decode.ts';
import { Fault } from '#extract/fault.ts';

/**
 * A text file that somebody brought, in whatever encoding Chinese text comes in.
 *
 * @throws Fault where it is not there, or is no text
 */
export function readText(file: string): string {
	return decode(readBytes(file), file).text;
}

/** @throws Fault where it is not there or cannot be read */
export function readBytes(file: string): Uint8Array {
	try {
		return readFileSync(file);
	} catch (error) {
		const code = errorCode(error);
		const why =
			code === 'ENOENT'
				? 'there is no such file'
				: code === 'EISDIR'
					? 'this is a folder'
					: `cannot be read (${code})`;
		throw new Fault('missing-file', why, file);
	}
}

/** ENOSPC, EACCES and the like. */
export function errorCode(error: unknown): string {
	if (error instanceof Error && 'code' in error) return String(error.code);
	return error instanceof Error ? error.message : String(error);
}

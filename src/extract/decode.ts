import { Fault, placeOf } from './fault.ts';

export interface Decoded {
	text: string;
	/** As `TextDecoder` names it: utf-8, gb18030, big5, utf-16le, utf-16be. */
	encoding: string;
}

const FAMILIAR = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'];

/**
 * Decodes an article. Without `wanted` it has to be UTF-8. Throws a `Fault` for an empty file, for bytes that are not in
 * the encoding (saying which one would fit), for a text without words and for control characters.
 */
export function decode(bytes: Uint8Array, file: string, wanted: string | null = null): Decoded {
	if (bytes.length === 0) {
		throw new Fault('empty-file', 'the file is empty; expected the text of an article', file);
	}
	const label = wanted ?? 'utf-8';
	let encoding: string;
	try {
		encoding = new TextDecoder(label).encoding;
	} catch {
		throw new Fault(
			'unknown-encoding',
			`“${label}” is no encoding; known are ${FAMILIAR.join(', ')}`,
			file
		);
	}
	const text = tryDecode(bytes, encoding);
	if (text === null) {
		const fitting = FAMILIAR.filter((name) => name !== encoding && fits(bytes, name));
		throw new Fault(
			'wrong-encoding',
			`these bytes are not ${encoding}` +
				(fitting[0] ? `; ${fitting[0]} would fit: use --encoding ${fitting[0]}` : ''),
			file
		);
	}
	checkText(text, file);
	return { text, encoding };
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** Whether bytes decode to something that reads like Chinese. */
function fits(bytes: Uint8Array, encoding: string): boolean {
	const text =
		tryDecode(bytes.subarray(0, 65536 - (65536 % 2)), encoding) ?? tryDecode(bytes, encoding);
	if (!text) return false;
	const common = text.match(/[的一是了在人有我他这中大国会代表发展，。、]/gu)?.length ?? 0;
	return common * 12 > text.length;
}

/** Throws where a text has no Han character or letter in it, or has control characters. */
export function checkText(text: string, file: string): void {
	// eslint-disable-next-line no-control-regex
	const control = /[\u0000-\u0008\u000e-\u001f\u007f]/u.exec(text);
	if (control) {
		const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
		throw new Fault(
			'control-character',
			`U+${code} has no place in an article; is this a text file?`,
			file,
			placeOf(text, control.index)
		);
	}
	if (!/[\p{L}\p{N}]/u.test(text)) {
		throw new Fault('no-text', 'the file holds nothing but blanks and marks', file);
	}
}

import { analyse } from 'chardet';
import { Fault, placeOf } from '#extract/fault.ts';
import {
	checkLost,
	checkTwice,
	chineseness,
	failBroken,
	findBreak,
	isNearly,
	looksChinese
} from './broken.ts';

export interface Decoded {
	text: string;
	/** As `TextDecoder` names it: utf-8, gb18030, big5, utf-16le, utf-16be. */
	encoding: string;
}

/** How much is looked at to tell an encoding, in bytes. */
const SAMPLE = 65536;
/** Encodings that Chinese text comes in, as `chardet` and as `TextDecoder` name them. */
const NAMES = new Map([
	['UTF-8', 'utf-8'],
	['GB18030', 'gb18030'],
	['Big5', 'big5'],
	['UTF-16LE', 'utf-16le'],
	['UTF-16BE', 'utf-16be']
]);
const FAMILIAR = [...NAMES.values()];

/**
 * Decodes a text file that somebody brought — article, settings, table, boundaries —, without its byte order mark. Without
 * `wanted` the encoding is found out: by the mark, as UTF-8 where the bytes are valid in it, else by what `chardet` thinks
 * likely and decodes to Chinese. Throws a `Fault` for an empty file, for bytes that are not in the encoding (saying which one
 * would fit, or where it is broken), for a text that was damaged before, for one without words and for control characters:
 * never mojibake.
 */
export function decode(bytes: Uint8Array, file: string, wanted: string | null = null): Decoded {
	if (bytes.length === 0) {
		throw new Fault('empty-file', 'the file is empty; expected text', file);
	}
	const decoded = toText(bytes, file, wanted);
	checkText(decoded.text, file);
	return decoded;
}

/**
 * The same for bytes whose text is checked later, such as JSON, which holds the text that matters.
 *
 * @param first the number of the line that they begin with
 */
export function toText(
	bytes: Uint8Array,
	file: string,
	wanted: string | null = null,
	first = 1
): Decoded {
	const encoding = wanted === null ? detect(bytes, file) : nameOf(wanted, file);
	const text = tryDecode(bytes, encoding);
	if (text === null || (wanted !== null && encoding !== 'utf-8' && isForeign(text))) {
		if (text === null && isNearly(bytes, encoding)) failBroken(bytes, encoding, file, first);
		const fitting = candidates(bytes).find((name) => name !== encoding);
		throw new Fault(
			'wrong-encoding',
			`these bytes are not ${encoding}` +
				(fitting ? `; ${fitting} would fit: use --encoding ${fitting}` : ', nor any other known'),
			file,
			text === null ? findBreak(bytes, encoding, first).place : null
		);
	}
	return { text, encoding };
}

/** As `TextDecoder` calls an encoding that somebody names; a `Fault` where there is none of the name. */
export function nameOf(label: string, file: string): string {
	try {
		const { encoding } = new TextDecoder(label);
		return encoding === 'gbk' ? 'gb18030' : encoding;
	} catch {
		throw new Fault(
			'unknown-encoding',
			`“${label}” is no encoding; known are ${FAMILIAR.join(', ')}`,
			file
		);
	}
}

function detect(bytes: Uint8Array, file: string): string {
	const marked = byMark(bytes);
	if (marked) return marked;
	const zeros = holdsZeros(bytes);
	const isUtf8 = !zeros && tryDecode(bytes, 'utf-8') !== null;
	// Damaged UTF-8 is often valid as something else, and means nothing there.
	if (!zeros && !isUtf8 && isNearly(bytes, 'utf-8')) failBroken(bytes, 'utf-8', file);
	const [first] = candidates(bytes);
	if (first) return first;
	const nearly = FAMILIAR.find((name) => isNearly(bytes, name));
	if (nearly) failBroken(bytes, nearly, file);
	if (isBinary(bytes)) {
		throw new Fault('no-plain-text', `this is no text; ${NO_TEXT_WAY_OUT}`, file);
	}
	const likely = analyse(bytes.subarray(0, SAMPLE)).find(({ name }) => !NAMES.has(name))?.name;
	throw new Fault(
		'wrong-encoding',
		`these bytes are no Chinese text in ${FAMILIAR.join(', ')}` +
			(likely ? `; they look like ${likely}: convert the file to UTF-8` : ''),
		file,
		isUtf8 ? null : findBreak(bytes, 'utf-8').place
	);
}

const NO_TEXT_WAY_OUT =
	'the file is damaged, or of a kind that nobody knows: get it again, open it in the program that it was made with, and save it as plain text (UTF-8)';

/** Whether bytes that no text has are too many for a slip: files of programs are full of them. */
function isBinary(bytes: Uint8Array): boolean {
	const sample = bytes.subarray(0, SAMPLE);
	const controls = sample.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
	return controls * 100 > sample.length;
}

function byMark(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return null;
}

/** Zero bytes and bytes above 7F in every second place are UTF-16 without a mark, which UTF-8 may mistake for ASCII. */
const holdsZeros = (bytes: Uint8Array) => bytes.subarray(0, SAMPLE).includes(0);

/** Encodings in which the bytes are valid and read like Chinese, the likeliest first. */
function candidates(bytes: Uint8Array): string[] {
	const marked = byMark(bytes);
	if (marked && tryDecode(bytes, marked) !== null) return [marked];
	if (!holdsZeros(bytes) && tryDecode(bytes, 'utf-8') !== null) return ['utf-8'];
	const likely = analyse(bytes.subarray(0, SAMPLE)).flatMap(({ name }) => NAMES.get(name) ?? []);
	return [...new Set([...likely, ...FAMILIAR])]
		.map((name, rank) => ({ name, rank, text: tryDecode(bytes, name) }))
		.filter(({ text }) => text !== null && !isForeign(text))
		.map(({ name, rank, text }) => ({ name, rank, chinese: chineseness(sampleOf(text!)) }))
		.sort((a, b) => b.chinese - a.chinese || a.rank - b.rank)
		.map(({ name }) => name);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** Whether bytes are text in UTF-8, for which nothing has to be found out. */
export const isUtf8 = (bytes: Uint8Array): boolean =>
	!holdsZeros(bytes) && tryDecode(bytes, 'utf-8') !== null;

/** What is not ASCII, from the beginning: of boundaries a few names among many numbers. */
// eslint-disable-next-line no-control-regex -- ASCII is what is left out
const sampleOf = (text: string) => text.replace(/[\u0000-\u007f]+/gu, '').slice(0, SAMPLE / 2);

/** Those that no text has: U+0085 and the other line separators are none. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/u;

/** True where a text that a legacy encoding gave can be none: private or odd characters, hardly a common one. */
function isForeign(text: string): boolean {
	if (CONTROL.test(text.slice(0, SAMPLE))) return true;
	const sample = sampleOf(text);
	const odd = sample.match(/[\ue000-\uf8ff\ufffd]/gu)?.length ?? 0;
	return odd * 20 > sample.length || !looksChinese(sample);
}

/** Throws where a text was damaged before, has control characters, or no letter or digit in it. */
export function checkText(text: string, file: string): void {
	checkTwice(text, file);
	checkLost(text, file);
	const control = CONTROL.exec(text);
	if (control) {
		const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
		throw new Fault(
			'control-character',
			`U+${code} has no place in a text; is this a text file?`,
			file,
			placeOf(text, control.index)
		);
	}
	if (!/[\p{L}\p{N}]/u.test(text)) {
		throw new Fault('no-text', 'nothing but blanks and marks is in it', file);
	}
}

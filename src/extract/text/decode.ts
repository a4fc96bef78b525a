import { analyse } from 'chardet';
import { Fault, placeOf } from '#extract/fault.ts';

export interface Decoded {
	text: string;
	/** As `TextDecoder` names it: utf-8, gb18030, big5, utf-16le, utf-16be. */
	encoding: string;
}

/** How much is looked at to tell an encoding, in bytes. */
const SAMPLE = 65536;
/** Encodings that articles of this kind come in, as `chardet` and as `TextDecoder` name them. */
const NAMES = new Map([
	['UTF-8', 'utf-8'],
	['GB18030', 'gb18030'],
	['Big5', 'big5'],
	['UTF-16LE', 'utf-16le'],
	['UTF-16BE', 'utf-16be']
]);
const FAMILIAR = [...NAMES.values()];

/**
 * Decodes an article, without its byte order mark. Without `wanted` the encoding is found out: by the mark, as UTF-8 where
 * the bytes are valid in it, else by what `chardet` thinks likely and decodes to Chinese. Throws a `Fault` for an empty
 * file, for bytes that are not in the encoding (saying which one would fit), for a text without words and for control
 * characters: never mojibake.
 */
export function decode(bytes: Uint8Array, file: string, wanted: string | null = null): Decoded {
	if (bytes.length === 0) {
		throw new Fault('empty-file', 'the file is empty; expected the text of an article', file);
	}
	const encoding = wanted === null ? detect(bytes, file) : nameOf(wanted, file);
	const text = tryDecode(bytes, encoding);
	if (text === null || (wanted !== null && encoding !== 'utf-8' && isForeign(text))) {
		const fitting = candidates(bytes).find((name) => name !== encoding);
		throw new Fault(
			'wrong-encoding',
			`these bytes are not ${encoding}` +
				(fitting ? `; ${fitting} would fit: use --encoding ${fitting}` : ', nor any other known'),
			file
		);
	}
	checkText(text, file);
	return { text, encoding };
}

function nameOf(label: string, file: string): string {
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
	const [first] = candidates(bytes);
	if (first) return first;
	const likely = analyse(bytes.subarray(0, SAMPLE)).find(({ name }) => !NAMES.has(name))?.name;
	throw new Fault(
		'wrong-encoding',
		`these bytes are no Chinese text in ${FAMILIAR.join(', ')}` +
			(likely ? `; they look like ${likely}: convert the file to UTF-8` : ''),
		file
	);
}

function byMark(bytes: Uint8Array): string | null {
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	return null;
}

/** Encodings in which the bytes are valid and read like Chinese, the likeliest first. */
function candidates(bytes: Uint8Array): string[] {
	const marked = byMark(bytes);
	if (marked && tryDecode(bytes, marked) !== null) return [marked];
	// Zero bytes and bytes above 7F in every second place are UTF-16 without a mark, which UTF-8 may mistake for ASCII.
	const zeros = bytes.subarray(0, SAMPLE).includes(0);
	if (!zeros && tryDecode(bytes, 'utf-8') !== null) return ['utf-8'];
	const likely = analyse(bytes.subarray(0, SAMPLE)).flatMap(({ name }) => NAMES.get(name) ?? []);
	return [...new Set([...likely, ...FAMILIAR])]
		.map((name, rank) => ({ name, rank, text: tryDecode(bytes, name) }))
		.filter(({ text }) => text !== null && !isForeign(text))
		.map(({ name, rank, text }) => ({ name, rank, chinese: chineseness(text!) }))
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

const COMMON =
	/[的一是了在人有我他这中大国会代表发展和不年为上个地到要以时们说工报告委员记者建设市县區縣這國會發對為個時們說報員記設經產业产，。、：“”「」]/gu;

/** Share of the commonest characters and marks of Chinese. */
function chineseness(text: string): number {
	const sample = text.slice(0, SAMPLE / 2);
	return (sample.match(COMMON)?.length ?? 0) / Math.max(1, sample.replace(/\s/gu, '').length);
}

/** True where a text that a legacy encoding gave can be no article: private or odd characters, hardly a common one. */
function isForeign(text: string): boolean {
	const sample = text.slice(0, SAMPLE / 2);
	// eslint-disable-next-line no-control-regex -- they are what is looked for
	if (/[\u0000-\u0008\u000e-\u001f\u007f]/u.test(sample)) return true;
	const odd = sample.match(/[\ue000-\uf8ff\ufffd]/gu)?.length ?? 0;
	return odd * 20 > sample.length || chineseness(sample) < 0.1;
}

/** Throws where a text has no letter or digit in it, or has control characters. */
export function checkText(text: string, file: string): void {
	// eslint-disable-next-line no-control-regex -- they are what is looked for
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

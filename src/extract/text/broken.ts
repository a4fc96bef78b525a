import { Fault, placeOf, type Place } from '#extract/fault.ts';

/**
 * Text that was damaged before it came to us: bytes that are nearly in an encoding, characters that a program has lost, and
 * text that was read in a wrong encoding and saved again. Each is told as what it is, with its place and the way out.
 */

/** Encodings as people call them, by the names of `TextDecoder`. */
const SPOKEN: Record<string, string> = {
	'utf-8': 'UTF-8',
	gb18030: 'GBK (GB 18030)',
	big5: 'Big5',
	'utf-16le': 'UTF-16',
	'utf-16be': 'UTF-16',
	'windows-1252': 'Windows-1252 (Latin-1)'
};

export const spoken = (encoding: string): string => SPOKEN[encoding] ?? encoding;

const COMMON =
	/[的一是了在人有我他这中大国会代表发展和不年为上个地到要以时们说工报告委员记者建设市区县區縣這國會發對為個時們說報員記設經產业产，。、：“”「」]/gu;
// eslint-disable-next-line no-control-regex -- ASCII is what does not count
const ASCII = /[\u0000-\u007f]/gu;

/** Share of the commonest characters and marks of Chinese among all that are not ASCII: 0 where there are none. */
export function chineseness(sample: string): number {
	const all = sample.replace(ASCII, '').length;
	return all === 0 ? 0 : (sample.match(COMMON)?.length ?? 0) / all;
}

/** Of ordinary Chinese it is above 0.2; of what a wrong encoding makes it is nearly nothing. */
const CHINESE = 0.1;

export function looksChinese(sample: string): boolean {
	return chineseness(sample) >= CHINESE;
}

const lenient = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding).decode(bytes);
const countLost = (text: string) => text.match(/\ufffd/gu)?.length ?? 0;

/** True where bytes that are not valid in an encoding are so but for a few places. */
export function isNearly(bytes: Uint8Array, encoding: string): boolean {
	const text = lenient(bytes, encoding);
	const lost = countLost(text);
	if (encoding === 'utf-8') {
		// Sequences of three bytes hardly arise by chance, so two files in one, of which one is UTF-8, are known as well.
		const whole = text.match(/[\u0800-\ufffc]/gu)?.length ?? 0;
		return whole > 0 && whole * 2 >= lost;
	}
	return looksChinese(text) && lost * 10 <= text.replace(ASCII, '').length;
}

/** Where bytes stop being valid in an encoding. */
interface Break {
	place: Place;
	/** Of the first byte of what is no character. */
	offset: number;
	/** True where the bytes end within a character. */
	cut: boolean;
}

/**
 * Finds the first place at which bytes that are not valid in an encoding are not.
 *
 * @param first the number of the line that they begin with
 */
export function findBreak(bytes: Uint8Array, encoding: string, first = 1): Break {
	/** The first bytes as text; null where they are not valid. With `stream` the last character may be half there. */
	const decode = (end: number, stream: boolean) => {
		try {
			return new TextDecoder(encoding, { fatal: true }).decode(bytes.subarray(0, end), { stream });
		} catch {
			return null;
		}
	};
	// Whatever begins with bytes that are not valid is not either: the shortest such part is found by halving.
	let [valid, invalid] = [0, bytes.length + 1];
	while (invalid - valid > 1) {
		const middle = (valid + invalid) >> 1;
		if (decode(middle, true) === null) invalid = middle;
		else valid = middle;
	}
	let offset = Math.min(valid, bytes.length);
	let before = decode(offset, false);
	while (before === null && offset > 0) before = decode(--offset, false);
	const text = before ?? '';
	const { line, column } = placeOf(text, text.length);
	return { place: { line: line + first - 1, column }, offset, cut: invalid > bytes.length };
}

/** Throws: the bytes are in the encoding but for a few. */
export function failBroken(bytes: Uint8Array, encoding: string, file: string, first = 1): never {
	const { place, offset, cut } = findBreak(bytes, encoding, first);
	const more = countLost(lenient(bytes, encoding)) - 1;
	const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0');
	const what = cut
		? `it ends within a character, whose first byte is ${byte}, so its end may be missing`
		: `the byte ${byte} (number ${offset + 1}) is no character there` +
			(more > 0 ? `, and ${more} more such places follow` : '');
	throw new Fault(
		'broken-encoding',
		`${spoken(encoding)}, broken at ${place.line}:${place.column}: ${what}; ` +
			'get the file again, or put in what belongs there and save it as UTF-8',
		file,
		place
	);
}

/** What other programs put where they could not read a character; and its bytes, read as GBK. */
const LOST = /\ufffd|锟斤拷锟/u;
const HALF = /[\ud800-\udfff]/u;

/** Throws where characters were lost before the text was saved: nobody can know what stood there. */
export function checkLost(text: string, file: string): void {
	const lost = LOST.exec(text) ?? HALF.exec(text);
	if (!lost) return;
	const more = countLost(text) - 1;
	const code = lost[0].charCodeAt(0).toString(16).toUpperCase();
	const what = HALF.test(lost[0])
		? `U+${code} is half of a character, whose other half is lost`
		: `“${lost[0]}” stands for what was lost when this text was read in a wrong encoding and saved` +
			(more > 0 ? `, as at ${more} more places` : '');
	throw new Fault(
		'lost-character',
		`${what}; get the original, or put in what was printed, □ where nobody can tell`,
		file,
		placeOf(text, lost.index)
	);
}

/** A way that text takes through a wrong encoding. */
interface Misreading {
	written: string;
	read: string;
	/** What it said before; U+FFFD where that cannot be known any more. */
	mended: string;
}

/**
 * Hardly anything but UTF-8 is valid as UTF-8, so a few characters tell. Any two of the others fit each other: there it takes a
 * long line that means nothing before and much afterwards.
 */
const WAYS: { read: string; written: string; least: number }[] = [
	{ read: 'windows-1252', written: 'utf-8', least: 4 },
	{ read: 'gb18030', written: 'utf-8', least: 4 },
	{ read: 'big5', written: 'utf-8', least: 4 },
	{ read: 'windows-1252', written: 'gb18030', least: 8 },
	{ read: 'windows-1252', written: 'big5', least: 8 },
	{ read: 'gb18030', written: 'big5', least: 40 },
	{ read: 'big5', written: 'gb18030', least: 40 }
];

/** What the two bytes of a character become as Windows-1252; other words have no more than one such letter at a time. */
const PAIRED = /[\u00a1-\u00fe]{2,}/gu;
/** Characters looked at at a time: a line of an article is short, a file of one line tells enough by its parts. */
const PART = 4096;
const PARTS = new RegExp(`[^\\n\\r]{1,${PART}}`, 'gu');

/** Throws where text was read in a wrong encoding and saved again, as the way back shows. */
export function checkTwice(text: string, file: string): void {
	// A short line is too little to tell; all of those that mean nothing are not.
	const strange: string[] = [];
	let begin = 0;
	for (const { 0: line, index } of text.matchAll(PARTS)) {
		if (chineseness(line) >= 1.5 * CHINESE) continue;
		checkWayBack(line, text, index, file);
		if (strange.length === 0) begin = index;
		strange.push(line);
	}
	checkWayBack(strange.join('\n').slice(0, PART), text, begin, file);
	// A name alone is too short to tell; all of them together are not.
	const first = text.search(PAIRED);
	if (first < 0) return;
	const names = (text.match(PAIRED) ?? []).join('').slice(0, PART);
	checkWayBack(names, text, first, file);
}

function checkWayBack(part: string, text: string, index: number, file: string): void {
	const found = undoMisreading(part);
	if (!found) return;
	const { read, written, mended } = found;
	const words = mended.replace(/[^\p{Script=Han}，。、：]/gu, '').slice(0, 12);
	throw new Fault(
		'encoded-twice',
		`this was ${spoken(written)}, was read as ${spoken(read)} and saved again (it said “${words}…”); ` +
			`open the original as ${spoken(written)} and save it as UTF-8` +
			(mended.includes('\ufffd')
				? ': in this file characters are lost for good'
				: `, or undo it here: encode the text as ${spoken(read)}, and read that as ${spoken(written)}`),
		file,
		placeOf(text, index)
	);
}

function undoMisreading(line: string): Misreading | null {
	const odd = line.replace(ASCII, '').length;
	for (const { read, written, least } of WAYS) {
		if (odd < least) continue;
		const bytes = encode(line, read);
		if (!bytes) continue;
		const mended = lenient(bytes, written);
		const han = mended.match(/\p{Script=Han}/gu)?.length ?? 0;
		if (han < 2 || han < 4 * countLost(mended)) continue;
		if (written !== 'utf-8' && chineseness(mended) < 2 * CHINESE) continue;
		return { read, written, mended };
	}
	return null;
}

/** A text as bytes; null where most of it is not in the encoding. A character that is not becomes `?`. */
function encode(text: string, encoding: string): Uint8Array | null {
	const table = tableOf(encoding);
	const bytes: number[] = [];
	let odd = 0;
	let all = 0;
	for (const character of text) {
		const code = character.codePointAt(0)!;
		if (code < 0x80) {
			bytes.push(code);
			continue;
		}
		all++;
		const known = table.get(character);
		if (known) bytes.push(...known);
		else {
			odd++;
			bytes.push(0x3f);
		}
	}
	return odd * 4 > all ? null : Uint8Array.from(bytes);
}

const tables = new Map<string, Map<string, number[]>>();

/** What bytes each character has, found out by decoding all there are. Three encodings, made when first needed. */
function tableOf(encoding: string): Map<string, number[]> {
	const known = tables.get(encoding);
	if (known) return known;
	const table = new Map<string, number[]>();
	for (let lead = 0x80; lead <= 0xff; lead++) {
		if (encoding === 'windows-1252') {
			// Those that it has no character for are read as controls of the same number.
			table.set(String.fromCharCode(lead), [lead]);
			table.set(lenient(Uint8Array.of(lead), encoding), [lead]);
			continue;
		}
		const trails = Array.from({ length: 0xff - 0x40 }, (_, i) => 0x40 + i);
		const pairs = Uint8Array.from(trails.flatMap((trail) => [lead, trail, 0x0a]));
		for (const [i, character] of lenient(pairs, encoding).split('\n').entries()) {
			if ([...character].length === 1 && character !== '\ufffd') {
				table.set(character, [lead, trails[i]!]);
			}
		}
	}
	tables.set(encoding, table);
	return table;
}

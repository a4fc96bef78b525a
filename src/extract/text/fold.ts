import type { Span } from '#dataset';
import { addTo, isCommonHan, isDigit, isGap, isHan, isIn, isLatin, setOf } from './characters.ts';
import { isSpelt } from '#extract/words/foreign-names.ts';
import { isSelector, READ_AS } from './look-alikes.ts';

/** What each code unit is read as; 0 where it takes more to say: nothing, several, or a character of two units. */
const READ = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
/** Those that are not read as themselves, or may not be. */
const FOLDS = setOf('.．·○');
for (const [code, read] of READ_AS) {
	const unit = code < 0x10000 ? code : 0xd800 + ((code - 0x10000) >> 10);
	READ[unit] = code < 0x10000 && read.length === 1 ? read.charCodeAt(0) : 0;
	addTo(FOLDS, unit);
}
/** 🎤, and any other character of two code units that is no Han character, is an ornament: half of one is no part of a name. */
export const ORNAMENT = '■';
for (let high = 0xd800; high < 0xd840; high++) {
	READ[high] = 0;
	addTo(FOLDS, high);
}
/** Those, and all but common Han characters. */
const NOTABLE = FOLDS.map((bits, i) => (isCommonHan(i << 5) ? bits : -1));

/**
 * An article as the reading rules know it: look-alikes and Traditional characters as the characters that they are read as,
 * Latin letters small, nothing invisible. Only for recognition: what is stored is always as printed, and `placesIn` says
 * where that stands.
 */
export interface Folded {
	text: string;
	/**
	 * Where anything stands but a common Han character: what ends a line or a sentence is sought among these. By index:
	 * `for…of` takes three times as long over a typed array.
	 */
	marks: Int32Array;
	/** The way back to the article; null where each character stands where it stands there. */
	stretches: Stretches | null;
}

/**
 * Stretches of an article that folded text stands for, in order. What lies between two of them is not seen. In one as long as
 * its folded text each character is one of it; any other is one character, read as one of another length.
 */
interface Stretches {
	/** Where each begins in the folded text, which begins with the first; where the last one ends. */
	at: number[];
	/** Where each begins in the article, and how long it is there. */
	source: number[];
	length: number[];
}

export function foldArticle(text: string): Folded {
	const { length } = text;
	const marks = new Int32Array(length);
	let count = 0;
	const folds: number[] = [];
	for (let i = 0; i < length; i++) {
		const code = text.charCodeAt(i);
		if (!isIn(NOTABLE, code)) continue;
		if (!isCommonHan(code)) marks[count++] = i;
		if (isIn(FOLDS, code)) folds.push(i);
	}
	const found = marks.subarray(0, count);
	if (folds.length === 0) return { text, marks: found, stretches: null };
	return foldEach(text, found, folds);
}

export function fold(words: string): string {
	return foldArticle(words).text;
}

/**
 * Where folded text stands in the article, in order: several places where invisible characters stand between. A character that
 * is read as several, or of which a passage holds a part, counts as a whole.
 */
export function placesIn({ stretches }: Folded, passage: Span): Span[] {
	if (!stretches) return [passage];
	const [from, to] = passage;
	const { at, source, length } = stretches;
	const places: Span[] = [];
	for (let k = lastFrom(at, from); k < source.length && at[k]! < to; k++) {
		const size = at[k + 1]! - at[k]!;
		const whole = size !== length[k];
		const first = source[k]! + (whole ? 0 : Math.max(0, from - at[k]!));
		const end = source[k]! + (whole ? length[k]! : Math.min(size, to - at[k]!));
		const before = places.at(-1);
		if (before && before[1] === first) before[1] = end;
		else places.push([first, end]);
	}
	return places;
}

/** The index of the last of rising numbers that is `most` or less, or 0. */
function lastFrom(numbers: readonly number[], most: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (numbers[middle]! <= most) low = middle + 1;
		else high = middle;
	}
	return Math.max(0, low - 1);
}

/** Folds what stands at `folds`, places in order, and copies what stands between. */
function foldEach(text: string, marks: Int32Array, folds: readonly number[]): Folded {
	const writer = new Writer(text);
	for (const i of folds) {
		if (i < writer.next) continue;
		const code = text.charCodeAt(i);
		const read = READ[code]!;
		if (read === 0) writer.readSpecial(i);
		else if (readSpacedDot(text, i, read, writer)) continue;
		else if (read !== code || AMBIGUOUS.has(code))
			writer.read(i, AMBIGUOUS.has(code) ? readByNeighbours(text, i, code, writer) : read);
	}
	return writer.finish(marks);
}

/** Writes folded text, and keeps where it comes from. */
class Writer {
	readonly #text: string;
	/** What is written, in pieces: joined they are one string, which adding them up would not make. */
	readonly #pieces: string[] = [];
	#length = 0;
	/** The character that is written last. */
	last = 0;
	/** What is to be read next. */
	next = 0;
	/** Where the stretch that is being written begins in the folded text and in the article. */
	#at = 0;
	#source = 0;
	readonly #stretches: Stretches = { at: [], source: [], length: [] };
	#hasFullStops: boolean | null = null;

	constructor(text: string) {
		this.#text = text;
	}

	/** Copies what stands in front of `i`. */
	copyTo(i: number): void {
		if (i === this.next) return;
		this.#write(this.#text.slice(this.next, i));
		this.next = i;
	}

	/** Reads the code unit at `i` as another. */
	read(i: number, code: number): void {
		this.copyTo(i);
		this.#write(String.fromCharCode(code));
		this.next = i + 1;
	}

	/** Reads what stands between two places as one character. */
	readAsOne(from: number, to: number, code: number): void {
		this.copyTo(from);
		this.#endStretch(from);
		this.#enter(this.#length, from, to - from);
		this.#write(String.fromCharCode(code));
		this.#at = this.#length;
		this.#source = to;
		this.next = to;
	}

	/** Reads a character of two code units, or one that is read as nothing or as several. */
	readSpecial(i: number): void {
		const code = this.#text.codePointAt(i)!;
		const width = code > 0xffff ? 2 : 1;
		const read = READ_AS.get(code) ?? (width === 2 && code < 0x20000 ? ORNAMENT : undefined);
		if (read === undefined) return;
		this.copyTo(i);
		this.next = i + width;
		if (read === '') {
			if (!isSelector(code) || !this.#widen(i, width)) this.#endStretch(i);
		} else {
			this.#endStretch(i);
			this.#enter(this.#length, i, width);
			this.#write(read);
		}
		this.#at = this.#length;
		this.#source = this.next;
	}

	#write(piece: string): void {
		this.#pieces.push(piece);
		this.#length += piece.length;
		this.last = piece.charCodeAt(piece.length - 1);
	}

	/** Whether the article ends its sentences by 。 */
	get hasFullStops(): boolean {
		return (this.#hasFullStops ??= this.#text.includes('。'));
	}

	finish(marks: Int32Array): Folded {
		this.copyTo(this.#text.length);
		const text = this.#pieces.join('');
		if (this.#source === 0) return { text, marks, stretches: null };
		this.#endStretch(this.#text.length);
		this.#stretches.at.push(this.#length);
		return { text, marks: this.#moved(marks), stretches: this.#stretches };
	}

	/** What stands at `i` belongs to the character in front; false where none does. */
	#widen(i: number, width: number): boolean {
		const { at, source, length } = this.#stretches;
		if (this.#at === this.#length) {
			const last = source.length - 1;
			if (last < 0 || source[last]! + length[last]! !== i) return false;
			length[last]! += width;
			return true;
		}
		const isPair = isLowSurrogate(this.last) && isHighSurrogate(this.#text.charCodeAt(i - 2));
		const size = isPair ? 2 : 1;
		const begin = this.#length - size;
		if (begin < this.#at || this.last <= BLANK) return false;
		if (begin > this.#at) this.#enter(this.#at, this.#source, begin - this.#at);
		at.push(begin);
		source.push(i - size);
		length.push(size + width);
		return true;
	}

	/** Ends what is written character for character. */
	#endStretch(i: number): void {
		if (this.#length > this.#at) this.#enter(this.#at, this.#source, i - this.#source);
	}

	#enter(at: number, source: number, length: number): void {
		this.#stretches.at.push(at);
		this.#stretches.source.push(source);
		this.#stretches.length.push(length);
	}

	/** Marks of the article, where they are in the folded text. */
	#moved(marks: Int32Array): Int32Array {
		const { at, source, length } = this.#stretches;
		const moved = new Int32Array(marks.length + 3 * source.length);
		let count = 0;
		let m = 0;
		for (let k = 0; k < source.length; k++) {
			const end = source[k]! + length[k]!;
			if (at[k + 1]! - at[k]! !== length[k]) {
				for (let place = at[k]!; place < at[k + 1]!; place++) moved[count++] = place;
				while (m < marks.length && marks[m]! < end) m++;
				continue;
			}
			while (m < marks.length && marks[m]! < source[k]!) m++;
			for (; m < marks.length && marks[m]! < end; m++) {
				moved[count++] = at[k]! + marks[m]! - source[k]!;
			}
		}
		return moved.subarray(0, count);
	}
}

const BLANK = 0x20;
const MIDDLE_DOT = 0xb7;
const FULL_STOP = 0x3002;
const DOT = 0x2e;
const WIDE_DOT = 0xff0e;
/** What its neighbours say how to read. */
const CIRCLE = 0x25cb;
const ZERO = 0x3007;
const AMBIGUOUS = new Set([...'.．﹒․,:○'].map((mark) => mark.charCodeAt(0)));
const NUMERALS = setOf('一二三四五六七八九十〇');
/** Blanks on one side of a dot: more are a gap between columns. */
const MOST_BLANKS = 2;

/** 买买提 ． 艾力 is a name that was set wide: reads the dot and the blanks around it as one. False where no such dot stands at `i`. */
function readSpacedDot(text: string, i: number, read: number, writer: Writer): boolean {
	if (read !== MIDDLE_DOT && read !== DOT && read !== WIDE_DOT) return false;
	let [from, to] = [i, i + 1];
	while (i - from < MOST_BLANKS && isGap(text.charCodeAt(from - 1))) from--;
	while (to - i <= MOST_BLANKS && isGap(text.charCodeAt(to))) to++;
	if (to - from === 1 || from < writer.next) return false;
	for (const at of [from - 2, from - 1, to, to + 1]) {
		if (!isSpelt(READ[text.charCodeAt(at)] ?? 0)) return false;
	}
	writer.readAsOne(from, to, MIDDLE_DOT);
	return true;
}

/**
 * 二○二二 and 李○平 have a circle for 〇; 3.5 and 10:30 are numbers; 买买提．艾力 is a name, and so is what a wide dot parts where the article ends its sentences by 。;
 * any other wide dot ends one.
 */
function readByNeighbours(text: string, i: number, code: number, writer: Writer): number {
	writer.copyTo(i);
	const before = writer.last;
	let next = i + 1;
	while (READ_AS.get(text.charCodeAt(next)) === '') next++;
	const after = READ[text.charCodeAt(next)] ?? 0;
	const read = READ[code]!;
	if (code === CIRCLE) {
		if (!isHan(before)) return code;
		return isHan(after) || after === CIRCLE || isIn(NUMERALS, before) ? ZERO : code;
	}
	if (read !== DOT) return isDigit(before) && isDigit(after) ? code : read;
	if (isHan(before) && isHan(after)) {
		if (isSpelt(before) && isSpelt(after)) return MIDDLE_DOT;
		if (code !== WIDE_DOT) return DOT;
		if (!writer.hasFullStops) return FULL_STOP;
		return isIn(NUMERALS, before) ? DOT : MIDDLE_DOT;
	}
	return code === WIDE_DOT && before > BLANK && !isDigit(before) && !isLatin(before)
		? FULL_STOP
		: DOT;
}

function isHighSurrogate(code: number): boolean {
	return code >= 0xd800 && code <= 0xdbff;
}

function isLowSurrogate(code: number): boolean {
	return code >= 0xdc00 && code <= 0xdfff;
}

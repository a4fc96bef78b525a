import { isCommonHan, isIn, setOf } from './characters.ts';
import { TRADITIONAL } from './traditional.ts';

/**
 * Punctuation and Traditional characters as the reading rules know them, one character for one, so that a position in the
 * folded text is the same position in the text. Only for recognition: what is stored is always as printed.
 */
const PAIRS = ',，:：;；!！?？(（)）｡。「“」”『‘』’﹁“﹂”〝“〞”﹃‘﹄’' + TRADITIONAL;

/** What each character folds to, most of them to themselves. */
const FOLDED = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
for (let i = 0; i < PAIRS.length; i += 2) FOLDED[PAIRS.charCodeAt(i)] = PAIRS.charCodeAt(i + 1);
/** Those that fold to others. */
const FOLDS = setOf([...PAIRS].filter((_, i) => i % 2 === 0).join(''));
/** Those, and all but common Han characters. */
const NOTABLE = FOLDS.map((bits, i) => (isCommonHan(i << 5) ? bits : -1));
const DECODER = new TextDecoder('utf-16le', { ignoreBOM: true });

/** A text folded, and its marks. */
export interface Folded {
	text: string;
	/**
	 * Where anything stands but a common Han character: what ends a line or a sentence is sought among these. By index:
	 * `for…of` takes three times as long over a typed array.
	 */
	marks: Int32Array;
}

export function foldArticle(text: string): Folded {
	const { length } = text;
	const marks = new Int32Array(length);
	let count = 0;
	let folds = false;
	for (let i = 0; i < length; i++) {
		const code = text.charCodeAt(i);
		if (!isIn(NOTABLE, code)) continue;
		if (!isCommonHan(code)) marks[count++] = i;
		if (isIn(FOLDS, code)) folds = true;
	}
	return { text: folds ? foldEach(text) : text, marks: marks.subarray(0, count) };
}

export function fold(words: string): string {
	return foldArticle(words).text;
}

function foldEach(text: string): string {
	const codes = new Uint16Array(text.length);
	for (let i = 0; i < codes.length; i++) codes[i] = FOLDED[text.charCodeAt(i)]!;
	return DECODER.decode(codes);
}

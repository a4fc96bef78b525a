import { indexFrom, type Passage } from './reading.ts';

/**
 * Sentences of a paragraph of the reading view. They end at 。！？… and the closing marks that follow, not at ；, and at the
 * end of the paragraph. `marks` are those of `text`.
 */
export function splitSentences(text: string, marks: Int32Array, [from, to]: Passage): Passage[] {
	const sentences: Passage[] = [];
	let start = from;
	for (let k = indexFrom(marks, from); k < marks.length && marks[k]! < to; k++) {
		let i = marks[k]!;
		if (i < start || !endsSentenceAt(text, i)) continue;
		i++;
		while (i < to && (endsSentenceAt(text, i) || isClosingMark(text.charCodeAt(i)))) i++;
		sentences.push([start, i]);
		while (i < to && isSpace(text.charCodeAt(i))) i++;
		start = i;
	}
	if (start < to) sentences.push([start, to]);
	return sentences;
}

/** 。！？… and their half-width forms; a half-width full stop only behind a Han character or a closing mark. */
export function endsSentenceAt(text: string, i: number): boolean {
	switch (text.charCodeAt(i)) {
		case 0x3002: // 。
		case 0xff01: // ！
		case 0xff1f: // ？
		case 0x2026: // …
		case 0xff61: // ｡
		case 0xff0e: // ．
		case 0x21: // !
		case 0x3f: // ?
			return true;
		case 0x2e: {
			const before = text.charCodeAt(i - 1);
			const after = text.charCodeAt(i + 1);
			const digitOrLatin =
				(after >= 0x30 && after <= 0x39) || ((after | 0x20) >= 0x61 && (after | 0x20) <= 0x7a);
			return !digitOrLatin && (before >= 0x2e80 || isClosingMark(before));
		}
		default:
			return false;
	}
}

/** Where the last character of a quotation stands that is no closing mark, straight ones included. */
export function lastWithin(text: string, [from, to]: Passage): number {
	let last = to - 1;
	while (last > from && (isClosingMark(text.charCodeAt(last)) || text[last] === '"')) last--;
	return last;
}

/** ” ’ 」 』 ） ) */
export function isClosingMark(code: number): boolean {
	return (
		code === 0x201d ||
		code === 0x2019 ||
		code === 0x300d ||
		code === 0x300f ||
		code === 0xff09 ||
		code === 0x29
	);
}

function isSpace(code: number): boolean {
	return code === 0x20 || code === 0x3000 || code === 0xa0 || code === 0x09;
}

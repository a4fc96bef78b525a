import { COMMON_VERBS } from '#extract/words/verbs.ts';
import { indexFrom, type Passage } from '#extract/page/reading.ts';

/** Quotation marks of a paragraph, paired: outermost pairs in order, and what did not pair. */
export interface Quotations {
	/** Outermost pairs, marks included. */
	pairs: Passage[];
	/** Pairs that stand directly within a pair of the same marks: “… “…” …”. */
	nested: Passage[];
	/** Opening marks that nothing closes, and closing marks that nothing opened. */
	unclosed: number[];
	unopened: number[];
}

const DOUBLE_OPEN = 0x201c;
const DOUBLE_CLOSE = 0x201d;
const SINGLE_OPEN = 0x2018;
const SINGLE_CLOSE = 0x2019;
const STRAIGHT = 0x22;

const NONE: Quotations = { pairs: [], nested: [], unclosed: [], unopened: [] };

/** “ ” ‘ ’ " */
function isQuotationMark(code: number): boolean {
	return (
		code === STRAIGHT ||
		(code >= SINGLE_OPEN && code <= DOUBLE_CLOSE && code !== 0x201a && code !== 0x201b)
	);
}

/** The quotation marks among the marks of a text, asked for from its beginning to its end: each is looked at once. */
class QuotationMarks {
	readonly #text: string;
	readonly #marks: Int32Array;
	#k: number;

	constructor(text: string, marks: Int32Array, from: number) {
		this.#text = text;
		this.#marks = marks;
		this.#k = indexFrom(marks, from);
	}

	/** Where the next one in front of `to` stands; `to` where none does. */
	next(to: number): number {
		while (this.#k < this.#marks.length) {
			const at = this.#marks[this.#k]!;
			if (at >= to) return to;
			this.#k++;
			if (isQuotationMark(this.#text.charCodeAt(at))) return at;
		}
		return to;
	}
}

/** Marks that are open, by place and kind; kept from one paragraph to the next. */
const openAt: number[] = [];
const openCode: number[] = [];

/**
 * Pairs the marks “” ‘’ and straight " of a folded text (「」『』 are folded to these), from where `marks` is as far as `to`. A
 * closing mark closes the last opening one of its kind, so marks of the same kind nest; what stays open is left over, outermost
 * first. Each mark is put aside once, so the time is linear whatever is nested in what.
 */
function pairQuotations(text: string, to: number, marks: QuotationMarks): Quotations {
	const first = marks.next(to);
	if (first >= to) return NONE;

	const result: Quotations = { pairs: [], nested: [], unclosed: [], unopened: [] };
	/** How many of each kind are open. */
	let doubles = 0;
	let singles = 0;
	let straights = 0;
	/** Pairs within others, outermost first by their beginning, where a mark around them may never close. */
	const inner: { pair: Passage; code: number }[] = [];
	for (let i = first; i < to; i = marks.next(to)) {
		const code = text.charCodeAt(i);
		let wanted = 0;
		if (code === DOUBLE_CLOSE) wanted = DOUBLE_OPEN;
		else if (code === SINGLE_CLOSE) wanted = SINGLE_OPEN;
		else if (code === STRAIGHT && straights > 0) wanted = STRAIGHT;
		if (wanted === 0) {
			if (code === DOUBLE_OPEN) doubles++;
			else if (code === SINGLE_OPEN) singles++;
			else straights++;
			openAt.push(i);
			openCode.push(code);
			continue;
		}
		const count = wanted === DOUBLE_OPEN ? doubles : wanted === SINGLE_OPEN ? singles : straights;
		if (count === 0) {
			result.unopened.push(i);
			continue;
		}
		for (;;) {
			const at = openAt.pop()!;
			const mark = openCode.pop()!;
			if (mark === DOUBLE_OPEN) doubles--;
			else if (mark === SINGLE_OPEN) singles--;
			else straights--;
			if (mark !== wanted) {
				result.unclosed.push(at);
				continue;
			}
			if (openAt.length > 0) inner.push({ pair: [at, i + 1], code: wanted });
			else result.pairs.push([at, i + 1]);
			break;
		}
	}
	const left = openAt.length;
	for (let i = 0; i < left; i++) result.unclosed.push(openAt[i]!);
	if (left > 0) openAt.length = openCode.length = 0;
	if (result.unclosed.length > 1) result.unclosed.sort((a, b) => a - b);
	if (inner.length > 0) placeInner(text, inner, result);
	return result;
}

/** Pairs that had an open mark in front: within another pair, or, where that mark never closed, outermost themselves. */
function placeInner(
	text: string,
	inner: { pair: Passage; code: number }[],
	result: Quotations
): void {
	const all = [
		...result.pairs.map((pair) => ({ pair, code: text.charCodeAt(pair[0]) })),
		...inner
	].sort((a, b) => a.pair[0] - b.pair[0]);
	result.pairs = [];
	const around: { pair: Passage; code: number }[] = [];
	for (const one of all) {
		while (around.length > 0 && around.at(-1)!.pair[1] <= one.pair[0]) around.pop();
		const outer = around.at(-1);
		if (!outer) result.pairs.push(one.pair);
		else if (outer.code === one.code) result.nested.push(one.pair);
		around.push(one);
	}
}

/** A paragraph with its outermost quotations, as they are to be read. */
export interface QuotedParagraph {
	at: Passage;
	quotations: Quotations;
	/** Outermost quotations, those that nothing closes in this paragraph included. */
	pairs: Passage[];
	/** True where the first pair goes on with the last one of the paragraph before. */
	continues: boolean;
}

/** A sentence that names a speaker: an unclosed quotation does not reach over it. */
const NEW_SPEAKER = new RegExp(
	`[。！？…](?=[^。！？“”，]{0,24}(?:代表|委员|他|她)[^。！？“”，的]{0,12}(?:${COMMON_VERBS})[，：。])`,
	'u'
);

/**
 * Pairs the marks of each paragraph, and reads what stays open: where the next paragraph begins with an opening mark, the
 * quotation goes on there, as newspapers print it; else it ends where the next speaker is named, or with its paragraph.
 * `marks` are those of `text`.
 */
export function readQuotations(
	text: string,
	marks: Int32Array,
	paragraphs: readonly Passage[]
): QuotedParagraph[] {
	const first = paragraphs[0];
	if (!first) return [];
	const quotationMarks = new QuotationMarks(text, marks, first[0]);
	const read = paragraphs.map((at): QuotedParagraph => {
		const quotations = pairQuotations(text, at[1], quotationMarks);
		return { at, quotations, pairs: quotations.pairs, continues: false };
	});
	for (let i = 0; i < read.length; i++) {
		const paragraph = read[i]!;
		const { quotations, at } = paragraph;
		if (quotations.unclosed.length === 0) continue;
		const open = quotations.unclosed.find((mark) => isSpeech(text, at, mark));
		if (open === undefined) continue;
		const next = read[i + 1];
		const goesOn = next !== undefined && goesOnIn(text, next);
		let end = at[1];
		if (!goesOn) {
			const speaker = NEW_SPEAKER.exec(text.slice(open, at[1]));
			if (speaker) end = open + speaker.index + 1;
		}
		paragraph.pairs = [
			...paragraph.pairs.filter((pair) => pair[1] <= open),
			[open, end] satisfies Passage,
			...paragraph.pairs.filter((pair) => pair[0] >= end)
		];
		if (!goesOn) continue;
		quotations.unclosed.splice(quotations.unclosed.indexOf(open), 1);
		next.continues = true;
		const { pairs, unopened } = next.quotations;
		const close = unopened[0];
		if (close !== undefined && text.charCodeAt(next.at[0]) !== DOUBLE_OPEN) {
			// The paragraph does not repeat the opening mark.
			unopened.shift();
			next.pairs = [
				[next.at[0], close + 1] satisfies Passage,
				...pairs.filter((pair) => pair[0] > close)
			];
		}
	}
	return read;
}

function goesOnIn(text: string, next: QuotedParagraph): boolean {
	const first = text.charCodeAt(next.at[0]);
	if (first === DOUBLE_OPEN) return true;
	const close = next.quotations.unopened[0];
	return close !== undefined && text.charCodeAt(close) === DOUBLE_CLOSE;
}

/** Whether an opening mark that nothing closes begins somebody's words rather than a term. */
function isSpeech(text: string, [from, to]: Passage, mark: number): boolean {
	if (to - mark < 8 || text.charCodeAt(mark) === SINGLE_OPEN) return false;
	return mark === from || /[：，。！？…]/u.test(text[mark - 1]!);
}

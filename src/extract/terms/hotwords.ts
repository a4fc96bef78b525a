import type { Passage } from '#extract/page/reading.ts';

/** What the article itself calls 高频词 or 热词. */
export interface HotPhrase {
	words: Passage[];
	label: Passage;
	/** From the first word's quotation mark to the label. */
	at: Passage;
}

const LABEL = /(?:高频词汇|高频词|关键词|热门词|热词)/u;
/** Between the last word and the label. */
const LEADS_ON = /成为|成了|是|系|作为|为/u;
const QUOTED = /“([^“”]{1,24})”/gu;

/** Reads the sentences of a text one after another, and looks only at those that hold 词. */
export class HotWordReader {
	readonly #text: string;
	/** The first 词 that no sentence read so far goes beyond. */
	#next = 0;

	constructor(text: string) {
		this.#text = text;
	}

	/** What a sentence calls so; null for most. */
	read(at: Passage): HotPhrase | null {
		if (this.#next < at[0]) {
			const next = this.#text.indexOf('词', at[0]);
			this.#next = next < 0 ? Infinity : next;
		}
		return this.#next < at[1] ? readHotWords(this.#text, at) : null;
	}
}

/** `“A”“B”成为讨论的高频词`, within one sentence. */
function readHotWords(text: string, [from, to]: Passage): HotPhrase | null {
	const sentence = text.slice(from, to);
	const label = LABEL.exec(sentence);
	if (!label) return null;
	const start = from + label.index;
	const end = start + label[0].length;
	const front = sentence.slice(0, label.index);
	const quoted = quotedIn(front, from);
	if (quoted.length > 0 && LEADS_ON.test(front.slice(behindMarks(front)))) {
		return { words: quoted, label: [start, end], at: [quoted[0]![0] - 1, end] };
	}
	// 高频词是“A”“B”
	const behind = sentence.slice(end - from);
	if (!/^(?:是|有|为|：|包括)/u.test(behind)) return null;
	const words = quotedIn(behind, end);
	const last = words.at(-1);
	return last ? { words, label: [start, end], at: [start, last[1] + 1] } : null;
}

/** What stands in quotation marks, without them. */
function quotedIn(words: string, at: number): Passage[] {
	return [...words.matchAll(QUOTED)].map(({ index, 1: word }) => {
		const start = at + index + 1;
		return [start, start + word!.length];
	});
}

/** Where what stands behind the last quotation mark begins. */
function behindMarks(text: string): number {
	return Math.max(text.lastIndexOf('“'), text.lastIndexOf('”')) + 1;
}

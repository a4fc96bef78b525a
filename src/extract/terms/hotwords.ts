import type { Passage } from '#extract/page/reading.ts';

/** What the article itself calls 高频词 or 热词. */
export interface HotPhrase {
	words: string[];
	label: string;
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
	const front = sentence.slice(0, label.index);
	const quoted = [...front.matchAll(QUOTED)];
	if (quoted.length === 0 || !LEADS_ON.test(front.slice(behindMarks(front)))) {
		// 高频词是“A”“B”
		const behind = sentence.slice(label.index + label[0].length);
		if (!/^(?:是|有|为|：|包括)/u.test(behind)) return null;
		const words = [...behind.matchAll(QUOTED)];
		const last = words.at(-1);
		if (!last) return null;
		const end = from + label.index + label[0].length + last.index + last[0].length;
		return { words: words.map((word) => word[1]!), label: label[0], at: [from + label.index, end] };
	}
	return {
		words: quoted.map((word) => word[1]!),
		label: label[0],
		at: [from + quoted[0]!.index, from + label.index + label[0].length]
	};
}

/** Where what stands behind the last quotation mark begins. */
function behindMarks(text: string): number {
	return Math.max(text.lastIndexOf('“'), text.lastIndexOf('”')) + 1;
}

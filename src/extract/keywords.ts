/** A set of words, looked up at a position of a text: the longest that stands there. */
export interface Keywords<T> {
	/** 1 for each character that some word begins with: a text is mostly other characters. */
	begins: Uint8Array;
	/** Words by first character, longest first. */
	words: Map<number, [word: string, value: T][]>;
}

export function makeKeywords<T>(entries: Iterable<[word: string, value: T]>): Keywords<T> {
	const begins = new Uint8Array(0x10000);
	const words = new Map<number, [string, T][]>();
	for (const [word, value] of entries) {
		const code = word.charCodeAt(0);
		begins[code] = 1;
		const list = words.get(code);
		if (list) list.push([word, value]);
		else words.set(code, [[word, value]]);
	}
	for (const list of words.values()) list.sort((a, b) => b[0].length - a[0].length);
	return { begins, words };
}

export function keywordAt<T>(
	keywords: Keywords<T>,
	text: string,
	at: number
): [word: string, value: T] | undefined {
	const list = keywords.words.get(text.charCodeAt(at));
	return list?.find(([word]) => text.startsWith(word, at));
}

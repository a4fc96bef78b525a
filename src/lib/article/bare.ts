/**
 * Words without what newsrooms' systems change about them: white space, line breaks, soft hyphens, quotation marks and punctuation of any
 * width, full-width letters, marks of notes. What is left is letters and digits, each with its place in what was given.
 */
export interface Bare {
	text: string;
	/** Where each character of it stands: an index, in UTF-16 code units. */
	starts: number[];
}

/** [1], ① and ² lead to notes; a text that has them in earnest loses them on both sides. */
export const NOTE = /[[［〔]\d{1,3}[\]］〕]|[①-⓿❶-➓²³¹⁰-₟]/gu;

export function bare(raw: string): Bare {
	let text = '';
	const starts: number[] = [];
	const cleaned = raw.replace(NOTE, (note) => ' '.repeat(note.length));
	let place = 0;
	for (const character of cleaned) {
		const code = character.charCodeAt(0);
		// Most are Chinese characters, which are what they are.
		text +=
			code >= 0x4e00 && code < 0xa000
				? character
				: character
						.normalize('NFKD')
						.replace(/[^\p{L}\p{N}]/gu, '')
						.toLowerCase();
		while (starts.length < text.length) starts.push(place);
		place += character.length;
	}
	return { text, starts };
}

/** A listed word with all its printed forms. */
export interface Word {
	id: string;
	forms: string[];
}

/** Where a word stands in a text; `end` behind its last character. */
export interface Occurrence {
	word: Word;
	start: number;
	end: number;
}

/** A digit or a Latin letter: what goes on with another is one word or one number with it. */
const LETTER = /[0-9a-z\u00c0-\u024f]/i;
const DIGIT = /\d/;

/** One character as the word list has it: half width and small. What becomes several characters stays what it is. */
export function plain(text: string): string {
	let folded = '';
	for (let i = 0; i < text.length; i++) {
		const character = text.charAt(i);
		const other = character.normalize('NFKC').toLowerCase();
		folded += other.length === 1 ? other : character;
	}
	return folded;
}

/** Whether a place in a text lies within a Latin word or a number: AI is not in TAIL, and 5G not in 3.5G. */
function isWithin(text: string, at: number): boolean {
	const [before, after] = [text.charAt(at - 1), text.charAt(at)];
	if (LETTER.test(before) && LETTER.test(after)) return true;
	if (after === '.') return DIGIT.test(before) && DIGIT.test(text.charAt(at + 1));
	return before === '.' && DIGIT.test(after) && DIGIT.test(text.charAt(at - 2));
}

/** The longest form of a word that stands whole at a place of a text, or nothing. */
function formAt(text: string, at: number, forms: readonly string[]): string {
	let longest = '';
	for (const form of forms)
		if (
			form.length > longest.length &&
			text.startsWith(form, at) &&
			!isWithin(text, at) &&
			!isWithin(text, at + form.length)
		)
			longest = form;
	return longest;
}

/**
 * Listed words in a text, from left to right, the longest where several begin: every place is tried with every word, and nothing is
 * prepared. Text and forms are `plain`.
 */
export function findWords(text: string, words: readonly Word[]): Occurrence[] {
	const found: Occurrence[] = [];
	for (let at = 0; at < text.length;) {
		let best: Occurrence | null = null;
		for (const word of words) {
			const { length } = formAt(text, at, word.forms);
			if (length > 0 && (!best || at + length > best.end))
				best = { word, start: at, end: at + length };
		}
		if (best) found.push(best);
		at = best?.end ?? at + 1;
	}
	return found;
}

/** How often a word stands in a text, never over itself. */
export function countIn(text: string, { forms }: Word): number {
	let count = 0;
	for (let at = 0; at < text.length;) {
		const { length } = formAt(text, at, forms);
		if (length > 0) count++;
		at += length || 1;
	}
	return count;
}

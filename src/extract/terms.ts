import type { Lexicon } from './lexicon.ts';
import type { Passage } from './reading.ts';

/** A term found in the reading view. */
export interface Hit {
	/** Index of the term in the lexicon. */
	term: number;
	from: number;
	to: number;
}

interface Node {
	next: Map<number, Node>;
	/** Index of the term that ends here, or -1. */
	term: number;
}

/** The lexicon as a tree of characters, so that a text is read once whatever the number of terms. */
export interface Matcher {
	root: Node;
	/** 1 for each character that some term begins with. */
	begins: Uint8Array;
	terms: number;
}

export function makeMatcher(lexicon: Lexicon): Matcher {
	const root: Node = { next: new Map(), term: -1 };
	const begins = new Uint8Array(0x10000);
	lexicon.terms.forEach((term, index) => {
		for (const pattern of [term.text, ...term.variants]) {
			begins[pattern.charCodeAt(0)] = 1;
			let node = root;
			for (let i = 0; i < pattern.length; i++) {
				const code = pattern.charCodeAt(i);
				let next = node.next.get(code);
				if (!next) {
					next = { next: new Map(), term: -1 };
					node.next.set(code, next);
				}
				node = next;
			}
			node.term = index;
		}
	});
	return { root, begins, terms: lexicon.terms.length };
}

/**
 * Leftmost-longest matches within a passage, none overlapping another; adds to `inside`, for each term, how often it
 * stands within a longer match of another term.
 */
export function matchTerms(
	matcher: Matcher,
	text: string,
	[from, to]: Passage,
	inside: number[],
	hits: Hit[]
): void {
	const { begins } = matcher;
	let i = from;
	while (i < to) {
		if (begins[text.charCodeAt(i)] === 0) {
			i++;
			continue;
		}
		const hit = longestAt(matcher, text, i, to);
		if (!hit) {
			i++;
			continue;
		}
		hits.push(hit);
		countInside(matcher, text, hit, inside);
		i = hit.to;
	}
}

function longestAt(matcher: Matcher, text: string, from: number, to: number): Hit | null {
	let node: Node | undefined = matcher.root;
	let found: Hit | null = null;
	for (let i = from; i < to; i++) {
		node = node.next.get(text.charCodeAt(i));
		if (!node) break;
		if (node.term >= 0) found = { term: node.term, from, to: i + 1 };
	}
	return found;
}

/** A reader's browser finds a word in longer ones as well; the page says how many of those are not counted. */
function countInside(matcher: Matcher, text: string, hit: Hit, inside: number[]): void {
	/** Where the last occurrence of a term ended: the same term does not overlap itself. */
	const ended = new Map<number, number>();
	for (let start = hit.from; start < hit.to; start++) {
		if (matcher.begins[text.charCodeAt(start)] === 0) continue;
		let node: Node | undefined = matcher.root;
		const longest = new Map<number, number>();
		for (let i = start; i < hit.to; i++) {
			node = node.next.get(text.charCodeAt(i));
			if (!node) break;
			if (node.term >= 0 && node.term !== hit.term) longest.set(node.term, i + 1);
		}
		for (const [term, end] of longest) {
			if ((ended.get(term) ?? 0) > start) continue;
			ended.set(term, end);
			inside[term] = (inside[term] ?? 0) + 1;
		}
	}
}

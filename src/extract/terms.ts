import type { Lexicon } from './lexicon.ts';
import { addPair, makePairs, pairOf, type Pairs } from './pairs.ts';
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
	/** Other terms that stand within the one that ends here, each as often as it does. */
	inside: number[];
}

/** The lexicon as a tree of characters, so that a text is read once whatever the number of terms. */
export interface Matcher {
	root: Node;
	/** 1 for each character that is a term. */
	alone: Uint8Array;
	pairs: Pairs;
}

export function makeMatcher(lexicon: Lexicon): Matcher {
	const root = makeNode();
	const alone = new Uint8Array(0x10000);
	const pairs = makePairs();
	const ends: { pattern: string; node: Node }[] = [];
	for (const [index, term] of lexicon.terms.entries()) {
		for (const pattern of [term.text, ...term.variants]) {
			if (pattern.length === 1) alone[pattern.charCodeAt(0)] = 1;
			else addPair(pairs, pattern);
			let node = root;
			for (let i = 0; i < pattern.length; i++) {
				const code = pattern.charCodeAt(i);
				let next = node.next.get(code);
				if (!next) node.next.set(code, (next = makeNode()));
				node = next;
			}
			node.term = index;
			ends.push({ pattern, node });
		}
	}
	for (const { pattern, node } of ends) node.inside = findInside(root, pattern, node.term);
	return { root, alone, pairs };
}

function makeNode(): Node {
	return { next: new Map(), term: -1, inside: [] };
}

/** A reader's browser finds a word in longer ones as well; the page says how many of those are not counted. */
function findInside(root: Node, pattern: string, own: number): number[] {
	const found: number[] = [];
	/** Where the last occurrence of a term ended: the same term does not overlap itself. */
	const ended = new Map<number, number>();
	for (let start = 0; start < pattern.length; start++) {
		const longest = new Map<number, number>();
		let node: Node | undefined = root;
		for (let i = start; i < pattern.length; i++) {
			node = node.next.get(pattern.charCodeAt(i));
			if (!node) break;
			if (node.term >= 0 && node.term !== own) longest.set(node.term, i + 1);
		}
		for (const [term, end] of longest) {
			if ((ended.get(term) ?? 0) > start) continue;
			ended.set(term, end);
			found.push(term);
		}
	}
	return found;
}

/**
 * Leftmost-longest matches within a passage, none overlapping another; adds to `inside`, for each term, how often it
 * stands within a longer match of another term.
 */
export function matchTerms(
	{ root, alone, pairs }: Matcher,
	text: string,
	[from, to]: Passage,
	inside: number[],
	hits: Hit[]
): void {
	let code = text.charCodeAt(from);
	for (let i = from; i < to;) {
		const next = text.charCodeAt(i + 1);
		if (pairs[pairOf(code, next)] === 0 && alone[code] === 0) {
			i++;
			code = next;
			continue;
		}
		let node: Node | undefined = root.next.get(code);
		let found: Node | undefined;
		let end = i + 1;
		for (let k = i + 1; node; k++) {
			if (node.term >= 0) {
				found = node;
				end = k;
			}
			if (k >= to) break;
			node = node.next.get(text.charCodeAt(k));
		}
		if (found) {
			hits.push({ term: found.term, from: i, to: end });
			for (const term of found.inside) inside[term] = (inside[term] ?? 0) + 1;
		}
		i = end;
		code = text.charCodeAt(i);
	}
}

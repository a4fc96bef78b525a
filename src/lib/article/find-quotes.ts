import { bare, type Bare } from './bare.ts';

/** A passage of a text and what stands around it, as W3C's `TextQuoteSelector` has it (https://www.w3.org/TR/annotation-model/#text-quote-selector). */
export interface Quote {
	id: string;
	exact: string;
	/** What stands directly before and behind it; empty where nothing that is sure to be on the page does. */
	prefix: string;
	suffix: string;
}

/** `[start, end)` in UTF-16 code units of the page's text. */
export type Part = [start: number, end: number];

/** So much context of a quote is looked at, so much has to agree, in letters and digits. */
const CONTEXT = 32;
const SURE = 4;
const BOTH = 99;
/** As far a headline stands from its text: a heading and a byline lie between. */
const NEAR = 120;
/** Shorter ones are found everywhere. */
const SHORTEST = 4;
/** No page prints a sentence more often, in earnest. */
const MOST_PLACES = 16;
/** A quote as long may be parted by what has nothing to do with it: pictures, advertisements; in so many blocks at most. */
const PARTABLE = 12;
const BETWEEN = 12;
/** What ends a sentence, stands around one, or behind a byline. */
const STOP = /[\n.!?。！？．…;；:：”’"'」』〉》)）】\]]/u;
const MARK = /[^\p{L}\p{N}\s]/u;

/** Somewhere that a quote may stand: indices into the bare text. */
interface Place {
	parts: Part[];
	from: number;
	to: number;
	/** How many letters and digits around it agree with the quote's context; `BOTH` more where it is sure on both sides, or in the same paragraph. */
	context: number;
}

interface Page extends Bare {
	raw: string;
	/** Stretches of the bare text without a border in them. */
	blocks: Part[];
}

/**
 * Finds quotes in a page's text. A quote of which it is not certain where it stands is left out: it has to be known by its context, or, where
 * nothing that is known stands around it, by standing next to another that was found.
 *
 * @param raw the text of a page, with a line feed wherever a paragraph, a cell or any other block begins or ends
 * @param quotes in the order in which the text has them
 * @returns where each stands that was found, with the marks around it: one part, or several where something parts it
 */
export function findQuotes(raw: string, quotes: readonly Quote[]): Map<string, Part[]> {
	const page: Page = { raw, blocks: [], ...bare(raw) };
	page.blocks = blocksOf(page);
	const places = quotes.map((quote) => placesOf(page, quote));
	dropCovered(places);
	const chosen = settleClashes(places.map(best));
	placeByNeighbours(quotes, places, chosen);
	return new Map(
		quotes.flatMap(({ id, exact }, i): [string, Part[]][] => {
			const place = chosen[i];
			return place ? [[id, place.parts.map((part, k) => onPage(page, exact, place, part, k))]] : [];
		})
	);
}

function blocksOf(page: Page): Part[] {
	const blocks: Part[] = [];
	const { length } = page.text;
	let from = 0;
	for (let i = 1; i <= length; i++) {
		if (i < length && !isBorder(page, i)) continue;
		blocks.push([from, i]);
		from = i;
	}
	return blocks;
}

function placesOf(page: Page, quote: Quote): Place[] {
	const { text } = bare(quote.exact);
	if (text.length < SHORTEST) return [];
	const prefix = bare(quote.prefix).text.slice(-CONTEXT);
	const suffix = bare(quote.suffix).text.slice(0, CONTEXT);
	const places: Place[] = [];
	const add = (parts: Part[]) => {
		const [from, to] = [parts[0]![0], parts[parts.length - 1]![1]];
		const left = agreeing(
			(i) => i <= prefix.length && page.text[from - i] === prefix[prefix.length - i]
		);
		const right = agreeing((i) => i <= suffix.length && page.text[to + i - 1] === suffix[i - 1]);
		// What goes on in the middle of other words is a part of another sentence.
		if (!(left >= SURE || isEdge(page, from)) || !(right >= SURE || isEdge(page, to))) return;
		if (places.some((place) => place.from === from)) return;
		// What goes before it in the same paragraph goes before it in earnest.
		const [before, behind] = [left >= SURE, right >= SURE];
		const both =
			(before && behind) || (before && !isBorder(page, from)) || (behind && !isBorder(page, to));
		places.push({ parts, from, to, context: (both ? BOTH : 0) + left + right });
	};
	let at = page.text.indexOf(text);
	for (let n = 0; at >= 0 && n < MOST_PLACES; n++) {
		add([[at, at + text.length]]);
		at = page.text.indexOf(text, at + 1);
	}
	if (text.length >= PARTABLE && places.every(({ context }) => context < SURE))
		for (const parts of partedPlaces(page, text)) add(parts);
	return places;
}

function agreeing(agrees: (i: number) => boolean): number {
	let i = 1;
	while (agrees(i)) i++;
	return i - 1;
}

/** What was left out in front of a letter. */
const between = ({ raw, starts }: Page, i: number): string =>
	raw.slice((starts[i - 1] ?? -1) + 1, starts[i]);

const isBorder = (page: Page, i: number): boolean => between(page, i).includes('\n');

/** Whether a sentence may begin or end there. */
const isEdge = (page: Page, i: number): boolean =>
	i === 0 || i === page.text.length || STOP.test(between(page, i));

/** Where a block ends with the beginning of a quote, and one of the next goes on with the rest. */
function partedPlaces({ text, blocks }: Page, quote: string): Part[][] {
	return blocks.flatMap(([from, to], b) => {
		for (let length = Math.min(to - from, quote.length - 2); length >= 2; length--) {
			if (text[to - length] !== quote[0]) continue;
			if (!text.startsWith(quote.slice(0, length), to - length)) continue;
			const rest = restIn(text, blocks, b + 1, quote.slice(length));
			if (rest) return [[[to - length, to], ...rest] as Part[]];
		}
		return [];
	});
}

function restIn(text: string, blocks: Part[], first: number, rest: string): Part[] | null {
	for (let b = first; b < Math.min(first + BETWEEN, blocks.length); b++) {
		const [from, to] = blocks[b]!;
		if (text.startsWith(rest, from)) return [[from, from + rest.length]];
		if (!text.startsWith(rest.slice(0, to - from), from)) continue;
		const more = restIn(text, blocks, b + 1, rest.slice(to - from));
		if (more) return [[from, to], ...more];
	}
	return null;
}

/** What is printed within a longer quote is no place of its own. */
function dropCovered(places: Place[][]): void {
	const all = places.flat().sort((a, b) => a.from - b.from || b.to - a.to);
	const covered = new Set<Place>();
	let widest: Place | undefined;
	for (const place of all) {
		if (widest && place.to <= widest.to && place.to - place.from < widest.to - widest.from)
			covered.add(place);
		else widest = place;
	}
	for (const [i, some] of places.entries()) places[i] = some.filter((p) => !covered.has(p));
}

/** The place that is sure by its context, if one is: right beside its like a place has to be in context on both sides. */
function best(places: Place[]): Place | null {
	const most = Math.max(SURE, ...places.map(({ context }) => context));
	const [first, second] = places.filter(({ context }) => context === most);
	if (!first || second) return null;
	const isDoubled = places.some(({ from, to }) => to === first.from || from === first.to);
	return isDoubled && most < BOTH ? null : first;
}

/** Where the same words are printed twice, a place is whose context it has. */
const settleClashes = (chosen: (Place | null)[]): (Place | null)[] =>
	chosen.map((place, i) =>
		chosen.some(
			(rival, j) => rival && i !== j && rival.from === place?.from && rival.context >= place.context
		)
			? null
			: place
	);

/** A quote without context of its own is the one next to its neighbour, in the order of the text. */
function placeByNeighbours(
	quotes: readonly Quote[],
	places: Place[][],
	chosen: (Place | null)[]
): void {
	// A text of one sentence has no neighbours.
	const isAlone = quotes.length === 1;
	const taken = new Set(chosen.map((place) => place?.from));
	for (let changed = true; changed;) {
		changed = false;
		for (const [i, quote] of quotes.entries()) {
			if (chosen[i] || places[i]!.some(({ context }) => context >= SURE)) continue;
			const before = quote.prefix === '' ? chosen[i - 1]?.to : undefined;
			const behind = quote.suffix === '' ? chosen[i + 1]?.from : undefined;
			const gap = ({ from, to }: Place) => {
				const gaps = [from - (before ?? NaN), (behind ?? NaN) - to, isAlone ? 0 : NaN];
				return Math.min(...gaps.filter((length) => length >= 0));
			};
			const near = places[i]!.filter((p) => gap(p) <= NEAR && !taken.has(p.from));
			const least = Math.min(...near.map(gap));
			const [first, second] = near.filter((p) => gap(p) === least);
			if (!first || second) continue;
			chosen[i] = first;
			taken.add(first.from);
			changed = true;
		}
	}
}

/** A part as a stretch of the page, with the marks that the quote begins and ends with as far as the page has them there. */
function onPage(
	{ raw, starts }: Page,
	exact: string,
	place: Place,
	[from, to]: Part,
	k: number
): Part {
	let [start, end] = [starts[from]!, starts[to - 1]! + 1];
	// The second half of a pair.
	if (raw.charCodeAt(end) >> 10 === 0x37) end++;
	// No more marks than the quote has, and no further than to the next word.
	const words = bare(exact).starts;
	const marksAt = (i: number, step: 1 | -1, most: number) => {
		let n = 0;
		while (n < most && MARK.test(raw[i + n * step] ?? ' ')) n++;
		return n;
	};
	if (k === 0) start -= marksAt(start - 1, -1, words[0]!);
	if (k === place.parts.length - 1)
		end += marksAt(end, 1, exact.slice(words[words.length - 1]).replace(/^./u, '').length);
	return [start, end];
}

import type { Corpus } from '#lib/data/corpus.ts';
import { quotesOf } from '#lib/data/quotes.ts';
import { bare, NOTE } from './bare.ts';
import { findQuotes, type Part } from './find-quotes.ts';

/** What a page says now of what was read. Sentences are indices into the corpus. */
export interface Comparison {
	gone: number[];
	changed: Changed[];
	added: Added[];
}

/** `sentences` is how many it is now: a comma may have become a full stop. */
export interface Changed {
	sentence: number;
	now: string;
	sentences: number;
}

/** A sentence among those of the story that it did not have. */
export interface Added {
	text: string;
	/** What it stands in: a delegation's section, or none of them (null). Undefined where the page does not tell. */
	delegation: number | null | undefined;
	/** A headline's words are counted nowhere. */
	place: 'headline' | 'body';
}

interface Printed {
	text: string;
	start: number;
	end: number;
}

/** What ends a sentence, and what closes it behind that. */
const END = /[。！？!?…]/u;
const CLOSING = /[。！？!?…”’"'」』）)]/u;
const STOP = /[。！？!?…][”’"」』）)]*$/u;
/** Who wrote it, in front of a text's first sentence. */
const BYLINE = /^[^（(]{0,12}[（(](?=[^）)]{0,20}(?:记者|通讯员))[^）)]{0,60}[）)]/u;
/** As much of two sentences is the same, of what they have in pairs of characters, where one has become the other. */
const ALIKE = 0.4;
/** Shorter lines are no sentences: names, sources, notes. */
const SHORTEST = 8;

/**
 * Compares what a newspaper's page says now with the story that was read from it. What systems change about any text is no difference:
 * white space, width, the form of quotation marks, notes.
 * @param printed its text, a line for each paragraph
 */
export function compareArticle(corpus: Corpus, printed: string): Comparison {
	const page = printed.replace(NOTE, '');
	const found = findQuotes(page, quotesOf(corpus.sentences));
	const places = corpus.sentences.map(({ id }) => found.get(id) ?? null);
	const located = [...places];
	const claimed = places.flatMap((parts) => parts ?? []);
	let free = splitPage(page).filter(
		({ start, end }) => !claimed.some(([from, to]) => from < end && start < to)
	);
	const comparison: Comparison = { gone: [], changed: [], added: [] };
	for (const [sentence, { text }] of corpus.sentences.entries()) {
		const parts = places[sentence];
		let now: string | null = null;
		if (parts) now = parts.map(([start, end]) => page.slice(start, end)).join('');
		else {
			const [after, before] = [lastEnd(places, sentence), firstStart(places, sentence, page)];
			const [like] = withJoined(free)
				.filter(({ start, end }) => after <= start && end <= before)
				.map((printed) => ({ printed, score: likeness(printed.text, text) }))
				.filter(({ score }) => score >= ALIKE)
				.sort((a, b) => b.score - a.score);
			if (like) {
				const { start, end } = like.printed;
				now = withoutByline(like.printed.text);
				located[sentence] = [[start, end]];
				free = free.filter((one) => one.end <= start || end <= one.start);
			}
		}
		if (now !== null && plain(now) === plain(text)) continue;
		if (now === null) comparison.gone.push(sentence);
		else {
			const end = Math.max(...located[sentence]!.map(([, end]) => end));
			const goesOn = STOP.test(text) && !STOP.test(now.trim()) && restOfLine(page, end) !== '';
			const more = splitPage(now).length - splitPage(text).length;
			const sentences = 1 + more - (goesOn ? 1 : 0);
			comparison.changed.push({ sentence, now, sentences });
		}
	}
	comparison.added = addedAmong(corpus, { page, located, free });
	return comparison;
}

/** A page, where it has the story's sentences, and the rest of it. */
interface Read {
	page: string;
	located: readonly (Part[] | null)[];
	free: readonly Printed[];
}

function addedAmong(corpus: Corpus, { page, located, free }: Read): Added[] {
	const claimed = located.flatMap((parts) => parts ?? []);
	if (claimed.length === 0) return [];
	const first = Math.min(...claimed.map(([start]) => start));
	const last = Math.max(...claimed.map(([, end]) => end));
	const pieces: Printed[] = [];
	let reach = last;
	for (const piece of free) {
		const { text, start, end } = piece;
		const isProse = STOP.test(text.trim()) && bare(text).text.length >= SHORTEST;
		// Above the paragraph of the first sentence stands what is the site's.
		if (!isProse || (start < first && page.slice(end, first).includes('\n'))) continue;
		// Behind the last sentence a paragraph may have been added; what stands further down is the site's.
		if (start >= last && page.slice(reach, start).trim() !== '') continue;
		reach = Math.max(reach, end);
		pieces.push(piece);
	}
	return pieces.map((piece) => ({
		text: withoutByline(piece.text),
		...sectionOf(corpus, piece, { page, located, free: pieces })
	}));
}

/**
 * What a new sentence stands in: what the sentence before it or behind it does, where nothing parts them, or what both do. A line between
 * them may head a section.
 *
 * @param free all new sentences
 */
function sectionOf(
	corpus: Corpus,
	{ text, start, end }: Printed,
	{ page, located, free }: Read
): Pick<Added, 'delegation' | 'place'> {
	const stands = located.flatMap((parts, sentence) =>
		(parts ?? []).map(([from, to]) => ({ from, to, ...corpus.sentences[sentence]! }))
	);
	const [before] = stands.filter(({ to }) => to <= start).sort((a, b) => b.to - a.to);
	const [behind] = stands.filter(({ from }) => from >= end).sort((a, b) => a.from - b.from);
	const isOpen = (from: number, to: number) => {
		let between = page.slice(from, to);
		for (const other of free) between = between.replace(other.text, '');
		return bare(between).text === '';
	};
	const isBehind = before && isOpen(before.to, start) && !BYLINE.test(text);
	if (isBehind && before.place === 'body') return { delegation: before.delegation, place: 'body' };
	if (isBehind && !page.slice(before.to, start).includes('\n'))
		return { delegation: before.delegation, place: 'headline' };
	const isSure =
		behind?.place === 'body' &&
		(behind.delegation === before?.delegation || isOpen(end, behind.from));
	return { delegation: isSure ? behind.delegation : undefined, place: 'body' };
}

const withoutByline = (text: string): string => text.trim().replace(BYLINE, '').trim();

/** The words that a line of a page goes on with. */
const restOfLine = (page: string, at: number): string => {
	const end = page.indexOf('\n', at);
	return bare(page.slice(at, end < 0 ? page.length : end)).text;
};

/** Sentences with what closes them; the rest of a line is one too. */
function splitPage(page: string): Printed[] {
	const pieces: Printed[] = [];
	let start = 0;
	let isOver = false;
	for (let i = 0; i <= page.length; i++) {
		const character = page[i] ?? '\n';
		if (character === '\n' || (isOver && !CLOSING.test(character))) {
			const text = page.slice(start, i);
			if (bare(text).text !== '') pieces.push({ text, start, end: i });
			start = i;
			isOver = false;
		}
		isOver ||= END.test(character);
	}
	return pieces;
}

/** Also what two lines make together, where a break or a picture parts a sentence. */
const withJoined = (pieces: readonly Printed[]): Printed[] =>
	pieces.flatMap((piece, i) => {
		const next = pieces[i + 1];
		if (!next || STOP.test(piece.text.trim())) return [piece];
		return [
			piece,
			{ text: piece.text.trim() + next.text.trim(), start: piece.start, end: next.end }
		];
	});

const lastEnd = (places: ([number, number][] | null)[], sentence: number): number =>
	Math.max(0, ...places.slice(0, sentence).flatMap((parts) => parts?.map(([, end]) => end) ?? []));

const firstStart = (
	places: ([number, number][] | null)[],
	sentence: number,
	page: string
): number =>
	Math.min(
		page.length,
		...places.slice(sentence + 1).flatMap((parts) => parts?.map(([start]) => start) ?? [])
	);

/** Dice's coefficient of the pairs of characters of two texts: 1 where they are the same, 0 where they have none in common. */
function likeness(one: string, other: string): number {
	const [a, b] = [pairsOf(one), pairsOf(other)];
	const rest = [...b];
	const common = a.filter((pair) => {
		const at = rest.indexOf(pair);
		if (at >= 0) rest.splice(at, 1);
		return at >= 0;
	});
	return (2 * common.length) / Math.max(1, a.length + b.length);
}

function pairsOf(text: string): string[] {
	const letters = bare(text).text;
	return [...letters].slice(1).map((_, i) => letters.slice(i, i + 2));
}

/** A sentence without what systems change about it; its punctuation stays. */
const plain = (text: string): string =>
	text
		.replace(NOTE, '')
		.replace(/[“”‘’"'「」『』＂＇]/gu, '"')
		.replace(/[—–―－-]+/gu, '-')
		.replace(/…+|\.{3,}|。{3,}/gu, '…')
		.normalize('NFKC')
		.replace(/。/gu, '.')
		.replace(/[\s\p{Cf}]/gu, '');

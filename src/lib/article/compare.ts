import type { Corpus, CorpusMention } from '#lib/data/corpus.ts';
import { quotesOf } from '#lib/data/quotes.ts';
import { bare, NOTE } from './bare.ts';
import { findQuotes } from './find-quotes.ts';

/** What a page says now of what was read. Sentences are indices into the corpus. */
export interface Comparison {
	gone: number[];
	changed: { sentence: number; now: string }[];
	/** Sentences among those of the story that it did not have. */
	added: string[];
	/** Words that were counted and are no longer there. */
	lost: CorpusMention[];
}

interface Printed {
	text: string;
	start: number;
	end: number;
}

/** What ends a sentence, and what closes it behind that. */
const END = /[。！？!?]/u;
const CLOSING = /[。！？!?”’"'」』）)]/u;
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
	const claimed = places.flatMap((parts) => parts ?? []);
	let free = splitPage(page).filter(
		({ start, end }) => !claimed.some(([from, to]) => from < end && start < to)
	);
	const comparison: Comparison = { gone: [], changed: [], added: [], lost: [] };
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
				now = like.printed.text.replace(BYLINE, '').trim();
				free = free.filter((one) => one.end <= start || end <= one.start);
			}
		}
		if (now !== null && plain(now) === plain(text)) continue;
		if (now === null) comparison.gone.push(sentence);
		else comparison.changed.push({ sentence, now });
		comparison.lost.push(...lostIn(corpus, sentence, now ?? ''));
	}
	const [first, last] = [
		Math.min(...claimed.map(([start]) => start)),
		Math.max(...claimed.map(([, end]) => end))
	];
	let reach = last;
	for (const { text, start, end } of free) {
		const isProse = STOP.test(text.trim()) && bare(text).text.length >= SHORTEST;
		if (!isProse || start < first) continue;
		// Behind the last sentence a paragraph may have been added; what stands further down is the site's.
		if (start >= last && page.slice(reach, start).trim() !== '') continue;
		reach = Math.max(reach, end);
		comparison.added.push(text.trim());
	}
	return comparison;
}

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

/** The words of a sentence that are counted and not printed in it as often any more. */
function lostIn(corpus: Corpus, sentence: number, now: string): CorpusMention[] {
	let left = bare(now).text;
	const { text } = corpus.sentences[sentence]!;
	const words = corpus.mentions
		.filter((mention) => mention.sentence === sentence)
		.map((mention) => ({ mention, word: bare(text.slice(...mention.range)).text }))
		// A shorter one may stand in a longer one.
		.sort((a, b) => b.word.length - a.word.length);
	const kept = new Set<CorpusMention>();
	for (const { mention, word } of words) {
		const at = left.indexOf(word);
		if (at < 0) continue;
		kept.add(mention);
		left = `${left.slice(0, at)}\n${left.slice(at + word.length)}`;
	}
	return corpus.mentions.filter((one) => one.sentence === sentence && !kept.has(one));
}

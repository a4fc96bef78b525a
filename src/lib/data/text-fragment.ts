import type { Corpus, CorpusSentence } from './corpus.ts';

/**
 * The part of an address that makes browsers scroll to a sentence and mark it, on a page whose author never heard of us
 * (https://wicg.github.io/scroll-to-text-fragment/). Browsers match whole words only, so it is cut where they see words end.
 */

/** How many characters a beginning or an end has at least: shorter ones are found elsewhere, too. */
const ENOUGH = 8;
/** Marks between words. */
const MARK = /[\p{P}\p{Z}]/u;
/** A sentence no longer than this is named whole; up to the second length, where marks part it nowhere. */
const SHORT = 24;
const UNBROKEN = 80;

/** Where a sentence is printed on the newspaper's own page; the page alone where nothing tells it from another, null where there is none. */
export function placeInArticle({ story, sentences }: Corpus, index: number): string | null {
	if (story.url === null || !/^https?:/.test(story.url)) return null;
	// A fragment of its own would stand in the way.
	const page = story.url.replace(/#.*/, '');
	return page + (textFragmentOf(sentences, index) ?? '');
}

/**
 * @param sentences of the article, in its order
 * @param index which of them
 * @returns `#:~:text=…`; null where the browser cannot tell words, or nothing tells the sentence from another like it
 */
export function textFragmentOf(sentences: readonly CorpusSentence[], index: number): string | null {
	if (typeof Intl.Segmenter !== 'function') return null;
	const { article, blocks } = layOut(sentences);
	const block = blocks.find(({ from, to }) => from <= index && index < to);
	if (!block) return null;
	const { offset, edges } = block;
	const before = sentences.slice(block.from, index).reduce((sum, s) => sum + s.text.length, 0);
	const length = sentences[index]?.text.length ?? 0;
	// From the first edge in the sentence to the last.
	const inside = edges.filter((e) => e >= offset + before && e <= offset + before + length);
	const [start, end] = [inside[0], inside[inside.length - 1]];
	if (start === undefined || end === undefined || start === end) return null;
	// Browsers differ in what is a word, but not in that a mark ends one.
	const marked = inside.filter((edge) => MARK.test(article.slice(edge - 1, edge + 1)));
	return (
		name(article, marked, start, end) ??
		(end - start <= UNBROKEN ? nameWhole(article, start, end) : null) ??
		name(article, inside, start, end) ??
		nameBehind(article, edges, inside, start, end)
	);
}

/** By its own words: all of it, or as few of its first and last ones as are found here first. */
function name(article: string, inside: number[], start: number, end: number): string | null {
	if (end - start <= SHORT) return nameWhole(article, start, end);
	for (const stop of inside.filter((edge) => edge - start >= ENOUGH && edge < end)) {
		const first = article.slice(start, stop);
		if (article.indexOf(first) !== start) continue;
		const last = inside
			.filter((edge) => edge >= stop && end - edge >= ENOUGH)
			.reverse()
			.find((edge) => article.indexOf(article.slice(edge, end), stop) === edge);
		if (last !== undefined) return write(first, article.slice(last, end));
	}
	return null;
}

function nameWhole(article: string, start: number, end: number): string | null {
	const whole = article.slice(start, end);
	return article.indexOf(whole) === start ? write(whole) : null;
}

/** Behind the words in front of it: for a sentence that is printed before. */
function nameBehind(
	article: string,
	edges: number[],
	inside: number[],
	start: number,
	end: number
): string | null {
	const stop = inside.find((edge) => edge - start >= ENOUGH) ?? end;
	const first = article.slice(start, stop);
	const ahead = edges.filter((edge) => edge < start && start - edge >= ENOUGH / 2).reverse();
	for (const edge of ahead) {
		const prefix = article.slice(edge, start);
		if (article.indexOf(prefix + first) === edge) return write(first, null, prefix);
	}
	return null;
}

function write(first: string, last: string | null = null, prefix: string | null = null): string {
	const parts = [
		...(prefix === null ? [] : [`${encode(prefix)}-`]),
		encode(first),
		...(last === null ? [] : [encode(last)])
	];
	return `#:~:text=${parts.join(',')}`;
}

/** A hyphen would end a prefix. */
const encode = (text: string) => encodeURIComponent(text.trim()).replaceAll('-', '%2D');

interface Block {
	/** Its sentences. */
	from: number;
	to: number;
	/** Where it begins in the article, and where its words do. */
	offset: number;
	edges: number[];
}

const layouts = new WeakMap<readonly CorpusSentence[], { article: string; blocks: Block[] }>();

/** Headlines and paragraphs, as a page sets them: a word never goes from one into the next. */
function layOut(sentences: readonly CorpusSentence[]) {
	const known = layouts.get(sentences);
	if (known) return known;
	const texts: { from: number; to: number; text: string }[] = [];
	sentences.forEach((sentence, i) => {
		const before = sentences[i - 1];
		const goesOn =
			before !== undefined &&
			before.delegation === sentence.delegation &&
			before.place === sentence.place &&
			before.paragraph === sentence.paragraph;
		const last = texts[texts.length - 1];
		if (goesOn && last) {
			last.to = i + 1;
			last.text += sentence.text;
		} else texts.push({ from: i, to: i + 1, text: sentence.text });
	});
	let offset = 0;
	const blocks = texts.map(({ from, to, text }) => {
		const begin = offset;
		offset += text.length + 1;
		return { from, to, offset: begin, edges: edgesOf(text).map((edge) => edge + begin) };
	});
	const made = { article: texts.map(({ text }) => text).join('\n'), blocks };
	layouts.set(sentences, made);
	return made;
}

/** Where a browser sees a word begin or end. */
function edgesOf(text: string): number[] {
	const words = new Intl.Segmenter('zh', { granularity: 'word' }).segment(text);
	return [...[...words].map(({ index }) => index), text.length];
}

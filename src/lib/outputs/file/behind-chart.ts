import { liveChart, type Chart } from '#lib/charts/live.ts';
import type { ChartState } from '#lib/charts/state.ts';
import { choiceOfCount } from '#lib/charts/table.ts';
import { groupSentences, sentencesBehind, type PassageGroup } from '#lib/data/concordance.ts';
import type { Corpus, CorpusMention } from '#lib/data/corpus.ts';
import { mentionsIn } from '#lib/data/measures.ts';
import { EMPTY, resolveSelection } from '#lib/data/selection.ts';

/** What all numbers of a chart count. */
export interface Behind {
	/** Rising; of a chart without numbers, the sentences in which those speak whom it names. */
	sentences: number[];
	/** The terms that it counts; indices. */
	terms: ReadonlySet<number>;
}

/** The sentences that a chart's numbers lead to, all together. */
export function findBehind(chart: Chart, state: ChartState): Behind {
	const { corpus, scope } = state;
	const table = liveChart(chart).table(state);
	if (!table) return { sentences: findSpoken(state), terms: new Set() };
	const sentences = new Set<number>();
	const terms = new Set<number>();
	for (const column of table.columns)
		for (const row of table.rows) {
			const { compare: _, ...counted } = resolveSelection(corpus, {
				...EMPTY,
				...choiceOfCount(column, row)
			});
			const asked = { ...counted, headlines: scope.headlines ?? false };
			for (const sentence of sentencesBehind(corpus, asked)) sentences.add(sentence);
			for (const { term } of mentionsIn(corpus, asked)) terms.add(term);
		}
	return { sentences: [...sentences].sort((a, b) => a - b), terms };
}

const findSpoken = ({ corpus, scope: { delegation } }: ChartState): number[] =>
	corpus.sentences.flatMap(({ place, statements }, i) => {
		const isSpoken = statements.some(({ statement }) => {
			const said = corpus.statements[statement];
			return said?.speakers.some(
				(speaker) => delegation === undefined || corpus.speakers[speaker]?.delegation === delegation
			);
		});
		return place === 'body' && isSpoken ? [i] : [];
	});

/** A stretch of a sentence as a file prints it. */
export interface Piece {
	text: string;
	/** The listed word that begins here; `goes` where it goes on from the piece before. */
	term?: number;
	goes?: boolean;
	isQuoted: boolean;
}

/** A sentence, or what of it is near the words that count. */
export interface PrintedLine {
	sentence: number;
	/** Null stands for what is left out. */
	pieces: (Piece | null)[];
}

export interface PrintedGroup extends Omit<PassageGroup, 'passages'> {
	passages: { voices: PassageGroup['passages'][number]['voices']; lines: PrintedLine[] }[];
}

/**
 * The sentences as a file prints them: every listed word in them is marked, and is whole.
 *
 * @param most how many characters are printed on either side of a word that the chart counts, of a sentence without one from its beginning
 */
export function printBehind(
	corpus: Corpus,
	{ sentences, terms }: Behind,
	most: number
): PrintedGroup[] {
	const kept = new Set(sentences);
	const mentions = corpus.mentions.filter(({ sentence }) => kept.has(sentence));
	return groupSentences(corpus, sentences, mentions).map(({ delegation, passages }) => ({
		delegation,
		passages: passages.map(({ voices, lines }) => ({
			voices,
			lines: lines.map(({ sentence, segments }) => {
				const inside = mentions.filter((mention) => mention.sentence === sentence);
				const { text } = corpus.sentences[sentence]!;
				const windows = windowsOf(text, inside, terms, most);
				let at = 0;
				const pieces = segments.flatMap(({ text, term, kind }): (Piece | null)[] => {
					const start = at;
					at += text.length;
					const goes = term !== undefined && inside.every(({ range }) => range[0] !== start);
					return windows
						.filter(([from, to]) => from < start + text.length && start < to)
						.flatMap(([from, to]): (Piece | null)[] => {
							const begin = Math.max(from, start);
							const piece: Piece = {
								text: text.slice(begin - start, to - start),
								isQuoted: kind === 'direct',
								...(term !== undefined && { term, goes })
							};
							return begin === from && from > 0 ? [null, piece] : [piece];
						});
				});
				const [, end] = windows[windows.length - 1] ?? [0, 0];
				return { sentence, pieces: end < text.length ? [...pieces, null] : pieces };
			})
		}))
	}));
}

/** A number or a Latin word goes on over this. */
const JOINED = /[\dA-Za-z.\u00c0-\u024f\uff0e\uff10-\uff5a]/u;

/** What is printed of a sentence: nothing that counts is cut, and nothing that could be taken for something else. */
function windowsOf(
	text: string,
	mentions: readonly CorpusMention[],
	terms: ReadonlySet<number>,
	most: number
): [number, number][] {
	if (most >= text.length) return [[0, text.length]];
	const counted = mentions
		.filter(({ term }) => terms.has(term))
		.map(({ range }) => range)
		.sort((a, b) => a[0] - b[0]);
	const around: [number, number][] =
		counted.length === 0 ? [[0, most]] : counted.map(([from, to]) => [from - most, to + most]);
	const windows: [number, number][] = [];
	for (const window of around) {
		let [from, to] = [Math.max(0, window[0]), Math.min(text.length, window[1])];
		for (const { range } of mentions)
			if (range[0] < to && from < range[1])
				[from, to] = [Math.min(from, range[0]), Math.max(to, range[1])];
		while (from > 0 && isOne(text, from)) from--;
		while (to < text.length && isOne(text, to)) to++;
		const last = windows[windows.length - 1];
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else windows.push([from, to]);
	}
	return windows;
}

/** Whether what stands on both sides of a place belongs together. */
const isOne = (text: string, at: number): boolean =>
	(JOINED.test(text.charAt(at - 1)) && JOINED.test(text.charAt(at))) ||
	/[\ud800-\udbff]/.test(text.charAt(at - 1));

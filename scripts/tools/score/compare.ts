import { Fault } from '#extract/fault.ts';
import type { ReadCase, Truth } from './read-case.ts';

/** What a person read, what was found, and of each how many have a partner in the other: two may share one. */
export interface Tally {
	expected: number;
	recalled: number;
	found: number;
	right: number;
}

export interface Score {
	/** Speakers, by their names. */
	names: Tally;
	/** Statements that begin and end where a person says. */
	exact: Tally;
	/** Statements that share at least one character with one that a person read. */
	overlapping: Tally;
	/** The same, given to the same people. */
	attributed: Tally;
	/** Names that a person read and the extraction did not, and the other way round. */
	missed: string[];
	invented: string[];
	/** Ids of the statements that are given to the right people. */
	right: ReadonlySet<string>;
}

export const none = (): Tally => ({ expected: 0, recalled: 0, found: 0, right: 0 });

/** Compares what was extracted with what a person read; spans are those of the source. `file` is named in complaints. */
export function compare({ text, dataset }: ReadCase, truth: Truth, file: string): Score {
	// 王 军, 尤努斯 · 马木提: a name is the same, padded or not.
	const found = new Set(dataset.speakers.map(({ name }) => name));
	const expected = new Set(truth.speakers.map(({ name }) => unpadded(name)));
	const missed = [...expected].filter((name) => !found.has(name));
	const invented = [...found].filter((name) => !expected.has(name));
	const agree = expected.size - missed.length;
	const names = { expected: expected.size, recalled: agree, found: found.size, right: agree };
	const score = {
		names,
		exact: none(),
		overlapping: none(),
		attributed: none(),
		missed,
		invented,
		right: new Set<string>()
	};
	if (truth.statements === null) return score;

	const nameOf = new Map(dataset.speakers.map(({ id, name }) => [id, name]));
	const given = dataset.statements.map(({ id, spans, speakers }): Place & { id: string } => ({
		id,
		from: spans[0]?.[0] ?? 0,
		to: spans.at(-1)?.[1] ?? 0,
		by: speakers.map((id) => nameOf.get(id)).join('、')
	}));
	const printed = withoutBlanks(text);
	let at = 0;
	const wanted = truth.statements.map(({ by, text: words }): Place => {
		const [first, last] = placeOf(printed, words, at, file);
		at = first + 1;
		return {
			from: printed.places[first]!,
			to: printed.places[last]! + 1,
			by: by.map(unpadded).join('、')
		};
	});
	const count = (agree: (one: Place, other: Place) => boolean): Tally => ({
		expected: wanted.length,
		recalled: wanted.filter((one) => given.some((other) => agree(one, other))).length,
		found: given.length,
		right: given.filter((one) => wanted.some((other) => agree(one, other))).length
	});
	const isRight = (one: Place, other: Place) => overlap(one, other) && one.by === other.by;
	const right = given.filter((one) => wanted.some((other) => isRight(one, other)));
	return {
		...score,
		right: new Set(right.map(({ id }) => id)),
		exact: count((one, other) => one.from === other.from && one.to === other.to),
		overlapping: count(overlap),
		attributed: count(isRight)
	};
}

/** Where a statement stands in the article, and whose it is. */
interface Place {
	from: number;
	to: number;
	by: string;
}

/** As the dataset has a name. */
function unpadded(name: string): string {
	return withoutBlanks(name).text;
}

function overlap(one: Place, other: Place): boolean {
	return one.from < other.to && other.from < one.to;
}

/** A text without blanks, line feeds and what is not seen, and where each of its characters stands in the article. */
interface Printed {
	text: string;
	places: number[];
}

function withoutBlanks(article: string): Printed {
	const places: number[] = [];
	let text = '';
	for (let i = 0; i < article.length; i++) {
		if (/[\s\p{Cf}]/u.test(article[i]!)) continue;
		text += article[i]!;
		places.push(i);
	}
	return { text, places };
}

/** The first and the last character of words that may run over column breaks, looked for behind the words before. */
function placeOf(
	{ text }: Printed,
	words: string,
	after: number,
	file: string
): [first: number, last: number] {
	const wanted = withoutBlanks(words).text;
	const behind = text.indexOf(wanted, after);
	const at = behind >= 0 ? behind : text.indexOf(wanted);
	if (at < 0 || wanted === '') {
		throw new Fault('bad-truth', `these words do not stand in the article: ${words}`, file);
	}
	return [at, at + wanted.length - 1];
}

export function add(sum: Tally, one: Tally): void {
	for (const key of ['expected', 'recalled', 'found', 'right'] as const) sum[key] += one[key];
}

/** Of what was found, how much is right; of what is there, how much was found; and their harmonic mean. NaN of nothing. */
export function rates({ expected, recalled, found, right }: Tally): {
	precision: number;
	recall: number;
	f1: number;
} {
	const precision = right / found;
	const recall = recalled / expected;
	return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

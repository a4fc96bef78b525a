import { Fault } from '#extract/fault.ts';
import type { ReadCase, Truth } from './read-case.ts';

/** How many there are, how many were found, and how many of these agree. */
export interface Tally {
	expected: number;
	found: number;
	agree: number;
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
}

const none = (): Tally => ({ expected: 0, found: 0, agree: 0 });

/** Compares what was extracted with what a person read; spans are those of the source. `file` is named in complaints. */
export function compare({ text, dataset }: ReadCase, truth: Truth, file: string): Score {
	const found = new Set(dataset.speakers.map(({ name }) => name));
	const expected = new Set(truth.speakers.map(({ name }) => name));
	const missed = [...expected].filter((name) => !found.has(name));
	const invented = [...found].filter((name) => !expected.has(name));
	const names = {
		expected: expected.size,
		found: found.size,
		agree: expected.size - missed.length
	};
	const score = { names, exact: none(), overlapping: none(), attributed: none(), missed, invented };
	if (truth.statements === null) return score;

	const nameOf = new Map(dataset.speakers.map(({ id, name }) => [id, name]));
	const printed = dataset.statements.map(({ spans, speakers }) => ({
		from: spans[0]?.[0] ?? 0,
		to: spans.at(-1)?.[1] ?? 0,
		by: speakers.map((id) => nameOf.get(id)).join('、')
	}));
	const printedText = withoutBlanks(text);
	let at = 0;
	let [exact, overlapping, attributed] = [0, 0, 0];
	for (const { by, text: words } of truth.statements) {
		const [first, last] = placeOf(printedText, words, at, file);
		const [from, to] = [printedText.places[first]!, printedText.places[last]! + 1];
		at = first + 1;
		const near = printed.filter((one) => one.from < to && one.to > from);
		if (near.some((one) => one.from === from && one.to === to)) exact++;
		if (near.length > 0) overlapping++;
		if (near.some((one) => one.by === by.join('、'))) attributed++;
	}
	const of = (agree: number): Tally => ({
		expected: truth.statements!.length,
		found: printed.length,
		agree
	});
	return {
		...score,
		exact: of(exact),
		overlapping: of(overlapping),
		attributed: of(attributed)
	};
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
	sum.expected += one.expected;
	sum.found += one.found;
	sum.agree += one.agree;
}

/** Of what was found, how much is right; of what is there, how much was found; and their harmonic mean. NaN of nothing. */
export function rates({ expected, found, agree }: Tally): {
	precision: number;
	recall: number;
	f1: number;
} {
	return {
		precision: agree / found,
		recall: agree / expected,
		f1: (2 * agree) / (expected + found)
	};
}

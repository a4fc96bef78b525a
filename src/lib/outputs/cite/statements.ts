import type { Dataset, Delegation, Sentence, Span, Statement } from '#dataset';
import { setFullText } from '../page/full-text.ts';

/** A report as it can be cited: what its page prints in full, as plain text, and where in that each sentence and statement stands. */
export interface CitableText {
	/** A line for each heading, headline and paragraph; a blank one between delegations. */
	text: string;
	parts: CitablePart[];
	/** In the order of the dataset. */
	statements: CitableStatement[];
}

export interface CitablePart {
	delegation: Delegation | null;
	headline: CitablePiece | null;
	paragraphs: CitablePiece[][];
}

export interface CitablePiece {
	/** Id of the sentence; null for a byline. */
	sentence: string | null;
	text: string;
	/** Where it begins in the text, in UTF-16 code units. */
	start: number;
}

export interface CitableStatement {
	statement: Statement;
	/** Where its words stand in the text; more than one place where something else is printed between them. */
	places: Span[];
}

/**
 * Lays a report out as its page does. What the dataset leaves out (somebody who was withdrawn) is left out here as well.
 *
 * @param article the decoded text that the dataset was read from
 */
export function setCitableText(dataset: Dataset, article: string): CitableText {
	let text = '';
	const line = <Printed>(print: () => Printed): Printed => {
		if (text !== '') text += '\n';
		return print();
	};
	const put = (sentence: string | null, words: string): CitablePiece => {
		const start = text.length;
		text += words;
		return { sentence, text: words, start };
	};
	const parts = setFullText(dataset, article).map(
		({ delegation, headline, paragraphs }, i): CitablePart => {
			if (i > 0) text += '\n';
			if (delegation) line(() => put(null, delegation.name));
			return {
				delegation,
				headline: headline && line(() => put(headline.id, headline.text)),
				// Numbers of paragraphs have gaps where all of one was withdrawn.
				paragraphs: paragraphs
					.filter((pieces) => pieces.length > 0)
					.map((pieces) => line(() => pieces.map((piece) => put(piece.sentence, piece.text))))
			};
		}
	);
	if (text !== '') text += '\n';
	return { text, parts, statements: placeStatements(dataset, parts) };
}

function placeStatements(dataset: Dataset, parts: CitablePart[]): CitableStatement[] {
	const starts = new Map(
		parts
			.flatMap(({ headline, paragraphs }) => [headline ?? [], paragraphs].flat(2))
			.map(({ sentence, start }) => [sentence, start])
	);
	const holding = new Map<string, Sentence[]>();
	for (const sentence of dataset.sentences)
		for (const id of sentence.statements) holding.set(id, [...(holding.get(id) ?? []), sentence]);
	return dataset.statements.map((statement) => ({
		statement,
		places: join(
			(holding.get(statement.id) ?? []).flatMap((sentence) =>
				within(sentence, starts.get(sentence.id) ?? 0, statement.spans)
			)
		)
	}));
}

/** The parts of a sentence that lie in some spans of the article, as places in the text, where it begins at `start`. */
function within(sentence: Sentence, start: number, spans: Span[]): Span[] {
	let printed = start;
	return sentence.spans.flatMap(([from, to]) => {
		const offset = printed - from;
		printed += to - from;
		return spans
			.map(([a, b]): Span => [Math.max(a, from) + offset, Math.min(b, to) + offset])
			.filter(([a, b]) => a < b);
	});
}

/** What stands side by side is one place. */
function join(places: Span[]): Span[] {
	const joined: Span[] = [];
	for (const [start, end] of [...places].sort(([a], [b]) => a - b)) {
		const last = joined[joined.length - 1];
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else joined.push([start, end]);
	}
	return joined;
}

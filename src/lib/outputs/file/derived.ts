import type { Dataset, Mention, Sentence, Span, Statement } from '#dataset';
import type { WordList } from '#lib/recount/recount.ts';

/** A dataset in which nothing stands that the article and the rest of it give. */
export interface Lean extends Omit<Dataset, 'sentences' | 'statements' | 'terms'> {
	sentences: Less<Sentence, 'text' | 'statements'>[];
	statements: Less<Statement, 'text'>[];
	terms: (Omit<Dataset['terms'][number], 'mentions'> & {
		mentions: Less<Mention, 'delegation' | 'speakers'>[];
	})[];
}

type Less<Of, Key extends keyof Of> = Omit<Of, Key> & Partial<Pick<Of, Key>>;

/** The keys of a dataset's objects in their order, as `serialize.ts` writes them. */
const ORDER = {
	sentence: ['id', 'delegation', 'place', 'paragraph', 'text', 'spans', 'statements'],
	statement: [
		'id',
		'delegation',
		'speakers',
		'kind',
		'cue',
		'text',
		'spans',
		'others',
		'collective',
		'inferred',
		'settled'
	],
	mention: ['delegation', 'sentence', 'speakers', 'spans']
} as const;

/**
 * Leaves out of a dataset what follows from the rest: texts, which their spans give, and who is behind a mention, which the sentence and the
 * statements around it give. A file has the article once, then. What is not as it would follow stays.
 */
export function leaveDerived(dataset: Dataset, article: string): Lean {
	const derive = deriver(dataset, article);
	return {
		...dataset,
		sentences: dataset.sentences.map((s) => without(s, derive.sentence(s))),
		statements: dataset.statements.map((s) => without(s, derive.statement(s))),
		terms: dataset.terms.map((term) => ({
			...term,
			mentions: term.mentions.map((m) => without(m, derive.mention(m)))
		}))
	};
}

/** The dataset as it was, key by key in its own order. */
export function restoreDerived(lean: Lean, article: string): Dataset {
	const derive = deriver(lean, article);
	return {
		...lean,
		sentences: lean.sentences.map((s) =>
			inOrder<Sentence>(ORDER.sentence, { ...derive.sentence(s), ...s })
		),
		statements: lean.statements.map((s) =>
			inOrder<Statement>(ORDER.statement, { ...derive.statement(s), ...s })
		),
		terms: lean.terms.map((term) => ({
			...term,
			mentions: term.mentions.map((m) =>
				inOrder<Mention>(ORDER.mention, { ...derive.mention(m), ...m })
			)
		}))
	};
}

/** The list that counts, without the words that the dataset found. */
export interface LeanWords extends WordList {
	/** Words that are never shown. */
	never: string[];
}

/** The whole list again: those that were found first. */
export const restoreWords = (words: LeanWords, { terms }: Dataset): LeanWords => ({
	...words,
	terms: [
		...terms.map(({ id, text, variants, theme }) => ({ id, text, variants, theme })),
		...words.terms
	]
});

/** What follows for each kind of passage. */
function deriver(
	{ sentences, statements }: Pick<Lean, 'sentences' | 'statements'>,
	article: string
) {
	const byId = new Map(sentences.map((sentence) => [sentence.id, sentence]));
	const around = (spans: readonly Span[]) => statements.filter((s) => overlap(s.spans, spans));
	const textAt = (spans: readonly Span[]) =>
		spans.map(([start, end]) => article.slice(start, end)).join('');
	return {
		sentence: ({ spans }: Pick<Sentence, 'spans'>) => ({
			text: textAt(spans),
			statements: around(spans).map(({ id }) => id)
		}),
		statement: ({ spans }: Pick<Statement, 'spans'>) => ({ text: textAt(spans) }),
		mention: ({ sentence, spans }: Pick<Mention, 'sentence' | 'spans'>) => ({
			delegation: byId.get(sentence)?.delegation ?? null,
			speakers: [...new Set(around(spans).flatMap(({ speakers }) => speakers))]
		})
	};
}

const overlap = (some: readonly Span[], others: readonly Span[]) =>
	some.some(([start, end]) => others.some(([from, to]) => start < to && from < end));

/** An object without what is given of it. */
function without<Of extends object, Given extends Partial<Of>>(
	of: Of,
	given: Given
): Omit<Of, keyof Given> & Partial<Of> {
	const isGiven = (key: string) =>
		key in given &&
		JSON.stringify(of[key as keyof Of]) === JSON.stringify(given[key as keyof Given]);
	return Object.fromEntries(Object.entries(of).filter(([key]) => !isGiven(key))) as Omit<
		Of,
		keyof Given
	> &
		Partial<Of>;
}

const inOrder = <Of>(keys: readonly string[], of: object) =>
	Object.fromEntries(
		[...keys, ...Object.keys(of).filter((key) => !keys.includes(key))].flatMap((key) =>
			key in of ? [[key, of[key as keyof typeof of]]] : []
		)
	) as Of;

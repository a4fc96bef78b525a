import type { Dataset, Span } from '#dataset';

/** Words of the article that somebody's or nobody's are to be. */
export interface Whole {
	/** As a settlement names them: line breaks that were read over are left out. */
	words: string;
	span: Span;
	/** Whether they are more than was selected, since a quotation is one person's from mark to mark. */
	isMore: boolean;
}

/**
 * What is meant by selected words where it is about whose they are: a quotation of which a part is selected is meant whole, with its marks. To give
 * away a part would leave the rest to somebody else.
 *
 * @param span of the article, in UTF-16 code units
 */
export function wholeQuotation(
	span: Span,
	{ statements }: Pick<Dataset, 'statements'>,
	text: string
): Whole {
	const [from, to] = trimmed(span, text);
	const cut = statements.filter(
		({ kind, spans }) => kind === 'direct' && spans.some(([a, b]) => a < to && from < b)
	);
	const places = cut.flatMap(({ spans }) => spans);
	const whole: Span = [
		Math.min(from, ...places.map(([a]) => a)),
		Math.max(to, ...places.map(([, b]) => b))
	];
	const only = cut.length === 1 ? cut[0] : undefined;
	const isOnly = only?.spans[0]?.[0] === whole[0] && only.spans.slice(-1)[0]?.[1] === whole[1];
	return {
		words: isOnly ? only.text : text.slice(...whole),
		span: whole,
		isMore: whole[0] < from || to < whole[1]
	};
}

function trimmed([from, to]: Span, text: string): Span {
	const words = text.slice(from, to);
	return [
		from + words.length - words.trimStart().length,
		to - words.length + words.trimEnd().length
	];
}

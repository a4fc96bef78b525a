import type { Dataset, Delegation } from '#dataset';

/** The report as paragraphs of pieces; a piece that is a sentence has its id, so that it can be linked to. */
export interface FullTextPart {
	/** Null for what stands before the first delegation, or for an article without any. */
	delegation: Delegation | null;
	/** The delegation's name as its line prints it, with the marks around it: 衡南县代表团：. */
	heading: string;
	headline: { id: string; text: string } | null;
	paragraphs: Piece[][];
}

export interface Piece {
	/** Null for what is no sentence: the byline. */
	sentence: string | null;
	text: string;
}

/**
 * Sets the article in paragraphs: its sentences, and the byline. Nothing else is taken from the article itself: what the
 * dataset leaves out (a withdrawn person's sentences) is left out here.
 */
export function setFullText(dataset: Dataset, article: string): FullTextPart[] {
	const owners: (Delegation | null)[] = [...dataset.delegations];
	if (dataset.sentences.some((s) => s.delegation === null)) owners.unshift(null);
	return owners.map((delegation) => {
		const own = dataset.sentences.filter((s) => s.delegation === (delegation?.id ?? null));
		const headline = own.find((s) => s.place === 'headline');
		const paragraphs: Piece[][] = [];
		let end = headline?.spans.at(-1)?.[1] ?? delegation?.spans.at(-1)?.[1] ?? null;
		for (const sentence of own.filter((s) => s.place === 'body')) {
			const start = sentence.spans[0]?.[0] ?? 0;
			const byline = findByline(delegation, article, end ?? start, start);
			const paragraph = (paragraphs[sentence.paragraph - 1] ??= []);
			if (byline) paragraph.push({ sentence: null, text: byline });
			paragraph.push({ sentence: sentence.id, text: sentence.text });
			end = sentence.spans.at(-1)?.[1] ?? end;
		}
		return {
			delegation,
			heading: delegation ? readHeading(delegation, article, headline?.spans[0]?.[0]) : '',
			headline: headline ? { id: headline.id, text: headline.text } : null,
			paragraphs
		};
	});
}

/** What may stand around a name on its line, and is nothing but ornament: ■, 【】, a colon, a dash; not what is withheld. */
const MARKS = /^(?:(?!□)[\p{P}\p{S}\p{Z}]){0,6}$/u;

/** @param headline where the delegation's headline begins; the line may go on with it */
function readHeading(delegation: Delegation, article: string, headline = Infinity): string {
	const { name, spans } = delegation;
	const [from = 0] = spans[0] ?? [];
	const to = spans[spans.length - 1]?.[1] ?? from;
	const before =
		article
			.slice(0, from)
			.split(/[\r\n]/)
			.pop() ?? '';
	const [behind = ''] = article.slice(to, headline).split(/[\r\n]/, 1);
	const marks = (text: string) => (MARKS.test(text) ? text.trim() : '');
	return marks(before) + name + marks(behind);
}

/** The byline between two places, from the beginning of its line to the bracket behind the last reporter. */
function findByline(
	delegation: Delegation | null,
	article: string,
	from: number,
	to: number
): string | null {
	const names = (delegation?.reporters ?? [])
		.flatMap((reporter) => reporter.spans)
		.filter(([start, end]) => from <= start && end <= to);
	const last = Math.max(...names.map(([, end]) => end));
	if (names.length === 0) return null;
	const before = article.slice(from, last);
	const line = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1);
	const bracket = /^\s*[）)]/.exec(article.slice(last, to))?.[0] ?? '';
	return (line + bracket).trim();
}

import type { Span } from '#dataset';

/** A passage as printed, shortened in the middle. */
export function quotePrinted(article: string, spans: readonly Span[]): string {
	const words = spans.map(([from, to]) => article.slice(from, to)).join('');
	// A column break is two characters with nothing between them: shown with what is around it.
	const [first, second] = spans;
	if (first && second && words.length <= 2) {
		const lineOf = (text: string) => text.split(/[\r\n]/u);
		const before = lineOf(article.slice(Math.max(0, first[1] - 8), first[1])).at(-1) ?? '';
		const after = lineOf(article.slice(second[0], second[0] + 8))[0] ?? '';
		return `…${before}｜${after}…`;
	}
	return words.length > 44 ? `${words.slice(0, 24)}……${words.slice(-14)}` : words;
}

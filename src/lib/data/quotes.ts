import type { Quote } from '#lib/article/find-quotes.ts';
import type { CorpusSentence } from './corpus.ts';

/** As much of what stands around a sentence as tells it from another. */
const CONTEXT = 40;

/**
 * The sentences of a story as they are looked for on somebody else's page. Only what stands in the same delegation's text is context:
 * between a headline and its text stand a heading and a byline, which are no sentences.
 */
export function quotesOf(sentences: readonly CorpusSentence[]): Quote[] {
	const isBody = (i: number, delegation: number | null) =>
		sentences[i]?.place === 'body' && sentences[i].delegation === delegation;
	return sentences.map(({ id, text, place, delegation }, i) => {
		const around = (step: 1 | -1) => {
			let words = '';
			if (place === 'headline') return words;
			for (let j = i + step; isBody(j, delegation) && words.length < CONTEXT; j += step)
				words = step > 0 ? words + sentences[j]!.text : sentences[j]!.text + words;
			return step > 0 ? words.slice(0, CONTEXT) : words.slice(-CONTEXT);
		};
		return { id, exact: text, prefix: around(-1), suffix: around(1) };
	});
}

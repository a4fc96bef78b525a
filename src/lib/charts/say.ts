import { countSentences } from '#lib/data/concordance.ts';
import type { Choice } from '#lib/data/links.ts';
import { measure, mentionsIn, type Measure } from '#lib/data/measures.ts';
import { EMPTY, resolveSelection } from '#lib/data/selection.ts';
import { chartMessagesIn } from '#lib/messages/charts.ts';
import { wordAbsent } from './legend.ts';
import type { ChartState } from './state.ts';

/**
 * What a mark stands for, with its number: 常宁市 · 产业发展：3句. It counts what the chart counts, and just those sentences that are
 * listed when the mark is chosen; with headlines also what the body has of them, which a cloud prints: 乡村振兴：9次（含标题；正文8次）. Where there are none, it says what a blank says: no zero is printed.
 *
 * @param choice what choosing the mark selects
 * @param name what that is called
 */
export function sayCount(
	{ corpus, language, by, scope }: Pick<ChartState, 'corpus' | 'language' | 'by' | 'scope'>,
	choice: Choice,
	name: string
): string {
	const words = chartMessagesIn(language);
	const { headlines = false } = scope;
	const evidence = { ...resolveSelection(corpus, { ...EMPTY, ...choice }), headlines };
	const isCounted = evidence.term !== undefined || evidence.theme !== undefined;
	// Whoever is chosen without a word has sentences, and nothing else.
	const unit: Measure = isCounted && by !== null ? by : 'sentences';
	const countIn = (asked: typeof evidence) =>
		isCounted ? measure(corpus, mentionsIn(corpus, asked), unit) : countSentences(corpus, asked);
	const count = countIn(evidence);
	const none = isCounted ? wordAbsent(language, evidence) : words.panel.noSentences;
	const some = words.units[unit](count);
	const body = headlines ? countIn({ ...evidence, headlines: false }) : count;
	const apart = body > 0 && body < count ? words.units[unit](body) : '';
	const said = headlines ? words.legend.withHeadlines(some, apart) : some;
	return name + words.punctuation.colon + (count > 0 ? said : none);
}

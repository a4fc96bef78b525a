import { sayCount } from '#lib/charts/say.ts';
import type { ChartState } from '#lib/charts/state.ts';
import { isNarration, listPassages } from '#lib/data/concordance.ts';
import type { Choice } from '#lib/data/links.ts';
import { EMPTY, resolveSelection } from '#lib/data/selection.ts';
import { labelsOf } from '#lib/messages/attribution.ts';
import type { ChartMessages } from '#lib/messages/charts.ts';
import { namesOf } from '../explore/names.ts';

/** Writes into a line what a mark stands for: name and number, and the first of the sentences behind it. */
export function sayMark(
	line: Element,
	state: ChartState,
	choice: Choice,
	words: ChartMessages
): void {
	const { corpus, language } = state;
	const strong = document.createElement('strong');
	strong.textContent = sayCount(state, choice, namesOf(corpus, language, choice));
	line.replaceChildren(strong);
	const { headlines = false } = state.scope;
	const scope = { ...resolveSelection(corpus, { ...EMPTY, ...choice }), headlines };
	const passage = listPassages(corpus, scope)[0]?.passages[0];
	const sentence = passage?.lines[0];
	if (!passage || !sentence) return;
	const labels = passage.voices.flatMap((voice) => labelsOf(words, voice, voice.kinds));
	const label =
		sentence.place === 'headline'
			? words.panel.headline
			: isNarration(passage)
				? words.voices.narration
				: [...new Set(labels)].join(' · ');
	const quoted = document.createElement('span');
	quoted.lang = 'zh-CN';
	quoted.textContent = sentence.segments.map(({ text }) => text).join('');
	line.append(` ${label}${words.punctuation.colon}`, quoted);
}

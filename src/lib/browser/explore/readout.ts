import { isChart } from '#lib/charts/live.ts';
import { sayCount } from '#lib/charts/say.ts';
import { isNarration, listPassages } from '#lib/data/concordance.ts';
import type { Choice } from '#lib/data/links.ts';
import { EMPTY, resolveSelection } from '#lib/data/selection.ts';
import { labelsOf } from '#lib/messages/attribution.ts';
import type { Explorer } from './explorer.svelte.ts';
import { namesOf } from './names.ts';

/**
 * The lines under each chart that say what the pointer or the focus is on: name and number, and the first of the sentences behind it. They
 * have their room from the beginning, so nothing moves, and they cover no mark. They repeat what the tables say, so a screen reader is not
 * told.
 */
export class Readouts {
	#explorer: Explorer;
	/** What each says while nothing is pointed at. */
	#resting = new Map<Element, string>();
	#saying: Element | null = null;

	constructor(explorer: Explorer, main: HTMLElement) {
		this.#explorer = explorer;
		for (const line of main.querySelectorAll('[data-readout]'))
			this.#resting.set(line, line.textContent);
	}

	/** @param mark of a chart's drawing or table; of none that has a readout: nothing is said */
	say(mark: Element, choice: Choice): void {
		const section = mark.closest('section.chart');
		const line = section?.querySelector('[data-readout]') ?? null;
		if (this.#saying !== line) this.rest();
		if (!section || !line || !isChart(section.id)) return;
		const { corpus, language, words } = this.#explorer;
		const state = this.#explorer.stateOf(section.id);
		const strong = document.createElement('strong');
		strong.textContent = sayCount(state, choice, namesOf(corpus, language, choice));
		const { headlines = false } = state.scope;
		const scope = { ...resolveSelection(corpus, { ...EMPTY, ...choice }), headlines };
		const passage = listPassages(corpus, scope)[0]?.passages[0];
		const sentence = passage?.lines[0];
		line.replaceChildren(strong);
		this.#saying = line;
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

	rest(): void {
		if (this.#saying) this.#saying.textContent = this.#resting.get(this.#saying) ?? '';
		this.#saying = null;
	}
}

import { isChart } from '#lib/charts/live.ts';
import type { Choice } from '#lib/data/links.ts';
import { sayMark } from '../marks/say-mark.ts';
import type { Explorer } from './explorer.svelte.ts';

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
		this.#saying = line;
		sayMark(line, this.#explorer.stateOf(section.id), choice, this.#explorer.words);
	}

	rest(): void {
		if (this.#saying) this.#saying.textContent = this.#resting.get(this.#saying) ?? '';
		this.#saying = null;
	}
}

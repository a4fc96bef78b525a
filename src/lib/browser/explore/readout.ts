import { isChart } from '#lib/charts/live.ts';
import type { Choice } from '#lib/data/links.ts';
import { choose, EMPTY, isSame } from '#lib/data/selection.ts';
import { sayMark } from '../marks/say-mark.ts';
import type { Explorer } from './explorer.svelte.ts';
import { namesOf } from './names.ts';

export interface Readouts {
	/** @param mark of a chart's drawing or table; of none that has a readout: nothing is said */
	say: (mark: Element, choice: Choice) => void;
	rest: () => void;
	/** Says the same of another view: what was said of the one before may no longer be so. */
	again: () => void;
}

/**
 * The lines under each chart that say what the pointer or the focus is on: name and number, and the first of the sentences behind it. They
 * have their room from the beginning, so nothing moves, and they cover no mark. They repeat what the tables say, so a screen reader is not
 * told.
 */
export function findReadouts(explorer: Explorer, main: Element): Readouts {
	/** What each says while nothing is pointed at. */
	const resting = new Map<Element, string>();
	for (const line of main.querySelectorAll('[data-readout]')) resting.set(line, line.textContent);
	let saying: Element | null = null;
	let last: [mark: Element, choice: Choice];
	const rest = () => {
		if (saying) saying.textContent = resting.get(saying) ?? '';
		saying = null;
	};
	const readouts: Readouts = {
		say(mark, choice) {
			last = [mark, choice];
			const section = mark.closest('section.chart');
			const line = section?.querySelector('[data-readout]') ?? null;
			if (saying !== line) rest();
			if (!section || !line || !isChart(section.id)) return;
			saying = line;
			const { corpus, language, words, selection } = explorer;
			sayMark(line, explorer.stateOf(section.id), choice, words);
			// What is chosen already stays chosen: a tap lists something else than the mark counts.
			const opened = choose(selection, choice);
			if (!isSame(opened, { ...EMPTY, ...choice }) && !isSame(opened, selection))
				line.querySelector('strong')?.append(words.opens(namesOf(corpus, language, opened)));
		},
		rest,
		again() {
			if (!saying) return;
			if (last[0].isConnected) readouts.say(...last);
			else rest();
		}
	};
	return readouts;
}

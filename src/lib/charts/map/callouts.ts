import type { Corpus } from '#lib/data/corpus.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import { setLines } from './set-lines.ts';
import type { MapLayout } from './layout.ts';

/** A name that stands beside its mark, with the line that leads to it. */
export interface Callout {
	delegation: number | null;
	/** From a point well inside the mark (the path's start) to the name. */
	line: string;
	start: [x: number, y: number];
	x: number;
	/** Baseline of the name; the members without territory follow below. */
	y: number;
	name: string;
	others: string[];
}

const NAME = 34;
const LINE = 30;
const GAP = 16;
const SMALL = 24;

/** Stacks the names of the inset's divisions right of it, in the order of their height, so that no two lines cross. */
export function layoutCallouts(
	layout: MapLayout,
	corpus: Corpus,
	language: Language,
	width: number
): { items: Callout[]; height: number } {
	const x = layout.width + 44;
	let y = NAME;
	const items = [...layout.labels]
		.sort((a, b) => a.y - b.y)
		.map((label): Callout => {
			const delegation = label.delegation === null ? null : corpus.delegations[label.delegation];
			const others = delegation
				? setLines(describeOthers(delegation, language), (width - x) / SMALL)
				: [];
			const baseline = y;
			y += NAME + others.length * LINE + GAP;
			return {
				delegation: label.delegation,
				start: [label.x, label.y],
				line: `M${label.x} ${label.y}L${x - 22} ${baseline - 9}H${x - 8}`,
				x,
				y: baseline,
				name: nameIn(language, label.division),
				others
			};
		});
	return { items, height: y };
}

/** For whom a colour speaks besides the divisions it fills: names as printed, never shortened away. */
export function describeOthers(
	delegation: { others: string[]; en: string },
	language: Language
): string {
	if (delegation.others.length === 0) return '';
	return language.code === 'en' ? `(${delegation.en})` : `＋${delegation.others.join('、')}`;
}

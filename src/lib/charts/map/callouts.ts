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

/** Heights of a name and of a line below it, and what is left between two, in user units. */
export interface Spacing {
	name: number;
	line: number;
	gap: number;
}
export const ROOMY: Spacing = { name: 34, line: 30, gap: 16 };
/** Where every pixel of height counts. */
export const COMPACT: Spacing = { name: 33, line: 27, gap: 6 };
const SMALL = 24;

/** Stacks the names of the inset's divisions right of it, in the order of their height, so that no two lines cross. */
export function layoutCallouts(
	layout: MapLayout,
	corpus: Corpus,
	language: Language,
	width: number,
	spacing = ROOMY
): { items: Callout[]; height: number } {
	const x = layout.width + 44;
	let y = spacing.name;
	const items = [...layout.labels]
		.sort((a, b) => a.y - b.y)
		.map((label): Callout => {
			const delegation = label.delegation === null ? null : corpus.delegations[label.delegation];
			const others = delegation
				? setLines(describeOthers(delegation, language, label.division), (width - x) / SMALL)
				: [];
			const baseline = y;
			y += spacing.name + others.length * spacing.line + spacing.gap;
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
	return { items, height: y - spacing.name };
}

/**
 * For whom a colour speaks besides the divisions it fills: names as printed, never shortened away.
 * @param division the one that it stands beside, whose name is not said again
 */
export function describeOthers(
	delegation: { others: string[]; en: string },
	language: Language,
	division: { en: string }
): string {
	if (delegation.others.length === 0) return '';
	if (language.code !== 'en') return `＋${delegation.others.join('、')}`;
	const { en } = delegation;
	const rest = en.startsWith(division.en)
		? /^(?:, | and )(.+)$/u.exec(en.slice(division.en.length))
		: null;
	return rest ? `+ ${rest[1]}` : `(${en})`;
}

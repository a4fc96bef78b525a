import type { Corpus } from '#lib/data/corpus.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import { advance } from '#lib/text/advance.ts';
import { labelOf } from './label.ts';
import { setLines } from './set-lines.ts';
import type { InsetLayout } from './layout.ts';

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
	/** Members without territory that stand behind name and numeral; null where all of them stand below. */
	behind: string | null;
	others: string[];
}

/** How names stand, in user units: their heights and those of lines below them, what is left between two, and right of the shapes. */
export interface Spacing {
	name: number;
	line: number;
	gap: number;
	aside: number;
	/** Whether members without territory may begin behind the name, which is short then. */
	isDense: boolean;
}
export const ROOMY: Spacing = { name: 34, line: 30, gap: 16, aside: 44, isDense: false };
/** Where every pixel of height counts. */
export const COMPACT: Spacing = { name: 33, line: 27, gap: 6, aside: 34, isDense: true };
const NAME = 27;
const SMALL = 24;
/** A numeral of two digits, and what is left before and behind it. */
const NUMERAL = 10 + 35 + 10;

/** Stacks the names of the inset's divisions right of it, in the order of their height, so that no two lines cross. */
export function layoutCallouts(
	layout: InsetLayout,
	corpus: Corpus,
	language: Language,
	width: number,
	spacing = ROOMY
): { items: Callout[]; height: number } {
	const x = layout.width + spacing.aside;
	const names = [...layout.labels]
		.sort((a, b) => a.y - b.y)
		.map((label) => {
			const delegation = label.delegation === null ? null : corpus.delegations[label.delegation];
			const { division } = label;
			const name = spacing.isDense
				? labelOf(division, language, layout.region)
				: nameIn(language, division);
			const room = {
				behind: spacing.isDense ? (width - x - advance(name) * NAME - NUMERAL) / SMALL : 0,
				below: (width - x) / SMALL
			};
			const said = delegation ? describeOthers(delegation, language, division) : '';
			return { label, name, ...setBehind(said, room) };
		});
	const heights = names.map(
		({ below }) => spacing.name + below.length * spacing.line + spacing.gap
	);
	const height = heights.reduce((sum, one) => sum + one, 0);
	// Where the shapes are higher, the names stand as far apart as they do: lines that all rise would cross.
	const apart = Math.max(0, (layout.height - height) / names.length);
	let y = spacing.name;
	const items = names.map(({ label, name, behind, below }, i): Callout => {
		const baseline = Math.round(y);
		y += (heights[i] ?? 0) + apart;
		return {
			delegation: label.delegation,
			start: [label.x, label.y],
			line: `M${label.x} ${label.y}L${x - 22} ${baseline - 9}H${x - 8}`,
			x,
			y: baseline,
			name,
			behind,
			others: below
		};
	});
	return { items, height: Math.max(height, layout.height) };
}

/** Ends of items and words, where a text may go on in the next line. */
const ENDS = /[、，]|,? /gu;

/** Begins a text behind something else where that spares a line; widths in ems. */
function setBehind(
	text: string,
	room: { behind: number; below: number }
): { behind: string | null; below: string[] } {
	const below = setLines(text, room.below);
	const fits = [...text.matchAll(ENDS)]
		.map((match) => match.index + match[0].length)
		.concat(text.length)
		.map((end) => [text.slice(0, end).trimEnd(), text.slice(end)] as const)
		.filter(([before]) => advance(before) <= room.behind)
		.map(([behind, rest]) => ({ behind, below: setLines(rest, room.below) }))
		.filter((set) => set.behind.length > 2 && set.below.length < below.length);
	return fits.pop() ?? { behind: null, below };
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
	const { en } = delegation;
	// Without an English name the Chinese is shown, as everywhere.
	if (language.code !== 'en' || en === '') return `＋${delegation.others.join('、')}`;
	const rest = en.startsWith(division.en)
		? /^(?:, | and )(.+)$/u.exec(en.slice(division.en.length))
		: null;
	return rest ? `+ ${rest[1]}` : `(${en})`;
}

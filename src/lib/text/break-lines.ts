import { advance } from './advance.ts';

/**
 * A text with the places where it may be broken. What they are depends on what the text is: a label (`wrap.ts`), a headline
 * (`headline.ts`), running text or a list (`paragraph.ts`). Which of them are taken is decided here, for all alike.
 */
export interface Breakable {
	characters: string[];
	/** What a break costs before each character, and at the end; null where there may be none. */
	costs: (number | null)[];
	/** Where a line that begins there is printed from, and where one that ends there is printed to. */
	from: number[];
	to: number[];
}

export interface Measure {
	/** Ems. */
	width: number;
	/** How many lines there may be. */
	most?: number;
	/** What a line costs, beside what breaks cost: few lines come first where that is much. */
	line: number;
	/** Of ways that cost the same: lines most alike in width, or all but the last as full as can be. */
	shape: 'alike' | 'full';
	/** How long the last line should be, if it takes no line more; ems. */
	last?: number;
	/** Whether a stretch that cannot be broken may stand on a line of its own that is too narrow for it. */
	isForced?: boolean;
	/** Whether, where nothing else tells two ways apart, the first line is the longer; else the shorter. */
	isTopHeavy?: boolean;
}

/** What no line begins with, and what no line ends with. */
export const CLOSING = /[、，。；：！？…—”’）》」』〉】,.;:!?)\]%]/u;
export const OPENING = /[“‘（《「『〈【([]/u;

/** Letters in a row that no language's word has: an address, or a mistake. They are broken anywhere rather than run out of a drawing. */
export const ENDLESS = 32;

/** What it costs that the last line is too short: more than any spread, less than a line. */
const SHORT = 0.5;

/** A text that is broken between the given pieces alone, at no cost. Blanks at the ends of lines are not printed. */
export function joinPieces(pieces: string[]): Breakable {
	const characters = pieces.flatMap((piece) => [...piece]);
	const ends = new Set<number>([0]);
	let end = 0;
	for (const piece of pieces) ends.add((end += [...piece].length));
	const places = [...characters.keys(), end];
	const isBlank = (at: number) => /^\s$/u.test(characters[at] ?? '');
	return {
		characters,
		costs: places.map((at) => (ends.has(at) ? 0 : null)),
		from: places.map((at) => {
			while (isBlank(at)) at++;
			return at;
		}),
		to: places.map((at) => {
			while (at > 0 && isBlank(at - 1)) at--;
			return at;
		})
	};
}

/** How many ems stand before each character, and before the end. */
export function offsetsOf({ characters }: Breakable): number[] {
	let sum = 0;
	return [0, ...characters.map((character) => (sum += advance(character)))];
}

/**
 * The best way to break a text: what lines and breaks cost comes first, then the shape.
 *
 * @returns null where it cannot be set so; `cost` is that of its breaks
 */
export function breakLines(
	text: Breakable,
	{ width, most = Infinity, line, shape, last = 0, isForced = false, isTopHeavy = false }: Measure
): { lines: string[]; cost: number } | null {
	const { characters, costs, from, to } = text;
	const end = characters.length;
	if (end === 0) return { lines: [], cost: 0 };
	const offsets = offsetsOf(text);
	interface Way {
		cost: number;
		spread: number;
		stops: number[];
	}
	const isBetter = (a: Way, b: Way | null | undefined) =>
		!b ||
		(a.cost - b.cost ||
			a.spread - b.spread ||
			(isTopHeavy ? (b.stops[0] ?? 0) - (a.stops[0] ?? 0) : 0)) < 0;
	let ways = new Map<number, Way>([[0, { cost: 0, spread: 0, stops: [] }]]);
	let best: Way | null = null;
	for (let count = 1; count <= Math.min(most, end) && ways.size > 0; count++) {
		/** The best way to set what stands before each place in so many lines. */
		const next = new Map<number, Way>();
		for (const [start, way] of ways) {
			let isUnbroken = true;
			for (let stop = start + 1; stop <= end; stop++) {
				const ems = (offsets[to[stop] ?? 0] ?? 0) - (offsets[from[start] ?? 0] ?? 0);
				const isWide = ems > width + 1e-9;
				if (isWide && !(isForced && isUnbroken)) break;
				const cost = costs[stop] ?? null;
				if (cost === null) continue;
				isUnbroken = false;
				if (ems <= 0) continue;
				const isLast = stop === end;
				const slack = shape === 'full' ? (isLast ? 0 : width - ems) : ems;
				const set = {
					cost: way.cost + line + cost + (isLast && count > 1 && ems < last ? SHORT : 0),
					spread: way.spread + slack * slack,
					stops: [...way.stops, stop]
				};
				if (isBetter(set, next.get(stop))) next.set(stop, set);
			}
		}
		const whole = next.get(end);
		if (whole && isBetter(whole, best)) best = whole;
		ways = next;
	}
	if (best === null) return null;
	const lines = best.stops.map((stop, i, all) =>
		characters.slice(from[all[i - 1] ?? 0], to[stop]).join('')
	);
	return { lines, cost: best.stops.reduce((sum, stop) => sum + (costs[stop] ?? 0), 0) };
}

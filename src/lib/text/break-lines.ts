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
export const CLOSING = /[、，。；：！？…—–·”’）》」』〉】〕,.;:!?)\]%]/u;
export const OPENING = /[“‘（《「『〈【〔([]/u;

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
	/** A way to set what stands before a place: what it costs, and where its lines end, the last one first. */
	interface Way {
		cost: number;
		spread: number;
		/** Where its first line ends. */
		first: number;
		stop: number;
		before: Way | null;
	}
	const isBetter = (a: Omit<Way, 'stop' | 'before'>, b: Way | null | undefined) =>
		!b || (a.cost - b.cost || a.spread - b.spread || (isTopHeavy ? b.first - a.first : 0)) < 0;
	/** Sets one line more behind a way, each that fits, and keeps the best way to each place. */
	const extend = (before: Way, ways: Map<number, Way>) => {
		const start = before.stop;
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
				cost: before.cost + line + cost + (isLast && start > 0 && ems < last ? SHORT : 0),
				spread: before.spread + slack * slack,
				first: start === 0 ? stop : before.first
			};
			if (isBetter(set, ways.get(stop))) ways.set(stop, { ...set, stop, before });
		}
	};
	const none: Way = { cost: 0, spread: 0, first: 0, stop: 0, before: null };
	let best: Way | null = null;
	if (most === Infinity) {
		// However many lines stand before a place, what is best from there on is the same.
		const ways = new Map([[0, none]]);
		for (let start = 0; start < end; start++) {
			const way = ways.get(start);
			if (way) extend(way, ways);
		}
		best = ways.get(end) ?? null;
	} else {
		/** The best way to set what stands before each place in so many lines. */
		let ways = new Map([[0, none]]);
		for (let count = 1; count <= Math.min(most, end) && ways.size > 0; count++) {
			const next = new Map<number, Way>();
			for (const way of ways.values()) extend(way, next);
			const whole = next.get(end);
			if (whole && isBetter(whole, best)) best = whole;
			ways = next;
		}
	}
	if (best === null) return null;
	const lines: string[] = [];
	let cost = 0;
	for (let way = best; way.before; way = way.before) {
		lines.unshift(characters.slice(from[way.before.stop], to[way.stop]).join(''));
		cost += costs[way.stop] ?? 0;
	}
	return { lines, cost };
}

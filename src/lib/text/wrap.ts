import { advance } from './advance.ts';

/** What a line costs, and what a break costs by where it is: less is better. */
const LINE = 3;
const BREAK = { good: 0, even: 3.5, odd: 12, forced: 60 } as const;

/** What joins items: a line may end with it. Of these, what is then not printed; Latin type keeps its comma. */
const JOINT = /[\s、，,]/u;
const UNPRINTED = /[\s、，]/u;
const HAN = /\p{Script=Han}/u;
/** Ends of place names, after which a run of Han characters is broken first. */
const PLACE = /[省市县区州洲园]/u;
/** Words that join two others. */
const CONJUNCTION = /[与和及]/u;
/** Letters in a row that no language's word has: an address, or a mistake. They are broken anywhere rather than run out of a drawing. */
export const ENDLESS = 32;
/** What no line begins with. */
const CLOSING = /[\s、，。；：！？…”’）》」』,.;:!?)\]]/u;

export interface Wrapped {
	lines: string[];
	/** What its breaks cost: 0 where all are between words or items. */
	strain: number;
}

/**
 * Breaks a label into lines no wider than `width` ems: between items and words where it can be, else between Han
 * characters, two by two, as most words are. A Latin word is never broken, unless it is none. Of equal breaks the lines
 * most alike in width are taken. It needs no dictionary, so that every browser breaks alike.
 *
 * @returns null where a word is too wide, or `most` lines are not enough
 */
export function wrap(text: string, width: number, most = Infinity): Wrapped | null {
	return breakLines(read(text), width, most);
}

/** The narrowest width in ems at which a label has no more than `most` lines. */
export function leastWidth(text: string, most: number): number {
	const label = read(text);
	const widths = new Set<number>();
	for (let start = 0; start < label.characters.length; start++) {
		for (let stop = start + 1; stop <= label.characters.length; stop++) {
			widths.add(widthOf(label, start, stop));
		}
	}
	const sorted = [...widths].sort((a, b) => a - b);
	let low = 0;
	let high = sorted.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (breakLines(label, sorted[middle] ?? 0, most)) high = middle;
		else low = middle + 1;
	}
	return sorted[low] ?? 0;
}

interface Label {
	characters: string[];
	/** How many ems stand before each character, and before the end. */
	offsets: number[];
	/** What kind of break there is before each character. */
	breaks: (keyof typeof BREAK | null)[];
	/** Where a line that begins there is printed from, and where one that ends there is printed to. */
	from: number[];
	to: number[];
}

function read(text: string): Label {
	const characters = [...text.trim()];
	const end = characters.length;
	let sum = 0;
	const places = [...characters.keys(), end];
	return {
		characters,
		offsets: [0, ...characters.map((character) => (sum += advance(character)))],
		breaks: places.map((at) => (at === end ? 'good' : breakAt(characters, at))),
		from: places.map((at) => (characters[at] === ' ' ? at + 1 : at)),
		// A line does not end with the joint after it.
		to: places.map((at) => {
			if (at < end) while (at > 0 && UNPRINTED.test(characters[at - 1] ?? '')) at--;
			return at;
		})
	};
}

function widthOf({ offsets, from, to }: Label, start: number, stop: number): number {
	return (offsets[to[stop] ?? 0] ?? 0) - (offsets[from[start] ?? 0] ?? 0);
}

function breakLines(label: Label, width: number, most: number): Wrapped | null {
	const { characters, breaks, from, to } = label;
	const end = characters.length;
	if (end === 0) return { lines: [], strain: 0 };
	interface Way {
		cost: number;
		/** Sum of squared widths: least where lines are alike. */
		spread: number;
		stops: number[];
	}
	let ways = new Map<number, Way>([[0, { cost: 0, spread: 0, stops: [] }]]);
	let best: Way | null = null;
	for (let count = 1; count <= Math.min(most, end) && ways.size > 0; count++) {
		/** The best way to set what stands before each place in so many lines. */
		const next = new Map<number, Way>();
		for (const [start, way] of ways) {
			for (let stop = start + 1; stop <= end; stop++) {
				const ems = widthOf(label, start, stop);
				if (ems > width + 1e-9) break;
				const kind = breaks[stop];
				if (!kind || ems <= 0) continue;
				const cost = way.cost + LINE + BREAK[kind];
				const spread = way.spread + ems * ems;
				const known = next.get(stop);
				if (known && (known.cost < cost || (known.cost === cost && known.spread <= spread)))
					continue;
				next.set(stop, { cost, spread, stops: [...way.stops, stop] });
			}
		}
		const whole = next.get(end);
		if (whole && (best === null || whole.cost < best.cost)) best = whole;
		ways = next;
	}
	if (best === null) return null;
	const lines = best.stops.map((stop, i, all) =>
		characters.slice(from[all[i - 1] ?? 0], to[stop]).join('')
	);
	return { lines, strain: best.cost - LINE * lines.length };
}

/** What kind of break there is before a character; null where none is allowed. */
function breakAt(characters: string[], at: number): keyof typeof BREAK | null {
	const before = characters[at - 1] ?? '';
	const after = characters[at] ?? '';
	if (CLOSING.test(after)) return null;
	if (JOINT.test(before)) return 'good';
	if (before === '-' && at > 1) return 'good';
	if (!HAN.test(before) && !HAN.test(after)) {
		const [start, stop] = runAround(characters, at, (c) => !HAN.test(c) && !JOINT.test(c));
		return stop - start > ENDLESS && !/\p{M}/u.test(after) ? 'forced' : null;
	}
	const [start, stop] = runAround(characters, at, (c) => HAN.test(c));
	if (at - start >= 2 && stop - at >= 2) {
		if (PLACE.test(before) || CONJUNCTION.test(after)) return 'good';
		if (CONJUNCTION.test(before) && at - start >= 3) return 'good';
	}
	return (at - start) % 2 === 0 ? 'even' : 'odd';
}

/** From where to where all characters around a place are of a kind. */
function runAround(
	characters: string[],
	at: number,
	isKind: (character: string) => boolean
): [start: number, stop: number] {
	let [start, stop] = [at, at];
	while (start > 0 && isKind(characters[start - 1] ?? '')) start--;
	while (stop < characters.length && isKind(characters[stop] ?? '')) stop++;
	return [start, stop];
}

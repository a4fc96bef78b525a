import { breakLines, CLOSING, ENDLESS, offsetsOf, type Breakable } from './break-lines.ts';

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
	return setLabel(read(text), width, most);
}

/** The narrowest width in ems at which a label has no more than `most` lines. */
export function leastWidth(text: string, most: number): number {
	const label = read(text);
	const { characters, from, to } = label;
	const offsets = offsetsOf(label);
	const widths = new Set<number>();
	for (let start = 0; start < characters.length; start++) {
		for (let stop = start + 1; stop <= characters.length; stop++) {
			widths.add((offsets[to[stop] ?? 0] ?? 0) - (offsets[from[start] ?? 0] ?? 0));
		}
	}
	const sorted = [...widths].sort((a, b) => a - b);
	let low = 0;
	let high = sorted.length - 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (setLabel(label, sorted[middle] ?? 0, most)) high = middle;
		else low = middle + 1;
	}
	return sorted[low] ?? 0;
}

function read(text: string): Breakable {
	const characters = [...text.trim()];
	const end = characters.length;
	const places = [...characters.keys(), end];
	return {
		characters,
		costs: places.map((at) => {
			const kind = at === end ? 'good' : breakAt(characters, at);
			return kind && BREAK[kind];
		}),
		from: places.map((at) => (characters[at] === ' ' ? at + 1 : at)),
		// A line does not end with the joint after it.
		to: places.map((at) => {
			if (at < end) while (at > 0 && UNPRINTED.test(characters[at - 1] ?? '')) at--;
			return at;
		})
	};
}

function setLabel(label: Breakable, width: number, most: number): Wrapped | null {
	const set = breakLines(label, { width, most, line: LINE, shape: 'alike' });
	return set && { lines: set.lines, strain: set.cost };
}

/** What kind of break there is before a character; null where none is allowed. */
function breakAt(characters: string[], at: number): keyof typeof BREAK | null {
	const before = characters[at - 1] ?? '';
	const after = characters[at] ?? '';
	if (CLOSING.test(after) || /\s/u.test(after)) return null;
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

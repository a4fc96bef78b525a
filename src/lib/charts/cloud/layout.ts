import { advance } from '#lib/text/advance.ts';
import { wrap } from '#lib/text/wrap.ts';
import { blockSize, boxesOf, createEmboxCanvas, LEADING, widthOf, type Box } from './embox.ts';
import { makePlacer, type Placer } from './place.ts';
import { makeSpiral } from './spiral.ts';

/** What is to be shown: `text` as it is printed, in the page's language. */
export interface CloudWord {
	/** The term. */
	id: string;
	/** Its theme, if it has one. */
	theme: string | null;
	text: string;
	count: number;
	/** What stands small behind its last line. */
	note?: string;
}

/** Where a word stands, in pixels: `x` is its middle, `y` the baseline of its first line. */
export interface PlacedWord extends CloudWord {
	lines: string[];
	size: number;
	x: number;
	y: number;
}

export interface CloudLayout {
	width: number;
	height: number;
	/** Baseline to baseline, in ems, where a word has several lines. */
	leading: number;
	/** In the order that they were given. */
	words: PlacedWord[];
	/** Ids of words that cannot be shown: without text, or with a part too wide for the drawing at the smallest size. */
	left: string[];
}

export interface CloudFrame {
	width: number;
	/** Height by width that is aimed at; many words make it higher. */
	aspect: number;
	/** Type that is never undercut, and the largest that the smallest word may grow to where there is room; px. */
	minSize: number;
	roomySize: number;
	/** Labels of several words that are wider than this are set in several lines; ems. */
	measure: number;
}

export const WIDE: CloudFrame = {
	width: 720,
	aspect: 0.56,
	minSize: 14,
	roomySize: 22,
	measure: 11
};
export const NARROW: CloudFrame = {
	width: 328,
	aspect: 1.15,
	minSize: 13,
	roomySize: 18,
	measure: 7
};

/** Largest to smallest size: as far apart as the frame allows, within these. */
const CONTRASTS = [4.4, 3.6, 2.9, 2.4, 2, 1.5, 1];
/** With this much, the frame rather grows than that sizes come nearer to each other. */
const ENOUGH = 2;
/** By how much the frame grows in one step. */
const GROWTH = 1.15;
/** Free space around a word in ems of its size; between two words it is at least a quarter of the smaller one's size. */
const MARGIN = 0.13;
/** How much of the frame words can fill at most, with the space around them. */
const DENSITY = 0.85;
/** Arrangements that are tried to see whether words fit at all, and to find the best. */
const TRIES = { fit: 4, best: 16 };

/**
 * Lays a keyword cloud out: the most frequent words near the middle, no word turned, none lost. The same words give the
 * same layout on every machine. Size grows with the square root of the count.
 */
export function layoutCloud(words: CloudWord[], frame: CloudFrame): CloudLayout {
	const key = JSON.stringify([words, frame]);
	const known = layouts.get(key) ?? kept?.get(key);
	const laid = known ?? layout(words, frame);
	layouts.set(key, laid);
	if (!known) kept?.set(key, laid);
	return laid;
}

/** One layout takes a second, and a build asks for the same one for pages, embeds and pictures. */
const layouts = new Map<string, CloudLayout>();

/** Layouts that this program made before, by words and frame. */
export interface KeptLayouts {
	get(key: string): CloudLayout | undefined;
	set(key: string, layout: CloudLayout): void;
}
let kept: KeptLayouts | null = null;

/** Takes layouts from there, and leaves those there that it makes. */
export function keepLayouts(layouts: KeptLayouts | null): void {
	kept = layouts;
}

function layout(words: CloudWord[], frame: CloudFrame): CloudLayout {
	const printed = new Map(words.map((word) => [word.id, breakLines(word.text, frame)]));
	const set = words.map((word) => ({
		...word,
		lines: makeRoom(printed.get(word.id) ?? [], word.note)
	}));
	const shown = set.filter((word) => word.lines.length > 0);
	const base = {
		width: frame.width,
		leading: LEADING,
		left: set.filter((word) => word.lines.length === 0).map((word) => word.id)
	};
	if (shown.length === 0) return { ...base, height: 0, words: [] };
	const { height, words: placed } = centre(arrange(shown, frame), frame.width);
	return {
		...base,
		height,
		words: placed.map((word) => ({ ...word, lines: printed.get(word.id) ?? [] }))
	};
}

/** Space in front of a note, in ems of its word. */
const SPACE = 0.1;
/** A note's size: a share of its word's, and no less than can be read; px. Large words' are the smaller for it. */
const NOTE = { share: 0.36, least: 12 };
/** As many ems of its word as a note is held to take while words are placed, and what holds its room: as flat as a digit. */
const [ROOM, FILLER] = [0.7, '0'];

/** Lines as wide as they are with the note behind the last, or a little wider. */
export function makeRoom(lines: string[], note = ''): string[] {
	const last = lines.at(-1);
	if (last === undefined || note === '') return lines;
	const fillers = Math.ceil((SPACE + ROOM * advance(note)) / advance(FILLER));
	return [...lines.slice(0, -1), last + FILLER.repeat(fillers)];
}

/** How a note stands behind a word of a size: its own size, and the space in front of it; px. */
export const setNote = (size: number): { size: number; space: number } => ({
	size: Math.max(NOTE.least, Math.round(NOTE.share * size)),
	space: Math.round(10 * SPACE * size) / 10
});

/** Han terms are short and are read as one, and so is a single word: these are broken only where they must be. */
function breakLines(text: string, frame: CloudFrame): string[] {
	const widest = frame.width / frame.minSize - 1;
	const measure = Math.min(frame.measure, widest);
	return (
		(/\s/.test(text.trim()) ? wrap(text, measure) : null)?.lines ?? wrap(text, widest)?.lines ?? []
	);
}

type SetWord = CloudWord & { lines: string[] };

/**
 * The largest type with which all words stand within the width. Where there is no room, the frame first grows a little, then
 * sizes come nearer to each other, and at last the frame grows as far as it must.
 */
function arrange(words: SetWord[], frame: CloudFrame): PlacedWord[] {
	const canvas = createEmboxCanvas(MARGIN, Math.max(...words.map((word) => word.lines.length)));
	const fitting = CONTRASTS.filter((contrast) => fit(size(words, frame.minSize, contrast), frame));
	const wanted = fitting.filter((contrast) => contrast >= ENOUGH);
	const contrasts = wanted.length > 0 ? wanted : fitting.slice(0, 1);
	for (const contrast of contrasts) {
		const steps = contrast === contrasts.at(-1) ? Infinity : 2;
		for (let step = 0; step <= steps; step++) {
			const best = fill(words, frame, frame.aspect * GROWTH ** step, contrast, canvas);
			if (best) return best;
		}
	}
	throw new RangeError('No height holds all words');
}

function fill(
	words: SetWord[],
	frame: CloudFrame,
	aspect: number,
	contrast: number,
	canvas: HTMLCanvasElement
): PlacedWord[] | null {
	for (let smallest = frame.roomySize; smallest >= frame.minSize; smallest--) {
		const sized = size(words, smallest, contrast);
		if (areaOf(sized) > frame.width ** 2 * aspect * DENSITY) continue;
		if (!fit(sized, frame)) continue;
		const board = { width: 2 * frame.width, height: 2 * frame.width * Math.max(1, aspect) };
		const place = makePlacer(sized, board, frame.width, makeSpiral(aspect), canvas);
		const first = findBest(sized, place, [1, TRIES.fit]);
		if (first) return findBest(sized, place, [TRIES.fit + 1, TRIES.best], first)!.words;
	}
	return null;
}

/** Whether each word by itself is narrow enough. */
function fit(words: PlacedWord[], frame: CloudFrame): boolean {
	return words.every((word) => widthOf(word.lines) * word.size <= frame.width);
}

function size(words: SetWord[], smallest: number, contrast: number): PlacedWord[] {
	const roots = words.map((word) => Math.sqrt(word.count));
	const low = Math.min(...roots);
	const high = Math.max(...roots);
	return words.map((word) => {
		const share = high > low ? (Math.sqrt(word.count) - low) / (high - low) : 0;
		return { ...word, size: Math.floor(smallest * (1 + (contrast - 1) * share)), x: 0, y: 0 };
	});
}

/** What the words take with the space around them. */
function areaOf(words: PlacedWord[]): number {
	return words.reduce((sum, { lines, size }) => {
		const width = (widthOf(lines) + 2 * MARGIN) * size;
		return sum + width * (blockSize(lines.length, size) + 2 * MARGIN * size);
	}, 0);
}

/** An arrangement, and how far it is from good. */
interface Arranged {
	words: PlacedWord[];
	fault: number;
}

/**
 * The best of some arrangements that are narrow enough.
 * @param seeds first and last
 * @param best of those before
 */
function findBest(
	words: PlacedWord[],
	place: Placer,
	[first, last]: readonly [number, number],
	best: Arranged | null = null
): Arranged | null {
	for (let seed = first; seed <= last; seed++) {
		const points = place(seed);
		if (!points) continue;
		const placed = words.map((word, i) => ({ ...word, ...points[i] }));
		const fault = judge(placed, boundsOf(placed));
		if (best === null || fault < best.fault) best = { words: placed, fault };
	}
	return best;
}

/** How far an arrangement is from compact, balanced and with the weight in the middle. Lower is better. */
function judge(words: PlacedWord[], bounds: Box): number {
	const width = bounds.right - bounds.left;
	const height = bounds.bottom - bounds.top;
	let mass = 0;
	let spread = 0;
	const moment = { x: 0, y: 0 };
	for (const word of words) {
		const weight = word.size ** 2 * word.text.length;
		const x = (word.x - (bounds.left + bounds.right) / 2) / width;
		const y = (word.y - 0.38 * word.size - (bounds.top + bounds.bottom) / 2) / height;
		mass += weight;
		moment.x += weight * x;
		moment.y += weight * y;
		spread += weight * word.size * Math.hypot(x, y);
	}
	const largest = Math.max(...words.map((word) => word.size));
	const balance = Math.hypot(moment.x, moment.y) / mass;
	return (width * height) / areaOf(words) + 2 * balance + spread / mass / largest;
}

/** The space that all words take together. */
function boundsOf(words: PlacedWord[]): Box {
	const boxes = words.flatMap((word) =>
		boxesOf(word.lines, word.size).map((box) => ({
			left: word.x + box.left,
			right: word.x + box.right,
			top: word.y + box.top,
			bottom: word.y + box.bottom
		}))
	);
	return {
		left: Math.min(...boxes.map((box) => box.left)),
		right: Math.max(...boxes.map((box) => box.right)),
		top: Math.min(...boxes.map((box) => box.top)),
		bottom: Math.max(...boxes.map((box) => box.bottom))
	};
}

/** Moves the words into the middle of the width, and cuts the height to what they take. */
function centre(words: PlacedWord[], width: number): { height: number; words: PlacedWord[] } {
	const bounds = boundsOf(words);
	const dx = Math.round((width - bounds.left - bounds.right) / 2);
	const dy = Math.ceil(-bounds.top);
	return {
		height: Math.ceil(bounds.bottom + dy),
		words: words.map((word) => ({ ...word, x: word.x + dx, y: word.y + dy }))
	};
}

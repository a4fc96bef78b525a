/** Heights of an embed by the width of its frame, in CSS pixels, rising by width. Between two points it changes evenly. */
export type Heights = readonly (readonly [width: number, height: number])[];

/** From this width on, the wide drawings are shown. The same number is in `embed.css`. */
export const WIDE_FROM = 600;
/** An embed grows no wider. */
export const WIDEST = 760;

/** Below it, no drawing grows wider than this. */
export const NARROW_MOST = 420;

/** `328:861 398:1003`, as the snippet's `heights` attribute has it. */
export function writeHeights(heights: Heights): string {
	return heights.map((point) => point.join(':')).join(' ');
}

/** The height at a width, rounded up; beyond the first and the last point theirs. */
export function heightAt(heights: Heights, width: number): number {
	let before = heights[0];
	if (!before) return 0;
	for (const point of heights) {
		if (width <= point[0]) {
			const [x, y] = before;
			const span = point[0] - x;
			return Math.ceil(
				span > 0 && width > x ? y + ((point[1] - y) * (width - x)) / span : point[1]
			);
		}
		before = point;
	}
	return before[1];
}

/** Leaves out points that lie on the line between their neighbours, give or take a pixel: a snippet is read by people. */
export function thin(heights: Heights): Heights {
	const kept = [...heights];
	for (let i = 1; i < kept.length - 1;) {
		const without = [...kept.slice(0, i), ...kept.slice(i + 1)];
		const fits = heights.every(
			([width, height]) => Math.abs(heightAt(without, width) - height) <= 1
		);
		if (fits) kept.splice(i, 1);
		else i++;
	}
	return kept;
}

/** A line of a sentence: in a frame that is lower than it by a pixel, all of them stand in a low box. */
const SENTENCE_LINE = 26;
/** Of more than this, what was measured beyond what was reckoned holds text: sentences behind a mark. */
const MOST_OFF = 40;

/**
 * Heights put right by what was measured at two widths, one on each side of the layout's step. A difference of few pixels holds for all
 * on its side. One of more is a panel of sentences: its edges stay, its text takes the fewer lines the wider it is set, and the two
 * measurements tell how much is which.
 * @param seen a width and the height measured there, where it was
 */
export function adjust(
	heights: Heights,
	seen: Record<'narrow' | 'wide', readonly [width: number, height: number | undefined]>
): Heights {
	const off = ([width, height]: readonly [number, number | undefined]) =>
		height === undefined ? 0 : height - heightAt(heights, width);
	const [narrow, wide] = [off(seen.narrow), off(seen.wide)];
	const [from, to] = [seen.narrow[0], seen.wide[0]];
	const holdsText = narrow > MOST_OFF && seen.wide[1] !== undefined;
	// Height is edges + area ÷ width.
	const area = holdsText ? ((narrow - wide) * from * to) / (to - from) : 0;
	return heights.map(([width, height]) => {
		if (holdsText)
			return [width, height + Math.ceil(narrow + area / width - area / from) + SENTENCE_LINE];
		return [width, height + (width < WIDE_FROM ? narrow : wide)];
	});
}

/** Where nothing corrects a height later, rounding must not make a frame scroll. */
export const SLACK = 2;

/** What an article leaves beside a frame on a phone, both margins together. */
const MARGINS = 32;
/** Windows narrower than this are taken for phones: their column is too narrow for the wide drawings. */
const PHONE = 640;

/**
 * A CSS length for `height` that is right on phones and on wide screens without any script: on a phone it follows the width of the
 * window, beyond it is the height of the wide drawings. CSS can compare in no other way inside a `style` attribute.
 */
export function writeCssHeight(heights: Heights): string {
	const wide = heightAt(heights, 720) + SLACK;
	const [from, to] = [328, 398];
	const [low, high] = [heightAt(heights, from), heightAt(heights, to)];
	const slope = Math.round(((high - low) / (to - from)) * 1000) / 10;
	const start = Math.ceil(low - (slope / 100) * (from + MARGINS)) + SLACK;
	const narrow = slope === 0 ? `${start}px` : `${start}px + ${slope}vw`;
	return low >= wide
		? `max(${wide}px,min(${narrow},(${PHONE}px - 100vw)*999))`
		: `min(${wide}px,max(${narrow},(100vw - ${PHONE}px)*999))`;
}

/** The height that is enough at every width. */
export const mostOf = (heights: Heights): number =>
	Math.max(...heights.map(([, height]) => height)) + SLACK;

/** Between the widths that a height is reckoned at, a caption may have a line more. */
const LINE = 18;

/**
 * A CSS length for `height`: what a column of any width needs, without any script. It wants a box around the frame with
 * `container-type: inline-size`, whose width it speaks of: a window's says nothing of a column beside others.
 */
export function writeColumnHeight(heights: Heights): string {
	const pieces = [
		writePiece(heights, 0, NARROW_MOST),
		writePiece(heights, NARROW_MOST, WIDE_FROM - 1),
		writePiece(heights, WIDE_FROM, WIDEST)
	];
	// Each of them where it is asked for, and far below nothing elsewhere.
	const [narrow, middle, wide] = pieces;
	return `max(min(${narrow},(${NARROW_MOST}px - 100cqw)*9999),min(${middle},(100cqw - ${NARROW_MOST - 1}px)*9999,(${WIDE_FROM}px - 100cqw)*9999),min(${wide},(100cqw - ${WIDE_FROM - 1}px)*9999))`;
}

/** The line from the first to the last height of a range of widths, as high as none of them is above it; flat beyond the widest. */
function writePiece(heights: Heights, from: number, to: number): string {
	const known = heights.map(([width]) => width).filter((width) => width > from && width < to);
	const least = Math.max(from, heights[0]?.[0] ?? 0);
	const points = [least, ...known, to].map((width) => [width, heightAt(heights, width)] as const);
	const [first, last] = [heightAt(heights, least), heightAt(heights, to)];
	const slope = Math.round(((last - first) / (to - least)) * 1000) / 10;
	const start = Math.max(...points.map(([width, height]) => height - (slope / 100) * width));
	const above = Math.ceil(start) + LINE;
	if (slope === 0) return `${above}px`;
	const column = to === WIDEST ? `min(100cqw,${WIDEST}px)*${slope / 100}` : `${slope}cqw`;
	return `${above}px + ${column}`;
}

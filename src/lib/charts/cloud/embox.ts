import { advance } from '#lib/text/advance.ts';

/** Baseline to baseline in ems, where a word is set in several lines. */
export const LEADING = 1.15;
const ASCENT = 0.88;
/** Han characters end just under the baseline; g, p and y of other scripts reach deeper. */
const DESCENT = { han: 0.12, other: 0.24 };

/** The space that a word takes, around the middle of its first baseline; pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** How wide a word is at most, in ems. */
export function widthOf(lines: string[]): number {
	return Math.max(...lines.map(advance));
}

/** One box for each line of a word, centred on x = 0, the first baseline on y = 0. */
export function boxesOf(lines: string[], size: number): Box[] {
	return lines.map((line, i) => {
		const half = (advance(line) * size) / 2;
		const baseline = i * LEADING * size;
		const descent = /[^\p{Script=Han}\p{N}+]/u.test(line) ? DESCENT.other : DESCENT.han;
		return {
			left: -half,
			right: half,
			top: baseline - ASCENT * size,
			bottom: baseline + descent * size
		};
	});
}

/** Height of a word of several lines, whose descenders count for nothing. */
export function blockSize(lines: number, size: number): number {
	return size * (1 + (lines - 1) * LEADING);
}

/** From the point that d3-cloud places to the first baseline. */
export function firstBaseline(lines: number, size: number): number {
	return -ASCENT * (lines - 1) * LEADING * size;
}

/**
 * What d3-cloud needs of a canvas, without glyphs: each line of a word is drawn as the box of its characters' em squares,
 * with free space around it. So the layout needs no font, no canvas and no browser, is the same everywhere, and holds
 * for every font. Words come with their lines parted by `\n`, at the font size that the highest of them would have if it
 * were one line: d3-cloud knows no others.
 *
 * @param margin free space around a box, in ems of its size
 * @param most lines of the highest word
 */
export function createEmboxCanvas(margin: number, most: number): HTMLCanvasElement {
	const canvas = { width: 1, height: 1, getContext: () => context };
	/** One byte in four is looked at: red. */
	let pixels = new Uint8Array(0);
	let drawn: [x: number, y: number, width: number, height: number][] = [];
	let origin = { x: 0, y: 0 };

	const context = {
		font: '',
		fillStyle: '',
		strokeStyle: '',
		lineWidth: 0,
		save() {
			origin = { x: 0, y: 0 };
		},
		restore() {
			origin = { x: 0, y: 0 };
		},
		translate(x: number, y: number) {
			origin = { x, y };
		},
		measureText: (text: string) => {
			const { lines, size } = read(text);
			return { width: (widthOf(lines) + 2 * margin) * size };
		},
		fillText(text: string, x: number, y: number) {
			const { lines, size } = read(text);
			const middle = origin.x + x + context.measureText(text).width / 2;
			const baseline = origin.y + y + firstBaseline(lines.length, size);
			const space = margin * size;
			for (const box of boxesOf(lines, size)) {
				const left = Math.max(0, Math.floor(middle + box.left - space));
				const top = Math.max(0, Math.floor(baseline + box.top - space));
				const right = Math.min(canvas.width, Math.ceil(middle + box.right + space));
				const bottom = Math.min(canvas.height, Math.ceil(baseline + box.bottom + space));
				paint([left, top, right - left, bottom - top], 255);
				drawn.push([left, top, right - left, bottom - top]);
			}
		},
		clearRect() {
			if (pixels.length !== canvas.width * canvas.height * 4) {
				pixels = new Uint8Array(canvas.width * canvas.height * 4);
			} else {
				for (const area of drawn) paint(area, 0);
			}
			drawn = [];
		},
		getImageData: (_x: number, _y: number, width: number, height: number) => ({
			data: width === 1 && height === 1 ? new Uint8Array(4) : pixels
		})
	};

	function paint([x, y, width, height]: (typeof drawn)[number], red: number) {
		for (let row = y; row < y + height; row++) {
			for (let column = x; column < x + width; column++) {
				pixels[(row * canvas.width + column) * 4] = red;
			}
		}
	}

	function read(text: string): { lines: string[]; size: number } {
		const block = Number(/([\d.]{1,20})px/.exec(context.font)?.[1] ?? 0);
		return { lines: text.split('\n'), size: block / blockSize(most, 1) };
	}

	return canvas as unknown as HTMLCanvasElement;
}

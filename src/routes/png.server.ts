import { promisify } from 'node:util';
import { constants, crc32, deflate } from 'node:zlib';

/** The most colours that a palette has. */
const MOST = 256;
/** How far a channel of a pixel may be from what was drawn, of 255: shades along edges, which nobody tells apart. */
const NEAR = 6;

/**
 * A PNG file of opaque pixels whose colours go into a palette: drawings have a few flat colours, and shades of them along edges. It is a third of what three
 * channels take.
 * @param pixels red, green, blue and alpha of each, row by row
 * @returns null where something is transparent, or there are too many colours: a photograph in a logo
 */
export async function encodePng(
	pixels: Uint8Array,
	width: number,
	height: number
): Promise<Uint8Array<ArrayBuffer> | null> {
	const colours = new DataView(pixels.buffer, pixels.byteOffset, pixels.byteLength);
	const counts = countColours(colours);
	const palette = counts && choosePalette(counts);
	if (!palette) return null;
	const places = new Map<number, number>();
	for (const colour of counts.keys()) places.set(colour, nearest(palette, colour));

	// Before each row stands how it is filtered: not at all.
	const rows = new Uint8Array((width + 1) * height);
	let [last, place] = [-1, 0];
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++) {
			const colour = colours.getUint32((y * width + x) * 4);
			if (colour !== last) [last, place] = [colour, places.get(colour)!];
			rows[y * (width + 1) + 1 + x] = place;
		}
	const data = await promisify(deflate)(rows, { level: 6, memLevel: constants.Z_MAX_MEMLEVEL });
	return write([
		[SIGNATURE],
		chunk('IHDR', header(width, height)),
		chunk('PLTE', Uint8Array.from(palette.flatMap(channels))),
		chunk('IDAT', data),
		chunk('IEND', new Uint8Array())
	]);
}

/** How many pixels each colour has; null where one is transparent. */
function countColours(colours: DataView): Map<number, number> | null {
	const counts = new Map<number, number>();
	let [last, run] = [-1, 0];
	for (let at = 0; at < colours.byteLength; at += 4) {
		const colour = colours.getUint32(at);
		if ((colour & 0xff) !== 0xff) return null;
		if (colour === last) run++;
		else {
			if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
			[last, run] = [colour, 1];
		}
	}
	if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
	return counts;
}

/** All colours, where they fit; else the most frequent ones, with none left further from one of them than it must be. */
function choosePalette(counts: ReadonlyMap<number, number>): number[] | null {
	const colours = [...counts].sort(([a, n], [b, m]) => m - n || a - b).map(([colour]) => colour);
	for (let near = 0; near <= NEAR; near++) {
		const palette: number[] = [];
		for (const colour of colours) {
			if (near > 0 && palette.some((other) => distance(other, colour) <= near)) continue;
			palette.push(colour);
			if (palette.length > MOST) break;
		}
		if (palette.length <= MOST) return palette;
	}
	return null;
}

function nearest(palette: readonly number[], colour: number): number {
	const exact = palette.indexOf(colour);
	if (exact >= 0) return exact;
	let [best, least] = [0, Infinity];
	for (const [i, other] of palette.entries()) {
		const far = distance(other, colour);
		if (far < least) [best, least] = [i, far];
	}
	return best;
}

const channels = (colour: number) => [colour >>> 24, (colour >>> 16) & 0xff, (colour >>> 8) & 0xff];

/** The furthest that a channel is. */
const distance = (a: number, b: number): number =>
	Math.max(
		Math.abs((a >>> 24) - (b >>> 24)),
		Math.abs(((a >>> 16) & 0xff) - ((b >>> 16) & 0xff)),
		Math.abs(((a >>> 8) & 0xff) - ((b >>> 8) & 0xff))
	);

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

function header(width: number, height: number): Uint8Array {
	const bytes = new Uint8Array(13);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, width);
	view.setUint32(4, height);
	// A byte a pixel, by palette.
	bytes.set([8, 3], 8);
	return bytes;
}

function chunk(type: string, data: Uint8Array): Uint8Array[] {
	const [name, length, sum] = [Buffer.from(type, 'latin1'), number(data.length), number(0)];
	new DataView(sum.buffer).setUint32(0, crc32(data, crc32(name)));
	return [length, name, data, sum];
}

function number(value: number): Uint8Array {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, value);
	return bytes;
}

function write(parts: readonly Uint8Array[][]): Uint8Array<ArrayBuffer> {
	const all = parts.flat();
	const file = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of all) {
		file.set(part, at);
		at += part.length;
	}
	return file;
}

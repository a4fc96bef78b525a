import { PNG } from 'pngjs';
import { expect, test } from 'vitest';
import { encodePng } from '../../src/routes/png.server.ts';

/** Pixels from a colour for each place. */
function paint(width: number, height: number, colour: (x: number, y: number) => number[]) {
	const pixels = new Uint8Array(width * height * 4);
	for (let i = 0; i < width * height; i++)
		pixels.set(colour(i % width, Math.floor(i / width)), i * 4);
	return pixels;
}

const read = (png: Uint8Array | null) => PNG.sync.read(Buffer.from(png ?? []));

test('up to 256 colours are written as they are, whatever the row ends with', async () => {
	const pixels = paint(37, 11, (x, y) => [x * 6, y * 20, ((x + y) % 5) * 50, 255]);
	const few = pixels.map((value, i) => (i % 4 === 0 ? value & 0xc0 : value));
	const { width, height, data } = read(await encodePng(few, 37, 11));
	expect([width, height]).toEqual([37, 11]);
	expect([...data]).toEqual([...few]);
});

test('of more colours the frequent ones stay as they are, and no channel of another is far off', async () => {
	// White, and 512 shades that each stand once.
	const pixels = paint(64, 16, (x, y) =>
		y < 8 ? [255, 255, 255, 255] : [100 + x, 140 - x, 90 + (y - 8) * 2, 255]
	);
	const { data } = read(await encodePng(pixels, 64, 16));
	expect([...data.subarray(0, 64 * 8 * 4)]).toEqual([...pixels.subarray(0, 64 * 8 * 4)]);
	const off = [...data].map((value, i) => Math.abs(value - (pixels[i] ?? 0)));
	expect(Math.max(...off)).toBeGreaterThan(0);
	expect(Math.max(...off)).toBeLessThanOrEqual(6);
});

test.each([
	['something is transparent', paint(2, 2, (x) => [0, 0, 0, x === 0 ? 255 : 254])],
	['there are too many colours', paint(64, 64, (x, y) => [x * 4, y * 4, (x * y) % 256, 255])]
])('nothing is written where %s', async (_, pixels) => {
	const side = Math.sqrt(pixels.length / 4);
	expect(await encodePng(pixels, side, side)).toBeNull();
});

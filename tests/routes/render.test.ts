import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { CHINESE } from '#lib/language.ts';
import { FORMATS, type Format } from '#lib/pictures/formats.ts';
import { drawPicture } from '#lib/pictures/picture.ts';
import { outline, rasterize, renderPng } from '../../src/routes/render.server.ts';
import { view } from '../lib/hengyang-view.ts';

const SVG = 'xmlns="http://www.w3.org/2000/svg" width="40" height="20"';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Width and height, from the header of a PNG file. */
function sizeOf(png: Uint8Array): [number, number] {
	const data = new DataView(png.buffer, png.byteOffset);
	expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
	return [data.getUint32(16), data.getUint32(20)];
}

test('a character that the font lacks fails, and is named with the text that needs it', async () => {
	// A private-use character, which no font has.
	await expect(renderPng(`<svg ${SVG}><text>衡阳\uE123市</text></svg>`)).rejects.toThrow(
		/Noto Sans SC has no glyph for .*U\+E123.*衡阳/
	);
});

test('rare surnames, Latin with accents and old quotation marks have glyphs', async () => {
	const svg = await outline(`<svg ${SVG}><text>奉亓逄仉欧阳 Lü Yì “‘…’” 《》〔〕＋</text></svg>`);
	expect(svg).not.toContain('<text');
});

test('no text is drawn twice as bold as the font has it: two weights are two outlines', async () => {
	const set = (weight: number) =>
		outline(`<svg ${SVG}><text font-weight="${weight}">雁</text></svg>`);
	expect(await set(400)).not.toBe(await set(700));
	expect(await set(600)).toBe(await set(700));
});

test.each(Object.keys(FORMATS) as Format[])('%s has the size that it says', async (format) => {
	const imprint = { site: 'https://example.org/', logo: null };
	const svg = drawPicture(view, CHINESE, { chart: 'cloud', preset: null, format }, imprint);
	const { width, height, scale } = FORMATS[format];
	const [wide, high] = sizeOf(await renderPng(svg, scale));
	expect(wide).toBe(width * scale);
	if (height) expect(high).toBe(height * scale);
	else expect(high).toBeGreaterThan(wide);
});

test('the same picture has the same bytes, made anew or kept', async () => {
	const svg = `<svg ${SVG}><text y="15" fill="#123456">雁声</text></svg>`;
	const anew = sha256(await rasterize(await outline(svg), 2));
	expect(sha256(await rasterize(await outline(svg), 2))).toBe(anew);
	expect(sha256(await renderPng(svg, 2))).toBe(anew);
	expect(sha256(await renderPng(svg, 2))).toBe(anew);
});

import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { CHINESE } from '#lib/messages/language.ts';
import { FORMATS, type Format } from '#lib/outputs/picture/formats.ts';
import { SERIF } from '#lib/outputs/picture/markup.ts';
import { drawPicture } from '#lib/outputs/picture/picture.ts';
import { writeSheet } from '#lib/outputs/picture/sheet.ts';
import { outline, rasterize, renderPng } from '../../src/routes/render.server.ts';
import { view } from '../lib/hengyang-view.ts';
import { writeSquareFont } from './small-font.ts';

const SVG = 'xmlns="http://www.w3.org/2000/svg" width="40" height="20"';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Width and height, from the header of a PNG file. */
function sizeOf(png: Uint8Array): [number, number] {
	const data = new DataView(png.buffer, png.byteOffset);
	expect([...png.subarray(1, 4)]).toEqual([0x50, 0x4e, 0x47]);
	return [data.getUint32(16), data.getUint32(20)];
}

const write = (text: string) => `<svg ${SVG}><text y="15">${text}</text></svg>`;

/** How many places a drawing has ink in: every glyph is a path. */
const countGlyphs = (svg: string) => svg.split('<path').length - 1;

test.each([
	['names that the web’s slices lack', '䶮㛃㧟䴙𬭎𫘝𬱖', 7],
	['rare surnames', '奉亓逄仉欧阳㑇', 7],
	['Latin with accents, composed or not', 'LüYìLu\u0308', 6],
	['old quotation marks', '“‘…’”《》〔〕＋', 10],
	['characters that choose a form', '葛\u{E0100}城\uFE00', 2],
	['compatibility ideographs and radicals of a PDF', '\uF9D1⽬⻓', 3]
])('%s have glyphs on every machine', async (_, text, glyphs) => {
	for (const family of ['', ` font-family="${SERIF}"`]) {
		const { svg, lacking } = await outline(`<svg ${SVG}><text${family}>${text}</text></svg>`);
		expect(lacking).toEqual([]);
		expect(countGlyphs(svg)).toBe(glyphs);
	}
});

test('what is whole in no font of ours stays text in outlines, where it stood, and is named', async () => {
	const { svg, lacking } = await outline(write('甲\u{E123}བོད乙'));
	expect(lacking).toEqual(['\u{E123}', 'བོ', 'ད']);
	expect(svg).toContain('font-weight="400" text-anchor="start">\u{E123}བོད</text>');
	expect(svg).toMatch(/<text transform="matrix\(1 0 0 -1 1000 0\)"/);
	expect(countGlyphs(svg)).toBe(2);
});

const NO_FONT = { loadSystemFonts: false };

test('a character that nobody has a font for is a mark, never a gap, and the picture is made', async () => {
	const { png, absent, borrowed } = await renderPng(write('衡\uE123市'), 1, NO_FONT);
	expect({ absent, borrowed }).toEqual({ absent: ['\uE123'], borrowed: [] });
	expect(sha256(png)).toBe(sha256((await renderPng(write('衡〓市'))).png));
	// It is said each time: a picture with such a mark is never kept.
	expect((await renderPng(write('衡\uE123市'), 1, NO_FONT)).absent).toEqual(['\uE123']);
});

test('what our fonts lack is set in one of the machine’s where one has it', async () => {
	const folder = await mkdtemp(join(tmpdir(), 'yansheng-font-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	const fonts = { ...NO_FONT, fontFiles: [await writeSquareFont(folder, '\uE123')] };
	const { png, absent, borrowed } = await renderPng(write('\uE123\uE124'), 1, fonts);
	expect({ absent, borrowed }).toEqual({ absent: ['\uE124'], borrowed: ['\uE123'] });
	expect(sha256(png)).not.toBe(sha256((await renderPng(write('〓〓'))).png));
	expect(sha256(png)).not.toBe(sha256((await renderPng(write(' 〓'))).png));
});

test('nothing that a text may hold stops a picture', async () => {
	const kinds = [
		'👨‍👩‍👧🇨🇳1️⃣❤️',
		'ئۇيغۇر بۆد',
		'བོད་ཡིག',
		'ᠮᠣᠩᠭᠣᠯ',
		'ꆈꌠꉙ',
		'𠀀\u{30EDE}\u{323AF}',
		'\u0301x\u0301\u0301',
		'\uFE0F\u{E0100}',
		'\u0085\u00AD\u200B\u2028\u202E\uFEFF',
		'\uE000\u{F0000}\u{10FFFD}',
		'\uFFFD\u{1FFFE}\uFDD0',
		'\uD800x\uDC00'
	];
	for (const kind of kinds) {
		const { png } = await renderPng(write(kind), 1, NO_FONT);
		expect(sizeOf(png)).toEqual([40, 20]);
	}
});

test('nothing that a text may hold makes a picture that is no XML', () => {
	const sheet = { width: 40, height: 20, markup: '<text>\uFFFE\uFFFF\u0001\uD800衡</text>' };
	const svg = writeSheet(sheet, '\uFFFE', 'zh-CN');
	expect(svg).toContain('<text>\uFFFD\uFFFD\uFFFD\uFFFD衡</text>');
	return expect(renderPng(svg, 1, NO_FONT)).resolves.toBeDefined();
});

test('no text is drawn twice as bold as the font has it: two weights are two outlines', async () => {
	for (const character of '雁䶮') {
		const set = async (weight: number) =>
			(await outline(`<svg ${SVG}><text font-weight="${weight}">${character}</text></svg>`)).svg;
		expect(await set(400)).not.toBe(await set(700));
		expect(await set(600)).toBe(await set(700));
	}
});

test.each(Object.keys(FORMATS) as Format[])('%s has the size that it says', async (format) => {
	const imprint = { site: 'https://example.org/', logo: null };
	const svg = drawPicture(view, CHINESE, { chart: 'cloud', preset: null, format }, imprint);
	const { width, height, scale } = FORMATS[format];
	const [wide, high] = sizeOf((await renderPng(svg, scale)).png);
	expect(wide).toBe(width * scale);
	if (height) expect(high).toBe(height * scale);
	else expect(high).toBeGreaterThan(wide);
});

test('the same picture has the same bytes, made anew or kept', async () => {
	const svg = `<svg ${SVG}><text y="15" fill="#123456">雁声</text></svg>`;
	const anew = sha256(await rasterize((await outline(svg)).svg, 2));
	expect(sha256(await rasterize((await outline(svg)).svg, 2))).toBe(anew);
	expect(sha256((await renderPng(svg, 2)).png)).toBe(anew);
	expect(sha256((await renderPng(svg, 2)).png)).toBe(anew);
});

test('pictures that are made at the same time are as they are one after the other', async () => {
	// Characters of many slices; each of them has to be opened anew.
	const texts = ['雁声衡阳', '祁东耒阳', '乡村振兴', '蒸湘石鼓', '常宁南岳'];
	const fresh = async () => {
		vi.resetModules();
		return import('../../src/routes/render.server.ts');
	};
	const inTurn: string[] = [];
	const { outline: outlineAlone } = await fresh();
	for (const text of texts) inTurn.push((await outlineAlone(write(text))).svg);
	const { outline: outlineTogether } = await fresh();
	const together = await Promise.all(texts.map((text) => outlineTogether(write(text))));
	expect(together.map(({ svg }) => svg)).toEqual(inTurn);
});

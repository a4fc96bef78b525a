import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import { escapeMarkup } from '#lib/text/escape.ts';
import { outlineText } from '#lib/outputs/picture/outline.ts';
import { writeWhole } from '#files/write-whole.ts';
import { encodePng } from './png.server.ts';
import { openTypesetter } from './type.server.ts';

/** Pictures that were made before, by what is in them; it may be deleted at any time. */
const CACHE = join('.cache', 'pictures');

/** Whatever changes the bytes of a picture besides its outlined SVG: the number stands for how colours are written. */
const MADE_WITH = JSON.stringify([3, process.versions.zlib, versionOf('@resvg/resvg-js')]);

function versionOf(name: string): string {
	const { resolve } = createRequire(import.meta.url);
	for (const folder of resolve.paths(name) ?? []) {
		const file = join(folder, name, 'package.json');
		if (existsSync(file))
			return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
	}
	throw new Error(`${name} is not installed`);
}

/**
 * An SVG file with its text as outlines.
 * @returns with the characters that no font of ours has: they stay text
 */
export async function outline(svg: string): Promise<{ svg: string; lacking: string[] }> {
	const typesetter = await openTypesetter(svg);
	return { svg: outlineText(svg, typesetter), lacking: [...typesetter.lacking] };
}

interface Rendered {
	png: Uint8Array<ArrayBuffer>;
	/** Characters that no font of ours has, set in one that this machine has. */
	borrowed: string[];
	/** Characters that no font has: 〓 stands for each. */
	absent: string[];
}

/**
 * Renders an SVG file with live text. The same picture gives the same pixels on every machine, and the same bytes by the same Node: its text is outlined
 * first, and no font is looked for. Only what our fonts lack depends on the machine, and is not kept.
 *
 * @param scale pixels for one user unit
 * @param machine the fonts that may be borrowed from
 */
export async function renderPng(
	svg: string,
	scale = 1,
	machine: Fonts = THIS_MACHINE
): Promise<Rendered> {
	const outlined = await outline(svg);
	if (outlined.lacking.length > 0) return renderBorrowed(svg, scale, outlined.lacking, machine);
	// By what is rasterized, so that other outlines of the same text are another picture.
	const file = join(CACHE, `${sha256(`${MADE_WITH} ${scale}\n${outlined.svg}`)}.png`);
	if (existsSync(file))
		return { png: new Uint8Array(readFileSync(file)), borrowed: [], absent: [] };
	const png = await rasterize(outlined.svg, scale);
	// Two builds may run at once.
	writeWhole(file, png);
	return { png, borrowed: [], absent: [] };
}

async function renderBorrowed(
	svg: string,
	scale: number,
	lacking: string[],
	machine: Fonts
): Promise<Rendered> {
	const drawn = await findDrawn(lacking, machine);
	const borrowed = lacking.filter((character) => drawn.has(character));
	const absent = lacking.filter((character) => !drawn.has(character));
	const outlined = outlineText(svg, await openTypesetter(svg, new Set(absent)));
	return { png: await rasterize(outlined, scale, machine), borrowed, absent };
}

/** Which fonts text is set in that is still text, as resvg takes them. */
type Fonts = NonNullable<ResvgRenderOptions['font']>;
const THIS_MACHINE: Fonts = { loadSystemFonts: true };
const NONE: Fonts = { loadSystemFonts: false };

/**
 * A PNG of an SVG file.
 * @param scale pixels for one user unit
 * @param fonts for its text; outlines need none
 */
export async function rasterize(
	svg: string,
	scale: number,
	fonts: Fonts = NONE
): Promise<Uint8Array<ArrayBuffer>> {
	const image = await renderAsync(svg, { font: fonts, fitTo: { mode: 'zoom', value: scale } });
	return (
		(await encodePng(image.pixels, image.width, image.height)) ?? new Uint8Array(image.asPng())
	);
}

/** A code point that is none, for ever: a font's box for what it lacks, or nothing. */
const NO_CHARACTER = '\u{1FFFE}';
/** Room for a character to be looked at, in pixels. */
const [WIDE, HIGH] = [80, 60];

const known = new Map<string, boolean>();

/**
 * Which of some characters these fonts have, with all that is set upon them. To look through the fonts of a machine takes up to a
 * second for each character that none of them has: it is done once, and for all at a time.
 */
async function findDrawn(characters: string[], fonts: Fonts): Promise<Set<string>> {
	const keyOf = (part: string) => part + JSON.stringify(fonts);
	const parts = [...new Set(characters.join(''))];
	const isDrawn = await lookAt(
		parts.filter((part) => !known.has(keyOf(part))),
		fonts
	);
	for (const [part, drawn] of isDrawn) known.set(keyOf(part), drawn);
	return new Set(
		characters.filter((character) => [...character].every((part) => known.get(keyOf(part))))
	);
}

async function lookAt(parts: string[], fonts: Fonts): Promise<Map<string, boolean>> {
	// Nothing is to be seen of some; lone halves of a pair are no text.
	const unseen = parts.filter((part) => /\p{Default_Ignorable_Code_Point}/u.test(part));
	const seen = parts.filter((part) => !unseen.includes(part) && !/\p{Cs}/u.test(part));
	const isDrawn = new Map(parts.map((part) => [part, unseen.includes(part)]));
	if (seen.length === 0) return isDrawn;
	const cells = ['', NO_CHARACTER, ...seen].map(
		(part, i) =>
			`<svg x="${i * WIDE}" width="${WIDE}" height="${HIGH}"><text x="20" y="45" font-size="40" ` +
			`font-family="sans-serif">${escapeMarkup(part)}</text></svg>`
	);
	const { pixels } = await renderAsync(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${cells.length * WIDE}" height="${HIGH}">${cells.join('')}</svg>`,
		{ font: fonts }
	);
	const stride = cells.length * WIDE * 4;
	const look = (i: number) =>
		Array.from({ length: HIGH }, (_, y) =>
			pixels.toString('latin1', y * stride + i * WIDE * 4, y * stride + (i + 1) * WIDE * 4)
		).join('');
	const lacking = [look(0), look(1)];
	seen.forEach((part, i) => isDrawn.set(part, !lacking.includes(look(i + 2))));
	return isDrawn;
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

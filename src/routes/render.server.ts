import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { outlineText } from '#lib/pictures/outline.ts';
import { openTypesetter } from './type.server.ts';

/** Pictures that were made before, by what is in them; it may be deleted at any time. */
const CACHE = join('.cache', 'pictures');

const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as {
	version: string;
};

/**
 * An SVG file with its text as outlines.
 * @throws Error where the fonts lack a character
 */
export async function outline(svg: string): Promise<string> {
	return outlineText(svg, await openTypesetter(svg));
}

/**
 * Renders an SVG file with live text. The same picture gives the same bytes on every machine: its text is outlined first, and
 * no font is looked for.
 *
 * @param scale pixels for one user unit
 * @throws Error where the fonts lack a character
 */
export async function renderPng(svg: string, scale = 1): Promise<Uint8Array<ArrayBuffer>> {
	const outlined = await outline(svg);
	const key = createHash('sha256').update(`${version} ${scale}\n${outlined}`).digest('hex');
	const file = join(CACHE, `${key}.png`);
	if (existsSync(file)) return new Uint8Array(readFileSync(file));
	const png = await rasterize(outlined, scale);
	mkdirSync(CACHE, { recursive: true });
	// Whole or not at all: two builds may run at once.
	const part = `${file}.${process.pid}`;
	writeFileSync(part, png);
	renameSync(part, file);
	return png;
}

/**
 * A PNG of an SVG file without text.
 * @param scale pixels for one user unit
 */
export async function rasterize(svg: string, scale: number): Promise<Uint8Array<ArrayBuffer>> {
	const image = await renderAsync(svg, {
		font: { loadSystemFonts: false },
		fitTo: { mode: 'zoom', value: scale }
	});
	return new Uint8Array(image.asPng());
}

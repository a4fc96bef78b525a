import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';
import { outlineText } from '#lib/pictures/outline.ts';
import { FONT_PACKAGES, openTypesetter } from './type.server.ts';

/** Pictures that were made before, by what is in them; it may be deleted at any time. */
const CACHE = join('.cache', 'pictures');

/** Whatever changes the bytes of a picture besides its SVG: the number stands for how text is outlined. */
const MADE_WITH = JSON.stringify([
	1,
	...['@resvg/resvg-js', ...FONT_PACKAGES, 'harfbuzzjs'].map(versionOf)
]);

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
	const key = createHash('sha256').update(`${MADE_WITH} ${scale}\n${svg}`).digest('hex');
	const file = join(CACHE, `${key}.png`);
	if (existsSync(file)) return new Uint8Array(readFileSync(file));
	const png = await rasterize(await outline(svg), scale);
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

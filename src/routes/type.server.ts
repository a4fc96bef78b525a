import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { Blob, Buffer, Face, Font, Variation, shape } from 'harfbuzzjs';
import wawoff2 from 'wawoff2';
import type { Face as TypeFace, Typesetter } from '#lib/pictures/outline.ts';

/**
 * Noto Sans SC and Noto Serif SC (SIL Open Font License), as variable fonts cut into slices by Unicode range. Only slices that
 * hold a character that is set are ever read.
 */
const FAMILIES = {
	sans: { name: 'Noto Sans SC', package: '@fontsource-variable/noto-sans-sc' },
	serif: { name: 'Noto Serif SC', package: '@fontsource-variable/noto-serif-sc' }
} as const;
type Family = keyof typeof FAMILIES;

export const FONT_PACKAGES = Object.values(FAMILIES).map((family) => family.package);

const require = createRequire(import.meta.url);

interface Slice {
	file: string;
	ranges: [first: number, last: number][];
	face: Promise<Face> | null;
}

const slices = new Map<Family, Slice[]>();

function slicesOf(family: Family): Slice[] {
	const known = slices.get(family);
	if (known) return known;
	const list = require.resolve(`${FAMILIES[family].package}/unicode.json`);
	const name = FAMILIES[family].package.replace(/^.*\//, '');
	const read = Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>).map(
		([id, ranges]) => ({
			file: join(dirname(list), 'files', `${name}-${id.replace(/[[\]]/g, '')}-wght-normal.woff2`),
			ranges: ranges.split(',').map((range): [number, number] => {
				const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
				return [parseInt(first, 16), parseInt(last, 16)];
			}),
			face: null
		})
	);
	slices.set(family, read);
	return read;
}

/** A slice at a weight. */
interface Cut {
	font: Font;
	/** Paths by glyph. */
	glyphs: Map<number, string>;
}

const cuts = new Map<Face, Map<number, Cut>>();

function cutOf(face: Face, weight: number): Cut {
	const byWeight = cuts.get(face) ?? new Map<number, Cut>();
	cuts.set(face, byWeight);
	let cut = byWeight.get(weight);
	if (!cut) {
		const font = new Font(face);
		font.setVariations([new Variation('wght', weight)]);
		byWeight.set(weight, (cut = { font, glyphs: new Map() }));
	}
	return cut;
}

const CONTROL = /[\p{Cc}\p{Cf}]/u;

/** Which slice has a character; decided once. */
const homes = new Map<string, Face | null>();

/**
 * A typesetter for all characters of a text, in both families.
 * @throws Error where a family lacks one of them: nothing is printed as a box
 */
export async function openTypesetter(text: string): Promise<Typesetter> {
	const characters = [...new Set(text)].filter((c) => !CONTROL.test(c));
	for (const family of Object.keys(FAMILIES) as Family[])
		for (const character of characters) await findHome(family, character);
	return { set: setText };
}

async function findHome(family: Family, character: string): Promise<void> {
	const key = family + character;
	if (homes.has(key)) return;
	const code = character.codePointAt(0) ?? 0;
	homes.set(key, null);
	for (const slice of slicesOf(family)) {
		if (!slice.ranges.some(([first, last]) => first <= code && code <= last)) continue;
		slice.face ??= wawoff2
			.decompress(readFileSync(slice.file))
			.then((bytes) => new Face(new Blob(bytes)));
		const face = await slice.face;
		if (!cutOf(face, 400).font.glyph(code)) continue;
		homes.set(key, face);
		return;
	}
}

/** The fonts have Chinese quotation marks, one em wide; Latin text gets them with this space at each side, in units. */
const QUOTE = /[‘’“”]/;
const BEARING = 60;

const setText: Typesetter['set'] = (text, face, proportional) => {
	const glyphs: { path: string; x: number }[] = [];
	let x = 0;
	for (const run of partBySlice(text, face)) {
		const { font, glyphs: known } = cutOf(run.home, face.weight);
		const buffer = new Buffer();
		buffer.addText(run.text);
		buffer.guessSegmentProperties();
		shape(font, buffer);
		const positions = buffer.getGlyphPositions();
		buffer.getGlyphInfos().forEach((info, i) => {
			const position = positions[i];
			if (!position) return;
			let glyph = known.get(info.codepoint);
			if (glyph === undefined) {
				glyph = shorten(font.glyphToPath(info.codepoint));
				known.set(info.codepoint, glyph);
			}
			const ink =
				proportional && QUOTE.test(run.text[info.cluster] ?? '')
					? font.glyphExtents(info.codepoint)
					: null;
			glyphs.push({ path: glyph, x: x + (ink ? BEARING - ink.xBearing : position.xOffset) });
			x += ink ? ink.width + 2 * BEARING : position.xAdvance;
		});
	}
	return { glyphs, advance: x };
};

function partBySlice(text: string, { family }: TypeFace): { text: string; home: Face }[] {
	const runs: { text: string; home: Face }[] = [];
	for (const character of text) {
		// Controls (line breaks, turns of direction) print nothing, and in pictures turn nothing either.
		if (CONTROL.test(character)) continue;
		const home = homes.get(family + character);
		if (!home) {
			const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
			throw new Error(
				`${FAMILIES[family].name} has no glyph for “${character}” (U+${code}), which a picture needs in “${text}”`
			);
		}
		const last = runs.at(-1);
		if (last?.home === home) last.text += character;
		else runs.push({ text: character, home });
	}
	return runs;
}

/** Whole units are a tenth of a pixel at the largest size there is. */
function shorten(path: string): string {
	return path
		.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number))))
		.replace(/,/g, ' ')
		.replace(/ -/g, '-');
}

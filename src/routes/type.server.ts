import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, dirname } from 'node:path';
import { Blob, Buffer, Face, Font, Variation, shape } from 'harfbuzzjs';
import wawoff2 from 'wawoff2';
import { advance } from '#lib/text/advance.ts';
import type { Face as TypeFace, Typesetter } from '#lib/outputs/picture/outline.ts';

/**
 * Noto Sans SC and Noto Serif SC (SIL Open Font License), as variable fonts cut into slices by Unicode range. Only slices that
 * hold a character that is set are ever read.
 */
const FAMILIES = {
	sans: '@fontsource-variable/noto-sans-sc',
	serif: '@fontsource-variable/noto-serif-sc'
} as const;
type Family = keyof typeof FAMILIES;

/**
 * These slices are made for the web and leave out characters that stand in people's names: 704 of the 8,105 in 通用规范汉字表. The
 * same design (SIL Open Font License) as whole files has every one of them; they are read where a character is lacking.
 */
const WHOLE = {
	package: '@embedpdf/fonts-sc',
	files: { 400: 'NotoSansHans-Regular.otf', 700: 'NotoSansHans-Bold.otf' }
} as const;

const require = createRequire(import.meta.url);

/** A font at a weight. */
interface Cut {
	font: Font;
	/** Paths by glyph. */
	glyphs: Map<number, string>;
}

/** Where glyphs come from: a slice, or the whole font. */
type Home = (weight: TypeFace['weight']) => Cut;

interface Slice {
	file: string;
	ranges: [first: number, last: number][];
	home: Promise<Home> | null;
}

const slices = new Map<Family, Slice[]>();

function slicesOf(family: Family): Slice[] {
	const known = slices.get(family);
	if (known) return known;
	const list = require.resolve(`${FAMILIES[family]}/unicode.json`);
	const name = FAMILIES[family].replace(/^.*\//, '');
	const read = Object.entries(JSON.parse(readFileSync(list, 'utf8')) as Record<string, string>).map(
		([id, ranges]) => ({
			file: join(dirname(list), 'files', `${name}-${id.replace(/[[\]]/g, '')}-wght-normal.woff2`),
			ranges: ranges.split(',').map((range): [number, number] => {
				const [first = '', last = first] = range.replace(/^U\+/i, '').split('-');
				return [parseInt(first, 16), parseInt(last, 16)];
			}),
			home: null
		})
	);
	slices.set(family, read);
	return read;
}

function makeHome(cut: (weight: TypeFace['weight']) => Font): Home {
	const cuts = new Map<TypeFace['weight'], Cut>();
	return (weight) => {
		const known = cuts.get(weight) ?? { font: cut(weight), glyphs: new Map<number, string>() };
		cuts.set(weight, known);
		return known;
	};
}

/** What it unpacks lies in a memory that the next call writes over: one font at a time, copied before the next one begins. */
let unpacked: Promise<unknown> = Promise.resolve();

function unpack(file: string): Promise<Blob> {
	const blob = unpacked.then(async () => new Blob(await wawoff2.decompress(readFileSync(file))));
	unpacked = blob.catch(() => undefined);
	return blob;
}

async function openSlice(file: string): Promise<Home> {
	const face = new Face(await unpack(file));
	return makeHome((weight) => {
		const font = new Font(face);
		font.setVariations([new Variation('wght', weight)]);
		return font;
	});
}

const whole = makeHome((weight) => {
	const folder = join(dirname(require.resolve(WHOLE.package)), '..', 'fonts');
	return new Font(new Face(new Blob(readFileSync(join(folder, WHOLE.files[weight])))));
});

const hasGlyph = (home: Home, character: string) =>
	Boolean(home(400).font.glyph(character.codePointAt(0) ?? 0));

/** Which slice has a character; decided once. */
const slicesByCharacter = new Map<string, Home | null>();

async function openSlicesWith(family: Family, character: string): Promise<void> {
	const key = family + character;
	if (slicesByCharacter.has(key)) return;
	const code = character.codePointAt(0) ?? 0;
	for (const slice of slicesOf(family)) {
		if (!slice.ranges.some(([first, last]) => first <= code && code <= last)) continue;
		const home = await (slice.home ??= openSlice(slice.file));
		if (!hasGlyph(home, character)) continue;
		slicesByCharacter.set(key, home);
		return;
	}
	slicesByCharacter.set(key, null);
}

/** What stands for a character that no font has, as in Chinese and Japanese type: the mark of a missing sort. */
const GETA = '〓';

/** Controls (line breaks, turns of direction) print nothing, and in pictures turn nothing either. Joiners shape their neighbours. */
const CONTROL = /(?![\u200C\u200D])[\p{Cc}\p{Cf}]/gu;
/** A character with all that is set upon it: accents, and what chooses among its forms. */
const CLUSTER =
	/[^\p{M}\p{Default_Ignorable_Code_Point}][\p{M}\p{Default_Ignorable_Code_Point}]*|[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/u;

/**
 * A typesetter for a text, in both families. What the fonts lack it leaves as text.
 * @param text all that it will be asked to set, markup between does no harm
 * @param absent characters, as `lacking` has them, that nobody has a font for: a mark stands for each
 */
export async function openTypesetter(
	text: string,
	absent: ReadonlySet<string> = new Set()
): Promise<Typesetter & { lacking: ReadonlySet<string> }> {
	for (const family of Object.keys(FAMILIES) as Family[])
		for (const character of new Set(text + text.normalize('NFC') + GETA))
			await openSlicesWith(family, character);
	const lacking = new Set<string>();
	const set: Typesetter['set'] = (text, face, proportional) => {
		const glyphs: { path: string; x: number }[] = [];
		const left: { text: string; x: number }[] = [];
		let x = 0;
		for (const { home, text: part } of partByHome(text, face, absent)) {
			if (home) {
				const set = setRun(part, home(face.weight), proportional);
				glyphs.push(...set.glyphs.map((glyph) => ({ ...glyph, x: x + glyph.x })));
				x += set.advance;
			} else {
				for (const cluster of part.match(CLUSTER) ?? []) lacking.add(cluster);
				left.push({ text: part, x });
				x += advance(part) * 1000;
			}
		}
		return { glyphs, left, advance: x };
	};
	return { set, lacking };
}

/** A text in parts by where their glyphs are; null for what nobody has. */
function partByHome(text: string, { family }: TypeFace, absent: ReadonlySet<string>) {
	const parts: { home: Home | null; text: string }[] = [];
	for (const cluster of text.replace(CONTROL, '').match(CLUSTER) ?? []) {
		const part = findHome(absent.has(cluster) ? GETA : cluster, family);
		const { home, text } = part ?? { home: null, text: cluster };
		const last = parts.at(-1);
		if (last?.home === home) last.text += text;
		else parts.push({ home, text });
	}
	return parts;
}

/** A font that has all that is seen of a cluster: the family's own before the whole one, as it is before composed. */
function findHome(cluster: string, family: Family): { home: Home; text: string } | null {
	const forms = [cluster, cluster.normalize('NFC')].map((text) => ({
		text,
		seen: [...text].filter((character) => !IGNORABLE.test(character))
	}));
	for (const isWhole of [false, true])
		for (const { text, seen } of forms) {
			const home = isWhole ? whole : slicesByCharacter.get(family + (seen[0] ?? ' '));
			if (home && seen.every((character) => hasGlyph(home, character))) return { home, text };
		}
	return null;
}

/** The fonts have Chinese quotation marks, one em wide; Latin text gets them with this space at each side, in units. */
const QUOTE = /[‘’“”]/;
const BEARING = 60;

function setRun(text: string, { font, glyphs: known }: Cut, proportional: boolean) {
	const glyphs: { path: string; x: number }[] = [];
	let x = 0;
	const buffer = new Buffer();
	buffer.addText(text);
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
			proportional && QUOTE.test(text[info.cluster] ?? '')
				? font.glyphExtents(info.codepoint)
				: null;
		glyphs.push({ path: glyph, x: x + (ink ? BEARING - ink.xBearing : position.xOffset) });
		x += ink ? ink.width + 2 * BEARING : position.xAdvance;
	});
	return { glyphs, advance: x };
}

/** Whole units are a tenth of a pixel at the largest size there is. */
function shorten(path: string): string {
	return path
		.replace(/-?(?<!\d)\d+\.\d+/g, (number) => String(Math.round(Number(number))))
		.replace(/,/g, ' ')
		.replace(/ -/g, '-');
}

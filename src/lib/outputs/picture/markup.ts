import type { Language } from '#lib/messages/language.ts';
import { escapeMarkup } from '#lib/text/escape.ts';
import { breakParagraph } from '#lib/text/paragraph.ts';

/** Two families as the page has them: an SVG with live text takes what is installed; a PNG is set in Noto (see `outline.ts`). */
export const SANS =
	"'PingFang SC','HarmonyOS Sans SC','Noto Sans CJK SC','Noto Sans SC','Microsoft YaHei',sans-serif";
export const SERIF =
	"'Songti SC','Noto Serif CJK SC','Noto Serif SC','Source Han Serif SC',STSong,serif";

/** In English a Latin face comes first, as on the page: quotation marks are set as English sets them. */
const LATIN: readonly [chinese: string, latin: string][] = [
	[
		SANS,
		"system-ui,'Segoe UI',Roboto,'Helvetica Neue',Arial,'PingFang SC','Noto Sans CJK SC',sans-serif"
	],
	[
		SERIF,
		"Georgia,'Times New Roman','Noto Serif','DejaVu Serif','Songti SC','Noto Serif CJK SC',serif"
	]
];

/** A picture whose text stays text, in the faces of its language. */
export function setFaces(svg: string, { code }: Language): string {
	return code === 'en' ? LATIN.reduce((svg, [from, to]) => svg.replaceAll(from, to), svg) : svg;
}

export interface Type {
	/** Pixels. */
	size: number;
	/** Baseline to baseline in ems; 1.4 unless told. */
	leading?: number;
	weight?: 400 | 700;
	family?: typeof SERIF;
	/** Ink unless told. */
	fill?: string;
	anchor?: 'middle' | 'end';
	/** For what stays Chinese in an English picture. */
	lang?: 'zh-CN';
}

/** A piece of a picture: its markup, drawn from (0, 0), and what it takes. */
export interface Block {
	markup: string;
	width: number;
	height: number;
}

/** Text in lines no wider than `width`; the block's height ends under the last line. */
export function setText(text: string, width: number, type: Type): Block {
	return stackLines(breakParagraph(text, width / type.size), width, type);
}

export function stackLines(lines: string[], width: number, type: Type): Block {
	const { size, leading = 1.4, weight, family, fill = 'var(--ink)', anchor, lang } = type;
	const x = anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0;
	const attributes = [
		` font-size="${size}" fill="${fill}"`,
		weight === 700 ? ' font-weight="700"' : '',
		family ? ` font-family="${family}"` : '',
		anchor ? ` text-anchor="${anchor}"` : '',
		lang ? ` lang="${lang}"` : ''
	].join('');
	const step = size * leading;
	const set = lines
		.map((line, i) => {
			const y = round(i * step + (step - size) / 2 + 0.86 * size);
			// An opening quotation mark is white in its left half: hung, so that lines look flush.
			const hang = !anchor && /^“\p{Script=Han}/u.test(line) ? -0.5 * size : 0;
			return `<text x="${x + hang}" y="${y}">${escapeMarkup(line)}</text>`;
		})
		.join('');
	return { markup: `<g${attributes}>${set}</g>`, width, height: Math.ceil(lines.length * step) };
}

export function moveTo(x: number, y: number, block: { markup: string }): string {
	return `<g transform="translate(${round(x)} ${round(y)})">${block.markup}</g>`;
}

/** Blocks below each other; those without height take no gap. */
export function stackBlocks(blocks: Block[], gap: number | number[]): Block {
	let y = 0;
	let markup = '';
	let width = 0;
	blocks
		.filter((block) => block.height > 0)
		.forEach((block, i) => {
			if (i > 0) y += typeof gap === 'number' ? gap : (gap[i - 1] ?? 0);
			markup += moveTo(0, y, block);
			y += block.height;
			width = Math.max(width, block.width);
		});
	return { markup, width, height: y };
}

export const NOTHING: Block = { markup: '', width: 0, height: 0 };

/** What a reader's browser needs of a drawing, and no picture does. */
const FOR_BROWSERS = / (?:data-[\w-]+|aria-[\w-]+|role|pointer-events|xmlns)="[^"]*"/g;
/** Shapes that are touched and not seen. */
const UNSEEN =
	/<(?:path|rect)\b(?=[^<>]* fill="(?:transparent"|none" stroke="none"))[^<>]*(?:(?<=\/)>|><\/(?:path|rect)>)/g;

/**
 * A drawing as part of a picture: scaled to a width, or into a box without changing its shape.
 * @throws RangeError for anything but one `<svg viewBox>`
 */
export function placeDrawing(svg: string, width: number, height?: number): Block {
	const box = /^<svg\b[^>]*? viewBox="([-\d.]+) ([-\d.]+) ([\d.]+) ([\d.]+)"/.exec(svg);
	if (!box) throw new RangeError('A drawing is one <svg> with a viewBox');
	const [own, high] = [Number(box[3]), Number(box[4])];
	const scale = Math.min(width / own, height === undefined ? Infinity : height / high);
	const size = { width: round(own * scale), height: round(high * scale) };
	const markup = svg
		.replace(FOR_BROWSERS, '')
		.replace(UNSEEN, '')
		// It may have a size of its own, and no XML says a thing twice.
		.replace(/^<svg\b[^>]*/, (tag) => tag.replace(/ (?:width|height)="[^"]*"/g, ''))
		.replace(/^<svg/, `<svg width="${size.width}" height="${size.height}"`);
	return { markup, ...size };
}

/** A block in the middle of a room. */
export function placeInside(block: Block, room: { width: number; height: number }): Block {
	const x = (room.width - block.width) / 2;
	const y = (room.height - block.height) / 2;
	return { ...room, markup: moveTo(x, y, block) };
}

export const round = (value: number) => Math.round(value * 10) / 10;

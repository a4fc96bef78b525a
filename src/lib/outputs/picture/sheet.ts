import { escapeMarkup } from '#lib/text/escape.ts';
import { advance } from '#lib/text/advance.ts';
import { fillOf } from '#lib/charts/palette.ts';
import { breakHeadline } from '#lib/text/headline.ts';
import { breakParagraph } from '#lib/text/paragraph.ts';
import {
	moveTo,
	NOTHING,
	round,
	SANS,
	SERIF,
	setText,
	stackBlocks,
	stackLines,
	type Block
} from './markup.ts';

/** All that stands in a picture besides its chart. */
export interface Furniture {
	headline: string;
	/** How much wider than `advance` reckons it may be: Latin text in a bold serif that only a reader's device knows. */
	stretch?: number;
	/** The meeting. */
	kicker: string | null;
	/** The steps of colour with what they stand for; null for a chart without. */
	legend: { unit: string; steps: string[] } | null;
	/** How to read it. */
	notes: string[];
	/** Days, source, what the law wants on a map. */
	lines: string[];
	site: string;
	/** Address of an image as a `data:` URL; it stands in a box four times as wide as high. */
	logo: string | null;
	qr: { path: string; modules: number; label: string } | null;
}

/** What is left for the chart: `draw` is called with it. */
export type Draw<Height> = (room: { width: number; height: Height }) => Block;

export interface Sheet {
	width: number;
	height: number;
	/** Everything inside the `<svg>`. */
	markup: string;
}

/** Below this height there is no room for a legend of four lines. */
export const LOW = 450;

/** Words on the left, chart on the right: for what is wider than high. */
export function setBeside(
	furniture: Furniture,
	draw: Draw<number>,
	width: number,
	height: number
): Sheet {
	const unit = Math.min(height / 630, width / 1100);
	const margin = Math.round(44 * unit);
	const column = Math.round(width * 0.285);
	const small = Math.max(13, Math.round(16 * unit));
	const inner = height - 2 * margin;
	const isLow = height < LOW;

	const foot = stackBlocks(
		[
			...furniture.lines.map((line) =>
				setText(line, column, { size: small, fill: 'var(--muted)', leading: 1.35 })
			),
			setSite(furniture, column, Math.round(22 * unit))
		],
		4 * unit
	);
	const legend = furniture.legend
		? isLow
			? setLegendAcross(furniture.legend, column, 14)
			: setLegendDown(furniture.legend, column, Math.round(19 * unit))
		: NOTHING;
	const notes = stackBlocks(
		furniture.notes.map((note) =>
			setText(note, column, { size: small, fill: 'var(--muted)', leading: 1.35 })
		),
		4 * unit
	);
	const kicker = furniture.kicker
		? setText(furniture.kicker, column, { size: Math.round(19 * unit), fill: 'var(--muted)' })
		: NOTHING;
	const gap = 18 * unit;
	const left = inner - foot.height - legend.height - notes.height - kicker.height - 4 * gap;
	const headline = fitHeadline(furniture.headline, column, left, 46 * unit);
	const top = stackBlocks([kicker, headline, legend, notes], gap);

	const gutter = Math.round(36 * unit);
	const chart = draw({ width: width - 2 * margin - column - gutter, height: inner });
	return {
		width,
		height,
		markup:
			rule(margin, margin - 14 * unit, width - 2 * margin, 3 * unit) +
			moveTo(margin, margin, top) +
			moveTo(margin, height - margin - foot.height, foot) +
			moveTo(margin + column + gutter, margin, chart)
	};
}

/**
 * Headline, legend, chart and source below each other.
 * @param height null: as high as it needs
 * @param type as large as a phone wants it, which shows the picture at a third; or smaller, where all has to fit
 */
export function setBelow<Height extends number | null>(
	furniture: Furniture,
	draw: Draw<Height>,
	width: number,
	height: Height,
	type: keyof typeof TYPES
): Sheet {
	const margin = 48;
	const inner = width - 2 * margin;
	const size = TYPES[type];
	const isLarge = type !== 'small';

	const head = stackBlocks(
		[
			furniture.kicker
				? setText(furniture.kicker, inner, { size: size.kicker, fill: 'var(--muted)' })
				: NOTHING,
			fitHeadline(
				furniture.headline,
				inner / (furniture.stretch ?? 1),
				size.headline * 1.3 * (isLarge ? 3 : 2),
				size.headline
			),
			furniture.legend ? setLegendAcross(furniture.legend, inner, size.text) : NOTHING,
			...furniture.notes.map((note) =>
				setText(note, inner, { size: size.small, fill: 'var(--muted)', leading: 1.35 })
			)
		],
		isLarge ? [6, 18, 8] : [4, 14, 4]
	);
	const code = furniture.qr ? setCode(furniture.qr, 200) : NOTHING;
	const footWidth = code.width > 0 ? inner - code.width - 40 : inner;
	const lines = stackBlocks(
		[
			...furniture.lines.map((line) =>
				setText(line, footWidth, { size: size.small, fill: 'var(--muted)', leading: 1.35 })
			),
			setSite(furniture, footWidth, size.site)
		],
		isLarge ? 6 : 4
	);
	const footHeight = Math.max(lines.height, code.height);
	const gap = isLarge ? 32 : 24;
	const top = margin + head.height + gap;
	const chart = draw({
		width: inner,
		height: (height === null ? null : height - top - gap - footHeight - margin) as Height
	});
	const footTop = height === null ? top + chart.height + gap : height - margin - footHeight;
	return {
		width,
		height: height ?? Math.ceil(footTop + footHeight + margin),
		markup:
			rule(margin, margin - 18, inner, isLarge ? 5 : 4) +
			moveTo(margin, margin, head) +
			moveTo(margin, top, chart) +
			// Nothing comes near the code: scanners want four modules of paper around it.
			rule(margin, footTop - gap / 2, footWidth, 1.5, 'var(--rule)') +
			moveTo(margin, footTop, lines) +
			moveTo(margin + inner - code.width, footTop, code)
	};
}

const TYPES = {
	large: { kicker: 38, headline: 68, text: 38, small: 34, site: 40 },
	middle: { kicker: 32, headline: 60, text: 32, small: 27, site: 34 },
	small: { kicker: 24, headline: 50, text: 24, small: 21, site: 26 }
};

/** What no XML file may hold, and an HTML page may: a single one of them and no program opens the picture. */
const NO_XML = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The whole picture as an SVG file with live text. */
export function writeSheet(sheet: Sheet, title: string, tag: string): string {
	const { width, height, markup } = sheet;
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
		`viewBox="0 0 ${width} ${height}" font-family="${SANS}" xml:lang="${tag}">` +
		`<title>${escapeMarkup(title)}</title>` +
		`<rect width="${width}" height="${height}" fill="var(--paper)"/>${markup}</svg>\n`;
	return svg.replace(NO_XML, '\uFFFD');
}

/** A headline may be set so much smaller if it then takes a line less. */
const SMALLER = 0.8;
/** Below this its parts are broken rather. */
const SMALLEST = 0.6;

/** A headline in type of at most that size, in lines that end where its parts end. */
function fitHeadline(text: string, width: number, height: number, most: number): Block {
	const set = (lines: string[], size: number) =>
		stackLines(lines, width, { size, leading: 1.28, weight: 700, family: SERIF });
	let best: { lines: string[]; size: number } | null = null;
	for (let size = Math.round(most); size >= SMALLEST * most; size--) {
		if (best && size < SMALLER * most) break;
		const lines = breakHeadline(text, width / size);
		if (!lines || set(lines, size).height > height) continue;
		if (!best || lines.length < best.lines.length) best = { lines, size };
	}
	if (best) return set(best.lines, best.size);
	for (let size = Math.round(most); ; size--) {
		const block = set(breakParagraph(text, width / size), size);
		if (block.height <= height || size <= 14) return block;
	}
}

function setLegendDown(
	legend: NonNullable<Furniture['legend']>,
	width: number,
	size: number
): Block {
	const box = Math.round(size * 1.1);
	return stackBlocks(
		[
			setText(legend.unit, width, { size, weight: 700 }),
			...legend.steps.map((step, bin) => {
				const label = setText(step, width - box - 10, { size, leading: 1.3 });
				return {
					markup: swatch(bin, 0, (size * 1.3 - box) / 2, box) + moveTo(box + 10, 0, label),
					width,
					height: label.height
				};
			})
		],
		Math.round(size * 0.3)
	);
}

/** Unit and steps in a row, or in several where the row is full. */
function setLegendAcross(
	legend: NonNullable<Furniture['legend']>,
	width: number,
	size: number
): Block {
	const box = Math.round(size * 1.05);
	const step = Math.round(size * 1.55);
	let [x, y] = [0, 0];
	let markup = stackLines([legend.unit], width, { size, weight: 700, leading: 1.3 }).markup;
	x += (advance(legend.unit) + 0.8) * size;
	legend.steps.forEach((label, bin) => {
		const takes = box + (0.35 + advance(label)) * size;
		if (x > 0 && x + takes > width) {
			x = 0;
			y += step;
		}
		markup +=
			swatch(bin, x, y + (size * 1.3 - box) / 2, box) +
			moveTo(x + box + 0.35 * size, y, stackLines([label], width, { size, leading: 1.3 }));
		x += takes + 0.9 * size;
	});
	return { markup, width, height: y + size * 1.3 };
}

function swatch(bin: number, x: number, y: number, size: number): string {
	const fill = fillOf(bin as 0 | 1 | 2 | 3);
	return (
		`<rect x="${round(x + 0.75)}" y="${round(y + 0.75)}" width="${size - 1.5}" ` +
		`height="${size - 1.5}" fill="${fill}" stroke="var(--muted)" stroke-width="1.5"/>`
	);
}

/** The site's name, and the logo at the end of its line. */
function setSite(furniture: Furniture, width: number, size: number): Block {
	const name = setText(furniture.site, width, { size, weight: 700, family: SERIF });
	if (!furniture.logo) return name;
	const high = Math.round(size * 1.5);
	const logo =
		`<image href="${escapeMarkup(furniture.logo)}" x="${width - high * 4}" y="0" width="${high * 4}" ` +
		`height="${high}" preserveAspectRatio="xMaxYMid meet"/>`;
	return { markup: name.markup + logo, width, height: Math.max(name.height, high) };
}

/** Paper between a code and its label. */
const QUIET = 36;

function setCode(qr: NonNullable<Furniture['qr']>, size: number): Block {
	const label = setText(qr.label, size, { size: 30, anchor: 'middle', fill: 'var(--muted)' });
	const scale = round((size / qr.modules) * 100) / 100;
	return {
		markup:
			`<path transform="scale(${scale})" d="${qr.path}" fill="var(--ink)" ` +
			`shape-rendering="crispEdges"/>${moveTo(0, size + QUIET, label)}`,
		width: size,
		height: size + QUIET + label.height
	};
}

function rule(x: number, y: number, width: number, weight: number, fill = 'var(--ink)'): string {
	return (
		`<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(weight)}" ` +
		`fill="${fill}"/>`
	);
}

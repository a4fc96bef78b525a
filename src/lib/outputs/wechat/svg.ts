import { escapeMarkup } from '#lib/text/escape.ts';
import { flatten } from '#lib/charts/flatten.ts';
import { fillOf, PALETTES } from '#lib/charts/palette.ts';
import { breakTitle } from '#lib/text/headline.ts';
import { breakParagraph } from '#lib/text/paragraph.ts';

/** An article has 20,000 characters, markup included; one chart may take this many. */
export const MOST_CHARACTERS = 6000;

/** Attributes of an element; `undefined` is left out. */
type Attributes = Record<string, string | number | undefined>;

/**
 * An element with a closing tag of its own: WeChat's editor makes nothing good of `<path/>`. What it drops is never written:
 * `id`, `class`, `style`, `url(#…)`, addresses.
 */
export function write(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
		.join('');
	return `<${name}${written}>${content}</${name}>`;
}

export const writeText = (x: number, y: number, text: string, more: Attributes = {}): string =>
	write('text', { x: round(x), y: round(y), ...more }, escapeMarkup(text));

/** Numerals in one element, each at its own place: `x` takes a list, a character for a number. */
export function writeNumerals(
	numerals: { x: number; text: string }[],
	y: number,
	size: number
): string {
	const single = numerals.filter(({ text }) => text.length === 1);
	const several = numerals.filter(({ text }) => text.length > 1);
	// Listed places are where a character begins: half of a digit's width to the left.
	const half = 0.28 * size;
	return (
		(single.length === 0
			? ''
			: write(
					'text',
					{ x: single.map(({ x }) => round(x - half)).join(' '), y: round(y) },
					single.map(({ text }) => text).join('')
				)) + several.map(({ x, text }) => writeText(x - half * text.length, y, text)).join('')
	);
}

export interface Chart {
	/** In user units; `unit` of them are a pixel on a phone that shows the article 328 px wide. */
	width: number;
	height: number;
	unit: number;
	markup: string;
}

/** What stands around the chart. */
export interface Frame {
	headline: string;
	/** What is counted, and the steps of colour in words; null for a chart without. */
	legend: { unit: string; steps: readonly string[] } | null;
	notes: string[];
	lines: string[];
}

/** The whole piece for WeChat: headline, legend, chart and source in one `<svg>`, in the light colours. */
export function frameChart(chart: Chart, frame: Frame): string {
	const { width, unit } = chart;
	const size = { headline: 19 * unit, text: 13 * unit, small: 12 * unit };
	let y = 0;
	let markup = '';
	const setLines = (lines: string[], type: number, more: Attributes) => {
		markup += write(
			'g',
			{ 'font-size': round(type), ...more },
			lines.map((line, i) => writeText(0, y + (i * 1.4 + 1) * type, line)).join('')
		);
		y += (lines.length * 1.4 + 0.3) * type;
	};
	const setSmall = (text: string) =>
		setLines(breakParagraph(text, width / size.small), size.small, { fill: 'var(--muted)' });
	setLines(breakTitle(frame.headline, width / size.headline), size.headline, {
		'font-weight': 700,
		fill: 'var(--ink)'
	});
	if (frame.legend) {
		markup += writeLegend(frame.legend, y + 2 * unit, size.text, width);
		y += 2.2 * size.text * Math.ceil(legendWidth(frame.legend, size.text) / width);
	}
	for (const note of frame.notes) setSmall(note);
	y += 6 * unit;
	markup += write('g', { transform: `translate(0 ${round(y)})` }, chart.markup);
	y += chart.height + 8 * unit;
	for (const line of frame.lines) setSmall(line);

	const margin = 4 * unit;
	const [whole, height] = [width + 2 * margin, Math.ceil(y + margin)];
	const box = [-margin, -margin, whole, height].map(round).join(' ');
	const paper = write('rect', {
		x: -margin,
		y: -margin,
		width: whole,
		height,
		fill: 'var(--paper)'
	});
	return flatten(
		write(
			'svg',
			{ xmlns: 'http://www.w3.org/2000/svg', viewBox: box, width: '100%' },
			paper + markup
		),
		PALETTES.light
	);
}

const STEP = { box: 1.1, gap: 0.4, after: 0.9 };

const widthOf = (label: string, size: number) =>
	(STEP.box + STEP.gap + [...label].length + STEP.after) * size;
const unitWidth = (unit: string, size: number) => ([...unit].length + STEP.after) * size;
const legendWidth = ({ unit, steps }: NonNullable<Frame['legend']>, size: number) =>
	steps.reduce((sum, label) => sum + widthOf(label, size), unitWidth(unit, size));

function writeLegend(
	{ unit, steps }: NonNullable<Frame['legend']>,
	top: number,
	size: number,
	width: number
): string {
	let [x, y] = [unitWidth(unit, size), top];
	let boxes = '';
	let labels = writeText(0, y + size, unit, { 'font-weight': 700 });
	steps.forEach((label, bin) => {
		if (x > 0 && x + widthOf(label, size) > width) {
			x = 0;
			y += 1.6 * size;
		}
		boxes += write('rect', {
			x: round(x),
			y: round(y),
			width: round(STEP.box * size),
			height: round(STEP.box * size),
			fill: fillOf(bin as 0 | 1 | 2 | 3)
		});
		labels += writeText(x + (STEP.box + STEP.gap) * size, y + size, label);
		x += widthOf(label, size);
	});
	return (
		write('g', { stroke: 'var(--muted)' }, boxes) +
		write('g', { 'font-size': round(size), fill: 'var(--ink)' }, labels)
	);
}

export const round = (value: number) => Math.round(value * 10) / 10;

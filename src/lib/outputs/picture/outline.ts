import { escapeMarkup } from '#lib/text/escape.ts';
import { readSvg } from '#lib/text/svg.ts';
import { SERIF } from './markup.ts';

export interface Face {
	family: 'sans' | 'serif';
	weight: 400 | 700;
}

/** Turns text into the outlines of its glyphs. */
export interface Typesetter {
	/**
	 * @param proportional sets quotation marks as Latin text has them, not on a full em
	 * @returns for each glyph its path, in thousandths of an em with y upwards, and how far it stands from the text's
	 * start; likewise what no font of ours has, left as text; and the advance of it all
	 */
	set(
		text: string,
		face: Face,
		proportional: boolean
	): {
		glyphs: { path: string; x: number }[];
		left: { text: string; x: number }[];
		advance: number;
	};
}

interface Style {
	size: number;
	face: Face;
	anchor: string;
	proportional: boolean;
}

/** A stretch of text in one style. */
interface Run {
	text: string;
	style: Style;
	/** Where it is put, if not behind the run before it; of several places each is a character's. */
	x: number[] | null;
	y: number | null;
	dx: number;
	/** Down from the line of the run before it; what follows stays there. */
	dy: number;
	fill: string | null;
}

const INHERITED = / (?:font-size|font-weight|font-family|text-anchor|lang|xml:lang)="[^"]*"/g;

/**
 * Replaces all text of an SVG file by its outlines: for print, and for rendering with no font at hand. What it draws is the
 * same; text can no longer be searched, but for characters that no font of ours has: they stay text. It knows what our drawings use: `text` and `tspan` with `x`, `y`, `dx`, `dy`, size,
 * weight, family, anchor, fill, and a stroke behind it.
 * @throws RangeError for text that is placed in another way, which would be set elsewhere than where it is drawn
 */
export function outlineText(svg: string, typesetter: Typesetter): string {
	const styles: Style[] = [
		{ size: 16, face: { family: 'sans', weight: 400 }, anchor: 'start', proportional: false }
	];
	const fills: (string | null)[] = [];
	let runs: Run[] | null = null;
	let [textTag, halo]: [string, Halo | null] = ['', null];
	let title = false;
	let output = '';

	for (const token of readSvg(svg)) {
		const style = styles.at(-1)!;
		const { source } = token;
		if (token.kind === 'text') {
			if (runs && source.trim() !== '')
				runs.push(continueRun(runs, token.text.replace(/\s+/g, ' '), style, fills.at(-1)));
			else if (title || source.trim() !== '') output += source;
			continue;
		}
		const { name } = token;
		if (token.kind === 'end') {
			styles.pop();
			if (name === 'title') title = false;
			if (name === 'tspan') fills.pop();
			else if (name === 'text') {
				output += `<g${textTag}>${setRuns(runs ?? [], halo, typesetter)}</g>`;
				runs = null;
			} else output += source;
			continue;
		}
		const own: Partial<Record<string, string>> = token.attributes;
		if (!token.isEmpty) styles.push(inherit(style, own));
		if (name === 'text') {
			// Place and colour; style is in the outlines.
			textTag = own.fill === undefined ? '' : ` fill="${own.fill}"`;
			halo = haloOf(own);
			runs = [place(own, styles.at(-1)!, null)];
		} else if (name === 'tspan') {
			fills.push(own.fill ?? fills.at(-1) ?? null);
			runs?.push(place(own, styles.at(-1)!, fills.at(-1) ?? null));
		} else {
			if (name === 'title') title = !token.isEmpty;
			output += source.replace(INHERITED, '');
		}
	}
	return output;
}

function inherit(style: Style, own: Partial<Record<string, string>>): Style {
	const family = own['font-family'];
	const lang = own['lang'] ?? own['xml:lang'];
	const weight = own['font-weight'];
	return {
		size: own['font-size'] === undefined ? style.size : Number(own['font-size']),
		anchor: own['text-anchor'] ?? style.anchor,
		proportional: lang === undefined ? style.proportional : !lang.startsWith('zh'),
		face: {
			family: family === undefined ? style.face.family : family === SERIF ? 'serif' : 'sans',
			// No weight is faked: there are two, and what asks for more than the one gets the other.
			weight: weight === undefined ? style.face.weight : Number(weight) >= 600 ? 700 : 400
		}
	};
}

/** What is painted behind a name, so that it is read where it passes over an edge: as wide in all, in the text's units. */
interface Halo {
	stroke: string;
	width: number;
}

/** Of a text that is stroked; a stroke in front of its fill is none of ours. */
function haloOf(own: Partial<Record<string, string>>): Halo | null {
	const { stroke } = own;
	if (stroke === undefined || stroke === 'none') return null;
	if (own['paint-order'] !== 'stroke' || own['stroke-linejoin'] !== 'round')
		throw new RangeError('Text cannot be outlined with a stroke that is no halo');
	return { stroke, width: Number(own['stroke-width'] ?? 1) };
}

/** Attributes that move text or change its measure. */
const UNKNOWN = [
	...['rotate', 'transform', 'textLength', 'letter-spacing', 'word-spacing'],
	...['dominant-baseline', 'alignment-baseline', 'baseline-shift', 'writing-mode', 'style']
];

function place(own: Partial<Record<string, string>>, style: Style, fill: string | null): Run {
	const unknown = UNKNOWN.find((name) => own[name] !== undefined);
	if (unknown) throw new RangeError(`Text cannot be outlined with ${unknown}`);
	return {
		text: '',
		style,
		x: own.x === undefined ? null : own.x.split(/[\s,]+/).map(Number),
		y: own.y === undefined ? null : Number(own.y),
		dx: Number(own.dx ?? 0),
		dy: Number(own.dy ?? 0),
		fill
	};
}

/** Text directly behind a tag belongs to the place that the tag gives. */
function continueRun(
	runs: Run[],
	text: string,
	style: Style,
	fill: string | null | undefined
): Run {
	const last = runs.at(-1);
	if (last?.text === '' && last.style === style) {
		runs.pop();
		return { ...last, text };
	}
	return { text, style, x: null, y: null, dx: 0, dy: 0, fill: fill ?? null };
}

/** Runs that follow each other make a chunk, which is anchored as a whole. */
function setRuns(runs: Run[], halo: Halo | null, typesetter: Typesetter): string {
	let [markup, behind] = ['', ''];
	let [x, y] = [0, 0];
	let chunk: { markup: (start: number) => [fill: string, halo: string]; advance: number }[] = [];
	let [start, anchor] = [0, 'start'];
	const flush = () => {
		const whole = chunk.reduce((sum, run) => sum + run.advance, 0);
		let at = start - (anchor === 'middle' ? whole / 2 : anchor === 'end' ? whole : 0);
		for (const run of chunk) {
			const [filled, haloed] = run.markup(at);
			markup += filled;
			behind += haloed;
			at += run.advance;
		}
		x = at;
		chunk = [];
	};
	for (const run of runs.flatMap(spread)) {
		if (run.x !== null || run.y !== null) {
			flush();
			start = run.x?.[0] ?? x;
			y = run.y ?? y;
			anchor = run.style.anchor;
		}
		y += run.dy;
		const { size, face, proportional } = run.style;
		if (run.dx !== 0) chunk.push({ markup: () => ['', ''], advance: run.dx });
		if (run.text === '') continue;
		const set = typesetter.set(run.text, face, proportional);
		const scale = size / 1000;
		const baseline = y;
		const fill = run.fill === null ? '' : ` fill="${run.fill}"`;
		chunk.push({
			advance: set.advance * scale,
			markup: (left) => {
				const glyphs = set.glyphs.map(writeGlyph).join('');
				const rest = set.left.map((part) => writeLeft(part, face)).join('');
				const at = `transform="matrix(${trim(scale)} 0 0 ${trim(-scale)} ${trim(left)} ${trim(baseline)})"`;
				return [
					`<g ${at}${fill}>${glyphs}${rest}</g>`,
					halo
						? `<g ${at} fill="none" stroke="${halo.stroke}" stroke-width="${trim(halo.width / scale)}" stroke-linejoin="round">${glyphs}</g>`
						: ''
				];
			}
		});
	}
	flush();
	// Behind all of the text: a name's is not painted over the number in front of it.
	return behind + markup;
}

/** A run whose characters have each a place of their own, as so many runs. */
function spread(run: Run): Run[] {
	if (run.x === null || run.x.length < 2) return [run];
	const characters = [...run.text];
	const places = run.x.slice(0, characters.length);
	return places.map((x, i) => ({
		...run,
		x: [x],
		text: i < places.length - 1 ? (characters[i] ?? '') : characters.slice(i).join('')
	}));
}

function writeGlyph({ path, x }: { path: string; x: number }): string {
	if (path === '') return '';
	return x === 0 ? `<path d="${path}"/>` : `<path transform="translate(${trim(x)})" d="${path}"/>`;
}

/** Text that stays text, for a font of the reader's, in the same space: thousandths of an em, and turned upside up again. */
function writeLeft({ text, x }: { text: string; x: number }, { family, weight }: Face): string {
	return (
		`<text transform="matrix(1 0 0 -1 ${trim(x)} 0)" font-family="${family === 'serif' ? 'serif' : 'sans-serif'}" ` +
		`font-size="1000" font-weight="${weight}" text-anchor="start">${escapeMarkup(text)}</text>`
	);
}

const trim = (value: number) => Math.round(value * 10000) / 10000;

import { advance } from '#lib/text/advance.ts';
import type { Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import type { Subject } from '../picture/formats.ts';
import type { StoryView } from '../page/view.ts';
import { listOwners } from '#lib/data/owners.ts';
import { delegationOf, describeEmbed, type Description } from './describe.ts';
import { drawEmbeds } from './drawings.ts';
import { thin, WIDE_FROM, WIDEST, type Heights } from './heights.ts';
import { legendNote } from './legend.ts';
import { listVoices, writeVoice } from './voices.ts';

/**
 * How high an embed page is, worked out at build time from its layout, so that a host can reserve the room before anything loads. The
 * lengths are those of `embed.css`; tests in real browsers hold the two together. Han characters are one em wide in every
 * font, so Chinese lines break where they are reckoned to; Latin letters vary by font, and a line more or less is put
 * right by the frame's own message.
 */
export function measureEmbed(view: StoryView, page: Subject, language: Language): Heights {
	const description = describeEmbed(view, page, language);
	return thin(
		WIDTHS.map((width) => [width, Math.ceil(heightOf(view, page, description, language, width))])
	);
}

/** Columns of articles on phones from 320 to 430 px, with usual margins; then the steps of the layout. */
const WIDTHS = [
	288,
	296,
	328,
	343,
	358,
	361,
	380,
	398,
	420,
	444,
	500,
	WIDE_FROM - 1,
	WIDE_FROM,
	620,
	640,
	656,
	680,
	720,
	WIDEST
];

const EDGE = { top: 2, padding: 10 + 8 };
const TITLE = { size: 18, line: 26 };
const LEGEND = { above: 6, row: 24, size: 13, line: 20 };
const FIGURE = 10;
/** Narrow drawings grow no wider. */
const NARROW_MOST = 420;
const HEADING = { above: 10, line: 24 };
/** Names in the drawings stay 12 px high: the map is so wide at least, what stands beside it at most. */
const PARTS = { map: 302, gap: 14, beside: 340 };
const CAPTION = { above: 8, size: 12, line: 18 };
const FOOT = 36;
/** The closed table's line; the voices have none. */
const TABLE = 32;
const VOICE = { above: 4, size: 15, line: 28 };
const STATEMENT = { above: 8, size: 15, line: 26, inset: 12 };
const SPEAKER = { above: 12, line: 26 };

function heightOf(
	view: StoryView,
	page: Subject,
	{ title, caption }: Description,
	language: Language,
	width: number
): number {
	const inner = Math.min(width, WIDEST);
	const wide = width >= WIDE_FROM;
	const lines = (text: string, size: number, room = inner) => countLines(text, room / size);
	const legend =
		page.chart === 'map' || page.chart === 'heatmap'
			? LEGEND.above +
				LEGEND.row +
				LEGEND.line * lines(legendNote(messagesIn(language)), LEGEND.size)
			: 0;
	return (
		EDGE.top +
		EDGE.padding +
		TITLE.line * countLines(title, inner / TITLE.size, BOLD) +
		legend +
		FIGURE +
		CHART_HEIGHTS[page.chart](view, page, language, inner, wide) +
		CAPTION.above +
		CAPTION.line * lines(caption, CAPTION.size) +
		FOOT +
		(page.chart === 'voices' ? 0 : TABLE)
	);
}

const CHART_HEIGHTS: Record<
	Subject['chart'],
	(view: StoryView, page: Subject, language: Language, inner: number, wide: boolean) => number
> = {
	map(view, _, language, inner, wide) {
		const { aspects } = drawEmbeds(view, language);
		const narrow = Math.min(inner, NARROW_MOST);
		if (aspects.tiles > 0) return aspects.tiles * narrow;
		const room = wide ? Math.min(PARTS.beside, inner - PARTS.map - PARTS.gap) : narrow;
		const heading = HEADING.above + HEADING.line;
		const beside =
			(aspects.inset > 0 ? heading + aspects.inset * room : 0) +
			(aspects.beyond > 0 ? heading + aspects.beyond * room : 0);
		if (!wide) return aspects.map * narrow + beside;
		return Math.max(
			aspects.map * (inner - room - PARTS.gap),
			// The first heading stands at the top of its column.
			beside - HEADING.above
		);
	},
	cloud: (view, _, language, inner, wide) => drawn(view, language, 'cloud', inner, wide),
	heatmap: (view, _, language, inner, wide) => drawn(view, language, 'heatmap', inner, wide),
	voices(view, { preset }, language, inner) {
		const { corpus } = view;
		const delegation = delegationOf(view, preset);
		if (delegation === null)
			return listOwners(corpus).reduce<number>(
				(sum, owner) =>
					sum +
					VOICE.above +
					VOICE.line * countLines(writeVoice(corpus, owner, language), inner / VOICE.size, BOLD),
				0
			);
		return listVoices(corpus, delegation, language).reduce(
			(sum, { name, affiliation, statements }) =>
				sum +
				SPEAKER.above +
				SPEAKER.line *
					countLines([name, affiliation].filter(Boolean).join(' '), inner / STATEMENT.size) +
				statements.reduce(
					(total, { label, text }) =>
						total +
						STATEMENT.above +
						STATEMENT.line *
							countLines(`${label} ${text}`, (inner - STATEMENT.inset) / STATEMENT.size),
					0
				),
			0
		);
	}
};

function drawn(
	view: StoryView,
	language: Language,
	chart: 'cloud' | 'heatmap',
	inner: number,
	wide: boolean
): number {
	const { aspects } = drawEmbeds(view, language);
	return wide
		? aspects[`${chart}-wide`] * inner
		: aspects[`${chart}-narrow`] * Math.min(inner, NARROW_MOST);
}

/** `advance` gives the width of Latin letters in the widest of usual fonts; in most they are this much of it. */
const USUAL = 0.87;
const BOLD = 0.95;
const HAN = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef\u2018-\u201f\u2026\u2014·]/u;
/** What no line begins with, and what none ends with. */
const CLOSING = /[、，。；：！？…”’）》」』〕】·%]/u;
const OPENING = /[“‘（《「『〔【]/u;

/** How many lines a browser sets a text in: greedy, breaking between Han characters and at spaces. */
export function countLines(text: string, ems: number, latin = USUAL): number {
	let lines = 1;
	let filled = 0;
	for (const piece of splitUnbreakable(text)) {
		const width = widthOf(piece.trimEnd(), latin);
		if (filled > 0 && filled + width > ems + 0.001) {
			lines++;
			filled = 0;
		}
		filled += widthOf(piece, latin);
		// A word wider than a line is broken wherever the line ends.
		while (filled > ems && width > ems) {
			lines++;
			filled -= ems;
		}
	}
	return lines;
}

function widthOf(text: string, latin: number): number {
	let ems = 0;
	for (const character of text) ems += HAN.test(character) ? 1 : latin * advance(character);
	return ems;
}

/** Pieces that stay on one line: a Han character with the marks that cling to it, a Latin word with its space. */
function splitUnbreakable(text: string): string[] {
	const pieces: string[] = [];
	let open = false;
	for (const character of text) {
		const last = pieces[pieces.length - 1];
		const before = last?.at(-1) ?? '';
		const joins =
			last !== undefined &&
			(open ||
				CLOSING.test(character) ||
				(!HAN.test(character) && !/\s/.test(before) && !HAN.test(before)) ||
				character === ' ');
		if (joins) pieces[pieces.length - 1] = last + character;
		else pieces.push(character);
		open = OPENING.test(character);
	}
	return pieces;
}

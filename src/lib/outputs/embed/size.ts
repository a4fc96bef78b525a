import { definitionOf } from '#lib/charts/catalogue.ts';
import { liveChart } from '#lib/charts/live.ts';
import type { Language } from '#lib/messages/language.ts';
import type { Subject } from '../picture/formats.ts';
import type { StoryView } from '../page/view.ts';
import { describeEmbed, stateOf, type Description } from './describe.ts';
import { thin, WIDE_FROM, WIDEST, type Heights } from './heights.ts';
import { BOLD, countLines } from './lines.ts';

/**
 * How high an embed page is, worked out at build time from its layout, so that a host can reserve the room before anything loads. The
 * lengths are those of `embed.css`; tests in real browsers hold the two together. Han characters are one em wide in every
 * font, so Chinese lines break where they are reckoned to; Latin letters vary by font, and a line more or less is put
 * right by the frame's own message.
 */
export function measureEmbed(view: StoryView, page: Subject, language: Language): Heights {
	const state = stateOf(view, page, language);
	const description = describeEmbed(view, page, language, state);
	const hasLegend = liveChart(page.chart).words(state).legend !== null;
	const { embedHeight } = definitionOf(page.chart);
	const around = { ...description, hasLegend };
	return thin(
		WIDTHS.map((width) => {
			const inner = Math.min(width, WIDEST);
			const room = { width: inner, isWide: width >= WIDE_FROM };
			return [width, Math.ceil(heightAround(around, room) + embedHeight(view, state, room))];
		})
	);
}

/** Columns of articles on phones from 320 to 430 px, with usual margins; then the steps of the layout. */
const WIDTHS = [
	280,
	288,
	296,
	312,
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

const EDGE = { top: 2, padding: 6 + 6 };
const TITLE = { narrow: { size: 17, line: 22 }, wide: { size: 18, line: 26 } };
const LEGEND = { above: 2, row: 24 };
const FIGURE = 6;
const CAPTION = { above: 6, size: 12, line: 18 };
/** The links, and beside them the closed table's line. */
const FOOT = 36;

/** How high all else is that stands in a frame: title, legend, caption, links. */
function heightAround(
	{ title, caption, hasLegend }: Pick<Description, 'title' | 'caption'> & { hasLegend: boolean },
	{ width, isWide }: { width: number; isWide: boolean }
): number {
	const { size, line } = isWide ? TITLE.wide : TITLE.narrow;
	return (
		EDGE.top +
		EDGE.padding +
		line * countLines(title, width / size, BOLD) +
		(hasLegend ? LEGEND.above + LEGEND.row : 0) +
		FIGURE +
		CAPTION.above +
		CAPTION.line * countLines(caption, width / CAPTION.size) +
		FOOT
	);
}

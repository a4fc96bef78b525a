import { advance } from '#lib/text/advance.ts';
import CloudDrawing from '#lib/charts/cloud/CloudDrawing.svelte';
import {
	layoutCloud,
	NARROW,
	WIDE,
	type CloudFrame,
	type CloudLayout
} from '#lib/charts/cloud/layout.ts';
import { chooseWords } from '#lib/charts/cloud/words.ts';
import { drawHeatmap } from '#lib/charts/matrix/heatmap.ts';
import { layoutHeatmap, NARROW as NARROW_HEATMAP } from '#lib/charts/matrix/layout.ts';
import { makeMatrix } from '#lib/charts/matrix/matrix.ts';
import { listBeyond } from '#lib/charts/map/beyond.ts';
import BeyondDrawing from '#lib/charts/map/BeyondDrawing.svelte';
import InsetDrawing from '#lib/charts/map/InsetDrawing.svelte';
import { layoutInset, layoutMap, WIDTH } from '#lib/charts/map/layout.ts';
import MapDrawing from '#lib/charts/map/MapDrawing.svelte';
import TileDrawing from '#lib/charts/map/TileDrawing.svelte';
import { layoutTiles } from '#lib/charts/map/tiles.ts';
import { renderDrawing } from '#lib/charts/render.ts';
import type { Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import type { StoryView } from '../page/view.ts';
import type { Chart } from './formats.ts';
import { moveTo, NOTHING, placeDrawing, setText, stackBlocks, type Block } from './markup.ts';
import type { Shown } from './subject.ts';
import { setVoices } from './voices.ts';

/** What a picture leaves for its chart; `height` null: whatever it takes. */
export interface Room {
	width: number;
	height: number | null;
}

/** Draws a chart into the room, from the same drawings as the page's. */
export function drawChart(
	view: StoryView,
	language: Language,
	chart: Chart,
	shown: Shown,
	room: Room
): Block {
	if (chart === 'map') return drawMap(view, language, shown, room);
	if (chart === 'cloud') return drawCloud(view, language, shown, room);
	if (chart === 'heatmap') return drawMatrix(view, language, room);
	return setVoices(view, language, shown, room);
}

/** Whether the map is drawn with boundaries: only then is it a map before the law. */
export const hasBoundaries = (view: StoryView): boolean =>
	view.region !== null && view.boundaries !== null;

/** User units of what stands beside the map, where there is little room. */
const BESIDE = { zh: 460, en: 620 };
const BESIDE_INSET = 200;
/** Where there is less than that, the districts are seen on the map alone. */
const LEAST_FOR_INSET = 400;

function drawMap(view: StoryView, language: Language, shown: Shown, room: Room): Block {
	const { corpus, region, boundaries } = view;
	if (!region) return NOTHING;
	const { counts, headline: title } = shown;
	if (!boundaries) {
		const layout = layoutTiles(region, corpus, language, WIDTH);
		const svg = renderDrawing(TileDrawing, { layout, corpus, counts, title });
		return placeDrawing(svg, room.width, room.height ?? undefined);
	}

	const words = messagesIn(language).map;
	const map = renderDrawing(MapDrawing, {
		layout: layoutMap(boundaries, region, corpus),
		corpus,
		counts,
		language,
		title
	});
	const isTall = room.height === null;
	const hasInset = isTall || (room.height ?? 0) >= LEAST_FOR_INSET;
	const inset = hasInset
		? layoutInset(boundaries, region, corpus, isTall ? undefined : BESIDE_INSET)
		: null;
	const beyond = listBeyond(corpus);
	const width = isTall ? WIDTH : BESIDE[language.code];
	const parts = [
		...(inset
			? [
					{
						heading: words.inset,
						svg: [
							renderDrawing(InsetDrawing, {
								layout: inset,
								corpus,
								counts,
								language,
								title: words.inset,
								width
							})
						]
					}
				]
			: []),
		...(beyond.length > 0 ? [{ heading: words.beyond, svg: drawBeyond(isTall ? 2 : 1) }] : [])
	];
	const beside = (scale: number) =>
		stackBlocks(
			parts.flatMap(({ heading, svg }) => [
				setText(heading, width * scale, { size: Math.round(27 * scale), weight: 700 }),
				besideEachOther(svg.map((one) => placeDrawing(one, (width * scale) / svg.length)))
			]),
			[14 * scale, 34 * scale, 14 * scale]
		);
	if (isTall) return stackBlocks([placeDrawing(map, room.width), beside(room.width / width)], 40);

	/** The delegations without territory, in columns. */
	function drawBeyond(columns: number): string[] {
		const each = Math.ceil(beyond.length / columns);
		return Array.from({ length: columns }, (_, column) => {
			const own = beyond.slice(column * each, (column + 1) * each);
			return renderDrawing(BeyondDrawing, {
				corpus: { ...corpus, delegations: own.flatMap((i) => corpus.delegations[i] ?? []) },
				counts: own.map((i) => counts[i] ?? 0),
				language,
				title: words.beyond,
				width: width / columns
			});
		});
	}

	const height = room.height ?? 0;
	const gap = 0.035 * room.width;
	// As large as the height allows, and never more than two fifths of the width.
	const whole = beside(1).height;
	const scale = Math.min(height / whole, (0.4 * room.width) / width, 1);
	const side = parts.length > 0 ? beside(scale) : NOTHING;
	const main = placeDrawing(map, room.width - (side.width > 0 ? side.width + gap : 0), height);
	const sideY = Math.max(0, (height - side.height) / 2);
	return {
		markup:
			moveTo(0, Math.max(0, (height - main.height) / 2), main) +
			moveTo(room.width - side.width, sideY, side),
		width: room.width,
		height
	};
}

function besideEachOther(blocks: Block[]): Block {
	let x = 0;
	let markup = '';
	for (const block of blocks) {
		markup += moveTo(x, 0, block);
		x += block.width;
	}
	return { markup, width: x, height: Math.max(0, ...blocks.map((block) => block.height)) };
}

/** Between the page's two layouts: for what is about four by three. */
const MIDDLE: CloudFrame = { width: 640, aspect: 0.68, minSize: 14, roomySize: 22, measure: 10 };

function drawCloud(view: StoryView, language: Language, shown: Shown, room: Room): Block {
	const aspect = room.height === null ? Infinity : room.height / room.width;
	const frame = aspect > 1 ? NARROW : aspect > 0.6 ? MIDDLE : WIDE;
	const { words } = chooseWords(view.corpus, 'mentions', language);
	const layout = layoutCloud(words, frame);
	const taken = crop(layout);
	const svg = renderDrawing(CloudDrawing, { layout, title: shown.headline })
		.replace(/(?<= viewBox=")[^"]*/, `${taken.x} 0 ${taken.width} ${layout.height}`)
		.replace(/<text\b(?=[^<>]* data-term="([^"]*)")/g, (tag, id: string) =>
			shown.marked.has(id) ? `${tag} fill="var(--accent)"` : tag
		);
	const width = Math.min(room.width, taken.width * ENLARGED);
	return centre(placeDrawing(svg, width, room.height ?? undefined), room);
}

const LEAST_CELL = 37;

/** Few words do not fill the width that they were laid out for; they are enlarged, but not to a poster. */
const ENLARGED = 3;

function crop(layout: CloudLayout): { x: number; width: number } {
	const halves = layout.words.map((word) => ({
		x: word.x,
		half: (Math.max(...word.lines.map(advance)) * word.size) / 2
	}));
	const left = Math.floor(Math.min(...halves.map(({ x, half }) => x - half)));
	const right = Math.ceil(Math.max(...halves.map(({ x, half }) => x + half)));
	return right > left ? { x: left, width: right - left } : { x: 0, width: layout.width };
}

function drawMatrix(view: StoryView, language: Language, room: Room): Block {
	const { title } = messagesIn(language).heatmap;
	const matrix = makeMatrix(view.corpus, language);
	if (room.height === null) {
		const svg = drawHeatmap(layoutHeatmap(matrix, NARROW_HEATMAP), title);
		return placeDrawing(svg, room.width);
	}
	// The larger the type, the more lines the heads over the columns take: the largest with which all of it fits well.
	for (const most of [3, Infinity]) {
		// Names of places have three characters: narrower columns would break them.
		const largest = most === Infinity ? 2.4 : room.width / (matrix.delegations.length * LEAST_CELL);
		for (let scale = Math.min(2.4, largest); scale > 0.5; scale -= 0.03) {
			const width = Math.floor(room.width / scale);
			const layout = layoutHeatmap(matrix, { width, rows: 'themes', size: 13, least: LEAST_CELL });
			if (layout.height * scale > room.height) continue;
			const isTight =
				layout.rows.some((head) => head.lines.length > most - 1) ||
				layout.columns.some((head) => head.anchor === 'middle' && head.lines.length > most);
			if (isTight) continue;
			return centre(placeDrawing(drawHeatmap(layout, title), room.width, room.height), room);
		}
	}
	throw new RangeError('No room holds the heatmap');
}

function centre(block: Block, room: Room): Block {
	const height = room.height ?? block.height;
	const x = (room.width - block.width) / 2;
	const y = (height - block.height) / 2;
	return { markup: moveTo(x, y, block), width: room.width, height };
}

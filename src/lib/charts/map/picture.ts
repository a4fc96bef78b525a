import { listBeyond } from './beyond.ts';
import { noteAreas } from './area-notes.ts';
import BeyondDrawing from './BeyondDrawing.svelte';
import InsetDrawing from './InsetDrawing.svelte';
import { layoutInset } from './layout.ts';
import { layoutMaps } from './layouts.ts';
import MapDrawing from './MapDrawing.svelte';
import TileDrawing from './TileDrawing.svelte';
import { layoutTiles, NARROW } from './tiles.ts';
import { renderDrawing } from '../render.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import {
	moveTo,
	NOTHING,
	placeDrawing,
	placeInside,
	setText,
	stackBlocks,
	type Block
} from '#lib/outputs/picture/markup.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import type { Room } from '../definition.ts';
import { countMap, type MapState } from './state.ts';

/** User units of what stands beside the map, where there is little room. */
const BESIDE = { zh: 460, en: 620 };
const BESIDE_INSET = 200;
/** From this height over width on, all else stands below the map. */
const TALL = 0.8;
/** Of the height, what that takes at most. */
const BELOW = 0.42;

/** Type of what is said below it, by the height of the room. */
const NOTE = { least: 13, most: 27, share: 1 / 36 };

/** The map with all its parts, and below it what its areas are. */
export function drawMap(view: StoryView, state: MapState, title: string, room: Room): Block {
	const size = Math.round(Math.max(NOTE.least, Math.min(NOTE.most, NOTE.share * room.height)));
	const note = stackBlocks(
		noteAreas(view.corpus, view.region, state.language).map((text) =>
			setText(text, room.width, { size, fill: 'var(--muted)', leading: 1.35 })
		),
		0
	);
	const left = note.height > 0 ? room.height - note.height - size : room.height;
	const parts = drawParts(view, state, title, { ...room, height: left });
	return {
		...room,
		markup: parts.markup + moveTo(0, room.height - note.height, note)
	};
}

function drawParts(view: StoryView, state: MapState, title: string, room: Room): Block {
	const { corpus, region, boundaries } = view;
	if (!region) return NOTHING;
	const { language } = state;
	const counts = countMap(state);
	if (!boundaries) {
		const layout = layoutTiles(region, corpus, language, NARROW);
		const svg = renderDrawing(TileDrawing, { layout, corpus, counts, title });
		return placeInside(placeDrawing(svg, room.width, room.height), room);
	}

	const words = messagesIn(language).map;
	const { map: layout } = layoutMaps(view, language);
	if (!layout) return NOTHING;
	const map = renderDrawing(MapDrawing, {
		layout,
		corpus,
		counts,
		language,
		title
	});
	const inset = layoutInset(boundaries, region, corpus, BESIDE_INSET);
	const width = BESIDE[language.code];
	const shared = { corpus, counts, language, width };
	const parts = [
		...(inset
			? [
					{
						heading: words.inset,
						svg: renderDrawing(InsetDrawing, {
							...shared,
							layout: inset,
							title: words.inset,
							compact: true
						})
					}
				]
			: []),
		...(listBeyond(corpus).length > 0
			? [
					{
						heading: words.beyond,
						svg: renderDrawing(BeyondDrawing, { ...shared, title: words.beyond })
					}
				]
			: [])
	];
	const setPart = ({ heading, svg }: (typeof parts)[number], scale: number) =>
		stackBlocks(
			[
				setText(heading, width * scale, { size: Math.round(27 * scale), weight: 700 }),
				placeDrawing(svg, width * scale)
			],
			12 * scale
		);
	return room.height / room.width > TALL ? setBelow() : setBeside();

	/** The map, and below it all else in columns. */
	function setBelow(): Block {
		const gap = 0.03 * room.width;
		const stand = (scale: number) =>
			besideEachOther(
				parts.map((part) => setPart(part, scale)),
				gap
			);
		const widest = (room.width - gap * (parts.length - 1)) / (width * Math.max(parts.length, 2));
		const below = stand(Math.min(widest, (BELOW * room.height) / stand(1).height));
		const main = placeDrawing(map, room.width, room.height - below.height - gap);
		return placeInside(
			stackBlocks(
				[{ ...main, markup: moveTo((room.width - main.width) / 2, 0, main) }, below],
				gap
			),
			room
		);
	}

	/** The map, and right of it all else: as large as the height allows, and never more than two fifths of the width. */
	function setBeside(): Block {
		const gap = 0.035 * room.width;
		const stack = (scale: number) =>
			stackBlocks(
				parts.map((part) => setPart(part, scale)),
				30 * scale
			);
		const scale = Math.min(room.height / stack(1).height, (0.4 * room.width) / width, 1);
		const side = parts.length > 0 ? stack(scale) : NOTHING;
		const main = placeDrawing(
			map,
			room.width - (side.width > 0 ? side.width + gap : 0),
			room.height
		);
		return {
			...room,
			markup:
				moveTo(0, (room.height - main.height) / 2, main) +
				moveTo(room.width - side.width, Math.max(0, (room.height - side.height) / 2), side)
		};
	}
}

function besideEachOther(blocks: Block[], gap: number): Block {
	let x = 0;
	let markup = '';
	for (const block of blocks) {
		markup += moveTo(x, 0, block);
		x += block.width + gap;
	}
	return {
		markup,
		width: Math.max(0, x - gap),
		height: Math.max(0, ...blocks.map((block) => block.height))
	};
}

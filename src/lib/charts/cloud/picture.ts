import { advance } from '#lib/text/advance.ts';
import { placeDrawing, placeInside, type Block } from '#lib/outputs/picture/markup.ts';
import type { Room } from '../definition.ts';
import { renderDrawing } from '../render.ts';
import { chooseAccented } from './accented.ts';
import CloudDrawing from './CloudDrawing.svelte';
import {
	layoutCloud,
	makeRoom,
	NARROW,
	WIDE,
	type CloudFrame,
	type CloudLayout
} from './layout.ts';
import type { CloudState } from './state.ts';
import { chooseWords } from './words.ts';

/** Between the page's two layouts: for what is about four by three. */
const MIDDLE: CloudFrame = { width: 640, aspect: 0.68, minSize: 14, roomySize: 22, measure: 10 };

export function drawCloud(state: CloudState, title: string, room: Room): Block {
	const { corpus, language, by, scope } = state;
	const aspect = room.height / room.width;
	const frame = aspect > 1 ? NARROW : aspect > 0.6 ? MIDDLE : WIDE;
	const { words } = chooseWords(corpus, by, language);
	const layout = layoutCloud(words, frame);
	const taken = crop(layout);
	const svg = renderDrawing(CloudDrawing, {
		layout,
		title,
		accented: chooseAccented(corpus, scope)
	}).replace(/(?<= viewBox=")[^"]*/, `${taken.x} 0 ${taken.width} ${layout.height}`);
	const width = Math.min(room.width, taken.width * ENLARGED);
	return placeInside(placeDrawing(svg, width, room.height), room);
}

/** Few words do not fill the width that they were laid out for; they are enlarged, but not to a poster. */
const ENLARGED = 3;

function crop(layout: CloudLayout): { x: number; width: number } {
	const halves = layout.words.map((word) => ({
		x: word.x,
		half: (Math.max(...makeRoom(word.lines, word.note).map(advance)) * word.size) / 2
	}));
	const left = Math.floor(Math.min(...halves.map(({ x, half }) => x - half)));
	const right = Math.ceil(Math.max(...halves.map(({ x, half }) => x + half)));
	return right > left ? { x: left, width: right - left } : { x: 0, width: layout.width };
}

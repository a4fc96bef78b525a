import { placeDrawing, placeInside, type Block } from '#lib/outputs/picture/markup.ts';
import type { Room } from '../definition.ts';
import { drawHeatmap } from './heatmap.ts';
import { layoutMatrix } from './layout.ts';
import { arrangeMatrix, type MatrixState } from './state.ts';

const LEAST_CELL = 37;

export function drawMatrix(state: MatrixState, title: string, room: Room): Block {
	const { matrix } = arrangeMatrix(state);
	// The larger the type, the more lines the heads over the columns take: the largest with which all of it fits well.
	for (const most of [3, Infinity]) {
		// Names of places have three characters: narrower columns would break them.
		const largest = most === Infinity ? 2.4 : room.width / (matrix.delegations.length * LEAST_CELL);
		for (let scale = Math.min(2.4, largest); scale > 0.5; scale -= 0.03) {
			const width = Math.floor(room.width / scale);
			const layout = layoutMatrix(state, { width, rows: 'themes', size: 13, least: LEAST_CELL });
			if (layout.height * scale > room.height) continue;
			const isTight =
				layout.rows.some((head) => head.lines.length > most - 1) ||
				layout.columns.some((head) => head.anchor === 'middle' && head.lines.length > most);
			if (isTight) continue;
			return placeInside(placeDrawing(drawHeatmap(layout, title), room.width, room.height), room);
		}
	}
	throw new RangeError('No room holds the heatmap');
}

import type { CustomSeriesOption } from 'echarts/charts';
import type { GridComponentOption } from 'echarts/components';
import type { ComposeOption } from 'echarts/core';
import { fillOf, inkOn } from '../palette.ts';
import type { HeatmapLayout, PlacedHead } from './layout.ts';
import { GAP } from './spacing.ts';

export type HeatmapOption = ComposeOption<CustomSeriesOption | GridComponentOption>;

/** Which series is which: ECharts' output says only the series and the item that a mark belongs to. */
export const SERIES = { cells: 0, rows: 1, columns: 2 } as const;

type RenderItem = NonNullable<CustomSeriesOption['renderItem']>;
type Shape = ReturnType<RenderItem>;

/**
 * The heatmap for ECharts. Cells are placed by its grid; ECharts' own heatmap series knows neither a hairline around blank
 * cells alone nor a colour by bin that is a custom property, and its axes cannot wrap heads, so each is a custom series.
 */
export function makeOption(layout: HeatmapLayout): HeatmapOption {
	const { plot, rows, columns } = layout;
	return {
		animation: false,
		textStyle: { fontFamily: 'inherit' },
		grid: { left: plot.x, top: plot.y, width: plot.width, height: plot.height },
		xAxis: { type: 'category', show: false, data: columns.map((_, i) => String(i)) },
		// Rows can differ in height, so theirs is a scale of pixels.
		yAxis: { type: 'value', show: false, inverse: true, min: 0, max: plot.height },
		series: [
			{
				type: 'custom',
				silent: true,
				data: layout.cells.map((cell) => [cell.column, cell.y, cell.count]),
				renderItem: (item, api) => drawCell(layout, item.dataIndex, api)
			},
			heads(rows, layout.type.row, layout.type.note),
			heads(columns, layout.type.column, layout.type.note)
		]
	};
}

/** A blank cell is paper with a hairline inside its edge; the others are filled and bear their count. */
function drawCell(layout: HeatmapLayout, index: number, api: Parameters<RenderItem>[1]): Shape {
	const cell = layout.cells[index];
	if (!cell) return null;
	const { bin, count, height } = cell;
	const [middle = 0, top = 0] = api.coord([api.value(0), api.value(1)]);
	const [pitch = 0] = [api.size?.([1, 0])].flat();
	const inset = bin === 0 ? 0.5 : 0;
	// The grid gives the middle of a column with the gap behind it.
	const shape = {
		x: middle - pitch / 2 + inset,
		y: top + inset,
		width: pitch - GAP - 2 * inset,
		height: height - 2 * inset
	};
	const frame = bin === 0 ? { stroke: 'var(--rule)', lineWidth: 1 } : {};
	return {
		type: 'group',
		children: [
			{ type: 'rect', shape, style: { fill: fillOf(bin), ...frame } },
			...(bin === 0
				? []
				: [
						write(String(count), {
							x: middle - GAP / 2,
							y: top + height / 2 + 0.36 * layout.type.numeral,
							size: layout.type.numeral,
							anchor: 'middle',
							fill: inkOn(bin)
						})
					])
		]
	};
}

function heads(placed: PlacedHead[], size: number, noteSize: number): CustomSeriesOption {
	return {
		type: 'custom',
		silent: true,
		coordinateSystem: 'none',
		data: placed.map(() => 0),
		renderItem: (item) => {
			const head = placed[item.dataIndex];
			if (!head) return null;
			const { rule } = head;
			return {
				type: 'group',
				children: [
					// It can be touched, and is not seen.
					{ type: 'rect', shape: head.target, style: { fill: 'transparent' } },
					...(rule
						? [
								{
									type: 'line' as const,
									shape: { x1: rule.x, y1: rule.top, x2: rule.x, y2: rule.bottom },
									style: { fill: 'none', stroke: 'var(--rule)', lineWidth: 1 }
								}
							]
						: []),
					...head.lines.map((line) =>
						write(line.text, { ...line, size, anchor: head.anchor, fill: 'var(--ink)' })
					),
					...head.notes.map((line) =>
						write(line.text, { ...line, size: noteSize, anchor: 'start', fill: 'var(--muted)' })
					)
				]
			};
		}
	};
}

const ALIGN = { start: 'left', middle: 'center', end: 'right' } as const;

/** A line of text; `y` is its baseline. */
function write(
	text: string,
	at: { x: number; y: number; size: number; anchor: 'start' | 'middle' | 'end'; fill: string }
) {
	return {
		type: 'text' as const,
		style: {
			text,
			x: at.x,
			y: at.y,
			fill: at.fill,
			fontSize: at.size,
			align: ALIGN[at.anchor],
			// ECharts writes the middle of the line with `dominant-baseline`; the drawing takes that away.
			verticalAlign: 'middle' as const
		}
	};
}

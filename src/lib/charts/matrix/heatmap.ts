import { CustomChart } from 'echarts/charts';
import { GridSimpleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { writeDrawing } from './drawing.ts';
import type { HeatmapLayout } from './layout.ts';
import { makeOption } from './option.ts';
import { GAP } from './spacing.ts';

use([CustomChart, GridSimpleComponent, SVGRenderer]);

/**
 * Draws a heatmap: SVG as text. This is the one file that brings ECharts along, and no reader's script imports it: `marks.ts` says where
 * its marks go when they are sorted or counted otherwise.
 *
 * @param title what is seen, in words: the whole drawing is one image to a screen reader
 */
export function drawHeatmap(layout: HeatmapLayout, title: string): string {
	const chart = init(null, null, {
		renderer: 'svg',
		ssr: true,
		// The grid keeps inside the chart, with the gap after the last column.
		width: layout.width + GAP,
		height: layout.height
	});
	try {
		chart.setOption(makeOption(layout));
		return writeDrawing(chart.renderToSVGString(), layout, title);
	} finally {
		// A chart that stays keeps Node from ending.
		chart.dispose();
	}
}

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
 * Draws a heatmap: SVG as text, the same in the build and in a browser. This is the one file that brings ECharts along, so a page
 * imports it when a reader first asks for what the prerendered drawing cannot show.
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

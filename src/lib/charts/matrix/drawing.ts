import { escapeMarkup } from '#lib/text/escape.ts';
import { parseSvg, type SvgElement } from '#lib/text/svg.ts';
import type { HeatmapLayout, PlacedHead } from './layout.ts';
import { nameMark, nameNote } from './marks.ts';
import { SERIES } from './option.ts';

/**
 * Turns ECharts' SVG of a heatmap into the project's own drawing. ECharts marks a shape only with its series and item, styles
 * text with `style`, and adds classes and a style sheet; a drawing names what each mark stands for (`data-theme`,
 * `data-delegation`, `data-count`, `data-bin`), has presentation attributes only, and is one image with a title to a screen
 * reader. Pure text in, text out.
 *
 * @throws RangeError where ECharts' output does not hold what the layout says
 */
export function writeDrawing(svg: string, layout: HeatmapLayout, title: string): string {
	const groups = gather(parseSvg(svg));
	const { type } = layout;
	const cells = layout.cells.map((cell, i) =>
		writeGroup(
			{ ...nameMark(cell), 'data-count': cell.count, 'data-bin': cell.bin },
			take(groups, SERIES.cells, i)
		)
	);
	const writeHeads = (heads: PlacedHead[], series: number) =>
		heads
			.map((head, i) => {
				const drawn = take(groups, series, i);
				// The lines of a headline come last.
				for (const { attributes } of drawn.slice(drawn.length - head.notes.length))
					Object.assign(attributes, nameNote(type.note));
				return writeGroup(nameMark(head), drawn);
			})
			.join('');
	const columnAnchor = layout.columns[0]?.anchor ?? 'middle';

	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${layout.width} ${layout.height}" `,
		`${layout.rows.some((head) => head.notes.length > 0) ? `width="${layout.width}" ` : ''}`,
		`role="img" aria-label="${escapeMarkup(title)}">`,
		`<g fill="var(--ink)" font-size="${type.row}" text-anchor="end">`,
		`${writeHeads(layout.rows, SERIES.rows)}</g>`,
		`<g fill="var(--ink)" font-size="${type.column}" text-anchor="${columnAnchor}">`,
		`${writeHeads(layout.columns, SERIES.columns)}</g>`,
		`<g fill="var(--ink)" font-size="${type.numeral}" text-anchor="middle">${cells.join('')}</g></svg>`
	].join('');
}

/** What ECharts drew for each item of each series: shapes bear the item, and texts follow the shape that they stand on. */
function gather(root: SvgElement): Map<string, SvgElement[]> {
	const groups = new Map<string, SvgElement[]>();
	let current: SvgElement[] | null = null;
	const visit = (element: SvgElement) => {
		const { ecmeta_series_index: series, ecmeta_data_index: item } = element.attributes;
		if (series !== undefined && item !== undefined) {
			const key = `${series}/${item}`;
			current = groups.get(key) ?? [];
			groups.set(key, current);
			current.push(element);
		} else if (element.name === 'text') {
			current?.push(element);
		}
		element.children.forEach(visit);
	};
	visit(root);
	return groups;
}

function take(groups: Map<string, SvgElement[]>, series: number, item: number): SvgElement[] {
	const elements = groups.get(`${series}/${item}`);
	if (!elements) throw new RangeError(`ECharts drew nothing for item ${item} of series ${series}`);
	return elements;
}

function writeGroup(attributes: Record<string, string | number>, elements: SvgElement[]): string {
	return `<g${writeAttributes(attributes)}>${elements.map(writeElement).join('')}</g>`;
}

function writeElement({ name, attributes, text }: SvgElement): string {
	const { x = '', y = '', d = '', fill = 'none', stroke = 'none' } = attributes;
	if (name === 'text') {
		const place = writeAttributes({ x: shorten(x), y: shorten(y) });
		const colour = fill === 'var(--ink)' ? '' : writeAttributes({ fill });
		const { 'data-note': note, 'font-size': size, 'text-anchor': anchor } = attributes;
		const own =
			note === undefined
				? ''
				: writeAttributes({ 'data-note': note, 'font-size': size, 'text-anchor': anchor });
		return `<text${place}${colour}${own}>${escapeMarkup(text)}</text>`;
	}
	if (name !== 'path') throw new RangeError(`ECharts drew <${name}>, which no heatmap holds`);
	const shape = shortenPath(d);
	if (fill === 'none') {
		// A shape that is not seen is there to be touched; a stroke without a fill is one line.
		const look = stroke === 'none' ? { fill, 'pointer-events': 'all' } : { stroke };
		return `<path${writeAttributes({ d: shape, ...look })}/>`;
	}
	return `<path${writeAttributes({ d: shape, fill, ...(stroke === 'none' ? null : { stroke }) })}/>`;
}

function writeAttributes(attributes: Record<string, string | number | undefined>): string {
	return Object.entries(attributes)
		.map(([name, value]) =>
			value === undefined ? '' : ` ${name}="${escapeMarkup(String(value))}"`
		)
		.join('');
}

/** At most one decimal. */
function shorten(number: string): string {
	return String(Math.round(Number(number) * 10) / 10);
}

/** Path data in short: numbers with one decimal, and `h` and `v` for level and upright lines. */
function shortenPath(data: string): string {
	return [...data.matchAll(/([a-z])([^a-z]*)/gi)]
		.map(([, command = '', rest = '']) => {
			const numbers = (rest.match(/-?[\d.]+(?:e-?\d+)?/gi) ?? []).map(shorten);
			if (command === 'l' && numbers[1] === '0') return `h${numbers[0]}`;
			if (command === 'l' && numbers[0] === '0') return `v${numbers[1]}`;
			return command.replace('Z', 'z') + numbers.join(' ').replaceAll(' -', '-');
		})
		.join('');
}

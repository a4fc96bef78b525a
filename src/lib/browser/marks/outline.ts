import { shownBy } from '#lib/charts/describe.ts';
import type { Choice } from '#lib/data/links.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The attributes of a mark that a choice is matched with. */
const MATCHED = ['delegation', 'theme', 'term'] as const;

/**
 * Marks of a drawing that stand for a choice: all that it names, and of what it does not name any. What the whole drawing shows no mark
 * need say.
 */
export function marksOf(drawing: Element, choice: Choice): SVGGraphicsElement[] {
	const shown = shownBy(drawing);
	const wanted = MATCHED.flatMap((key) =>
		choice[key] && choice[key] !== shown[key] ? [`[data-${key}="${CSS.escape(choice[key])}"]`] : []
	);
	if (wanted.length === 0) return [];
	return [...drawing.querySelectorAll<SVGGraphicsElement>(wanted.join(''))];
}

/** What a line is for: what is chosen, what it is compared with, what the pointer is on, what the focus is on. */
export type Line = 'chosen' | 'compared' | 'pointed' | 'focused';

const STROKES: Record<Line, Record<string, string>> = {
	chosen: { stroke: 'var(--accent)', 'stroke-width': '2' },
	compared: { stroke: 'var(--accent)', 'stroke-width': '2', 'stroke-dasharray': '4 3' },
	pointed: { stroke: 'var(--ink)', 'stroke-width': '1.5' },
	focused: { stroke: 'var(--accent)', 'stroke-width': '2' }
};

/**
 * Draws lines round marks, on top of everything, in place of the earlier ones of the same kind. A mark that has an outline of
 * its own (`data-outline`) is traced; marks that are boxes get one frame round all of them, as a row or a column has, or one each
 * where they stand `apart`.
 */
export function outline(
	svg: SVGSVGElement,
	marks: SVGGraphicsElement[],
	line: Line,
	apart = false
): void {
	svg.querySelector(`[data-line="${line}"]`)?.remove();
	if (line === 'pointed' || line === 'focused') emphasiseHeads(svg, marks);
	if (marks.length === 0) return;
	const group = document.createElementNS(SVG, 'g');
	group.setAttribute('data-line', line);
	group.setAttribute('fill', 'none');
	group.setAttribute('pointer-events', 'none');
	for (const [name, value] of Object.entries(STROKES[line])) group.setAttribute(name, value);
	const shapes = marks.flatMap((mark) => [...mark.querySelectorAll('[data-outline]')]);
	for (const shape of shapes) {
		const copy = shape.cloneNode() as SVGElement;
		for (const { name } of [...copy.attributes])
			if (!/^(d|x|y|width|height|rx)$/.test(name)) copy.removeAttribute(name);
		copy.setAttribute('vector-effect', 'non-scaling-stroke');
		group.append(copy);
	}
	if (shapes.length === 0)
		group.append(...(apart ? marks.map((mark) => [mark]) : [marks]).map(frame));
	svg.append(group);
}

/** The heads of the row and the column in which the mark stands that the pointer or the focus is on. */
function emphasiseHeads(svg: SVGSVGElement, marks: SVGGraphicsElement[]): void {
	for (const head of svg.querySelectorAll('[data-emphasis]')) head.removeAttribute('data-emphasis');
	const [mark] = marks;
	const { theme, delegation, count } = mark?.dataset ?? {};
	if (!theme || !delegation || count === undefined || marks.length > 1) return;
	for (const [key, id] of Object.entries({ theme, delegation }))
		for (const head of svg.querySelectorAll(`[data-${key}="${CSS.escape(id)}"]:not([data-count])`))
			head.setAttribute('data-emphasis', '');
}

function frame(marks: SVGGraphicsElement[]): SVGRectElement {
	const boxes = marks.map(boxOf);
	const left = Math.min(...boxes.map((b) => b.x));
	const top = Math.min(...boxes.map((b) => b.y));
	const rect = document.createElementNS(SVG, 'rect');
	rect.setAttribute('x', String(left - 1));
	rect.setAttribute('y', String(top - 1));
	rect.setAttribute('width', String(Math.max(...boxes.map((b) => b.x + b.width)) - left + 2));
	rect.setAttribute('height', String(Math.max(...boxes.map((b) => b.y + b.height)) - top + 2));
	rect.setAttribute('vector-effect', 'non-scaling-stroke');
	return rect;
}

/** A cell of a heatmap says where it is; asking the browser (as for words) would make it lay the page out at once. */
export function boxOf(mark: SVGGraphicsElement): {
	x: number;
	y: number;
	width: number;
	height: number;
} {
	const data = mark.firstElementChild?.getAttribute('d') ?? '';
	const [, x, y, width, height] = /^M(-?[\d.]+) (-?[\d.]+)h([\d.]+)v([\d.]+)h/.exec(data) ?? [];
	return x === undefined
		? mark.getBBox()
		: { x: Number(x), y: Number(y), width: Number(width), height: Number(height) };
}

import { boxOf } from './outline.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** From a corner of its cell to a dot's middle, and the dot's radius; px of the drawing. */
const [INSET, RADIUS] = [6, 3];

/** Sets a dot into a corner of each mark, on top of everything, in place of earlier ones: a chosen word is printed there. */
export function dot(svg: SVGSVGElement, marks: SVGGraphicsElement[]): void {
	svg.querySelector('[data-line="dots"]')?.remove();
	if (marks.length === 0) return;
	const group = document.createElementNS(SVG, 'g');
	const looks = { 'data-line': 'dots', fill: 'var(--accent)', stroke: 'var(--paper)' };
	for (const [name, value] of Object.entries({ ...looks, 'pointer-events': 'none' }))
		group.setAttribute(name, value);
	// A saved picture scales the lines of what is chosen by their width.
	group.setAttribute('stroke-width', '1');
	for (const mark of marks) {
		const { x, y, width } = boxOf(mark);
		const circle = document.createElementNS(SVG, 'circle');
		for (const [name, value] of Object.entries({ cx: x + width - INSET, cy: y + INSET, r: RADIUS }))
			circle.setAttribute(name, String(value));
		group.append(circle);
	}
	svg.append(group);
}

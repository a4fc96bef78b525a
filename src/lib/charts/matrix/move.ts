import type { MatrixMark, MatrixMarks, Shape } from './marks.ts';
import { setAttributes } from '../attributes.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** As long as an eye follows a mark to its new place; ms. */
const DURATION = 320;

/**
 * Moves the marks of a matrix that is on the page to other places, with other counts: the same elements, so that the drawing is
 * what it would be if it were drawn anew. They are seen to go there, unless the reader wants no motion.
 */
export function moveMarks(svg: SVGSVGElement, { viewBox, groups }: MatrixMarks): void {
	const isSeen = svg.getClientRects().length > 0;
	const isStill = !isSeen || matchMedia('(prefers-reduced-motion: reduce)').matches;
	svg.setAttribute('viewBox', viewBox);
	groups.forEach(({ anchor, marks }, i) => {
		const group = svg.children[i];
		if (!group) return;
		group.setAttribute('text-anchor', anchor);
		const there = new Map([...group.children].map((mark) => [keyOf(mark), mark]));
		for (const mark of marks) {
			const { 'data-theme': theme = '', 'data-delegation': delegation = '' } = mark.attributes;
			const element = there.get(`${theme} ${delegation}`);
			if (!element) continue;
			const before = placeOf(element);
			become(element, mark);
			group.append(element);
			const after = placeOf(element);
			const [x, y] = [before.x - after.x, before.y - after.y];
			if (!isStill && (x !== 0 || y !== 0))
				element.animate([{ transform: `translate(${x}px, ${y}px)` }, { transform: 'none' }], {
					duration: DURATION,
					easing: 'ease-in-out'
				});
		}
	});
}

const keyOf = (mark: Element) =>
	`${mark.getAttribute('data-theme') ?? ''} ${mark.getAttribute('data-delegation') ?? ''}`;

function become(element: Element, { attributes, shapes }: MatrixMark): void {
	setAttributes(element, attributes);
	const own = [...element.children];
	element.replaceChildren(
		...shapes.map((shape) => {
			const at = own.findIndex(({ localName }) => localName === shape.name);
			const [part = document.createElementNS(SVG, shape.name)] = at < 0 ? [] : own.splice(at, 1);
			return writeShape(part, shape);
		})
	);
}

function writeShape(element: Element, { name, attributes, text }: Shape): Element {
	for (const { name } of [...element.attributes])
		if (!(name in attributes)) element.removeAttribute(name);
	setAttributes(element, attributes);
	if (name === 'text') element.textContent = text;
	return element;
}

/** Where a mark's box begins: the first of its shapes says it. */
function placeOf(mark: Element): { x: number; y: number } {
	const d = mark.firstElementChild?.getAttribute('d') ?? '';
	const [, x = 0, y = 0] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(d) ?? [];
	return { x: Math.floor(Number(x)), y: Math.floor(Number(y)) };
}

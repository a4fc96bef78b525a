import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Element } from './xml.ts';

interface Lists {
	elements: { name: string; children: string[]; attributes: { name: string }[] }[];
}

/**
 * TEI P5 as far as a package of npm has it: which elements there are, which may stand in which, and the attributes of each; not in what
 * order, nor how many.
 *
 * @returns what is foreign to TEI in a document: `p/quoth` for an element within one that does not take it, `p@colour` for an attribute
 */
export function makeForeignFinder(): (root: Element) => string[] {
	const file = createRequire(import.meta.url).resolve('@jinntec/jinn-codemirror/src/tei.json');
	const { elements } = JSON.parse(readFileSync(file, 'utf8')) as Lists;
	const known = new Map(elements.map((element) => [element.name, element]));
	const findForeign = ({ name, attributes, children }: Element): string[] => {
		const element = known.get(name);
		return [
			...children.flatMap((child) =>
				element?.children.includes(child.name) ? [] : [`${name}/${child.name}`]
			),
			...Object.keys(attributes).flatMap((attribute) =>
				element?.attributes.some((one) => one.name === attribute) ? [] : [`${name}@${attribute}`]
			),
			...children.flatMap(findForeign)
		];
	};
	return findForeign;
}

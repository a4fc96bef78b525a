import { escapeXml } from '#lib/text/escape.ts';

/** Markup, told from text that is yet to be escaped. */
export interface Xml {
	readonly xml: string;
}

type Attributes = Record<string, string | null | undefined>;

/** An element on one line: nothing is added to what is in it. Attributes without a value are left out. */
export function element(name: string, attributes: Attributes, ...content: (string | Xml)[]): Xml {
	const inside = content
		.map((part) => (typeof part === 'string' ? escapeXml(part) : part.xml))
		.join('');
	const tag = name + writeAttributes(attributes);
	return { xml: inside === '' ? `<${tag}/>` : `<${tag}>${inside}</${name}>` };
}

/** An element that holds elements alone, each on a line of its own. */
export function block(name: string, attributes: Attributes, children: Xml[]): Xml {
	// Line breaks of the text itself are written as references, so that every line begins with markup.
	const inside = children.map(({ xml }) => xml.replace(/^/gm, '\t')).join('\n');
	return { xml: `<${name}${writeAttributes(attributes)}>\n${inside}\n</${name}>` };
}

const writeAttributes = (attributes: Attributes): string =>
	Object.entries(attributes)
		.filter(([, value]) => value)
		.map(([name, value]) => ` ${name}="${escapeXml(value ?? '')}"`)
		.join('');

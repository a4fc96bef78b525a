/** An element of an SVG file. `text` is what stands in it directly. */
export interface SvgElement {
	name: string;
	attributes: Record<string, string>;
	children: SvgElement[];
	text: string;
}

/** A piece of an SVG file, in its order; `source` is how it is written. */
export type SvgToken = { source: string } & (
	| { kind: 'begin'; name: string; attributes: Record<string, string>; isEmpty: boolean }
	| { kind: 'end'; name: string }
	| { kind: 'text'; text: string }
);

/** A tag with its attributes, a CDATA section, or text. */
const TOKEN = /<!\[CDATA\[([^]*?)\]\]>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:-]{1,40})="([^"]*)"/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * Reads the SVG that ECharts and our own drawings write: elements, quoted attributes, text and CDATA, the five entities. A browser's
 * parser is not at hand in the build, and a library would be more than the job.
 *
 * @throws RangeError where it is anything else
 */
export function* readSvg(source: string): Generator<SvgToken> {
	let at = 0;
	while (at < source.length) {
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(source);
		if (!token) throw new RangeError(`SVG that cannot be read, at ${at}`);
		const [whole, cdata, closing, name = '', attributes = '', empty, text] = token;
		at += whole.length;
		if (cdata !== undefined || text !== undefined)
			yield { kind: 'text', text: cdata ?? decode(text ?? ''), source: whole };
		else if (closing) yield { kind: 'end', name, source: whole };
		else
			yield {
				kind: 'begin',
				name,
				attributes: readAttributes(attributes),
				isEmpty: empty !== '',
				source: whole
			};
	}
}

/**
 * The same as one tree.
 * @throws RangeError also where elements do not close, or there is not one root
 */
export function parseSvg(source: string): SvgElement {
	const document: SvgElement = { name: '', attributes: {}, children: [], text: '' };
	const open = [document];
	for (const token of readSvg(source)) {
		const parent = open.at(-1);
		if (!parent) break;
		if (token.kind === 'text') parent.text += token.text;
		else if (token.kind === 'end') {
			if (open.pop()?.name !== token.name)
				throw new RangeError(`</${token.name}> closes nothing that is open`);
		} else {
			const { name, attributes } = token;
			const element = { name, attributes, children: [], text: '' };
			parent.children.push(element);
			if (!token.isEmpty) open.push(element);
		}
	}
	const [root, ...others] = document.children;
	if (!root || others.length > 0 || open.length > 1)
		throw new RangeError('SVG without one whole root');
	return root;
}

function readAttributes(source: string): Record<string, string> {
	return Object.fromEntries(
		[...source.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, decode(value)])
	);
}

function decode(text: string): string {
	return text.replace(/&([\w#]+);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}

/** An element of an SVG file. `text` is what stands in it directly. */
export interface SvgElement {
	name: string;
	attributes: Record<string, string>;
	children: SvgElement[];
	text: string;
}

/** A tag with its attributes, a CDATA section, or text. */
const TOKEN = /<!\[CDATA\[([^]*?)\]\]>|<(\/?)([\w:-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([\w:-]{1,40})="([^"]*)"/g;
const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * Reads the SVG that ECharts writes: elements, quoted attributes, text and CDATA, the five entities. A browser's parser is not at
 * hand in the build, and a library would be more than the job.
 *
 * @throws RangeError where it is anything else
 */
export function parseSvg(source: string): SvgElement {
	const document: SvgElement = { name: '', attributes: {}, children: [], text: '' };
	const open = [document];
	let at = 0;
	while (at < source.length) {
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(source);
		// `at(-1)` would be shorter; this runs in browsers that do not know it.
		const parent = open[open.length - 1];
		if (!token || !parent) throw new RangeError(`SVG that cannot be read, at ${at}`);
		const [whole, cdata, closing, name, attributes, empty, text] = token;
		at += whole.length;
		if (cdata !== undefined || text !== undefined) {
			parent.text += cdata ?? decode(text ?? '');
		} else if (closing) {
			if (open.pop()?.name !== name) throw new RangeError(`</${name}> closes nothing, at ${at}`);
		} else {
			const element = {
				name: name ?? '',
				attributes: readAttributes(attributes ?? ''),
				children: [],
				text: ''
			};
			parent.children.push(element);
			if (!empty) open.push(element);
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

import { escapeMarkup } from '#lib/text/escape.ts';

/** An element of a snippet, before it is written for where it will stand. */
export interface Part {
	name: string;
	/** By their names in HTML; an empty text is one that is only there. */
	attributes: Record<string, string | number>;
	/** By their names in CSS. */
	style?: Record<string, string | number>;
	children?: readonly (Part | string)[];
}

/** Elements that hold nothing. */
const VOID = ['img'];
/** What JSX calls attributes of HTML that it has other names for. */
const JSX_NAMES: Record<string, string> = {
	class: 'className',
	frameborder: 'frameBorder',
	tabindex: 'tabIndex'
};

/** As HTML, which is well-formed XML but for attributes that are only there. */
export function writeHtml(part: Part | string): string {
	if (typeof part === 'string') return escapeMarkup(part);
	const { name, attributes, style, children = [] } = part;
	const said = Object.entries({ ...attributes, ...(style && { style: writeCss(style) }) });
	const written = said.map(([key, value]) =>
		value === '' ? ` ${key}` : ` ${key}="${escapeMarkup(String(value))}"`
	);
	const open = `<${name}${written.join('')}`;
	return VOID.includes(name)
		? `${open} />`
		: `${open}>${children.map(writeHtml).join('')}</${name}>`;
}

const writeCss = (style: Record<string, string | number>) =>
	Object.entries(style)
		.map(([name, value]) => `${name}:${value}`)
		.join(';');

/** As JSX, which MDX takes too: styles are objects, and text is never read as Markdown. */
export function writeJsx(part: Part | string): string {
	if (typeof part === 'string') return `{${JSON.stringify(part)}}`;
	const { name, attributes, style, children = [] } = part;
	const said = Object.entries(attributes).map(
		([key, value]) => ` ${JSX_NAMES[key] ?? key}="${escapeMarkup(String(value))}"`
	);
	const properties = Object.entries(style ?? {}).map(
		([key, value]) =>
			`${key.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase())}: ${
				typeof value === 'number' ? value : `'${value}'`
			}`
	);
	const open = `<${name}${said.join('')}${style ? ` style={{ ${properties.join(', ')} }}` : ''}`;
	return children.length === 0
		? `${open} />`
		: `${open}>${children.map(writeJsx).join('')}</${name}>`;
}

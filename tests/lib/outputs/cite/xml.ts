import { RelaxNGValidator, XmlDocument, type XmlElement } from 'libxml2-wasm';

/** What is wrong with a document, as XML and by a RELAX NG schema, in the words of libxml2; empty where nothing is. */
export function makeValidator(schema: string): (document: string) => string[] {
	const validator = RelaxNGValidator.fromDoc(XmlDocument.fromString(schema));
	return (document) => {
		let parsed: XmlDocument | null = null;
		try {
			parsed = XmlDocument.fromString(document);
			validator.validate(parsed);
			return [];
		} catch (error) {
			return (error as Error).message.split('\n');
		} finally {
			parsed?.dispose();
		}
	};
}

export interface Element {
	name: string;
	attributes: Record<string, string>;
	text: string;
	children: Element[];
}

/** A document as plain objects; fails where it is not well-formed. */
export function readXml(document: string): Element {
	const parsed = XmlDocument.fromString(document);
	const read = (element: XmlElement): Element => ({
		name: element.name,
		attributes: Object.fromEntries(
			element.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value])
		),
		text: element.content,
		children: element.find('*').map((child) => read(child as XmlElement))
	});
	try {
		return read(parsed.root);
	} finally {
		parsed.dispose();
	}
}

/** All elements of a name below an element, in the order of the document. */
export const find = ({ children }: Element, name: string): Element[] =>
	children.flatMap((child) => [...(child.name === name ? [child] : []), ...find(child, name)]);

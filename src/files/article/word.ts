import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import mammoth from 'mammoth';
import { linesOf } from './lines.ts';
import { count, UnreadableDocument, type Reading } from './reading.ts';
import type { ToDocument } from './web-page.ts';

/** Of all parts that are read, in bytes: a book has less. */
const MOST = 64 * 2 ** 20;

/**
 * The text of a Word document (.docx) as it is printed: changes accepted; without headers, footers and comments, which belong to no
 * article, and without numbers that Word itself writes in front of paragraphs, which are no text of it.
 *
 * @throws UnreadableDocument for one that holds too much; whatever the libraries throw for one that is damaged
 */
export async function readWord(bytes: Uint8Array, toDocument: ToDocument): Promise<Reading> {
	const { value, messages } = await mammoth.convertToHtml(inputOf(plainParts(bytes)), {
		convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
	});
	const document = toDocument(`<!doctype html><html><body>${value}</body></html>`);
	const { lines, pictures, notes } = linesOf(document.body, { blanks: true });
	const lost = (...what: string[]) =>
		messages.filter(({ message }) => what.every((words) => message.includes(words))).length;
	return {
		lines,
		leftOut: [
			...count(pictures, 'picture'),
			...count(notes, 'note'),
			...count(lost('ignored: ', 'oMath'), 'formula'),
			...count(lost('unsupported character'), 'symbol that no character is known for')
		]
	};
}

/** As mammoth takes a document where it runs. */
const inputOf = (bytes: Uint8Array) =>
	typeof Buffer === 'undefined'
		? { arrayBuffer: bytes.slice().buffer }
		: { buffer: Buffer.from(bytes) };

/** The document with nothing but what text is read from: no pictures, and nothing that inflates without end. */
function plainParts(bytes: Uint8Array): Uint8Array {
	let size = 0;
	const parts = unzipSync(bytes, {
		filter({ name, originalSize }) {
			if (!/\.(?:xml|rels)$/iu.test(name)) return false;
			size += originalSize;
			if (size > MOST)
				throw new UnreadableDocument('too-much', 'it holds more text than any article');
			return true;
		}
	});
	for (const [name, part] of Object.entries(parts)) {
		if (/\.xml$/iu.test(name)) parts[name] = strToU8(unwrap(strFromU8(part)));
	}
	return zipSync(parts, { level: 0 });
}

/** Elements around text that mammoth does not know, and would leave out with the text. */
const WRAPPINGS = /<\/?w:(?:ruby|rubyBase|fldSimple|dir|bdo)(?:\s[^<>]*)?>/gu;

function unwrap(xml: string): string {
	return without(without(xml, 'w:rt'), 'w:rubyPr').replace(WRAPPINGS, '');
}

/** Without an element that holds none of its kind. */
function without(xml: string, name: string): string {
	const [first = '', ...others] = xml.split(`<${name}>`);
	return first + others.map((part) => part.slice(endOf(part, `</${name}>`))).join('');
}

function endOf(part: string, closing: string): number {
	const at = part.indexOf(closing);
	return at < 0 ? part.length : at + closing.length;
}

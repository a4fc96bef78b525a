import { linesOf } from '#files/article/lines.ts';
import { toDocument } from './to-document.ts';

/**
 * The text of what is pasted from a page or a word processor, a paragraph a line; null where its plain text says as much.
 *
 * @param html as the clipboard has it
 */
export function textOfPasted(html: string, plain: string): string | null {
	if (html.trim() === '') return null;
	const { lines } = linesOf(toDocument(html).body);
	const bare = (text: string) => text.replace(/\s/gu, '').length;
	// Pictures of text, or a table that is drawn: what is plain is more then.
	if (lines.length === 0 || bare(lines.join('')) < bare(plain) * 0.8) return null;
	return lines.map((line) => `${line}\n`).join('');
}

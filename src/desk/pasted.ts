import { linesOf } from '#files/article/lines.ts';
import { toDocument } from './to-document.ts';

/**
 * The text of what is pasted from a page or a word processor, a paragraph a line; null where its plain text says as much.
 *
 * @param html as the clipboard has it
 */
function textOfPasted(html: string, plain: string): string | null {
	if (html.trim() === '') return null;
	const { lines } = linesOf(toDocument(html).body);
	const bare = (text: string) => text.replace(/\s/gu, '').length;
	// Pictures of text, or a table that is drawn: what is plain is more then.
	if (lines.length === 0 || bare(lines.join('')) < bare(plain) * 0.8) return null;
	return lines.map((line) => `${line}\n`).join('');
}

/** What may come with a paste or a drop. */
interface Takers {
	/** A file that comes without text. */
	file: (file: File) => void;
	/** What stands in the box once text was put into it. */
	text: (text: string) => void;
}

/**
 * Puts what is pasted or dropped into a box, rich text a paragraph a line.
 *
 * @param plainToo whether plain text is put in as well, which a browser does itself where it is pasted into the box
 * @returns whether anything was taken; the rest is the browser's
 */
export function takeInto(
	box: HTMLTextAreaElement | undefined,
	data: DataTransfer | null,
	{ file, text }: Takers,
	plainToo = false
): boolean {
	const brought = data?.files[0];
	if (brought && !data.types.includes('text/plain')) {
		file(brought);
		return true;
	}
	const plain = data?.getData('text/plain') ?? '';
	const lines = textOfPasted(data?.getData('text/html') ?? '', plain) ?? (plainToo ? plain : '');
	if (lines === '' || !box) return false;
	box.setRangeText(lines, box.selectionStart, box.selectionEnd, 'end');
	text(box.value);
	return true;
}

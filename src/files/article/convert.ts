/**
 * What `read-article.ts` runs in a process of its own: the bytes of a Word document or a web page's source (UTF-8) on standard input,
 * its `Reading` on standard output, or why there is none. The libraries are loaded here, and nowhere else.
 */
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { UnreadableDocument, type Reading } from './reading.ts';

/** What goes out, as JSON. */
export type Converted = { reading: Reading } | { unreadable: string };

const toDocument = (html: string): Document => parseHTML(html).document;

async function convert(format: string | undefined): Promise<Converted> {
	const bytes = readFileSync(0);
	try {
		if (format === 'docx')
			return { reading: await (await import('./word.ts')).readWord(bytes, toDocument) };
		const html = new TextDecoder().decode(bytes);
		return { reading: (await import('./web-page.ts')).readWebPage(html, toDocument) };
	} catch (error) {
		if (error instanceof UnreadableDocument) return { unreadable: error.message };
		return { unreadable: `it is damaged: ${(error as Error).message}` };
	}
}

process.stdout.write(JSON.stringify(await convert(process.argv[2])));

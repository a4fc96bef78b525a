import { UnreadableDocument, type Reading } from '#files/article/reading.ts';
import { kindOfFile } from '#extract/text/file-kind.ts';
import { isOneFile } from '#lib/outputs/file/blocks.ts';
import { loadChardet } from './reader/late-chardet.ts';
import { toDocument } from './to-document.ts';

/** What a file that somebody brought is for the desk. */
export type Intake =
	/** An article, byte for byte as a story keeps it; `document` says what was read from a document. */
	| { article: Uint8Array; document: { lines: number; leftOut: string[] } | null }
	/** An archive, in which a story may be. */
	| { archive: Uint8Array }
	/** A web page that is a one-file story. */
	| { page: string }
	| { refused: Refused };

export type Refused =
	| 'pdf'
	| 'picture'
	| 'archive'
	| 'partial'
	| 'chart'
	| 'locked'
	| 'page'
	| 'word'
	| 'other'
	| 'script'
	| 'noArticle'
	| 'damaged'
	| 'notLoaded'
	| 'tooMuch'
	| 'empty';

/** The largest file that is looked into, in bytes: a book with pictures is smaller. */
const MOST = 64 * 2 ** 20;

/** Of which kind a file is tell its bytes, whatever its name. What reads documents is loaded when one comes. */
export async function takeIn(file: Blob): Promise<Intake> {
	if (file.size === 0) return { refused: 'empty' };
	if (file.size > MOST) return { refused: 'tooMuch' };
	const bytes = new Uint8Array(await file.arrayBuffer());
	const kind = kindOfFile(bytes);
	if (!kind) return { article: bytes, document: null };
	if (kind.kind === 'archive') return { archive: bytes };
	if (kind.format === 'html') {
		const page = new TextDecoder().decode(bytes);
		if (isOneFile(page)) return { page };
	}
	if (!kind.format) return { refused: kind.kind };
	const readDocument = await loadReader(kind.format).catch(() => null);
	if (!readDocument) return { refused: 'notLoaded' };
	try {
		return intakeOf(await readDocument(bytes));
	} catch (error) {
		if (!(error instanceof UnreadableDocument)) return { refused: 'damaged' };
		const { why } = error;
		return { refused: why === 'script' ? why : why === 'too-much' ? 'tooMuch' : 'noArticle' };
	}
}

/** @throws where a script does not load */
async function loadReader(
	format: 'docx' | 'html'
): Promise<(bytes: Uint8Array) => Reading | Promise<Reading>> {
	if (format === 'docx') {
		const { readWord } = await import('#files/article/word.ts');
		return (bytes) => readWord(bytes, toDocument);
	}
	const [{ readWebPage }, { decodePage }] = await Promise.all([
		import('#files/article/web-page.ts'),
		import('#files/article/page-encoding.ts'),
		loadChardet()
	]);
	return (bytes) => readWebPage(decodePage(bytes, 'page', null), toDocument);
}

function intakeOf({ lines, leftOut }: Reading): Intake {
	const text = lines.map((line) => `${line}\n`).join('');
	return {
		article: new TextEncoder().encode(text),
		document: { lines: lines.length, leftOut }
	};
}

/** What a file is that is no plain text, in words that follow “this is”, and how the article in it becomes plain text. */
export interface FileKind {
	/** Of kinds with the same way out; `other` has none but to copy the text. */
	kind: 'word' | 'page' | 'locked' | 'picture' | 'archive' | 'pdf' | 'other';
	what: string;
	wayOut: string;
	/** Of documents whose text commands can read themselves. */
	format?: 'docx' | 'html';
}

/** As much of a file as tells its kind, at its beginning and, of an archive, at its end. */
const HEAD = 4096;
const LISTED = 65536;

const SAVE =
	'open it in Word, WPS or LibreOffice, save it as plain text (另存为 → 纯文本 .txt, encoding UTF-8), and give that file';
const COPY =
	'open it, copy title and text of the article into a plain-text file (UTF-8), and give that file';

const word = (what: string): FileKind => ({ kind: 'word', what, wayOut: SAVE });
const WEB_PAGE: FileKind = { kind: 'page', what: 'a web page', wayOut: COPY, format: 'html' };
const PACKED_PAGE: FileKind = {
	kind: 'page',
	what: 'a web page packed into one file (.mhtml, .webarchive)',
	wayOut: `save it from the browser as 网页，仅 HTML (.html), and give that file; or ${COPY}`
};
const PART_OF_PAGE: FileKind = {
	kind: 'page',
	what: 'a part of a web page’s source',
	wayOut: COPY
};
const LOCKED: FileKind = {
	kind: 'locked',
	what: 'a document with a password',
	wayOut: `take the password off (文件 → 信息 → 保护文档), or ${SAVE}`
};
const PICTURE: FileKind = {
	kind: 'picture',
	what: 'a picture',
	wayOut:
		'have its text recognised, look it through, save it as plain text (UTF-8), and give that file'
};
const ARCHIVE: FileKind = {
	kind: 'archive',
	what: 'an archive',
	wayOut: 'unpack it, and give the article as plain text'
};

/** What an archive of this kind holds, by names of files in it. */
const IN_ZIP: [RegExp, FileKind][] = [
	[
		/word\/document/,
		{ kind: 'word', what: 'a Word document (.docx)', wayOut: SAVE, format: 'docx' }
	],
	[/mimetypeapplication\/vnd\.oasis\.opendocument/, word('an OpenDocument file')],
	[
		/Index\/Document\.iwa|index\.(?:apxl|xml\.gz)/,
		{
			kind: 'word',
			what: 'a Pages document',
			wayOut: 'export it as plain text (导出为 → 纯文本), and give that file'
		}
	],
	[/xl\/workbook/, { kind: 'other', what: 'a spreadsheet (.xlsx)', wayOut: COPY }],
	[/ppt\/presentation/, { kind: 'other', what: 'slides (.pptx)', wayOut: COPY }],
	[/mimetypeapplication\/epub/, { kind: 'other', what: 'an e-book (.epub)', wayOut: COPY }]
];

/** Beginnings of files, as characters of one byte each. */
/* eslint-disable no-control-regex -- they are what is looked for */
const OLD_OFFICE = /^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/;
const BEGINNINGS: [RegExp, FileKind][] = [
	[/^[^]{0,1023}%PDF-\d/, { kind: 'pdf', what: 'a PDF file', wayOut: COPY }],
	[/^\{\\rtf/, word('an RTF file')],
	[
		/^(?:\xff\xd8\xff|\x89PNG\r\n|GIF8[79]a|RIFF[^]{4}WEBP|BM[^]{4}\0\0\0\0|II\*\0|MM\0\*|[^]{4}ftyp(?:heic|heix|mif1|avif))/,
		PICTURE
	],
	[/^(?:Rar!\x1a|7z\xbc\xaf|\x1f\x8b|BZh\d|\xfd7zXZ)/, ARCHIVE],
	[/^bplist00[^]*WebMainResource/, PACKED_PAGE]
];

/* eslint-enable no-control-regex */

/** The same, where letters may be of two bytes each, behind a byte order mark and blanks. */
const MARKUP: [RegExp, FileKind][] = [
	[
		/^<\?(?:xml|mso)[^]*(?:<w:wordDocument|<pkg:package|progid="Word)/,
		word('a Word document in XML')
	],
	[
		/^(?:<!--(?:(?!-->)[^])*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|(?:html|head|body|meta|title|script|style|div|section|article|main|table|p|span|h[1-6]|br|img|a)[\s/>])/i,
		WEB_PAGE
	],
	[/^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*?content-type:\s*multipart\/related/i, PACKED_PAGE]
];

/** Ends of elements that articles pasted from a page's source are full of. */
const TAGS = /<\/(?:p|div|span|h[1-6]|article|section|td|tr|li|a|strong)>|<br\s*\/?>/gi;
const MOST_TAGS = 2;

/** What a file is by its bytes, whatever its name says; null for what may be plain text. */
export function kindOfFile(bytes: Uint8Array): FileKind | null {
	const head = latin(bytes.subarray(0, HEAD));
	if (head.startsWith('PK\x03\x04')) {
		const names = latin(bytes.subarray(0, LISTED)) + latin(bytes.subarray(-LISTED));
		return IN_ZIP.find(([name]) => name.test(names))?.[1] ?? ARCHIVE;
	}
	if (OLD_OFFICE.test(head))
		return isLocked(bytes) ? LOCKED : word('an old Word, WPS or Excel file');
	const found = BEGINNINGS.find(([beginning]) => beginning.test(head));
	if (found) return found[1];
	const text = head
		.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '')
		.replaceAll('\0', '')
		.trimStart();
	const markup = MARKUP.find(([beginning]) => beginning.test(text));
	if (markup) return markup[1];
	const tags = latin(bytes.subarray(0, LISTED)).replaceAll('\0', '').match(TAGS)?.length ?? 0;
	return tags > MOST_TAGS ? PART_OF_PAGE : null;
}

/** Whether one of the old files is the shell around a new one that is encrypted: so its directory calls it. */
function isLocked(bytes: Uint8Array): boolean {
	return latin(bytes).includes([...'EncryptedPackage'].join('\0'));
}

/** A character for each byte. */
function latin(bytes: Uint8Array): string {
	let text = '';
	// `apply` takes so many arguments at a time, and no more.
	for (let at = 0; at < bytes.length; at += HEAD) {
		text += String.fromCharCode(...bytes.subarray(at, at + HEAD));
	}
	return text;
}

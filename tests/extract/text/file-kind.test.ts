import { describe, expect, it } from 'vitest';
import type { Fault } from '#extract/fault.ts';
import { decodeArticle } from '#extract/text/article-file.ts';
import { kindOfFile } from '#extract/text/file-kind.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const raw = (text: string) => Uint8Array.from(text, (mark) => mark.charCodeAt(0));
const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
/** The beginning of an archive: the head of its first file, and names further on. */
const zip = (...names: string[]) =>
	raw(`PK\x03\x04${'\0'.repeat(26)}${names.join('\0'.repeat(40))}`);

const PAGE =
	'<!DOCTYPE html><html><head><meta charset="gb2312"><title>首页 &gt; 要闻</title></head><body><p>衡南县代表团：</p></body></html>';
const ARTICLE = '衡南县代表团：\n张伟代表说：“我们要大力发展产业。”\n';

function faultOf(act: () => unknown): string | null {
	try {
		act();
	} catch (error) {
		return (error as Fault).code;
	}
	return null;
}

describe('a file that is no plain text', () => {
	it.each([
		['Word', zip('[Content_Types].xml', 'word/document.xml'), 'a Word document (.docx)'],
		['Word, named late', zip('a'.repeat(200_000), 'word/document.xml'), 'a Word document (.docx)'],
		[
			'Word of 2003 in XML',
			bytes('<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>'),
			'a Word document in XML'
		],
		[
			'old Word and WPS',
			raw('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'),
			'an old Word, WPS or Excel file'
		],
		[
			'a document with a password',
			raw(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...'EncryptedPackage'].join('\0')}`),
			'a document with a password'
		],
		[
			'OpenDocument',
			zip('mimetypeapplication/vnd.oasis.opendocument.text'),
			'an OpenDocument file'
		],
		['Pages', zip('Index/Document.iwa'), 'a Pages document'],
		['Excel', zip('xl/workbook.xml'), 'a spreadsheet (.xlsx)'],
		['PowerPoint', zip('ppt/presentation.xml'), 'slides (.pptx)'],
		['an e-book', zip('mimetypeapplication/epub+zip'), 'an e-book (.epub)'],
		['an archive', zip('article.txt'), 'an archive'],
		['gzip', raw('\x1f\x8b\x08'), 'an archive'],
		['RTF', bytes('{\\rtf1\\ansi 衡南}'), 'an RTF file'],
		['PDF', bytes('%PDF-1.7\n'), 'a PDF file'],
		['JPEG', raw('\xff\xd8\xff\xe0'), 'a picture'],
		['PNG', raw('\x89PNG\r\n\x1a\n'), 'a picture'],
		['HEIC', raw('\0\0\0\x18ftypheic'), 'a picture'],
		['a page', bytes(PAGE), 'a web page'],
		[
			'a page behind a mark, blanks and a comment',
			bytes(`\ufeff\n <!-- saved from url -->\n${PAGE}`),
			'a web page'
		],
		['a page in UTF-16', wide(PAGE), 'a web page'],
		['XHTML', bytes(`<?xml version="1.0"?>\n${PAGE}`), 'a web page'],
		[
			'a page saved as one file',
			bytes('From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'),
			'a web page packed into one file (.mhtml, .webarchive)'
		],
		[
			'the source of a page from its middle',
			bytes(`${ARTICLE}</p><p>甲</p><br/>乙<br>`),
			'a part of a web page’s source'
		]
	])('%s is called what it is, with the way out, whatever its name', (_, file, what) => {
		expect(kindOfFile(file)?.what).toBe(what);
		expect(() => decodeArticle(file, 'article.txt')).toThrow(`this is ${what}; `);
	});

	it.each([
		['word', zip('word/document.xml'), 'docx'],
		['word', raw('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0'), undefined],
		['word', zip('Index/Document.iwa'), undefined],
		['word', bytes('{\\rtf1 }'), undefined],
		['page', bytes(PAGE), 'html'],
		['page', bytes('MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'), undefined],
		['page', bytes('甲</p>乙</p>丙</p>'), undefined],
		[
			'locked',
			raw(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...'EncryptedPackage'].join('\0')}`),
			undefined
		],
		['picture', raw('\xff\xd8\xff\xe0'), undefined],
		['archive', zip('article.txt'), undefined],
		['pdf', bytes('%PDF-1.7\n'), undefined],
		['other', zip('xl/workbook.xml'), undefined],
		['other', zip('ppt/presentation.xml'), undefined],
		['other', zip('mimetypeapplication/epub+zip'), undefined]
	])(
		'has a way out, as others of its kind have (%s), and commands read two of them',
		(kind, file, format) => {
			const found = kindOfFile(file);
			expect([found?.kind, found?.format]).toEqual([kind, format]);
			expect(found?.wayOut).toMatch(/give (?:that file|the article)/u);
			expect(faultOf(() => decodeArticle(file, 'article.txt'))).toBe('no-plain-text');
		}
	);

	it('is a page’s source from three ends of elements on', () => {
		expect(kindOfFile(bytes('甲</p>乙</p>丙'))).toBeNull();
		expect(kindOfFile(bytes('甲</p>乙</p>丙<br>'))?.kind).toBe('page');
	});

	it.each([
		['an article', ARTICLE],
		['one that speaks of files', `PDF 和 PNG，<html>，%PDF，PK。\n${ARTICLE}`],
		['one with a sign or two', `<衡阳日报>\n${ARTICLE}a < b，<br> 一处\n`],
		['one that begins like a bitmap', `BMW，${ARTICLE}`]
	])('%s is text', (_, text) => {
		for (const file of [bytes(text), wide(text)]) {
			expect(kindOfFile(file)).toBeNull();
			expect(decodeArticle(file, 'article.docx').text).toBe(text);
		}
	});

	it('is told without delay, whatever stands at the beginning', { timeout: 20_000 }, () => {
		for (const part of [
			'<!-- -->',
			'<!--',
			'a:\r\n',
			'a:\n \n',
			'<?xml>',
			'<',
			' ',
			'%PDF',
			'\0'
		]) {
			expect(() => kindOfFile(bytes(part.repeat(100_000)))).not.toThrow();
		}
	});
});

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { afterAll, describe, expect, test } from 'vitest';
import { Fault } from '#extract/fault.ts';
import { readArticle } from '#files/article/read-article.ts';
import { decodePage } from '#files/article/page-encoding.ts';
import { readWebPage } from '#files/article/web-page.ts';
import { readWord } from '#files/article/word.ts';
import {
	paragraph,
	publishedOnSite,
	run,
	typedIntoWord,
	wordDocument
} from '../fixtures/documents.ts';
import { encode } from '../fixtures/encode.ts';

const folder = mkdtempSync(join(tmpdir(), 'articles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const toDocument = (html: string) => parseHTML(html).document;
const raw = (text: string) => Uint8Array.from(text, (mark) => mark.charCodeAt(0));
function read(name: string, content: string | Uint8Array, encoding?: string) {
	const file = join(folder, name);
	writeFileSync(file, content);
	return readArticle(file, encoding);
}
function faultOf(name: string, content: string | Uint8Array): Fault {
	try {
		read(name, content);
	} catch (error) {
		if (error instanceof Fault) return error;
		throw error;
	}
	throw new Error(`${name} was read`);
}

const ARTICLE = `（虚构样例）一江清水 满城新声
——望川市第五届人民代表大会第一次会议小组讨论侧记
望川县代表团：
本报讯（记者 白汀）1月9日上午，望川县代表团分组讨论。
茶小满代表说：“临港产业园要给山里的年轻人留几个岗位。”
白鹭县代表团：
“候鸟来不来，水说了算。”鹤鸣代表说。
`;

describe('an article in Word', () => {
	test('is read as the lines that were typed, whatever the file is called', () => {
		for (const name of ['a.docx', 'a']) {
			const { text, encoding, bytes, document } = read(name, typedIntoWord(ARTICLE));
			expect(text).toBe(ARTICLE);
			expect(encoding).toBe('utf-8');
			expect(new TextDecoder().decode(bytes)).toBe(ARTICLE);
			expect(document).toBe('a Word document (.docx): 7 lines');
		}
	});

	test.each<[what: string, body: string, lines: string[], leftOut?: string]>([
		[
			'broken lines are lines, and blanks stay',
			paragraph(run('　　张三  李四'), '<w:r><w:br/></w:r>', run('王五')),
			['　　张三  李四', '王五']
		],
		[
			'of a table a row is a line, and longer cells are lines one after another',
			`<w:tbl><w:tr><w:tc>${paragraph(run('单位'))}</w:tc><w:tc>${paragraph(run('人数'))}</w:tc></w:tr><w:tr><w:tc>${paragraph(run('甲'))}${paragraph(run('乙'))}</w:tc><w:tc>${paragraph(run('丙'))}</w:tc></w:tr></w:tbl>`,
			['单位\t人数', '甲', '乙', '丙']
		],
		[
			'items of lists are lines',
			['一是抓产业；', '二是抓生态。']
				.map((item) =>
					paragraph(
						'<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
						run(item)
					)
				)
				.join(''),
			['一是抓产业；', '二是抓生态。']
		],
		[
			'a note and its mark are left out, and told',
			paragraph(run('茶小满'), '<w:r><w:footnoteReference w:id="2"/></w:r>', run('代表说')),
			['茶小满代表说'],
			'1 note'
		],
		[
			'what was deleted is gone, and what was put in is there',
			paragraph(
				run('望川'),
				'<w:del w:id="1"><w:r><w:delText>市</w:delText></w:r></w:del>',
				`<w:ins w:id="2">${run('县')}</w:ins>`,
				run('代表团：')
			),
			['望川县代表团：']
		],
		[
			'characters below their reading stay, and the reading goes',
			paragraph(
				`<w:r><w:ruby><w:rubyPr><w:hps w:val="10"/></w:rubyPr><w:rt>${run('yǎn')}</w:rt><w:rubyBase>${run('䶮')}</w:rubyBase></w:ruby></w:r>`,
				run('代表说')
			),
			['䶮代表说']
		],
		[
			'what stands in fields and boxes is text',
			paragraph(`<w:fldSimple w:instr=" DATE ">${run('1月9日')}</w:fldSimple>`, run('上午')) +
				paragraph(
					`<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${paragraph(run('框里的话。'))}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`
				),
			['1月9日上午', '框里的话。']
		],
		[
			'a formula is left out, and told',
			paragraph(run('甲'), '<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>'),
			['甲'],
			'1 formula'
		]
	])('%s', async (_, body, lines, leftOut) => {
		const reading = await readWord(wordDocument(body, '说明。'), toDocument);
		expect(reading).toEqual({ lines, leftOut: leftOut ? [leftOut] : [] });
	});

	test.each([
		[
			'that is cut',
			typedIntoWord(ARTICLE).slice(0, 1200),
			'this is a Word document (.docx), and it is damaged'
		],
		[
			'with a password',
			raw(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${[...'EncryptedPackage'].join('\0')}`),
			'a document with a password; take the password off'
		],
		['of which the beginning is lost', typedIntoWord(ARTICLE).slice(1), 'get it again']
	])('%s is told with the way out', (_, bytes, said) => {
		const { code, message } = faultOf('a.docx', bytes);
		expect([code, message]).toEqual(['no-plain-text', expect.stringContaining(said)]);
		expect(message).toMatch(/save it as plain text/u);
		expect(message).not.toContain('windows-1252');
	});

	test('that inflates without end is told, and no memory taken for it', async () => {
		const bomb = wordDocument(paragraph(run('说'.repeat(23_000_000))));
		expect(bomb.length).toBeLessThan(500_000);
		await expect(readWord(bomb, toDocument)).rejects.toThrow('it holds more text than any article');
	});
});

describe('an article on a web page', () => {
	const published = publishedOnSite(ARTICLE);

	test('is read without what belongs to the site, its title and subtitle as printed', () => {
		const { text, document } = read('a.html', published);
		expect(text.replace(/^\u3000\u3000/gmu, '')).toBe(ARTICLE);
		expect(document).toContain('a web page: 7 lines');
	});

	test.each([
		['utf-8', 'utf-8'],
		['gb18030', 'gb2312'],
		['gb18030', 'gbk'],
		['gb18030', 'iso-8859-1'],
		['utf-8', 'gb2312'],
		['utf-16le', 'utf-16'],
		['utf-8 with a mark', 'utf-8']
	])('is read in %s that calls itself %s', (encoding, charset) => {
		const page = publishedOnSite(ARTICLE, charset);
		expect(decodePage(encode(page, encoding), 'a.htm', null)).toBe(page);
	});

	test('is read in the encoding that somebody names', () => {
		const page = encode(publishedOnSite(ARTICLE, 'gbk'), 'gb18030');
		expect(read('a.html', page, 'gbk').text.replace(/^\u3000\u3000/gmu, '')).toBe(ARTICLE);
		expect(() => read('a.html', page, 'utf-8')).toThrow('these bytes are not utf-8');
	});

	const PROSE =
		'望川县代表团分组讨论，茶小满代表说，临港产业园要给山里的年轻人留几个岗位，大家都说好。';
	const page = (body: string) =>
		`<html><head><title>标题四字</title></head><body>${body}</body></html>`;
	test.each<[what: string, html: string, lines: string[]]>([
		[
			'paragraphs of broken lines',
			page(`<div>${PROSE}<br>\u3000\u3000白鹭县代表团：<br><br>${PROSE}甲</div>`),
			['标题四字', PROSE, '　　白鹭县代表团：', `${PROSE}甲`]
		],
		[
			'lines of the source are none',
			page(`<p>${PROSE.slice(0, 9)}\n      ${PROSE.slice(9)}</p><p>A\n B</p>`),
			['标题四字', PROSE, 'A B']
		],
		[
			'rows of a table and items of a list',
			page(
				`<p>${PROSE}</p><table><tr><th>单位<th>人数<tr><td>甲<td>1</table><ul><li>一是抓产业；<li>二是抓生态。</ul>`
			),
			['标题四字', PROSE, '单位\t人数', '甲\t1', '一是抓产业；', '二是抓生态。']
		],
		[
			'notes, pictures and what is hidden',
			page(
				`<p>${PROSE}<sup><a href="#n1">[1]</a></sup><img src="a.jpg"></p><p style="display:none">别处的话。</p><p id="n1">注释。</p>`
			),
			['标题四字', PROSE]
		],
		[
			'readings',
			page(`<p>盘<ruby>䶮<rt>yǎn</rt></ruby>${PROSE}</p>`),
			['标题四字', `盘䶮${PROSE}`]
		],
		[
			'who wrote it, above',
			page(
				`<h1>标题四字</h1><div><span>2021-01-11</span> <span>作者：白汀</span></div><div><p>${PROSE}</p><p>${PROSE}</p></div>`
			),
			['标题四字', '作者：白汀', PROSE, PROSE]
		],
		[
			'a page hidden until a script shows it',
			page(`<div style="visibility: hidden; opacity: 0"><p>${PROSE}</p></div>`),
			['标题四字', PROSE]
		],
		[
			'tags left out',
			`<title>标题四字</title><p>${PROSE}<p>${PROSE}甲`,
			['标题四字', PROSE, `${PROSE}甲`]
		],
		[
			'old tags in capitals',
			`<HTML><TITLE>标题四字-某报</TITLE><BODY><TABLE><TR><TD class=bt>标题四字</TD></TR><TR><TD><P>&nbsp;&nbsp;${PROSE}</P></TD></TR></TABLE></BODY></HTML>`,
			['标题四字', PROSE]
		]
	])('%s', (_, html, expected) => {
		expect(
			readWebPage(html, toDocument).lines.map((line) => line.replace(/^\u00a0+/u, ''))
		).toEqual(expected);
	});

	test('says which sentences of the page it left out', () => {
		expect(readWebPage(published, toDocument).leftOut).toEqual(['“版权所有，未经授权不得转载。…”']);
	});

	test.each([
		[
			'drawn by script',
			'<html><body><div id="app"></div><script src="a.js"></script></body></html>'
		],
		['in a frame', '<html><frameset><frame src="a.html"></frameset></html>']
	])('one %s is told', (_, html) => {
		expect(() => readWebPage(html, toDocument)).toThrow('a script or a frame brings it');
	});

	test.each([
		[
			'without an article',
			'<html><body><p>首页</p></body></html>',
			'this is a web page, and there is no article in it; open it, copy'
		],
		[
			'with what was lost',
			publishedOnSite(ARTICLE.replace('鹤鸣', '鹤\ufffd')),
			'in line 7 of a web page: “\ufffd”'
		],
		[
			'packed',
			`MIME-Version: 1.0\nContent-Type: multipart/related;\n\n${published}`,
			'save it from the browser as 网页，仅 HTML'
		]
	])('one %s is told with the way out', (_, html, said) => {
		expect(faultOf('a.html', html).message).toContain(said);
	});
});

test('nothing is written where an article is read', () => {
	expect(readdirSync(folder).filter((name) => !/^a(?:\.\w+)?$/u.test(name))).toEqual([]);
});

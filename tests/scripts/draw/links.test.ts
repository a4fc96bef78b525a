import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findDeadLinks, listLinks } from '../../../scripts/draw/links.ts';

test('a page’s links are addresses below the root, each once; elsewhere and on itself it leads nowhere', () => {
	const html = `<a href="../b/#q-1">1</a> <a href="../b/#q-1">1</a> <a href="/c/?theme=x#%E6%B0%B4">2</a> <h2 id="own">
		<a href="#own">3</a> <a href="#gone">4</a> <script src="../scripts/a.js"></script> <a href="https://other.invalid/x">5</a>
		<a href="./a&amp;b.txt">6</a> <img src="data:image/png;base64,AA"> <a href="mailto:a@b.invalid">7</a> <a href="http://[">8</a>
		text that reads  href="/in-text/" or &lt;a href="<mark>/marked/</mark>" id="own" title="> src='/title/'">`;
	expect(listLinks('/a/', html)).toEqual([
		'/b/#q-1',
		'/c/#水',
		'/a/#gone',
		'/scripts/a.js',
		'/a/a&b.txt'
	]);
});

const root = mkdtempSync(join(tmpdir(), 'yansheng-links-'));
afterAll(() => rmSync(root, { recursive: true }));
const [made, kept] = [join(root, 'made'), join(root, 'kept')];
function put(folder: string, file: string, text: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}

test('a link to what is neither made nor kept is told with the pages that lead there', () => {
	put(made, 'a/index.html', '<h1 id="here">');
	put(kept, 'b/index.html', '<h1 id="q&quot;">');
	put(kept, 'b/data.json', '{}');
	const links = new Map([
		['/b/', ['/a/']],
		['/b/#q"', ['/a/']],
		['/b/data.json', ['/a/']],
		['/b/data.json#x', ['/a/']],
		['/c/', ['/a/', '/d/']],
		['/a/#here', ['/d/']],
		['/a/#top', ['/d/']],
		['/a/#gone', ['/d/']],
		['/b/#here', ['/d/']]
	]);
	expect(findDeadLinks(links, [made, kept])).toEqual([
		{
			path: '/c/',
			referrers: ['/a/', '/d/'],
			message: '/a/, /d/ leads to /c/, which is not there'
		},
		{ path: '/a/', referrers: ['/d/'], message: '/d/ leads to /a/#gone, which is not there' },
		{ path: '/b/', referrers: ['/d/'], message: '/d/ leads to /b/#here, which is not there' }
	]);
});

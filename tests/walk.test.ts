import { expect, test } from 'vitest';
import { findDeadLinks, findNothings } from './walk.ts';

test.each([
	'<p>谈到“乡村振兴”的代表团有0个</p>',
	'<p>0 people given words by name</p>',
	'<rect width="NaN"/>',
	'<p>undefined</p>',
	'<p>Words of “” are counted</p>',
	'<h2>  </h2>',
	'<section><h2>读出来的几件事</h2></section>',
	'<ul class="miniatures"></ul>',
	'<figure></figure>'
])('%s says nothing', (html) => expect(findNothings(html)).toHaveLength(1));

test.each([
	'<p>10个词，2.0 sentences，430405人</p>',
	'<section><h2>主题</h2><p>有</p></section>',
	'<ul data-slot="summary"></ul>',
	'<script>const x = undefined;</script>',
	'<rect width="0"/>'
])('%s says something, or need not', (html) => expect(findNothings(html)).toEqual([]));

test('a link leads to a page, to an id in it, or to a file; nowhere else', () => {
	const pages = new Map([
		['', '<p id="here"><a href="#here"></a><a href="a/#there"></a><a href="a/b.json"></a></p>'],
		['a/', '<p id="there"><a href="../#here"></a><a href="https://else.invalid/#x"></a></p>']
	]);
	const isFile = (address: string) => address === 'a/b.json';
	expect(findDeadLinks(pages, isFile)).toEqual([]);
	pages.set('a/', '<a href="../#nowhere"></a><a href="./c/"></a><a href="b.json"></a>');
	expect(findDeadLinks(pages, isFile)).toEqual([': a/#there', 'a/: ../#nowhere', 'a/: ./c/']);
});

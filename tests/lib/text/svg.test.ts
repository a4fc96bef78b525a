import { describe, expect, test } from 'vitest';
import { parseSvg, readSvg } from '#lib/text/svg.ts';

describe('parseSvg', () => {
	test('reads elements, attributes, text, entities and CDATA', () => {
		expect(
			parseSvg('<svg a="1 &lt; 2"><g><path d="M0 0"/></g><text>五&amp;六</text></svg>')
		).toEqual({
			name: 'svg',
			attributes: { a: '1 < 2' },
			text: '',
			children: [
				{
					name: 'g',
					attributes: {},
					text: '',
					children: [{ name: 'path', attributes: { d: 'M0 0' }, text: '', children: [] }]
				},
				{ name: 'text', attributes: {}, text: '五&六', children: [] }
			]
		});
		expect(parseSvg('<text>&lt;&gt;&quot;&#39;&amp;</text>').text).toBe(`<>"'&`);
		expect(parseSvg('<style ><![CDATA[a > b {}]]></style>').text).toBe('a > b {}');
	});

	test('reads no entity that it does not know, and attributes as text is', () => {
		expect(parseSvg('<text>&nbsp;&#39;</text>').text).toBe("&nbsp;'");
		expect(parseSvg('<a b="&quot;&#39;&amp;" c:d-e=""/>').attributes).toEqual({
			b: `"'&`,
			'c:d-e': ''
		});
	});

	test.each(['<svg>', '<svg></g>', '<svg/><svg/>', 'text', '<svg a=1/>', '<svg><'])(
		'refuses %s',
		(source) => {
			expect(() => parseSvg(source)).toThrow(RangeError);
		}
	);
});

test('readSvg gives every piece as it is written', () => {
	const svg = '<svg a="1">\n<text x="2">五&amp;六<tspan dx="1"/></text></svg>\n';
	const tokens = [...readSvg(svg)];
	expect(tokens.map(({ source }) => source).join('')).toBe(svg);
	expect(tokens.map(({ kind }) => kind)).toEqual([
		...['begin', 'text', 'begin', 'text', 'begin', 'end', 'end', 'text']
	]);
});

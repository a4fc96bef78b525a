import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeScalar } from '#extract/editor/yaml-scalar.ts';

it.each([
	['衡南县', '衡南县'],
	['衡山县、南岳区', '衡山县、南岳区'],
	["Xi'an", '"Xi\'an"'],
	['430400', "'430400'"],
	['a, b', "'a, b'"],
	['null', "'null'"],
	['two\nlines', '"two\\nlines"'],
	['un\u{e0001}seen', '"un\\udb40\\udc01seen"'],
	['unseen\u0085\u200b', '"unseen\\u0085\\u200b"']
])('writes %j as %s', (text, yaml) => {
	expect(writeScalar(text)).toBe(yaml);
});

it('writes any text so that YAML reads it back, inside braces and outside', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (text) => {
			const yaml = writeScalar(text);
			expect(parse(`{ a: ${yaml}, b: [${yaml}] }\n`)).toEqual({ a: text, b: [text] });
			expect(parse(`a: ${yaml}\n`)).toEqual({ a: text });
		})
	);
});

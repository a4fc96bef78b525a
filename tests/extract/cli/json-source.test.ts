import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceOf } from '#extract/cli/json-source.ts';

test.each([
	['{"id":12345678901234567890,"text":"甲"}', '12345678901234567890'],
	['{"text":"{\\"id\\":1}", "id" : -0 }', '-0'],
	['{"nested":{"id":1},"id":1.0}', '1.0'],
	['{"list":[{"id":1},"id",2],"id":1e400}', '1e400'],
	['{"id":1,"id":2}', '2'],
	['{"\\u0069d":7}', '7'],
	['{"text":"\\\\","id":3}', '3'],
	['{"text":"\\\\\\"","id":4}', '4'],
	['{"id":[1]}', null],
	['{"id":5,"id":{}}', null],
	['{"no":1}', null]
])('how the id of %s is written', (json, source) => {
	expect(sourceOf(json, 'id')).toBe(source);
});

test('whatever else is in the object, the source of a number reads as that number', () => {
	fc.assert(
		fc.property(
			fc.dictionary(fc.string(), fc.jsonValue()),
			fc.double(),
			fc.nat(4),
			(rest, id, blanks) => {
				const json = JSON.stringify({ ...rest, id, after: rest }, null, blanks);
				const { id: parsed } = JSON.parse(json) as { id: unknown };
				expect(JSON.parse(sourceOf(json, 'id') ?? '')).toBe(parsed);
			}
		)
	);
});

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findSlowText } from '../../../scripts/tools/expressions/check.ts';
import { collectExpressions, readExpressions } from '../../../scripts/tools/expressions/collect.ts';

const isSlow = (source: string, flags = 'u') =>
	findSlowText({ file: 'x.ts', line: 1, source, flags });

describe('an expression', () => {
	test.each([
		[
			'that is parted in more ways than one',
			'^(?:日报|[\\p{Script=Han}]{2,8}报)*人$',
			/exponential/
		],
		['that looks to the end from every place', '是[^“]*“', /2nd degree/],
		['that begins anew at every blank', '[\\s·]+$', /2nd degree/]
	])('%s is not linear', async (_, source, why) => {
		expect(await isSlow(source)).toMatch(why);
	});

	test.each([
		['whose repetition has a bound', '在[^，。]{0,40}$'],
		['that is anchored', '^[^，。]*说：'],
		['that takes one way only', '^(?:记者|通讯员)+[\\s：]*$']
	])('%s is', async (_, source) => {
		expect(await isSlow(source)).toBeNull();
	});
});

describe('the expressions of the source', () => {
	test('are found where they are written, in components too', () => {
		const { expressions } = readExpressions(
			'X.svelte',
			'<!-- /a/ -->\n<script>\n\tconst it = [/甲+/u, "/no/", 4 / 2 / 1];\n</script>\n<p>/b/</p>\n'
		);
		expect(expressions).toEqual([{ file: 'X.svelte', line: 3, source: '甲+', flags: 'u' }]);
	});

	test('are found where they are built from words', async () => {
		const found = await collectExpressions(['src/extract/page/headings.ts']);
		expect(found.map(({ source }) => source)).toContainEqual(
			expect.stringMatching(/代表团\|代表小组/u)
		);
	});

	test('that are built only while something runs are not passed over', async () => {
		const file = join(mkdtempSync(join(tmpdir(), 'yansheng-')), 'late.mjs');
		writeFileSync(file, 'export const late = (word) => new RegExp(word);\n');
		await expect(collectExpressions([file])).rejects.toThrow(/late\.mjs builds an expression/u);
	});
});

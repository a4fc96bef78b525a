import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPairs, readWords } from '#extract/words/dense.ts';
import { denseLists, densePairs, writePairs, writeWords } from '../../scripts/dense-words.ts';

/** What the desk's bundle has in place of the word tables gives what commands read. */

const sourceOf = (name: string) => readFileSync(`src/extract/${name}.ts`, 'utf8');
const tablesOf = (source: string) =>
	[...source.matchAll(/'([^']{1000,})'/g)].map(([, table]) => table!);

/** Words one by one, in order: 安排全 is 安全 and 安排. */
const spell = (words: string) =>
	words
		.split(' ')
		.flatMap((group) => [...group.slice(1)].map((second) => group[0]! + second))
		.sort();

/** What a bundle’s module has once it has run. */
function run(code: string, names: string): string[] {
	const body = code.replace(/^import .*$/m, '').replace(/^export (?=const)/m, '');
	const plain = body.slice(0, body.indexOf('/** By the first character'));
	const made = new Function('readWords', 'readPairs', `${plain}\nreturn [${names}];`);
	return (made as (...args: unknown[]) => string[])(readWords, readPairs);
}

test('lists of words are the same words', () => {
	const source = sourceOf('words/common-words');
	const tables = tablesOf(source);
	expect(tables).toHaveLength(2);
	const read = run(denseLists(source), 'LIKE_NAMES, BEHIND_NAMES');
	expect(read.map(spell)).toEqual(tables.map(spell));
});

test('Traditional characters are read as the same', () => {
	const source = sourceOf('text/traditional');
	const tables = tablesOf(source);
	expect(tables).toHaveLength(1);
	expect(run(densePairs(source), 'TRADITIONAL')).toEqual(tables);
});

const han = fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCharCode(code));

test('any words, and any pairs', () => {
	const groups = fc.dictionary(han, fc.uniqueArray(han, { minLength: 1 }), { minKeys: 1 });
	const words = groups.map((table) =>
		Object.entries(table)
			.map(([first, seconds]) => first + seconds.join(''))
			.join(' ')
	);
	fc.assert(
		fc.property(words, words, (one, other) => {
			const { alphabet, lists } = writeWords([one, other]);
			expect(readWords(alphabet, lists).map(spell)).toEqual([one, other].map(spell));
		})
	);
	const pairs = fc
		.uniqueArray(fc.tuple(han, han), { selector: ([key]) => key })
		.map((list) => list.sort(([a], [b]) => (a < b ? -1 : 1)).flat());
	fc.assert(
		fc.property(pairs, (list) => {
			const { keys, values } = writePairs(list.join(''));
			expect(readPairs(keys, values)).toBe(list.join(''));
		})
	);
});

test('a source that has no table is refused', () => {
	expect(() => denseLists('const LIKE_NAMES = "双引号";')).toThrow('has none');
	expect(() => densePairs('')).toThrow('has none');
});

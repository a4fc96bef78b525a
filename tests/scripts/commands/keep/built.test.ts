import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findKept, readRecord, settle } from '../../../../scripts/commands/keep/built.ts';
import { unitOf } from '../../../../src/kept.ts';

let root: string;
const at = (name: string) => join(root, name);
beforeEach(() => void (root = mkdtempSync(join(tmpdir(), 'yansheng-built-'))));
afterEach(() => rmSync(root, { recursive: true }));

const STORIES = { a: 'a', before: 'a', b: 'b' };
const keysOf = (a: string, b: string) =>
	new Map([
		...['story/a', 'page/a'].map((name) => [name, a] as const),
		...['story/b', 'page/b'].map((name) => [name, b] as const),
		['site', a + b] as const
	]);

function make(files: Record<string, string>): void {
	for (const [file, text] of Object.entries(files)) {
		mkdirSync(dirname(at(`made/${file}`)), { recursive: true });
		writeFileSync(at(`made/${file}`), text);
	}
}
const kept = (keys: ReadonlyMap<string, string>) =>
	findKept(keys, at('build'), readRecord(at('built.json')));
const put = (keys: ReadonlyMap<string, string>, stays: string[] = []) =>
	settle(at('made'), stays, STORIES, keys, at('build'), at('built.json'));
const site = () =>
	readdirSync(at('build'), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(at('build').length + 1))
		.map((file) => file.split(sep).join('/'))
		.sort();

const WHOLE = {
	'index.html': 'list',
	'a/index.html': 'a',
	'a/data.json': '1',
	'en/a/index.html': 'a',
	'before/index.html': 'to a',
	'b/index.html': 'b',
	'b/data.json': '2'
};

test.each([
	['/a/', 'page/a'],
	['/en/a', 'page/a'],
	['/compare/a/b', 'pair/a/b'],
	['compare/index.html', 'site'],
	['en/a/index.html.br', 'page/a'],
	['a/embed/map/index.html', 'story/a'],
	['before/', 'story/a'],
	['compare/a/b/index.html', 'pair/a/b'],
	['en/compare/a/b/', 'pair/a/b'],
	['index.html', 'site'],
	['en/', 'site'],
	['a.html', 'site'],
	['desk/index.html', 'site'],
	['page/2/index.html', 'site'],
	['constructor/index.html', 'site']
])('%s belongs to %s', (path, unit) => {
	expect(unitOf(path, STORIES)).toBe(unit);
});

test('what was built of the same is kept; what changed, and what is of all stories, goes', () => {
	make(WHOLE);
	put(keysOf('1', '1'));
	expect(site()).toEqual(Object.keys(WHOLE).sort());
	expect(kept(keysOf('1', '1'))).toHaveLength(5);
	expect(kept(keysOf('2', '1')).toSorted()).toEqual(['page/b', 'story/b']);

	make({ 'index.html': 'new list', 'a/index.html': 'new a', 'a/new.json': '3' });
	put(keysOf('2', '1'), kept(keysOf('2', '1')));
	expect(site()).toEqual(
		['index.html', 'a/index.html', 'a/new.json', 'b/index.html', 'b/data.json'].sort()
	);
	expect(readFileSync(at('build/index.html'), 'utf8')).toBe('new list');
	expect(existsSync(at('build/before'))).toBe(false);
	expect(kept(keysOf('2', '1')).toSorted()).toEqual([
		'page/a',
		'page/b',
		'site',
		'story/a',
		'story/b'
	]);
});

test('where all is kept nothing need be made', () => {
	make(WHOLE);
	put(keysOf('1', '1'));
	writeFileSync(at('build/theirs.txt'), 'not ours');
	put(keysOf('1', '1'), kept(keysOf('1', '1')));
	expect(site()).toEqual(Object.keys(WHOLE).sort());
	expect(kept(keysOf('1', '1'))).toHaveLength(5);
});

test('a file that was changed, or is gone, is made anew with all of its unit', () => {
	make(WHOLE);
	put(keysOf('1', '1'));
	writeFileSync(at('build/a/data.json'), '9');
	rmSync(at('build/b/index.html'));
	expect(kept(keysOf('1', '1')).toSorted()).toEqual(['page/a', 'site', 'story/b']);
	rmSync(at('build'), { recursive: true });
	expect(kept(keysOf('1', '1'))).toEqual([]);
});

test('nothing is kept without a record, or with a broken one', () => {
	make(WHOLE);
	put(keysOf('1', '1'));
	writeFileSync(at('built.json'), '{');
	expect(kept(keysOf('1', '1'))).toEqual([]);
	rmSync(at('built.json'));
	expect(kept(keysOf('1', '1'))).toEqual([]);
});

test('what has no key is not kept', () => {
	make(WHOLE);
	const keys = keysOf('1', '1');
	keys.delete('story/a');
	put(keys);
	expect(kept(keysOf('1', '1')).toSorted()).toEqual(['page/a', 'page/b', 'site', 'story/b']);
});

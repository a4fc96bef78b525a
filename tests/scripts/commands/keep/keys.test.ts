import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '#extract/cli/command.ts';
import {
	keyOfProgram,
	keyOfSite,
	keyOfStory,
	keysOfUnits
} from '../../../../scripts/commands/keep/keys.ts';

/** What a build may keep of the one before: whatever goes into a story changes its key, and nothing else does. */

const IDS = ['wangchuan-2022', 'own-words', 'no-region'];
let data: string;
let root: string;

beforeAll(() => {
	root = mkdtempSync(join(tmpdir(), 'yansheng-keys-'));
	data = join(root, 'data');
	cpSync('tests/fixtures/made-up/data', data, {
		recursive: true,
		filter: (file) => !/stories[\\/]/.test(file) || IDS.some((id) => file.includes(id))
	});
	run([], { root, out: () => undefined, err: () => undefined });
});
afterAll(() => rmSync(root, { recursive: true }));

const SHARED = { program: 'program', site: 'https://charts.invalid/', isArchive: true };
const keysOf = (shared = SHARED) =>
	new Map(IDS.map((id) => [id, keyOfStory(data, id, shared).key]));
const changed = (before: Map<string, string>, after: Map<string, string>) =>
	[...after].filter(([name, key]) => before.get(name) !== key).map(([name]) => name);

test.each<[file: string, stories: string[]]>([
	...['article.txt', 'story.yaml', 'dataset.json', 'lexicon.yaml', 'another.txt'].map(
		(name): [string, string[]] => [`stories/wangchuan-2022/${name}`, ['wangchuan-2022']]
	),
	['regions/990100.yaml', ['wangchuan-2022', 'own-words']],
	['regions/990100.topo.json', ['wangchuan-2022', 'own-words']],
	['regions/990200.yaml', []],
	['lexicon.yaml', IDS],
	['logo.svg', IDS],
	['logo.png', IDS]
])('a change of %s changes the keys of %j', (file, stories) => {
	const before = keysOf();
	expect(changed(before, keysOf())).toEqual([]);
	appendFileSync(join(data, file), ' ');
	expect(changed(before, keysOf())).toEqual(stories);
});

test.each([
	{ program: 'another' },
	{ site: '' },
	// One story alone has no search over all.
	{ isArchive: false }
])('%j changes the keys of all', (other) => {
	expect(changed(keysOf(), keysOf({ ...SHARED, ...other }))).toEqual(IDS);
});

test('what is of all stories, or of none, is made of each of them, of every region and of the list of words', () => {
	const keyed = () => IDS.map((id) => keyOfStory(data, id, SHARED));
	const keyNow = (stories = keyed(), shared = SHARED) => keyOfSite(data, stories, shared);
	const before = keyNow();
	expect(keyNow()).toBe(before);
	for (const other of [{ program: 'another' }, { site: '' }])
		expect(keyNow(keyed(), { ...SHARED, ...other })).not.toBe(before);
	expect(keyNow(keyed().toReversed())).not.toBe(before);
	expect(keyNow(keyed().slice(1))).not.toBe(before);
	let last = before;
	for (const file of ['stories/no-region/article.txt', 'regions/990200.yaml', 'lexicon.yaml']) {
		appendFileSync(join(data, file), ' ');
		expect([file, keyNow() === last]).toEqual([file, false]);
		last = keyNow();
	}
	const stories = keyed();
	appendFileSync(join(data, 'lexicon.yaml'), ' ');
	expect(keyNow(stories)).not.toBe(last);
});

test('the program is its source, the settings of what builds it, and the versions of all packages', () => {
	const project = join(root, 'project');
	const write = (file: string, text: string) => {
		mkdirSync(join(project, dirname(file)), { recursive: true });
		writeFileSync(join(project, file), text);
	};
	for (const file of [
		'src/a.ts',
		'src/styles/a.css',
		'scripts/a.ts',
		'static/icon.svg',
		'static/schema/story-1.json',
		'data/divisions/43.json',
		'package.json',
		'package-lock.json',
		'tsconfig.json',
		'svelte.config.js',
		'vite.config.ts',
		'vite.scripts.config.ts'
	]) {
		const before = keyOfProgram((write('README.md', ''), project));
		write(file, 'a');
		const made = keyOfProgram(project);
		write(file, 'b');
		expect([file, new Set([before, made, keyOfProgram(project)]).size]).toEqual([file, 3]);
	}
	const before = keyOfProgram(project);
	for (const file of [
		'README.md',
		'docs/a.md',
		'tests/a.ts',
		'static/scripts/a.js',
		'static/scripts/a.js.br',
		'static/embed-1.js'
	])
		write(file, 'c');
	expect(keyOfProgram(project)).toBe(before);
	expect(keyOfProgram(relative('.', project))).toBe(before);
});

const site = (...ids: string[]) =>
	keysOfUnits(ids.map((id) => ({ id, key: `key of ${id}`, place: id < 'm' ? '430400' : null })));

test('a story more changes the pages that lead to it, and no pair before its own', () => {
	const before = site('c', 'b', 'a', 'n', 'o', 'p');
	expect(changed(before, site('c', 'b', 'a', 'n', 'x', 'o', 'p'))).toEqual([
		'page/n',
		'story/x',
		'page/x',
		'page/o'
	]);
	expect(changed(before, site('d', 'c', 'b', 'a', 'n', 'o', 'p'))).toEqual([
		'story/d',
		'page/d',
		'page/c',
		...['c/d', 'b/d', 'a/d'].map((pair) => `pair/${pair}`)
	]);
	// One that comes between others is beside the pairs behind it.
	expect(changed(before, site('c', 'bb', 'b', 'a', 'n', 'o', 'p'))).toEqual([
		'page/c',
		'story/bb',
		'page/bb',
		'page/b',
		...['bb/c', 'b/c', 'a/c', 'b/bb', 'a/bb'].map((pair) => `pair/${pair}`)
	]);
});

test('a change of a story changes its own files, the pages that lead to it and its pairs', () => {
	const stories = ['c', 'n', 'o', 'p'].map((id) => ({ id, key: id, place: null }));
	const other = stories.map((story) => (story.id === 'o' ? { ...story, key: 'new' } : story));
	expect(changed(keysOfUnits(stories), keysOfUnits(other))).toEqual([
		'page/n',
		'story/o',
		'page/o',
		'page/p'
	]);
});

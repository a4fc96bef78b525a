import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Dataset } from '#dataset';
import { run } from '#extract/cli/command.ts';
import { Fault } from '#extract/fault.ts';
import { findStale, listFolders, listStories, readStory } from '../../src/routes/stories.server.ts';

/** What the site is built from, and what it refuses to show. */

let root: string;
let data: string;
const STORY = 'one-delegation';

const extractAll = () => run([], { root, out: () => undefined, err: () => undefined });
const fileOf = (name: string, story = STORY) => join(data, 'stories', story, name);

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'yansheng-stories-'));
	data = join(root, 'data');
	for (const part of ['lexicon.yaml', 'regions', `stories/${STORY}`, 'stories/no-region'])
		cpSync(join('tests/fixtures/made-up/data', part), join(data, part), { recursive: true });
	expect(extractAll()).toBe(0);
});
afterEach(() => rmSync(root, { recursive: true }));

/** Changes the dataset as no command would. */
function change(work: (dataset: Dataset) => void): void {
	const dataset = JSON.parse(readFileSync(fileOf('dataset.json'), 'utf8')) as Dataset;
	work(dataset);
	writeFileSync(fileOf('dataset.json'), JSON.stringify(dataset));
}

function faultOf(work: () => unknown): Fault {
	try {
		work();
	} catch (error) {
		if (error instanceof Fault) return error;
		throw error;
	}
	throw new Error('expected a fault');
}

test('a region without boundaries draws none, whatever the settings ask for', () => {
	expect(readStory(STORY, data).boundaries).not.toBeNull();
	const file = join(data, 'regions/990100.yaml');
	const text = readFileSync(file, 'utf8').replace(
		/^boundaries:\n(?: .*\n)+/mu,
		'boundaries: null\n'
	);
	writeFileSync(file, text);
	rmSync(join(data, 'regions/990100.topo.json'));
	const view = readStory(STORY, data);
	expect(view.boundaries).toBeNull();
	expect(view.region?.divisions).toHaveLength(9);
});

test('stories are listed newest first, and those that are left out are not read', () => {
	expect(listStories(data)).toEqual([STORY, 'no-region']);
	writeFileSync(fileOf('dataset.json'), '{');
	expect(listStories(data, [STORY])).toEqual(['no-region']);
	expect(() => listStories(data)).toThrow(Fault);
});

test('a folder is a story, linked or not; a draft and a file are none', () => {
	symlinkSync(join(data, 'stories', STORY), join(data, 'stories', 'linked'));
	mkdirSync(join(data, 'stories', '.draft'));
	writeFileSync(join(data, 'stories', 'notes.txt'), '');
	expect(listFolders(data)).toEqual(['linked', 'no-region', STORY]);
});

describe('an article that was edited after it was read', () => {
	const edit = () =>
		writeFileSync(
			fileOf('article.txt'),
			readFileSync(fileOf('article.txt'), 'utf8').replace('渔火', '江上渔火')
		);

	test('is not shown, and the command is named', () => {
		edit();
		const { code, message, file } = faultOf(() => readStory(STORY, data));
		expect([code, file]).toEqual(['article-changed', fileOf('article.txt')]);
		expect(message).toContain('npm run extract');
	});

	test('is shown once it has been read again, by a server that goes on', () => {
		expect(readStory(STORY, data).article).not.toContain('江上渔火');
		edit();
		expect(() => readStory(STORY, data)).toThrow(Fault);
		expect(extractAll()).toBe(0);
		// A file system may tell times by the second.
		utimesSync(fileOf('dataset.json'), new Date(), new Date(Date.now() + 5000));
		expect(readStory(STORY, data).article).toContain('江上渔火');
	});
});

describe('the article of a dataset lies in the story’s own folder', () => {
	test.each([
		'../no-region/article.txt',
		'/etc/hostname',
		'a/../article.txt',
		'./article.txt',
		'..\\no-region\\article.txt',
		'C:article.txt',
		'..',
		'.',
		'',
		'article.txt\u0000'
	])('%j is refused', (name) => {
		change(({ story }) => (story.source.file = name));
		expect(faultOf(() => readStory(STORY, data)).code).toBe('source-outside');
	});

	test('a link out of it is refused, whatever it is called', () => {
		rmSync(fileOf('article.txt'));
		symlinkSync(fileOf('article.txt', 'no-region'), fileOf('article.txt'));
		expect(faultOf(() => readStory(STORY, data)).code).toBe('source-outside');
	});
});

test.each<[string, () => void, string]>([
	['no dataset', () => rmSync(fileOf('dataset.json')), 'no-dataset'],
	[
		'half a dataset',
		() => writeFileSync(fileOf('dataset.json'), '{"version": 1,'),
		'dataset-broken'
	],
	['something else', () => writeFileSync(fileOf('dataset.json'), 'null'), 'dataset-broken'],
	['another version', () => change((d) => ((d.version as number) = 2)), 'dataset-broken'],
	[
		'the dataset of a folder that was copied',
		() => change(({ story }) => (story.id = 'no-region')),
		'dataset-of-another'
	],
	[
		'a reference to nobody',
		() => change((d) => (d.statements[0]!.speakers = ['nobody'])),
		'dataset-broken'
	],
	['no article', () => rmSync(fileOf('article.txt')), 'missing-file'],
	['no settings', () => rmSync(fileOf('story.yaml')), 'missing-file'],
	[
		'settings with a typing error',
		() => writeFileSync(fileOf('story.yaml'), 'yaer: 1\n'),
		'unknown-key'
	],
	['no region', () => rmSync(join(data, 'regions/990100.yaml')), 'no-region'],
	['no boundaries', () => rmSync(join(data, 'regions/990100.topo.json')), 'missing-file'],
	[
		'boundaries that are none',
		() => writeFileSync(join(data, 'regions/990100.topo.json'), 'no'),
		'boundaries-broken'
	]
])('%s is a fault of the story that says so', (_, spoil, code) => {
	spoil();
	expect(faultOf(() => readStory(STORY, data)).code).toBe(code);
});

test.each([
	'en',
	'embed',
	'embed-lab',
	'schema',
	'scripts',
	'desk',
	'compare',
	'A b',
	'Ab',
	'-a',
	'雁'
])('no story is called %s: that is no address, or another page’s', (name) => {
	cpSync(join(data, 'stories', STORY), join(data, 'stories', name), { recursive: true });
	expect(faultOf(() => readStory(name, data)).code).toBe('story-name');
});

describe('a dataset that is older than what it was read with', () => {
	test('is as it should be right after it was read', () => {
		expect(findStale(STORY, data)).toBeNull();
		expect(findStale('no-region', data)).toBeNull();
	});

	test('gets a word where story.yaml or the word list say something else by now', () => {
		const yaml = readFileSync(fileOf('story.yaml'), 'utf8');
		writeFileSync(fileOf('story.yaml'), yaml.replace('2021-01-11', '2021-01-12'));
		expect(findStale(STORY, data)).toContain('npm run extract');
		writeFileSync(fileOf('story.yaml'), yaml);
		expect(findStale(STORY, data)).toBeNull();
		const lexicon = readFileSync(join(data, 'lexicon.yaml'), 'utf8');
		writeFileSync(join(data, 'lexicon.yaml'), lexicon.replace('en: smart port', 'en: clever port'));
		expect(findStale(STORY, data)).toContain('npm run extract');
		expect(() => readStory(STORY, data)).not.toThrow();
	});

	test('is not shown where somebody has been withdrawn since', () => {
		const yaml = readFileSync(fileOf('story.yaml'), 'utf8');
		writeFileSync(fileOf('story.yaml'), `${yaml}settlements:\n  - withdrawn: 江帆\n`);
		expect(faultOf(() => findStale(STORY, data)).code).toBe('dataset-stale');
		expect(extractAll()).toBe(0);
		expect(findStale(STORY, data)).toBeNull();
	});
});

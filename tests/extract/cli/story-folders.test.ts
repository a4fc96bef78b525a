import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '#extract/cli/command.ts';
import { listStoryFolders } from '#extract/cli/story-folders.ts';
import { isStoryId, whyNoStoryId } from '#extract/editor/story-id.ts';
import { LANGUAGES } from '#lib/messages/language.ts';
import { lexicon } from '../../../scripts/commands/lexicon.ts';
import { newStory } from '../../../scripts/commands/new-story.ts';
import { review } from '../../../scripts/commands/review.ts';
import { runHere } from '../../scripts/run-here.ts';

const STORY = 'wangchuan-2022';
let root: string;
let stories: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'yansheng-stories-'));
	stories = join(root, 'data/stories');
	for (const part of ['lexicon.yaml', 'regions', `stories/${STORY}`])
		cpSync(join('tests/fixtures/made-up/data', part), join(root, 'data', part), {
			recursive: true
		});
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
	rmSync(root, { recursive: true });
});

const extract = () => {
	let err = '';
	const status = run([], { root, out: () => undefined, err: (text) => void (err += text) });
	return { status, err };
};

describe('the id of a story', () => {
	test.each(['hengyang-2021', '2022', 'a', 'embeds', 'my-embed', '4040'])('%s is one', (id) => {
		expect(whyNoStoryId(id)).toBeNull();
	});

	test.each([
		'A b',
		'Hengyang',
		'-a',
		'衡阳',
		'a/b',
		'..',
		'',
		'404.html',
		'embed.js',
		'_app',
		'a%20b',
		'a\n'
	])('%j cannot be part of an address', (id) =>
		expect(whyNoStoryId(id)).toMatch(/cannot be part of an address/)
	);

	test('no route, no file and no language at the top of the site can be a story', () => {
		const top = [
			...readdirSync('src/routes', { withFileTypes: true })
				.filter((entry) => entry.isDirectory() && !entry.name.startsWith('['))
				.map((entry) => entry.name),
			...readdirSync('static'),
			...LANGUAGES.map(({ code }) => code),
			...['embed', 'desk', 'compare', 'page', 'place']
		];
		expect(top).toContain('embed-lab');
		expect(top).toContain('schema');
		// Many a host shows `x.html` and `x.js` where `x` is asked for.
		const without = top.map((name) => name.replace(/\.\w+$/, ''));
		expect([...top, ...without].filter(isStoryId)).toEqual([]);
	});
});

describe('the folders of stories', () => {
	test('links are followed; hidden folders and files are somebody else’s', () => {
		mkdirSync(join(root, 'elsewhere'));
		symlinkSync(join(root, 'elsewhere'), join(stories, 'linked'));
		mkdirSync(join(stories, '.draft'));
		writeFileSync(join(stories, 'notes'), '');
		expect(listStoryFolders(stories)).toEqual([
			{ id: 'linked', path: join(stories, 'linked'), fault: null },
			{ id: STORY, path: join(stories, STORY), fault: null }
		]);
		expect(listStoryFolders(join(root, 'nowhere'))).toEqual([]);
	});

	test('a link that leads nowhere, or round in a circle, is named', () => {
		symlinkSync(join(root, 'gone'), join(stories, 'gone'));
		symlinkSync(join(stories, 'round'), join(stories, 'round'));
		const faults = listStoryFolders(stories).flatMap(({ id, fault }) =>
			fault ? [[id, fault.code]] : []
		);
		expect(faults).toEqual([
			['gone', 'story-link'],
			['round', 'story-link']
		]);
		const { status, err } = extract();
		expect(status).toBe(1);
		expect(err).toMatch(/gone:1:1: error story-link: this link leads nowhere/);
	});

	test('a story behind a link is read, reviewed and built as one', async () => {
		renameSync(join(stories, STORY), join(root, 'story'));
		symlinkSync(join(root, 'story'), join(stories, STORY));
		expect(extract()).toMatchObject({ status: 0 });
		const data = join(root, 'data');
		expect(runHere(review, [STORY, '--data', data, '--out', root]).status).toBe(0);
		vi.stubEnv('YANSHENG_DATA', data);
		const { listStories } = await import('../../../src/routes/stories.server.ts');
		expect(listStories()).toEqual([STORY]);
	});

	test.each([
		'A b',
		'embed',
		'embed-lab',
		'schema',
		'desk',
		'compare',
		'en',
		'scripts',
		'404.html'
	])('“%s” is refused by name, by each command and by the build', async (name) => {
		expect(extract()).toMatchObject({ status: 0 });
		cpSync(join(stories, STORY), join(stories, name), { recursive: true });
		const { status, err } = extract();
		expect(status).toBe(1);
		expect(err).toMatch(/: error story-name: “[^”]*”[^;]*; rename the folder$/m);
		expect(err).toContain(`“${name}”`);
		const data = join(root, 'data');
		for (const [command, ...args] of [
			[review, name],
			[lexicon, STORY],
			[newStory, '--article', join(stories, STORY, 'article.txt'), '--id', name]
		] as const) {
			const told = runHere(command, [...args, '--data', data]);
			expect(told.status, command.name).toBe(1);
			expect(told.stderr, command.name).toContain(`“${name}”`);
		}
		vi.stubEnv('YANSHENG_DATA', data);
		const { listStories } = await import('../../../src/routes/stories.server.ts');
		expect(() => listStories()).toThrow(`“${name}”`);
	});
});

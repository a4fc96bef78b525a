import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { run } from '#extract/cli/command.ts';

/** Two stories, as a newsroom has them that has set up its second and given neither a day. */
const STORIES = ['wangchuan-2022', 'bom'];
let root: string;

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'yansheng-archive-'));
	const made = 'tests/fixtures/made-up/data';
	for (const part of ['lexicon.yaml', 'regions', ...STORIES.map((id) => `stories/${id}`)])
		cpSync(join(made, part), join(root, 'data', part), { recursive: true });
	vi.stubEnv('YANSHENG_DATA', join(root, 'data'));
	vi.stubEnv('SITE_URL', 'https://charts.invalid/');
	// Nothing is bundled for a test of modules.
	vi.doMock('../../src/routes/scripts.server.ts', () => ({ scriptFor: () => 'archive.js' }));
});
afterEach(() => {
	vi.unstubAllEnvs();
	vi.resetModules();
	rmSync(root, { recursive: true });
});

function date(published: string | null): void {
	for (const id of STORIES) {
		const file = join(root, 'data/stories', id, 'story.yaml');
		const yaml = readFileSync(file, 'utf8').replace(/^published: .*\n/m, '');
		writeFileSync(file, published === null ? yaml : `${yaml}published: '${published}'\n`);
	}
	const complaints: string[] = [];
	const status = run([], { root, out: () => undefined, err: (text) => complaints.push(text) });
	expect(status, complaints.join('')).toBe(0);
}

test.each([
	['2022-01-11', ['feed.xml', 'feed.xml', 'sitemap.xml'], true],
	[null, ['sitemap.xml'], false]
])(
	'the list of stories published on %s names a feed only where there is one',
	async (published, files, hasFeed) => {
		date(published);
		const { listSyndication, loadArchive } = await import('../../src/routes/archive.server.ts');
		expect(listSyndication().map(({ syndication }) => syndication)).toEqual(files);
		expect(loadArchive(undefined, { place: null, page: 1 }, './').hasFeed).toBe(hasFeed);
	}
);

test('a map of the site names each page by the address that its head names', async () => {
	const addresses = async () => {
		const { listPagesToFind } = await import('../../src/routes/archive.server.ts');
		return listPagesToFind().map(({ address }) => address);
	};
	date(null);
	expect(await addresses()).toContain('');
	// With one story the front page is the story's, and its head says so.
	vi.resetModules();
	rmSync(join(root, 'data/stories/bom'), { recursive: true });
	expect(await addresses()).toEqual(['wangchuan-2022/', 'wangchuan-2022/concordance/']);
});

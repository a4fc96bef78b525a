import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '#extract/cli/command.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { listFolders, readStory } from '../../src/routes/stories.server.ts';

/**
 * What the made-up prefecture's stories are drawn from, by their ids: ordinary articles, each one step beside the first. Their
 * datasets are read from the articles here and now.
 */
export function readMadeUpStories(): Map<string, StoryView> {
	const root = mkdtempSync(join(tmpdir(), 'yansheng-made-up-'));
	try {
		const data = join(root, 'data');
		cpSync('tests/fixtures/made-up/data', data, { recursive: true });
		const complaints: string[] = [];
		const status = run([], { root, out: () => undefined, err: (text) => complaints.push(text) });
		if (status !== 0) throw new Error(complaints.join(''));
		return new Map(listFolders(data).map((id) => [id, readStory(id, data)]));
	} finally {
		rmSync(root, { recursive: true });
	}
}

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '#extract/cli/command.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { listFolders, readFileInput, readStory } from '../../src/routes/stories.server.ts';

/**
 * What the made-up prefecture's stories are drawn from, by their ids: ordinary articles, each one step beside the first. Their
 * datasets are read from the articles here and now.
 */
export const readMadeUpStories = (): Map<string, StoryView> => readMadeUp(readStory);

/** The same, as files that stand alone are made from it: with the words that each counts by. */
export const readMadeUpInputs = () => readMadeUp(readFileInput);

function readMadeUp<Read>(read: (id: string, data: string) => Read): Map<string, Read> {
	const root = mkdtempSync(join(tmpdir(), 'yansheng-made-up-'));
	try {
		const data = join(root, 'data');
		cpSync('tests/fixtures/made-up/data', data, { recursive: true });
		const complaints: string[] = [];
		const status = run([], { root, out: () => undefined, err: (text) => complaints.push(text) });
		if (status !== 0) throw new Error(complaints.join(''));
		return new Map(listFolders(data).map((id) => [id, read(id, data)]));
	} finally {
		rmSync(root, { recursive: true });
	}
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../command-line.ts';
import { listStories } from './review/read-story.ts';

/**
 * A story's `dataset.json`. Throws a `Refusal` that says what to do where there is none: there is no such story, or it was not read.
 * @param data the folder that holds `stories`
 */
export function findDataset(data: string, id: string): string {
	const folder = join(data, 'stories');
	const known = listStories(data);
	if (!known.includes(id))
		throw new Refusal(`${id} is no story under ${folder}; there are ${known.join(', ') || 'none'}`);
	const file = join(folder, id, 'dataset.json');
	if (!existsSync(file))
		throw new Refusal(`${id} has no dataset.json under ${folder}; run npm run extract first`);
	return file;
}

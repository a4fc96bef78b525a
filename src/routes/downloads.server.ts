import { readStory } from './stories.server.ts';

/** A file that readers download. */
export interface Download {
	name: string;
	type: string;
	body: string;
}

const JSON_FILE = 'dataset.json';

/** Names of the files of each story. */
export function listDownloads(): string[] {
	return [JSON_FILE];
}

export function readDownload(story: string, name: string): Download | null {
	const { dataset } = readStory(story);
	if (name === JSON_FILE)
		return { name, type: 'application/json', body: JSON.stringify(dataset, null, '\t') };
	return null;
}

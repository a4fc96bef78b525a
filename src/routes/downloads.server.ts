import { writeDownloads, type Download } from '#lib/outputs/download/downloads.ts';
import { readSource, readStory } from './stories.server.ts';

/** The files of a story that readers download; the dataset comes first, byte for byte as it is committed. */
export function listDownloads(story: string): Download[] {
	const { dataset, corrected } = readStory(story);
	return [
		{ name: 'dataset.json', type: 'application/json', body: readSource(story, 'dataset.json') },
		...writeDownloads(dataset, { corpusDate: corrected })
	];
}

import { writeCitable } from '#lib/outputs/cite/files.ts';
import { writeDownloads, type Download } from '#lib/outputs/download/downloads.ts';
import { SITE_URL } from './site.server.ts';
import { readSource, readStory } from './stories.server.ts';

/** The files of a story that readers download; the dataset comes first, byte for byte as it is committed. */
export function listDownloads(story: string): Download[] {
	const { dataset, article, corrected } = readStory(story);
	const data = [
		{ name: 'dataset.json', type: 'application/json', body: readSource(story, 'dataset.json') },
		...writeDownloads(dataset, { corpusDate: corrected })
	];
	const page = SITE_URL === null ? './' : `${SITE_URL}${story}/`;
	return [...data, ...writeCitable(dataset, article, { page, date: corrected }, data)];
}

import { writeCitable } from '#lib/outputs/cite/files.ts';
import { writeDownloads, type Download } from '#lib/outputs/download/downloads.ts';
import type { StoryView } from '#lib/outputs/page/view.ts';
import { SITE_URL } from './site.server.ts';
import { readSource, readStory } from './stories.server.ts';

const written = new WeakMap<StoryView, readonly Download[]>();

/** The files of a story that readers download, written once; the dataset comes first, byte for byte as it is committed. */
export function listDownloads(story: string): readonly Download[] {
	const view = readStory(story);
	const known = written.get(view) ?? write(story, view);
	written.set(view, known);
	return known;
}

function write(story: string, { dataset, article, corrected }: StoryView): Download[] {
	const data = [
		{ name: 'dataset.json', type: 'application/json', body: readSource(story, 'dataset.json') },
		...writeDownloads(dataset, { corpusDate: corrected })
	];
	const page = SITE_URL === null ? './' : `${SITE_URL}${story}/`;
	return [...data, ...writeCitable(dataset, article, { page, date: corrected }, data)];
}

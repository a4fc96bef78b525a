import { cite } from '#lib/outputs/download/citation.ts';
import { languageOf } from '#lib/messages/language.ts';
import { scriptFor } from './scripts.server.ts';
import { listDownloads } from './downloads.server.ts';
import { neighboursOf } from './archive.server.ts';
import { listChartFiles, listStoryFiles } from './story-file.server.ts';
import { SITE_URL } from './site.server.ts';
import { readStory } from './stories.server.ts';

/**
 * What a story's page is drawn from.
 * @param depth how many folders the page lies below the site's own
 * @param root the story's folder, relative to the page
 */
export function loadStoryPage(
	lang: string | undefined,
	story: string,
	depth: number,
	root: string
) {
	const language = languageOf(lang);
	const view = readStory(story);
	const up = '../'.repeat(depth) || './';
	return {
		view,
		language,
		root,
		// Files of a story lie in the Chinese story's folder, once for all languages.
		files: `${up}${story}/`,
		home: `${up}${language.prefix}`,
		script: up + scriptFor(`explore-${language.code}`),
		downloads: [
			...listStoryFiles(story),
			// The others are in the dialog of their chart.
			...listChartFiles(story).filter(
				({ code, subject }) => code === language.code && subject.preset === null
			),
			...listDownloads(story)
		].map(({ name }) => name),
		citation: cite(view.dataset, language.code, { date: view.corrected }),
		neighbours: neighboursOf(story, lang),
		site: SITE_URL
	};
}

import { languageOf, nameIn } from '#lib/messages/language.ts';
import { CHOOSER, linkTo, listPairs, titleOf, yearOf } from './compare.server.ts';
import { scriptFor } from './scripts.server.ts';
import { SITE_URL } from './site.server.ts';
import { listStories, readStory } from './stories.server.ts';

/** What the page on which any two stories are chosen is drawn from. */
export function loadChooser(lang: string | undefined) {
	const language = languageOf(lang);
	const files = lang ? '../../' : '../';
	return {
		language,
		home: '../',
		files,
		otherLanguage: `${lang ? '../../' : '../en/'}${CHOOSER}`,
		script: files + scriptFor('compare'),
		stories: listStories().map((id) => {
			const { region } = readStory(id);
			return {
				id,
				title: titleOf(id, language),
				year: yearOf(id),
				place: region && nameIn(language, region)
			};
		}),
		pairs: listPairs().map((pair) => linkTo(pair, language)),
		site: SITE_URL
	};
}

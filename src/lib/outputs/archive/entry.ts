import { openingTheme } from '#lib/data/findings.ts';
import { countByDelegation } from '#lib/data/measures.ts';
import { layoutMiniature } from '#lib/charts/map/miniature.ts';
import { archiveMessagesIn } from '#lib/messages/archive.ts';
import { nameIn, type Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';
import { headingIn } from '../page/heading.ts';
import type { StoryView } from '../page/view.ts';

/** A story as the archive lists it. */
export type Entry = ReturnType<typeof describeStory>;

/** What can be said of a story in a few lines, with the small map of the theme that its page opens on. */
export function describeStory(view: StoryView, language: Language) {
	const { corpus, region, dataset } = view;
	const { story } = dataset;
	const heading = headingIn(view, language);
	const words = archiveMessagesIn(language);
	const theme = openingTheme(corpus);
	const shown = theme === null ? undefined : corpus.themes[theme];
	const counts =
		theme === null ? corpus.delegations.map(() => 0) : countByDelegation(corpus, { theme });
	return {
		id: story.id,
		title: heading.title,
		/** The meeting, else what stands below the headline. */
		event:
			heading.event ?? (story.subtitle === null ? null : { text: story.subtitle, lang: 'zh-CN' }),
		year: story.year,
		place: region && { adcode: region.adcode, name: nameIn(language, region) },
		publisher: heading.publisher,
		published: story.published,
		/** ISO date of what was changed last; null where nobody has told us. */
		updated: view.corrected ?? story.published,
		summary: messagesIn(language).intro.line({
			delegations: corpus.delegations.length,
			speakers: corpus.speakers.length,
			sentences: corpus.sentences.filter((s) => s.place === 'body').length
		}),
		map:
			corpus.delegations.length === 0
				? null
				: {
						corpus,
						counts,
						layout: layoutMiniature(region, corpus),
						title: shown
							? words.shows({
									theme: nameIn(language, shown),
									delegations: counts.filter((n) => n > 0).length
								})
							: words.showsNothing
					}
	};
}

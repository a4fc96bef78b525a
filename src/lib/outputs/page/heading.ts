import type { Dataset } from '#dataset';
import { titleOf } from '#lib/data/title.ts';
import type { Language } from '#lib/messages/language.ts';
import type { StoryView } from './view.ts';

/** What a page calls the report, in its own language where somebody wrote that. */
export interface Heading {
	title: Part;
	event: Part | null;
	publisher: Part | null;
}

/** With the language that it is in. */
export interface Part {
	text: string;
	lang: 'zh-CN' | 'en';
}

/**
 * Headline, meeting and newspaper: as printed, or in the English that an editor gave them.
 *
 * @returns for a headline that there is none of, that there is none, with the story's id
 */
export function headingIn(
	{ dataset: { story }, english }: { dataset: Pick<Dataset, 'story'> } & Pick<StoryView, 'english'>,
	language: Language
): Heading {
	const part = (printed: string | null, translated: string | null): Part | null => {
		if (language.code === 'en' && translated !== null) return { text: translated, lang: 'en' };
		return printed === null ? null : { text: printed, lang: 'zh-CN' };
	};
	return {
		title: part(story.title, english.title) ?? {
			text: titleOf(story, language.code),
			lang: language.tag
		},
		event: part(story.event, english.event),
		publisher: part(story.publisher, english.publisher)
	};
}

/** What captions say of where the words are from. */
export function sourceIn(view: Pick<StoryView, 'dataset' | 'english'>, language: Language) {
	const { title, publisher } = headingIn(view, language);
	const { published } = view.dataset.story;
	return { title: title.text, publisher: publisher?.text ?? null, published };
}

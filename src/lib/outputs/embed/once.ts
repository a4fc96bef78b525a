import type { Language } from '#lib/messages/language.ts';
import type { StoryView } from '../page/view.ts';

/** What a story's embeds share in a language: made when it is first asked for, and then the same for all of them. */
export function oncePerStory<Made>(
	make: (view: StoryView, language: Language) => Made
): (view: StoryView, language: Language) => Made {
	const made = new WeakMap<StoryView, Map<Language, Made>>();
	return (view, language) => {
		const byLanguage = made.get(view) ?? new Map<Language, Made>();
		made.set(view, byLanguage);
		if (!byLanguage.has(language)) byLanguage.set(language, make(view, language));
		return byLanguage.get(language) as Made;
	};
}

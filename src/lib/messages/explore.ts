import { enExplore } from './en.explore.ts';
import type { Language } from './language.ts';
import { zhExplore, type ExploreMessages } from './zh.explore.ts';

export type { ExploreMessages };

/** The words of a story's page while a reader explores it. */
export function exploreMessagesIn(language: Language): ExploreMessages {
	return language.code === 'en' ? enExplore : zhExplore;
}

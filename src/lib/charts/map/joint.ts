import type { Corpus } from '#lib/data/corpus.ts';
import type { Language } from '#lib/messages/language.ts';
import { messagesIn } from '#lib/messages/messages.ts';

/** What every map says where a delegation speaks for several divisions; nothing where none does. */
export const noteJoint = (corpus: Corpus, language: Language): string[] =>
	corpus.delegations.some(({ adcodes }) => adcodes.length > 1)
		? [messagesIn(language).map.joint]
		: [];

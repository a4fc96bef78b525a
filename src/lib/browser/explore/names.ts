import type { Corpus } from '#lib/data/corpus.ts';
import { bothNamesIn, nameIn, type Language } from '#lib/messages/language.ts';
import { SELECTION_KEYS, type Selection, type SelectionKey } from '#lib/data/selection.ts';

/** What something that can be selected is called in a language; null where the corpus has no such id. */
export function nameOf(
	corpus: Corpus,
	language: Language,
	key: SelectionKey,
	id: string | null
): string | null {
	if (id === null) return null;
	const byId = (item: { id: string }) => item.id === id;
	if (key === 'theme') {
		const theme = corpus.themes.find(byId);
		return theme ? nameIn(language, theme) : null;
	}
	if (key === 'term') {
		const term = corpus.terms.find(byId);
		return term ? bothNamesIn(language, term) : null;
	}
	if (key === 'speaker') {
		const speaker = corpus.speakers.find(byId);
		return speaker ? nameIn(language, speaker) : null;
	}
	const delegation = corpus.delegations.find(byId);
	return delegation ? nameIn(language, delegation) : null;
}

/** Everything that is selected, by name: 常宁市 · 产业发展. */
export function namesOf(corpus: Corpus, language: Language, selection: Partial<Selection>): string {
	return SELECTION_KEYS.flatMap(
		(key) => nameOf(corpus, language, key, selection[key] ?? null) ?? []
	).join(' · ');
}

import { lexiconSchema, ownLexiconSchema, readSettings } from '#extract/editor/by-schema.ts';
import { checkIds, checkThemes, checkWords } from './check-lexicon.ts';
import type { Lexicon } from './lexicon.ts';
import { addOwnLexicon } from './own-lexicon.ts';

/**
 * Reads the list that all stories share; throws a `Fault` with file, line and column for anything that would make a count
 * ambiguous: a term or variant that stands there twice, an id used twice, a theme that is not defined, a term that is never to
 * be shown.
 */
export function parseLexicon(source: string, file: string): Lexicon {
	const settings = readSettings(source, file, lexiconSchema);
	const { themes, terms, never } = settings.value;
	checkIds(settings);
	checkThemes(
		settings,
		(themes ?? []).map(({ id }) => id)
	);
	checkWords(settings);
	return {
		themes: (themes ?? []).map((theme) => ({ ...theme, en: theme.en ?? '' })),
		terms: terms.map(({ id, text, en, theme, variants }) => ({
			id,
			text,
			en: en ?? '',
			theme: theme ?? null,
			variants: variants ?? []
		})),
		never: never ?? [],
		own: new Set()
	};
}

/** Reads `lexicon.yaml` of a story, as `addOwnLexicon` says; throws a `Fault` with file, line and column. */
export function parseOwnLexicon(source: string, file: string, common: Lexicon): Lexicon {
	return addOwnLexicon(readSettings(source, file, ownLexiconSchema), common);
}

import type { Settings } from '#extract/editor/by-schema.ts';
import { nearest } from '#extract/editor/nearest.ts';
import type { Path } from '#extract/editor/yaml.ts';
import { fold } from '#extract/text/fold.ts';
import type { OwnLexiconFile } from '#settings/lexicon.ts';
import type { Lexicon, LexiconTerm, LexiconTheme } from './lexicon.ts';
import { checkIds, checkThemes, checkWords } from './check-lexicon.ts';

/**
 * What a story counts otherwise than the common list, which stays as it is: `lexicon.yaml` in its folder.
 *
 * @returns the common list with what the story says
 * @throws Fault with file, line and column for whatever would make a count ambiguous, in this list or beside the common one
 */
export function addOwnLexicon(settings: Settings<OwnLexiconFile>, common: Lexicon): Lexicon {
	checkIds(settings);
	checkWords(settings);
	const never = new Set((settings.value.never ?? []).map(fold));
	const { kept, changed } = withoutWords(common.terms, never);
	checkBeside(settings, { ...common, terms: kept });
	const themes = addThemes(settings, common.themes);
	checkThemes(
		settings,
		themes.map(({ id }) => id)
	);
	const terms = addTerms(settings, kept);
	const counted = new Set(terms.flatMap(({ text, variants }) => [text, ...variants]).map(fold));
	return {
		themes,
		terms,
		never: [
			...common.never.filter((word) => !counted.has(fold(word)) && !never.has(fold(word))),
			...(settings.value.never ?? [])
		],
		leftOut: settings.value.never ?? [],
		own: new Set([...changed, ...(settings.value.terms ?? []).map(({ id }) => id)])
	};
}

/** The terms without words that the story never shows, and the ids of those that have fewer words then, or none. */
function withoutWords(
	terms: readonly LexiconTerm[],
	never: ReadonlySet<string>
): { kept: LexiconTerm[]; changed: string[] } {
	const isOut = (word: string) => never.has(fold(word));
	return {
		kept: terms
			.filter(({ text }) => !isOut(text))
			.map((term) =>
				term.variants.some(isOut)
					? { ...term, variants: term.variants.filter((word) => !isOut(word)) }
					: term
			),
		changed: terms
			.filter(({ text, variants }) => [text, ...variants].some(isOut))
			.map(({ id }) => id)
	};
}

/** An id is a theme's or a term's in both lists, and a word is one term's in both. */
function checkBeside({ value, originOf }: Settings<OwnLexiconFile>, common: Lexicon): void {
	const kinds: [own: 'themes' | 'terms', other: { id: string }[], what: string][] = [
		['themes', common.terms, 'a term'],
		['terms', common.themes, 'a theme']
	];
	for (const [list, others, what] of kinds) {
		for (const [i, { id }] of (value[list] ?? []).entries()) {
			if (others.some((other) => other.id === id))
				originOf([list, i, 'id']).fail(
					'lexicon-duplicate-id',
					`“${id}” is the id of ${what} of the common list; choose another`
				);
		}
	}
	const owners = new Map(
		common.terms.flatMap(({ id, text, variants }) =>
			[text, ...variants].map((word): [string, string] => [fold(word), id])
		)
	);
	for (const [i, { id, text, variants }] of (value.terms ?? []).entries()) {
		const refuseOthers = (word: string, path: Path) => {
			const owner = owners.get(fold(word));
			if (owner === undefined || owner === id) return;
			originOf(path).fail(
				'lexicon-duplicate-term',
				`the common list counts “${word}” as ${owner}; to say something else of it here, give it that id`
			);
		};
		if (text != null) refuseOthers(text, ['terms', i, 'text']);
		for (const [j, word] of (variants ?? []).entries())
			refuseOthers(word, ['terms', i, 'variants', j]);
	}
}

function addThemes(
	{ value, originOf }: Settings<OwnLexiconFile>,
	common: readonly LexiconTheme[]
): LexiconTheme[] {
	const themes = new Map(common.map((theme) => [theme.id, theme]));
	for (const [i, { id, name, en, enShort }] of (value.themes ?? []).entries()) {
		const before = themes.get(id);
		const named = name ?? before?.name;
		if (named === undefined)
			return originOf(['themes', i]).fail('missing-key', lacks('name', 'theme', id, common));
		// A name of the story's own has no short form but its own.
		const short = enShort ?? (en == null ? before?.enShort : null);
		themes.set(id, {
			id,
			name: named,
			en: en ?? before?.en ?? '',
			...(short ? { enShort: short } : {})
		});
	}
	return [...themes.values()];
}

function addTerms(
	{ value, originOf }: Settings<OwnLexiconFile>,
	common: readonly LexiconTerm[]
): LexiconTerm[] {
	const terms = new Map(common.map((term) => [term.id, term]));
	for (const [i, { id, text, en, theme, variants }] of (value.terms ?? []).entries()) {
		const before = terms.get(id);
		const printed = text ?? before?.text;
		if (printed === undefined)
			return originOf(['terms', i]).fail('missing-key', lacks('text', 'term', id, common));
		terms.set(id, {
			id,
			text: printed,
			en: en ?? before?.en ?? '',
			theme: theme ?? before?.theme ?? null,
			variants: [...new Set([...(before?.variants ?? []), ...(variants ?? [])])]
		});
	}
	return [...terms.values()];
}

function lacks(key: string, what: string, id: string, common: readonly { id: string }[]): string {
	const meant = nearest(
		id,
		common.map((one) => one.id)
	);
	const question = meant === null ? '' : ` Did you mean “${meant}”?`;
	return `“${key}” is missing here, and the common list counts no ${what} with the id “${id}”.${question}`;
}

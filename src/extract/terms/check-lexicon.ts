import type { Settings } from '#extract/editor/by-schema.ts';
import type { Origin, Path } from '#extract/editor/yaml.ts';
import { fold } from '#extract/text/fold.ts';
import type { OwnLexiconFile } from '#settings/lexicon.ts';

/** Themes and terms are told apart by their ids. */
export function checkIds({ value, originOf }: Settings<OwnLexiconFile>): void {
	const seen = new Seen('lexicon-duplicate-id');
	for (const list of ['themes', 'terms'] as const) {
		for (const [i, { id }] of (value[list] ?? []).entries())
			seen.once(id, 'the id', id, originOf([list, i, 'id']));
	}
}

/** @param known ids of all themes that there are */
export function checkThemes(
	{ value, originOf }: Settings<OwnLexiconFile>,
	known: readonly string[]
): void {
	for (const [i, { theme }] of (value.terms ?? []).entries()) {
		if (theme == null || known.includes(theme)) continue;
		originOf(['terms', i, 'theme']).fail(
			'lexicon-unknown-theme',
			`no theme has the id “${theme}”; known are ${known.join(', ')}`
		);
	}
}

/** What is read alike is counted alike, 5G＋ as 5g+, so it stands there once. */
export function checkWords({ value, originOf }: Settings<OwnLexiconFile>): void {
	const seen = new Seen('lexicon-duplicate-term');
	const once = (text: string, what: string, path: Path) => {
		const origin = originOf(path);
		checkWord(text, origin);
		seen.once(fold(text), what, text, origin);
	};
	for (const [i, text] of (value.never ?? []).entries()) once(text, 'the word', ['never', i]);
	for (const [i, { text, variants }] of (value.terms ?? []).entries()) {
		const own = new Set<string>();
		if (text != null) {
			once(text, 'the term', ['terms', i, 'text']);
			own.add(fold(text));
		}
		for (const [j, variant] of (variants ?? []).entries()) {
			// Read as another form of the same term it is needless, and no harm.
			const read = fold(variant);
			if (!own.has(read) || variant === text)
				once(variant, 'the variant', ['terms', i, 'variants', j]);
			else checkWord(variant, originOf(['terms', i, 'variants', j]));
			own.add(read);
		}
	}
}

function checkWord(text: string, origin: Origin): void {
	if (/^\s|\s$|[\n\r]/u.test(text))
		origin.fail('lexicon-blank', `“${text}” has blanks around it or a line break in it`);
	if (fold(text) === '')
		origin.fail('lexicon-blank', `nothing that could be seen stands in “${text}”`);
}

/** What may stand in a file once. */
class Seen {
	readonly #code: string;
	readonly #origins = new Map<string, Origin>();

	constructor(code: string) {
		this.#code = code;
	}

	once(key: string, what: string, printed: string, origin: Origin): void {
		const before = this.#origins.get(key);
		if (before) {
			const { line, column } = before.place;
			origin.fail(
				this.#code,
				`${what} “${printed}” stands at ${line}:${column} already; remove one of them`
			);
		}
		this.#origins.set(key, origin);
	}
}

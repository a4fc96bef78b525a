import { fold } from '#extract/text/fold.ts';
import { readYaml, type YamlFile, type YamlMap } from '#extract/editor/yaml.ts';

/** The terms that are counted: `data/lexicon.yaml`, edited by people. */
export interface Lexicon {
	themes: LexiconTheme[];
	terms: LexiconTerm[];
	/** Generic words that are never shown. */
	never: string[];
}

export interface LexiconTheme {
	id: string;
	name: string;
	/** Empty where nobody has written it: pages in English show the Chinese then. */
	en: string;
}

export interface LexiconTerm {
	id: string;
	text: string;
	/** Empty as that of a theme may be. */
	en: string;
	theme: string | null;
	variants: string[];
}

const KEYS = ['themes', 'terms', 'never'];
const THEME_KEYS = ['id', 'name', 'en'];
const TERM_KEYS = ['id', 'text', 'en', 'theme', 'variants'];

const ANYTHING = /^/u;

export const noLexicon: Lexicon = { themes: [], terms: [], never: [] };

/**
 * Reads a lexicon; throws a `Fault` with file, line and column for anything that would make a count ambiguous: a term or
 * variant that stands there twice, an id used twice, a theme that is not defined, a term that is never to be shown.
 */
export function parseLexicon(source: string, file: string): Lexicon {
	const root = readYaml(source, file).map('`themes`, `terms` and `never`', KEYS);
	const ids = new Map<string, YamlFile>();
	const texts = new Map<string, YamlFile>();
	const once = (
		seen: Map<string, YamlFile>,
		key: string,
		node: YamlFile,
		code: string,
		what: string,
		printed = key
	) => {
		const before = seen.get(key);
		if (before) {
			const { line, column } = before.place;
			node.fail(
				code,
				`${what} “${printed}” stands at ${line}:${column} already; remove one of them`
			);
		}
		seen.set(key, node);
	};
	/** What is read alike is counted alike: 5G＋ is 5g+. */
	const onceRead = (text: string, node: YamlFile, what: string) => {
		const read = fold(text);
		if (read === '') {
			node.fail('lexicon-blank', `nothing that could be seen stands in “${text}”`);
		}
		once(texts, read, node, 'lexicon-duplicate-term', what, text);
	};
	const words = (node: YamlFile) => {
		const text = node.string('a term');
		if (/^\s|\s$|[\n\r]/u.test(text))
			node.fail('lexicon-blank', `“${text}” has blanks around it or a line break in it`);
		return text;
	};

	// Left out, left empty and '' are the same.
	const english = (item: YamlMap, expected: string) =>
		item.find('en')?.string(expected, ANYTHING) ?? '';

	const themes = (root.find('themes')?.list('the themes') ?? []).map((node): LexiconTheme => {
		const theme = node.map('a theme', THEME_KEYS);
		const id = theme.get('id');
		once(ids, id.id(), id, 'lexicon-duplicate-id', 'the id');
		return {
			id: id.string('an id'),
			name: theme.get('name').string('the name of the theme'),
			en: english(theme, 'the English name of the theme')
		};
	});
	const known = new Set(themes.map((theme) => theme.id));

	const never = (root.find('never')?.list('words never shown') ?? []).map((node) => {
		const text = words(node);
		onceRead(text, node, 'the word');
		return text;
	});

	const terms = root
		.get('terms')
		.list('the terms')
		.map((node): LexiconTerm => {
			const term = node.map('a term', TERM_KEYS);
			const id = term.get('id');
			once(ids, id.id(), id, 'lexicon-duplicate-id', 'the id');
			const theme = term.find('theme');
			if (theme && !known.has(theme.string('a theme'))) {
				theme.fail(
					'lexicon-unknown-theme',
					`no theme has the id “${theme.string('a theme')}”; known are ${[...known].join(', ')}`
				);
			}
			const text = term.get('text');
			onceRead(words(text), text, 'the term');
			const own = new Set([fold(words(text))]);
			const variants = (term.find('variants')?.list('the variants') ?? []).map((variant) => {
				const printed = words(variant);
				// Of the same term: needless, and no harm.
				if (!own.has(fold(printed)) || printed === words(text)) {
					onceRead(printed, variant, 'the variant');
				}
				own.add(fold(printed));
				return printed;
			});
			return {
				id: id.string('an id'),
				text: words(text),
				en: english(term, 'the term in English'),
				theme: theme?.string('a theme') ?? null,
				variants
			};
		});
	return { themes, terms, never };
}

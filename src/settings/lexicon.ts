import type { Id } from './values.ts';

/**
 * What one story counts otherwise than the common list, and no other story does: `data/stories/<id>/lexicon.yaml`. A theme or term
 * whose id the common list has is that one, with what is given here; any other is added.
 *
 * @errorMessage expected `themes`, `terms` or `never`
 */
export interface OwnLexiconFile {
	/**
	 * Shown behind those of the common list.
	 *
	 * @errorMessage expected the themes
	 */
	themes?: OwnTheme[] | null;
	/**
	 * Terms of this story, and what it says otherwise of those of the common list.
	 *
	 * @errorMessage expected the terms
	 */
	terms?: OwnTerm[] | null;
	/**
	 * Generic words that are never shown. What the common list counts is not counted here then.
	 *
	 * @errorMessage expected words never shown
	 */
	never?: Words[] | null;
}

/**
 * The terms that are counted in every story: `data/lexicon.yaml`, edited by people. Every number on the page follows from it.
 *
 * @errorMessage expected `themes`, `terms` and `never`
 */
export interface LexiconFile extends OwnLexiconFile {
	/**
	 * In the order in which they are shown.
	 *
	 * @errorMessage expected the themes
	 */
	themes?: WrittenTheme[] | null;
	/**
	 * Matched after newspaper columns have been joined, whatever characters print them; the longest that begins first wins.
	 *
	 * @errorMessage expected the terms
	 */
	terms: WrittenTerm[];
	/**
	 * Generic words that are never shown.
	 *
	 * @errorMessage expected words never shown
	 */
	never?: Words[] | null;
}

/** @errorMessage expected a theme */
interface OwnTheme {
	id: Id;
	/** In Chinese, as charts print it. */
	name?: Name | null;
	/**
	 * In English; pages in English show the Chinese where it is left out or empty.
	 *
	 * @errorMessage expected the English name of the theme
	 */
	en?: string | null;
	/**
	 * In English, where there is room for a word or two: on the small maps of a phone. The whole name stands there where it is left out.
	 *
	 * @errorMessage expected the short English name of the theme
	 */
	enShort?: string | null;
}

/** @errorMessage expected a theme */
export interface WrittenTheme extends OwnTheme {
	/** In Chinese, as charts print it. */
	name: Name;
}

/** @errorMessage expected a term */
interface OwnTerm {
	id: Id;
	/** As the article prints it. */
	text?: Words | null;
	/**
	 * In English; pages in English show the Chinese where it is left out or empty.
	 *
	 * @errorMessage expected the term in English
	 */
	en?: string | null;
	/**
	 * Id of its theme; none for a slogan of one place or a word that fits any theme.
	 *
	 * @pattern \S
	 * @errorMessage expected a theme
	 */
	theme?: string | null;
	/**
	 * Other printed forms of the same thing. In a story's own list: beside those of the common one.
	 *
	 * @errorMessage expected the variants
	 */
	variants?: Words[] | null;
}

/** @errorMessage expected a term */
export interface WrittenTerm extends OwnTerm {
	/** As the article prints it. */
	text: Words;
}

/**
 * @pattern \S
 * @errorMessage expected a term
 */
type Words = string;

/**
 * @pattern \S
 * @errorMessage expected the name of the theme
 */
type Name = string;

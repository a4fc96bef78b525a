import type { OwnLexiconFile } from '#settings/lexicon.ts';
import type { Draft } from './draft.ts';

/** A term of the story's own list. */
export type OwnTerm = NonNullable<OwnLexiconFile['terms']>[number];

/** A theme of the story's own list. */
export type OwnTheme = NonNullable<OwnLexiconFile['themes']>[number];

export const ownThemes = ({ words }: Draft): readonly OwnTheme[] => words.themes ?? [];
export const ownTerms = ({ words }: Draft): readonly OwnTerm[] => words.terms ?? [];
export const neverShown = ({ words }: Draft): readonly string[] => words.never ?? [];

/** With a term of the story's own, in place of one with the same id; what was never shown is counted then. */
export function withTerm(draft: Draft, term: OwnTerm): Draft {
	const never = neverShown(draft).filter((word) => word !== term.text);
	return withWords(draft, { terms: replaced(ownTerms(draft), term), never });
}

/** With a theme of the story's own, in place of one with the same id. */
export function withTheme(draft: Draft, theme: OwnTheme): Draft {
	return withWords(draft, { themes: replaced(ownThemes(draft), theme) });
}

/** With one in the place of that with the same id, or behind all. */
function replaced<One extends { id: string }>(list: readonly One[], one: One): One[] {
	return list.some(({ id }) => id === one.id)
		? list.map((other) => (other.id === one.id ? one : other))
		: [...list, one];
}

/** Without a theme of the story's own; its terms are counted on, and belong to none. */
export const withoutTheme = (draft: Draft, id: string): Draft =>
	withWords(draft, {
		themes: ownThemes(draft).filter((theme) => theme.id !== id),
		terms: ownTerms(draft).map((term) => (term.theme === id ? { ...term, theme: null } : term))
	});

export const withoutTerm = (draft: Draft, id: string): Draft =>
	withWords(draft, { terms: ownTerms(draft).filter((term) => term.id !== id) });

/** Without a word that the common list counts, in this story. */
export const withNever = (draft: Draft, word: string): Draft =>
	withWords(draft, {
		terms: ownTerms(draft).filter(({ text }) => text !== word),
		never: [...neverShown(draft).filter((one) => one !== word), word]
	});

export const withoutNever = (draft: Draft, word: string): Draft =>
	withWords(draft, { never: neverShown(draft).filter((one) => one !== word) });

const withWords = (draft: Draft, words: OwnLexiconFile): Draft => ({
	...draft,
	words: { ...draft.words, ...words }
});

/** A word that might be counted, with how often it would be. */
export interface Candidate {
	text: string;
	count: number;
}

/**
 * Says of any phrase in how many places it would be counted if it were listed: in what is printed of the report (nobody counts what is
 * withdrawn), and as the extraction counts, from the left and the longest first: 龙头 in 龙头产业 is no place of its own.
 *
 * @param sentences their texts, headlines too
 * @param listed what is counted already, each printed form
 */
export function placesIn(
	sentences: readonly string[],
	listed: Iterable<string>
): (phrase: string) => number {
	const whole = sentences.join('\n');
	const others = [...listed].filter((word) => word !== '' && whole.includes(word));
	return (phrase) => {
		const words = [...others, phrase].sort((a, b) => b.length - a.length);
		let places = 0;
		for (const text of sentences) {
			if (!text.includes(phrase)) continue;
			for (let place = 0; place < text.length;) {
				const word = words.find((one) => text.startsWith(one, place));
				if (word === phrase) places++;
				place += word?.length ?? 1;
			}
		}
		return places;
	};
}

/** How many are proposed, and the length of a phrase in characters. */
const MOST = 24;
const QUOTED = /[“「『]([\p{Script=Han}\p{L}\p{N}+]{2,10})[”」』]/gu;

/**
 * Phrases that the article prints in quotation marks and no list counts, those that would be counted most often first: what a newspaper
 * quotes by name is a slogan, a project or a plan.
 *
 * @param known words that are counted, or never shown
 * @param placesOf as `placesIn` gives it; what would be counted nowhere is not proposed
 */
export function candidatesIn(
	text: string,
	known: ReadonlySet<string>,
	placesOf: (phrase: string) => number
): Candidate[] {
	const found = new Set<string>();
	for (const [, phrase = ''] of text.matchAll(QUOTED)) if (!known.has(phrase)) found.add(phrase);
	return [...found]
		.map((phrase) => ({ text: phrase, count: placesOf(phrase) }))
		.filter(({ count }) => count > 0)
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST);
}

/** How much of a text is looked through for words that keep coming together; characters. */
const LOOKED_THROUGH = 50_000;
const SHORTEST_PHRASE = 3;
const LONGEST_PHRASE = 8;
/** What stands between the parts of sentences, and is in no set phrase. */
const PARTICLES =
	/^(?:[的了着过和与及或而但在于从向到对为把被由以将要会能可应须是有没不也都就才又还更最很各每该此这那其之上下中里外前后时等们我你他她它说来去做让使给]|我们|他们|大家|表示|认为|指出|提出|代表|委员|一个|通过|进行|以及)$/u;

/** The words of a text with where each begins; null where the browser cannot tell words apart (Firefox before 125). */
export function splitWords(text: string): { segment: string; index: number }[] | null {
	if (typeof Intl.Segmenter === 'undefined') return null;
	return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
}

/**
 * Two or three words that come one after the other more than once, in a text that quotes none of them: newspapers write set phrases without
 * quotation marks too. Of one within another that is printed as often, the longer is proposed.
 *
 * @param known words that are counted, never shown, or are names: what is one, is in one or has one in it is not proposed
 * @param placesOf as `placesIn` gives it; what would be counted once at most is not proposed
 */
export function phrasesIn(
	text: string,
	known: ReadonlySet<string>,
	placesOf: (phrase: string) => number,
	split: typeof splitWords = splitWords
): Candidate[] {
	const words = split(text.slice(0, LOOKED_THROUGH)) ?? [];
	const isPart = ({ segment }: { segment: string }) =>
		/^\p{Script=Han}{1,4}$/u.test(segment) && !PARTICLES.test(segment);
	const counts = new Map<string, number>();
	words.forEach((_, i) => {
		for (const length of [2, 3]) {
			const run = words.slice(i, i + length);
			const phrase = run.map(({ segment }) => segment).join('');
			const isPhrase = phrase.length >= SHORTEST_PHRASE && phrase.length <= LONGEST_PHRASE;
			if (run.length < length || !isPhrase || !run.every(isPart)) continue;
			counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
		}
	});
	const touches = (phrase: string) =>
		[...known].some((word) => word !== '' && (phrase.includes(word) || word.includes(phrase)));
	const repeated = [...counts].filter(([, count]) => count > 1);
	return repeated
		.filter(
			([phrase, count]) =>
				!touches(phrase) &&
				repeated.every(
					([other, times]) => other === phrase || times !== count || !other.includes(phrase)
				)
		)
		.map(([phrase]) => ({ text: phrase, count: placesOf(phrase) }))
		.filter(({ count }) => count > 1)
		.sort((a, b) => b.count - a.count)
		.slice(0, MOST);
}

import type { Dataset, Term } from '#dataset';
import type { Lexicon, LexiconTerm } from '#extract/terms/lexicon.ts';

/** A term with other mentions than before, or of another theme; null where it is not listed or does not occur. */
interface Changed {
	text: string;
	mentions: [from: number | null, to: number | null];
	themes: [from: string | null, to: string | null];
}

/**
 * The terms whose published numbers are no longer what they were, where the list that stories share has to do with it: it says
 * something else of a term than it did. Empty where all numbers stay, or change because the article, its settings or the
 * story's own list did.
 *
 * @param before the dataset that is published
 * @param after what is read of the same story now, with `lexicon`
 */
export function numbersChangedByCommonList(
	before: Dataset,
	after: Dataset,
	lexicon: Lexicon
): Changed[] {
	if (before.story.source.sha256 !== after.story.source.sha256) return [];
	const old = new Map(before.terms.map((term) => [term.id, term]));
	const now = new Map(after.terms.map((term) => [term.id, term]));
	const listed = new Map(lexicon.terms.map((term) => [term.id, term]));
	const ids = [...new Set([...old.keys(), ...now.keys()])];
	const isOwn = (id: string) => lexicon.own.has(id) || old.get(id)?.own === true;
	const isListedAnew = (id: string) => wordsOf(old.get(id)) !== wordsOf(listed.get(id));
	if (!ids.some((id) => !isOwn(id) && isListedAnew(id))) return [];
	return ids.flatMap((id) => {
		const [was, is] = [old.get(id), now.get(id)];
		if (placesOf(was) === placesOf(is)) return [];
		return [
			{
				text: (is ?? was)!.text,
				mentions: [was?.mentions.length ?? null, is?.mentions.length ?? null],
				themes: [was?.theme ?? null, is?.theme ?? null]
			}
		];
	});
}

/** What a list says of a term that has to do with numbers. */
const wordsOf = (term: Term | LexiconTerm | undefined): string =>
	JSON.stringify(term && [term.text, term.theme, [...term.variants].sort()]);

const placesOf = (term: Term | undefined): string =>
	JSON.stringify(
		term && term.mentions.length > 0 ? [term.theme, term.mentions.map(({ spans }) => spans)] : null
	);

/** `乡村振兴 16 → 14, 产业 none → 3, 党建 5 (theme party → strategy)` */
export function describeChanged(changed: readonly Changed[]): string {
	const count = (mentions: number | null) => String(mentions ?? 0);
	return changed
		.map(({ text, mentions: [from, to], themes: [was, is] }) => {
			const theme =
				from !== null && to !== null && was !== is
					? ` (theme ${was ?? 'none'} → ${is ?? 'none'})`
					: '';
			return `${text} ${count(from)} → ${count(to)}${theme}`;
		})
		.join(', ');
}

import type { Span } from '#dataset';
import { isCommonWord } from '#extract/words/common-words.ts';
import { couldBeName } from './could-be-names.ts';
import { VERBS } from '#extract/words/verbs.ts';
import { fold } from '#extract/text/fold.ts';
import { hasSurname } from '#extract/words/surnames.ts';

/** Longest first: 说道 is not 说. */
const ANY = VERBS.map(({ word }) => word)
	.sort((a, b) => b.length - a.length)
	.join('|');
const IN_FRONT = new RegExp(`(?:^|[^\\p{Script=Han}])(\\p{Script=Han}{2})(?:${ANY})[：，]?$`, 'u');
const BEHIND = new RegExp(`^(\\p{Script=Han}{2})(?:${ANY})`, 'u');
const AT_THE_END = new RegExp(`(\\p{Script=Han}{2})(?:${ANY})$`, 'u');

/** How far from a passage its subject and verb are looked for. */
const NEAR = 16;

/**
 * 高兴说：“…”, “…”高兴表示。 县委书记高兴说: a word that somebody may be called, where the subject of a passage that is nobody's
 * would stand. The extraction takes it for the word; an editor may know better. Null where there is none.
 */
export function findNameThatIsAWord(article: string, spans: readonly Span[]): string | null {
	const start = spans[0]?.[0];
	const end = spans.at(-1)?.[1];
	if (start === undefined || end === undefined) return null;
	const beside = [
		IN_FRONT.exec(fold(article.slice(Math.max(0, start - NEAR), start)).trimEnd()),
		BEHIND.exec(fold(article.slice(end, end + NEAR))),
		AT_THE_END.exec(fold(article.slice(Math.max(start, end - NEAR), end)))
	];
	const words = beside.flatMap((match) => match?.[1] ?? []);
	return words.find((word) => isCommonWord(word) && hasSurname(word) && couldBeName(word)) ?? null;
}

import type { Passage } from '#extract/page/reading.ts';
import type { Scene } from './scene.ts';
import type { Utterance } from './utterances.ts';

/** 二、桥要修。, 二是桥要修。, 2.桥要修。: a point behind the first. */
const NEXT_POINT =
	/^(（)?([二三四五六七八九十]|[2-9])([、．.是]|）)|^(第)([二三四五六七八九十])([，、])/u;
const NUMERALS = '一二三四五六七八九十';

/** What the point in front of one begins with: 一、 of 二、; null where a paragraph begins with no point, or with the first. */
function pointBefore(paragraph: string): string | null {
	const match = NEXT_POINT.exec(paragraph);
	if (!match) return null;
	const [, bracket = '', one, mark, ordinal = '', other, comma] = match;
	const number = one ?? other!;
	const at = NUMERALS.indexOf(number);
	const before = at > 0 ? NUMERALS[at - 1]! : String(Number(number) - 1);
	return bracket + ordinal + before + (mark ?? comma!);
}

/**
 * …提出三点建议：一、路要修。 |二、桥要修。: the words that a paragraph at `from` begins with, where it is the next of somebody's points and
 * `above`, the paragraph before it, ends with the one in front. Null for none.
 */
export function nextPoint(
	{ text, speech }: Scene,
	above: Passage | null,
	from: number
): Utterance | null {
	const last = speech.utterances.at(-1);
	if (!last?.subject || !above || last.at[1] < above[1] - 1 || last.kind === 'direct') return null;
	const before = pointBefore(text.slice(from, from + 6));
	if (before === null || !text.slice(...above).includes(before)) return null;
	return {
		kind: last.kind,
		subject: last.subject,
		cue: null,
		at: [from, from],
		inferred: true,
		doubt: 'subject-elided',
		rule: last.rule,
		owned: null
	};
}

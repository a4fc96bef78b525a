import { article, corpus } from '../hengyang.ts';

/** The article with one sentence taken out, changed, or set behind another, by a seed. */
export interface Edit {
	id: string;
	kind: 'gone' | 'changed' | 'added';
	was: string;
	/** The sentence as it is then; with what was set behind it. */
	now: string;
	edited: string;
}

export const ADDED = '编者按这一句是后来加上去的。';

/** A generator of pseudo-random numbers below `n`; the same for the same seed. */
function dice(seed: number) {
	let state = seed * 2654435761 + 1;
	return (n: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * n);
	};
}

// Sentences that the file prints in one piece; a break of its columns parts some.
const whole = corpus.sentences.filter(({ text }) => article.split(text).length === 2);

export function editOf(seed: number): Edit {
	const roll = dice(seed + 7);
	// What is set behind a headline is a part of it.
	const some = seed % 5 < 4 ? whole : whole.filter(({ place }) => place === 'body');
	const { id, text } = some[roll(some.length)]!;
	const at = 2 + roll(Math.max(1, text.length - 6));
	const [now, kind] = (
		[
			['', 'gone'],
			[`${text.slice(0, at)}已经${text.slice(at)}`, 'changed'],
			[text.slice(0, at) + text.slice(at + 2), 'changed'],
			[`${text.slice(0, at)}某${text.slice(at + 1)}`, 'changed'],
			[text + ADDED, 'added']
		] as const
	)[seed % 5]!;
	return { id, kind, was: text, now, edited: article.replace(text, now) };
}

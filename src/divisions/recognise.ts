import type { Dataset } from '#dataset';
import { Divisions, namedLikeDivisions } from '#extract/people/divisions.ts';
import { readPrefectureName } from '#extract/people/place-spelling.ts';
import { fold } from '#extract/text/fold.ts';
import { CALLED_LIKE_AREAS } from '#extract/words/place-names.ts';

/** What is asked of a prefecture here: `Prefecture` and `Region` have it. */
export interface Named {
	adcode: string;
	name: string;
	divisions: readonly { name: string }[];
}

/** What an article gives to tell its prefecture by; all of it folded. */
export interface Clues {
	/** What its delegations are called after, where that is called like a county-level division: 衡南县. */
	called: string[];
	/** Title and subtitle. */
	title: string;
	/** All of it. */
	text: string;
}

/** Which prefecture an article is about. */
export type Recognition<T> =
	| { kind: 'one'; prefecture: T }
	/** Nothing in the article tells these apart. */
	| { kind: 'several'; prefectures: T[] }
	/** Its delegations are called after divisions that no prefecture has, or none has half of. */
	| { kind: 'unknown' }
	/** It is about none, as far as can be told. */
	| { kind: 'none' };

/** Divisions that an article without delegations of any has to name before it is about their prefecture. */
const ENOUGH = 2;

export function cluesOf({ delegations, story }: Dataset, text: string): Clues {
	const units = delegations.flatMap((delegation) => delegation.units.map(({ name }) => fold(name)));
	return {
		called: namedLikeDivisions([...new Set(units)]),
		title: fold([story.title, story.subtitle].filter((line) => line !== null).join('\n')),
		text: fold(text)
	};
}

/**
 * The prefecture that has most of what the delegations are called after, where that is at least half of it; or, where no
 * delegation is called after a division, the one of which the text names most, itself counted. Several that have as many are told
 * apart by which the title names, and then by which the text does.
 */
export function recognise<T extends Named>(
	{ called, title, text }: Clues,
	prefectures: readonly T[]
): Recognition<T> {
	if (called.length > 0) {
		const best = mostOf(prefectures, (prefecture) => {
			const divisions = new Divisions(prefecture);
			const found = called.filter((name) => divisions.find(name)).length;
			return isDirect(prefecture) && found < called.length ? 0 : found;
		});
		if (best.count === 0 || best.count < called.length / 2) return { kind: 'unknown' };
		return tellApart(best.all, title, text);
	}
	const named = divisionsIn(text, prefectures);
	const best = mostOf(prefectures, (prefecture) => {
		const own = prefecture.divisions.filter(({ name }) => named.has(fold(name))).length;
		// 东莞市 has no divisions that could be named.
		if (prefecture.divisions.length === 0) return title.includes(prefecture.name) ? ENOUGH : 0;
		return isDirect(prefecture) ? 0 : own + (own > 0 && text.includes(prefecture.name) ? 1 : 0);
	});
	if (best.count < ENOUGH) return { kind: 'none' };
	const told = tellApart(best.all, title, text);
	// Nothing of the article is laid out by a prefecture that it only mentions: no need to ask.
	return told.kind === 'several' ? { kind: 'none' } : told;
}

/** True for the divisions directly below a province, which are no prefecture: 429000. */
function isDirect({ adcode }: Named): boolean {
	return adcode.slice(2, 4) === '90';
}

function mostOf<T>(all: readonly T[], countOf: (one: T) => number): { count: number; all: T[] } {
	const counts = all.map(countOf);
	const count = counts.reduce((a, b) => Math.max(a, b), 0);
	return { count, all: all.filter((_, i) => counts[i] === count) };
}

function tellApart<T extends Named>(all: T[], title: string, text: string): Recognition<T> {
	for (const where of [title, text]) {
		const [first, second] =
			all.length === 1 ? all : all.filter(({ name }) => where.includes(readPrefectureName(name)));
		if (first && !second) return { kind: 'one', prefecture: first };
	}
	return { kind: 'several', prefectures: all };
}

/**
 * The names of divisions in a text, each the longest that ends where it does; not those that are words as well (城区, 新城区).
 * One walk over the text, whatever the number of names.
 */
function divisionsIn(text: string, prefectures: readonly Named[]): ReadonlySet<string> {
	const names = new Set(
		prefectures.flatMap(({ divisions }) => divisions.map(({ name }) => fold(name)))
	);
	for (const word of CALLED_LIKE_AREAS) names.delete(word);
	const longest = [...names].reduce((most, { length }) => Math.max(most, length), 0);
	const found = new Set<string>();
	for (const { index } of text.matchAll(/[县区市旗]/gu)) {
		for (let length = Math.min(longest, index + 1); length > 1; length--) {
			const name = text.slice(index + 1 - length, index + 1);
			if (!names.has(name)) continue;
			found.add(name);
			break;
		}
	}
	return found;
}

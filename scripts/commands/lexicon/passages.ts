import type { Dataset } from '#dataset';
import type { Lexicon } from '#extract/terms/lexicon.ts';
import { makeMatcher, matchTerms } from '#extract/terms/terms.ts';

/** A sentence in which terms could be lacking. */
export interface Passage {
	story: string;
	/** The delegation's short name, for a person to read; null where the article names none. */
	delegation: string | null;
	text: string;
	/**
	 * The text with a space in place of every character that needs no proposal: counted terms, the names of people,
	 * delegations and reporters. Positions are the same.
	 */
	open: string;
	/** Themes whose terms the sentence holds. */
	themes: string[];
}

/** The sentences of a story, and what of them the lexicon does not reach yet. */
export function findOpenPassages(dataset: Dataset, lexicon: Lexicon): Passage[] {
	const matcher = makeMatcher(lexicon);
	const short = new Map(dataset.delegations.map((d) => [d.id, d.short]));
	const names = [
		...dataset.speakers.map(({ name }) => name),
		...dataset.delegations.flatMap((d) => [
			d.name,
			...d.units.flatMap(({ name }) => bothForms(name))
		]),
		...dataset.delegations.flatMap((d) => d.reporters.map(({ name }) => name))
	].sort((a, b) => b.length - a.length);
	return dataset.sentences.map(({ text, delegation }) => {
		const themes = new Set<string>();
		let open = text;
		matchTerms(matcher, text, [0, text.length], ({ term }, from, to) => {
			const theme = lexicon.terms[term]?.theme;
			if (theme) themes.add(theme);
			open = blank(open, from, to);
		});
		for (const name of names) {
			for (let at = open.indexOf(name); at >= 0; at = open.indexOf(name, at + 1)) {
				open = blank(open, at, at + name.length);
			}
		}
		return {
			story: dataset.story.id,
			delegation: delegation === null ? null : (short.get(delegation) ?? null),
			text,
			open,
			themes: [...themes]
		};
	});
}

/** 衡南县 and 衡南. */
function bothForms(unit: string): string[] {
	const bare = unit.replace(/[县區区市旗]$/u, '');
	return bare.length > 1 ? [unit, bare] : [unit];
}

function blank(text: string, from: number, to: number): string {
	return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
}

import type { Mention, Sentence, Statement, Term, Theme } from '#dataset';
import type { Lexicon } from './lexicon.ts';
import type { Printed } from './printed.ts';
import type { Passage } from './reading.ts';
import { makeMatcher, matchTerms, type Hit, type Matcher } from './terms.ts';

const NOBODY: string[] = [];
const matchers = new WeakMap<Lexicon, Matcher>();

function matcherOf(lexicon: Lexicon): Matcher {
	let matcher = matchers.get(lexicon);
	if (!matcher) {
		matcher = makeMatcher(lexicon);
		matchers.set(lexicon, matcher);
	}
	return matcher;
}

/** Where the lexicon's terms are mentioned, sentence by sentence, and by whom. */
export class TermMentions {
	/** As printed, not folded: a term counts where its characters stand. */
	readonly #text: string;
	readonly #printed: Printed;
	readonly #lexicon: Lexicon;
	readonly #matcher: Matcher;
	/** By the term's place in the lexicon. */
	readonly #mentions: Mention[][];
	readonly #inside: number[];
	/** Places in the lexicon, by first mention. */
	readonly #found: number[] = [];
	/** Kept from one sentence to the next. */
	readonly #hits: Hit[] = [];

	constructor(text: string, printed: Printed, lexicon: Lexicon) {
		this.#text = text;
		this.#printed = printed;
		this.#lexicon = lexicon;
		this.#matcher = matcherOf(lexicon);
		this.#mentions = lexicon.terms.map(() => []);
		this.#inside = lexicon.terms.map(() => 0);
	}

	/** @param first the first statement that may reach into the sentence */
	add(
		sentence: Sentence,
		at: Passage,
		statements: readonly { statement: Statement; at: Passage }[],
		first: number
	): void {
		const hits = this.#hits;
		hits.length = 0;
		matchTerms(this.#matcher, this.#text, at, this.#inside, hits);
		let k = first;
		for (const { term, from, to } of hits) {
			while (k < statements.length && statements[k]!.at[1] <= from) k++;
			const around = statements[k];
			let speakers = around && around.at[0] < to ? around.statement.speakers : NOBODY;
			const next = statements[k + 1];
			if (next && next.at[0] < to)
				speakers = [...new Set([...speakers, ...next.statement.speakers])];
			const mentions = this.#mentions[term]!;
			if (mentions.length === 0) this.#found.push(term);
			mentions.push({
				delegation: sentence.delegation,
				sentence: sentence.id,
				speakers,
				spans: this.#printed.spans([from, to])
			});
		}
	}

	/** All terms found, by mentions, then by first mention; those that stand only within others come last. */
	list(): { terms: Term[]; themes: Theme[] } {
		const { terms: all, themes } = this.#lexicon;
		for (const [index, inside] of this.#inside.entries()) {
			if (inside > 0 && this.#mentions[index]!.length === 0) this.#found.push(index);
		}
		const terms = this.#found
			.map((index): Term => {
				const { id, text, en, variants, theme } = all[index]!;
				const mentions = this.#mentions[index]!;
				return { id, text, en, variants, theme, mentions, inside: this.#inside[index]! };
			})
			.sort((a, b) => b.mentions.length - a.mentions.length);
		const byTheme = new Map(themes.map(({ id }) => [id, [] as string[]]));
		for (const { id, theme } of terms) if (theme !== null) byTheme.get(theme)?.push(id);
		return { terms, themes: themes.map((theme) => ({ ...theme, terms: byTheme.get(theme.id)! })) };
	}
}

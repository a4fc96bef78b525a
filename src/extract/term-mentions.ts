import type { Mention, Sentence, Statement, Term, Theme } from '#dataset';
import type { Lexicon } from './lexicon.ts';
import type { Printed } from './printed.ts';
import type { Passage } from './reading.ts';
import { makeMatcher, matchTerms, type Matcher } from './terms.ts';

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
	/** By the term's place in the lexicon; null for those not found yet. */
	readonly #terms: (Term | null)[];
	/** By the term's place in the lexicon. */
	readonly #inside: number[];
	/** By first mention. */
	readonly #found: Term[] = [];

	constructor(text: string, printed: Printed, lexicon: Lexicon) {
		this.#text = text;
		this.#printed = printed;
		this.#lexicon = lexicon;
		this.#matcher = matcherOf(lexicon);
		this.#terms = lexicon.terms.map(() => null);
		this.#inside = lexicon.terms.map(() => 0);
	}

	/** @param first the first statement that may reach into the sentence */
	add(
		sentence: Sentence,
		at: Passage,
		statements: readonly { statement: Statement; at: Passage }[],
		first: number
	): void {
		let k = first;
		matchTerms(this.#matcher, this.#text, at, ({ term, inside }, from, to) => {
			for (const other of inside) this.#inside[other]!++;
			while (k < statements.length && statements[k]!.at[1] <= from) k++;
			const around = statements[k];
			let speakers = around && around.at[0] < to ? around.statement.speakers : NOBODY;
			const next = statements[k + 1];
			if (next && next.at[0] < to)
				speakers = [...new Set([...speakers, ...next.statement.speakers])];
			const mention: Mention = {
				delegation: sentence.delegation,
				sentence: sentence.id,
				speakers,
				spans: this.#printed.spans([from, to])
			};
			const found = this.#terms[term];
			if (found) found.mentions.push(mention);
			else this.#enter(term, [mention]);
		});
	}

	#enter(index: number, mentions: Mention[]): void {
		const { id, text, en, variants, theme } = this.#lexicon.terms[index]!;
		const term: Term = { id, text, en, variants, theme, mentions, inside: 0 };
		this.#terms[index] = term;
		this.#found.push(term);
	}

	/** All terms found, by mentions, then by first mention; those that stand only within others come last. */
	list(): { terms: Term[]; themes: Theme[] } {
		const { themes } = this.#lexicon;
		this.#inside.forEach((times, index) => {
			if (times === 0) return;
			if (!this.#terms[index]) this.#enter(index, []);
			this.#terms[index]!.inside = times;
		});
		// Most are mentioned once, and stand in order already.
		const often = this.#found.filter(({ mentions }) => mentions.length > 1);
		often.sort((a, b) => b.mentions.length - a.mentions.length);
		const terms = often.concat(this.#found.filter(({ mentions }) => mentions.length <= 1));
		const byTheme = new Map(themes.map(({ id }) => [id, [] as string[]]));
		for (const { id, theme } of terms) if (theme !== null) byTheme.get(theme)?.push(id);
		return {
			terms,
			themes: themes.map(({ id, name, en }) => ({ id, name, en, terms: byTheme.get(id)! }))
		};
	}
}

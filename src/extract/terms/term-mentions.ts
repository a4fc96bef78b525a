import type { Mention, Sentence, Statement, Term, Theme } from '#dataset';
import type { Lexicon } from './lexicon.ts';
import type { Printed } from '#extract/page/printed.ts';
import type { Passage } from '#extract/page/reading.ts';
import { makeMatcher, matchTerms, type Matcher } from './terms.ts';

const NOBODY: string[] = [];

/** A lexicon, ready to be looked for. */
interface Search {
	matcher: Matcher;
	/** By the term's place in the lexicon: that of its theme, or -1. */
	themes: readonly number[];
}

const searches = new WeakMap<Lexicon, Search>();

function searchOf(lexicon: Lexicon): Search {
	let search = searches.get(lexicon);
	if (!search) {
		search = {
			matcher: makeMatcher(lexicon),
			themes: lexicon.terms.map(({ theme }) => lexicon.themes.findIndex(({ id }) => id === theme))
		};
		searches.set(lexicon, search);
	}
	return search;
}

/** Where the lexicon's terms are mentioned, sentence by sentence, and by whom. */
export class TermMentions {
	/** The reading view, misprints as they are: a term counts where its characters stand. */
	readonly #text: string;
	readonly #printed: Printed;
	readonly #lexicon: Lexicon;
	readonly #search: Search;
	/** By the term's place in the lexicon; null for those not found yet. */
	readonly #terms: (Term | null)[];
	/** By the term's place in the lexicon. */
	readonly #inside: number[];
	/** Their places in the lexicon, by first mention. */
	readonly #found: number[] = [];

	constructor(text: string, printed: Printed, lexicon: Lexicon) {
		this.#text = text;
		this.#printed = printed;
		this.#lexicon = lexicon;
		this.#search = searchOf(lexicon);
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
		matchTerms(this.#search.matcher, this.#text, at, ({ term, inside }, from, to) => {
			if (inside.length > 0) for (const other of inside) this.#inside[other]!++;
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
		if (this.#lexicon.own.has(id)) term.own = true;
		this.#terms[index] = term;
		this.#found.push(index);
	}

	/** All terms found, by mentions, then by first mention; those that stand only within others come last. */
	list(): { terms: Term[]; themes: Theme[] } {
		const { themes } = this.#lexicon;
		for (let index = 0; index < this.#inside.length; index++) {
			const times = this.#inside[index]!;
			if (times === 0) continue;
			if (!this.#terms[index]) this.#enter(index, []);
			this.#terms[index]!.inside = times;
		}
		// Most are mentioned once, and stand in order already.
		const often: number[] = [];
		const once: number[] = [];
		for (const index of this.#found) {
			(this.#terms[index]!.mentions.length > 1 ? often : once).push(index);
		}
		often.sort((a, b) => this.#terms[b]!.mentions.length - this.#terms[a]!.mentions.length);
		const terms: Term[] = [];
		const found = themes.map(({ id, name, en, enShort }): Theme => ({
			id,
			name,
			en,
			...(enShort ? { enShort } : {}),
			terms: []
		}));
		for (const index of often.concat(once)) {
			const term = this.#terms[index]!;
			terms.push(term);
			found[this.#search.themes[index]!]?.terms.push(term.id);
		}
		return { terms, themes: found };
	}
}

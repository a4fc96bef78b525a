import type { Corpus } from './corpus.ts';
import { countByTerm, measure, mentionsIn } from './measures.ts';
import { hotTerms } from './hot-terms.ts';
import type { Selection } from './selection.ts';

/** A thing's name in the languages of the interface. */
export interface Name {
	zh: string;
	en: string;
}

/**
 * What the data say by a written rule. A finding is data: its words are in `messages/zh.findings.ts` and
 * `messages/en.findings.ts`. `selection` shows what it speaks of; an empty one means that `view` alone does.
 */
export type Finding =
	| Rule<
			'shared-theme',
			{
				theme: Name;
				delegations: number;
				of: number;
				sentences: number;
				/** Whether it may be called the most widely shared: it leads by two delegations or more. */
				most: boolean;
				/** Themes set aside as slogans that `most` would be wrong about. */
				apartFrom: Name[];
			}
	  >
	| Rule<
			'shared-term',
			{ term: Name; delegations: number; of: number; sentences: number; most: boolean }
	  >
	| Rule<
			'hot-words',
			{
				/** How many delegations' parts name hot words, and what they call these: 高频词, 热词. */
				namedBy: number;
				labels: string[];
				words: { term: Name; delegations: number }[];
				of: number;
			}
	  >
	| Rule<
			'one-delegation',
			{
				terms: number;
				/** Of these, printed of one delegation only; and of those, printed once. */
				one: number;
				once: number;
			}
	  >
	| Rule<
			'quotation',
			{
				speakers: number;
				quoted: number;
				/** Quoted only where no cue says that it is they who speak. */
				unsure: number;
				paraphrased: number;
				/** Quotation that the text itself gives to people by name, in characters of the body: 0 to 1. */
				share: number;
			}
	  >
	| Rule<'attendance', { delegations: number; of: number; attending: number; named: number }>;

interface Rule<Id extends string, Values> {
	id: Id;
	values: Values;
	selection: Partial<Selection>;
	/** The chart or table that shows it. */
	view: 'map' | 'cloud' | 'voices' | 'attendance';
}

export type FindingValues<Id extends Finding['id']> = Extract<Finding, { id: Id }>['values'];

/** What can be said honestly, in the order in which a reader wants to know it; a rule that cannot speak is left out. */
export function deriveFindings(corpus: Corpus): Finding[] {
	const rules = [sharedTheme, sharedTerm, hotWords, oneDelegation, quotation, attendance];
	return rules.flatMap((rule) => rule(corpus) ?? []);
}

/** A lead of one sentence or one delegation is chance. */
const CLEAR_LEAD = 2;

/**
 * The theme that the map opens on: the one that most delegations share (then, with most sentences; then, first in the
 * lexicon) without being a slogan.
 *
 * A slogan theme is told by the article, not by an id: its most printed term is one of those that the article itself
 * calls 高频词 or 热词. Everybody at the meeting says these words, so a map of them shows attendance, not differences. That
 * the leading term decides, not the sum of all, keeps the answer the same when a rare term joins the lexicon. Where the
 * article names no hot words, or only slogan themes are left, none is set aside.
 *
 * @returns the theme's index; null where no theme has a sentence
 */
export function openingTheme(corpus: Corpus): number | null {
	const hot = hotTerms(corpus);
	const reached = reachOfThemes(corpus).filter((t) => t.delegations > 0);
	const others = reached.filter((t) => !isSlogan(corpus, t.theme, hot));
	const [first] = (others.length > 0 ? others : reached).sort(
		(a, b) => b.delegations - a.delegations || b.sentences - a.sentences || a.theme - b.theme
	);
	return first?.theme ?? null;
}

/** Speaks where at least two delegations share the opening theme. */
function sharedTheme(corpus: Corpus): Finding | null {
	const theme = openingTheme(corpus);
	const reach = reachOfThemes(corpus);
	const own = reach.find((t) => t.theme === theme);
	if (!own || own.delegations < 2) return null;
	const hot = hotTerms(corpus);
	const rivals = reach.filter((t) => t !== own && t.delegations > own.delegations - CLEAR_LEAD);
	const apart = rivals.filter((t) => isSlogan(corpus, t.theme, hot));
	return {
		id: 'shared-theme',
		values: {
			theme: themeName(corpus, own.theme),
			delegations: own.delegations,
			of: corpus.delegations.length,
			sentences: own.sentences,
			most: rivals.length === apart.length,
			apartFrom: apart.map((t) => themeName(corpus, t.theme))
		},
		selection: { theme: idOf(corpus.themes, own.theme) },
		view: 'map'
	};
}

/** Speaks where one term is printed of three delegations or more, and of more than any other term is. */
function sharedTerm(corpus: Corpus): Finding | null {
	const delegations = countByTerm(corpus, {}, 'delegations');
	const [first = 0, second = 0] = [...delegations].sort((a, b) => b - a);
	if (first < 3 || first === second) return null;
	const term = delegations.indexOf(first);
	return {
		id: 'shared-term',
		values: {
			term: termName(corpus, term),
			delegations: first,
			of: corpus.delegations.length,
			sentences: measure(corpus, mentionsIn(corpus, { term }), 'sentences'),
			most: first - second >= CLEAR_LEAD
		},
		selection: { term: idOf(corpus.terms, term) },
		view: 'cloud'
	};
}

/**
 * What the article calls hot words, beside what is counted. Speaks where one to five of them are terms that occur in the
 * body: more are a list, not a sentence. Selects the word where there is one only.
 */
function hotWords(corpus: Corpus): Finding | null {
	const delegations = countByTerm(corpus, {}, 'delegations');
	const hot = hotTerms(corpus);
	const terms = [...hot.keys()].filter((term) => (delegations[term] ?? 0) > 0);
	if (terms.length === 0 || terms.length > 5) return null;
	return {
		id: 'hot-words',
		values: {
			namedBy: new Set(corpus.hotWords.map((h) => h.delegation)).size,
			labels: [...new Set(terms.flatMap((term) => [...(hot.get(term) ?? [])]))],
			words: terms.map((term) => ({
				term: termName(corpus, term),
				delegations: delegations[term] ?? 0
			})),
			of: corpus.delegations.length
		},
		selection: terms.length === 1 ? { term: idOf(corpus.terms, terms[0]) } : {},
		view: 'cloud'
	};
}

/** Speaks where there are two delegations or more, and a term that only one of them has; it names neither. */
function oneDelegation(corpus: Corpus): Finding | null {
	const mentions = countByTerm(corpus, {}, 'mentions');
	const delegations = countByTerm(corpus, {}, 'delegations');
	// What stands in no section is no delegation's, and so not of one only.
	const outside = new Set(
		mentionsIn(corpus, {}).flatMap(({ term, sentence }) =>
			corpus.sentences[sentence]?.delegation == null ? [term] : []
		)
	);
	const one = delegations.flatMap((n, term) => (n === 1 && !outside.has(term) ? [term] : []));
	if (corpus.delegations.length < 2 || one.length === 0) return null;
	return {
		id: 'one-delegation',
		values: {
			terms: mentions.filter((n) => n > 0).length,
			one: one.length,
			once: one.filter((term) => mentions[term] === 1).length
		},
		selection: {},
		view: 'cloud'
	};
}

/** How many of those named are quoted, and how much of the text that is. Speaks where anybody is named. */
function quotation(corpus: Corpus): Finding | null {
	if (corpus.speakers.length === 0) return null;
	const sure = new Set<number>();
	const any = new Set<number>();
	for (const s of corpus.statements) {
		if (s.kind !== 'direct') continue;
		for (const speaker of s.speakers) {
			any.add(speaker);
			if (s.basis !== 'context') sure.add(speaker);
		}
	}
	let quoted = 0;
	let all = 0;
	for (const sentence of corpus.sentences) {
		if (sentence.place !== 'body') continue;
		all += sentence.text.length;
		for (const { statement, range } of sentence.statements) {
			const s = corpus.statements[statement];
			if (s?.kind !== 'direct' || s.basis === 'context' || s.speakers.length === 0) continue;
			quoted += range[1] - range[0];
		}
	}
	return {
		id: 'quotation',
		values: {
			speakers: corpus.speakers.length,
			quoted: sure.size,
			unsure: any.size - sure.size,
			paraphrased: corpus.speakers.length - any.size,
			share: all === 0 ? 0 : quoted / all
		},
		selection: {},
		view: 'voices'
	};
}

/**
 * How many were there, where the article prints it, and how many people it names in those sections. Silent where it prints none or names
 * nobody, or names more than it says were there: then one of the numbers is not what it seems.
 */
export function attendance(corpus: Corpus): Extract<Finding, { id: 'attendance' }> | null {
	const printed = corpus.delegations.flatMap((d, i) => (d.attendance === null ? [] : [i]));
	if (printed.length === 0) return null;
	const named = printed.map((d) => corpus.speakers.filter((s) => s.delegation === d).length);
	const attending = printed.map((d) => corpus.delegations[d]?.attendance ?? 0);
	if (sum(named) === 0 || named.some((n, i) => n > (attending[i] ?? 0))) return null;
	return {
		id: 'attendance',
		values: {
			delegations: printed.length,
			of: corpus.delegations.length,
			attending: sum(attending),
			named: sum(named)
		},
		// Its figures stand in the table of attendance, whatever is selected.
		selection: {},
		view: 'attendance'
	};
}

/** Whether the theme's most printed term, or one of them, is hot. */
function isSlogan(corpus: Corpus, theme: number, hot: ReadonlyMap<number, unknown>): boolean {
	const mentions = countByTerm(corpus, { theme }, 'mentions');
	const most = mentions.reduce((a, b) => Math.max(a, b), 0);
	return most > 0 && mentions.some((n, term) => n === most && hot.has(term));
}

function reachOfThemes(corpus: Corpus) {
	return corpus.themes.map((_, theme) => {
		const mentions = mentionsIn(corpus, { theme });
		return {
			theme,
			delegations: measure(corpus, mentions, 'delegations'),
			sentences: measure(corpus, mentions, 'sentences')
		};
	});
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);

const idOf = (items: { id: string }[], index: number | undefined) =>
	(index === undefined ? undefined : items[index]?.id) ?? null;

function themeName(corpus: Corpus, theme: number): Name {
	const { name, en } = corpus.themes[theme] ?? { name: '', en: '' };
	return inBoth(name, en);
}

function termName(corpus: Corpus, term: number): Name {
	const { text, en } = corpus.terms[term] ?? { text: '', en: '' };
	return inBoth(text, en);
}

/** What has no name in English is called in Chinese there. */
const inBoth = (zh: string, en: string): Name => ({ zh, en: en || zh });

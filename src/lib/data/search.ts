import type {
	Corpus,
	CorpusDelegation,
	CorpusSentence,
	CorpusSpeaker,
	CorpusTerm,
	CorpusTheme,
	Range
} from './corpus.ts';
import { mentionsIn } from './measures.ts';

/** What of a corpus is searched, and what tells where it is found. */
export interface Searchable {
	terms: Pick<CorpusTerm, 'id' | 'text' | 'en' | 'variants'>[];
	themes: CorpusTheme[];
	speakers: Pick<CorpusSpeaker, 'id' | 'name' | 'en' | 'affiliation' | 'delegation'>[];
	delegations: Pick<CorpusDelegation, 'id' | 'short' | 'name' | 'en'>[];
	sentences: Pick<CorpusSentence, 'id' | 'text' | 'delegation'>[];
}

/**
 * That part of a corpus alone: a site of many stories is searched by the parts of all. A theme is listed with every story; it is found in those
 * that have a word of it.
 */
export const searchableOf = (corpus: Corpus): Searchable => ({
	terms: corpus.terms.map(({ id, text, en, variants }) => ({ id, text, en, variants })),
	themes: corpus.themes.filter(
		(_, theme) => mentionsIn(corpus, { theme, headlines: true }).length > 0
	),
	speakers: corpus.speakers.map(({ id, name, en, affiliation, delegation }) => ({
		id,
		name,
		en,
		affiliation,
		delegation
	})),
	delegations: corpus.delegations.map(({ id, short, name, en }) => ({ id, short, name, en })),
	sentences: corpus.sentences.map(({ id, text, delegation }) => ({ id, text, delegation }))
});

/** One thing found: where it stands in the corpus's array, in which of its fields, and what to highlight there. */
export interface Hit<Field extends string = string> {
	index: number;
	field: Field;
	/** The field's text; `ranges` are in it. */
	text: string;
	ranges: Range[];
}

interface Fields {
	terms: 'text' | 'variant' | 'en';
	themes: 'name' | 'en';
	speakers: 'name' | 'en' | 'affiliation';
	delegations: 'short' | 'unit' | 'name' | 'en';
	sentences: 'text';
}

export type Kind = keyof Fields;

export type SearchResults = { [K in Kind]: Hit<Fields[K]>[] } & {
	/** How many there are in all, of which at most `limit` are listed. */
	totals: Record<Kind, number>;
};

/**
 * Finds a query in everything that has a name and in the text. Letter case, full and half width, accents, white space
 * and punctuation make no difference: 中心化进程 finds 中心化”进程, `lv changhu` finds Lü Changhu. Several words find what
 * holds all of them. Ranked exact, beginning, inside, several words apart; within a rank, and for sentences throughout,
 * the corpus's own order.
 * @param limit how many hits of each kind
 */
export function search(corpus: Searchable, query: string, limit = 8): SearchResults {
	const words = query
		.slice(0, LONGEST)
		.split(/\s+/u)
		.map((word) => fold(word).folded)
		.filter(Boolean);
	const index = indexOf(corpus);
	const totals = { terms: 0, themes: 0, speakers: 0, delegations: 0, sentences: 0 };
	if (!words.every((word) => index.all.includes(word)))
		return { terms: [], themes: [], speakers: [], delegations: [], sentences: [], totals };
	const find = <K extends Kind>(kind: K): Hit<Fields[K]>[] => {
		const found = index.kinds[kind].flatMap((entry) => {
			let best: { rank: number; field: Field<Fields[K]> } | undefined;
			for (const field of entry.fields) {
				const rank = rankOf(field.folded, words);
				if (rank < (best?.rank ?? NO_MATCH)) best = { rank, field };
			}
			return best ? [{ index: entry.index, ...best }] : [];
		});
		totals[kind] = found.length;
		// The text has an order of its own, in which no sentence is a better answer than another.
		if (kind !== 'sentences') found.sort((a, b) => a.rank - b.rank);
		return found.slice(0, limit).map((hit) => ({
			index: hit.index,
			field: hit.field.field,
			text: hit.field.text,
			ranges: rangesIn(hit.field.text, words)
		}));
	};
	return {
		terms: find('terms'),
		themes: find('themes'),
		speakers: find('speakers'),
		delegations: find('delegations'),
		sentences: find('sentences'),
		totals
	};
}

/** Longer queries are cut: nothing in a corpus has a name that long. */
const LONGEST = 100;

const NO_MATCH = 4;

/** 0 the whole field, 1 its beginning, 2 inside it, 3 every word somewhere, 4 not at all. */
function rankOf(folded: string, words: string[]): number {
	const whole = words.join('');
	if (whole === '') return NO_MATCH;
	if (folded === whole) return 0;
	const at = folded.indexOf(whole);
	if (at >= 0) return at === 0 ? 1 : 2;
	return words.every((word) => folded.includes(word)) ? 3 : NO_MATCH;
}

function rangesIn(text: string, words: string[]): Range[] {
	const { folded, starts, ends } = fold(text);
	const whole = words.join('');
	const ranges: Range[] = [];
	for (const needle of folded.includes(whole) ? [whole] : words) {
		for (
			let at = folded.indexOf(needle);
			at >= 0;
			at = folded.indexOf(needle, at + needle.length)
		) {
			ranges.push([starts[at] ?? 0, ends[at + needle.length - 1] ?? text.length]);
		}
	}
	ranges.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
	const apart: Range[] = [];
	for (const range of ranges) {
		const last = apart[apart.length - 1];
		if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
		else apart.push(range);
	}
	return apart;
}

interface Folded {
	folded: string;
	/** Where the character stands in the text that each unit of `folded` comes from. */
	starts: number[];
	ends: number[];
}

/** What a character comes down to; a text has a few hundred different ones. */
const plains = new Map<string, string>();

const IGNORED = /[\p{M}\p{P}\p{Z}\p{C}]/gu;

function fold(text: string): Folded {
	let folded = '';
	const starts: number[] = [];
	const ends: number[] = [];
	let offset = 0;
	for (const character of text) {
		let plain = plains.get(character);
		if (plain === undefined) {
			plain = character.normalize('NFKD').toLowerCase().replace(IGNORED, '');
			plains.set(character, plain);
		}
		const units = Array<number>(plain.length);
		starts.push(...units.fill(offset));
		ends.push(...units.fill(offset + character.length));
		folded += plain;
		offset += character.length;
	}
	// Who types pinyin types v for ü.
	return { folded: folded.replace(/([ln])v/g, '$1u'), starts, ends };
}

interface Field<F extends string> {
	field: F;
	text: string;
	folded: string;
}

interface Index {
	kinds: { [K in Kind]: { index: number; fields: Field<Fields[K]>[] }[] };
	/** Every field: where a word is not in it, no field is looked at. */
	all: string;
}

/** A corpus is folded once, at the first search. */
const indices = new WeakMap<Searchable, Index>();

function indexOf(corpus: Searchable): Index {
	const known = indices.get(corpus);
	if (known) return known;
	const entries = <T, F extends string>(items: T[], fieldsOf: (item: T) => [F, string | null][]) =>
		items.map((item, index) => ({
			index,
			fields: fieldsOf(item).flatMap(([field, text]) =>
				text === null || text === '' ? [] : [{ field, text, folded: fold(text).folded }]
			)
		}));
	const kinds: Index['kinds'] = {
		terms: entries(corpus.terms, (t) => [
			['text', t.text],
			...t.variants.map((variant): ['variant', string] => ['variant', variant]),
			['en', t.en]
		]),
		themes: entries(corpus.themes, (t) => [
			['name', t.name],
			['en', t.en]
		]),
		speakers: entries(corpus.speakers, (s) => [
			['name', s.name],
			['en', s.en],
			['affiliation', s.affiliation]
		]),
		delegations: entries(corpus.delegations, (d) => [
			['short', d.short],
			...unitsOf(d.name).map((unit): ['unit', string] => ['unit', unit]),
			['name', d.name],
			['en', d.en]
		]),
		sentences: entries(corpus.sentences, (s) => [['text', s.text]])
	};
	const all = Object.values(kinds)
		.flat()
		.flatMap(({ fields }) => fields.map(({ folded }) => folded))
		.join('\n');
	const built: Index = { kinds, all };
	indices.set(corpus, built);
	return built;
}

/** 衡山县 and 南岳区, of 衡山县、南岳区代表团. */
function unitsOf(name: string): string[] {
	return name.replace(/代表团$/u, '').split('、');
}

/** What was found, in pieces: what is marked in it, and what lies between. */
export function piecesOf({ text, ranges }: Hit): { text: string; marked: boolean }[] {
	const pieces: { text: string; marked: boolean }[] = [];
	let at = 0;
	for (const [start, end] of ranges) {
		pieces.push({ text: text.slice(at, start), marked: false });
		pieces.push({ text: text.slice(start, end), marked: true });
		at = end;
	}
	pieces.push({ text: text.slice(at), marked: false });
	return pieces;
}

/** What was found names the thing mostly; where it does not, its name has to stand in front. */
export function needsLabel(label: string, hit: Hit): boolean {
	if (!label) return false;
	const isMarked = piecesOf(hit).some(({ text, marked }) => marked && label.includes(text));
	return !isMarked || !label.includes(hit.text);
}

import type { Dataset, Span, Statement } from '#dataset';
import { basisOf, type Basis } from './basis.ts';

/**
 * What the pages and their scripts compute from: the dataset without places in the source, with references as array
 * indices, and with marks placed inside each sentence's own text. It is derived from the dataset alone, once, at build time; a
 * reader's browser gets the same object as JSON.
 */
export interface Corpus {
	/** `url` is the article on the newspaper's own site; null where nobody has told us. */
	story: { id: string; title: string | null; url: string | null };
	delegations: CorpusDelegation[];
	speakers: CorpusSpeaker[];
	statements: CorpusStatement[];
	sentences: CorpusSentence[];
	terms: CorpusTerm[];
	themes: CorpusTheme[];
	mentions: CorpusMention[];
	hotWords: CorpusHotWords[];
}

/** `[start, end)` in UTF-16 code units of a sentence's text. */
export type Range = [start: number, end: number];

export interface CorpusDelegation {
	id: string;
	/** As printed: 珠晖区、武警衡阳支队代表团. */
	name: string;
	short: string;
	/** Empty where nobody gave it, as are those of themes and terms; `nameIn` gives the Chinese then. */
	en: string;
	/** County-level divisions that it speaks for; empty for one without territory. */
	adcodes: string[];
	/** Members without a territory of their own, as printed: 武警衡阳支队. */
	others: string[];
	headline: string | null;
	attendance: number | null;
	sessions: string[];
}

export interface CorpusSpeaker {
	id: string;
	name: string;
	/** In Latin letters: Zhan Wei. Empty where nobody gave a way to write it so. */
	en: string;
	title: string | null;
	delegation: number | null;
	affiliation: string | null;
}

export interface CorpusStatement {
	/** Also its address on the story's page. */
	id: string;
	kind: Statement['kind'];
	delegation: number | null;
	speakers: number[];
	cue: string | null;
	text: string;
	/** More people than are named: “A、B等代表”. */
	others: boolean;
	/** A body's words, of which nobody is named; without it and without speakers they are nobody's. */
	collective: boolean;
	basis: Basis | null;
	/** The sentences that hold it, in order. */
	sentences: number[];
}

export interface CorpusSentence {
	id: string;
	delegation: number | null;
	place: 'headline' | 'body';
	/** Which paragraph of its delegation's body, from 1; 0 for a headline. */
	paragraph: number;
	text: string;
	/** Which parts of the sentence belong to which statement, in order; a split quotation has several. */
	statements: { statement: number; range: Range }[];
}

export interface CorpusTerm {
	id: string;
	text: string;
	en: string;
	/** Other printed forms that count under it: 中心化”进程 under 中心化进程. */
	variants: string[];
	theme: number | null;
	/** Occurrences inside longer terms, which are not counted. */
	inside: number;
}

export interface CorpusTheme {
	id: string;
	name: string;
	en: string;
	/** In a word or two; left out where nobody gave it. */
	enShort?: string;
}

export interface CorpusMention {
	term: number;
	sentence: number;
	range: Range;
	speakers: number[];
}

/** What the article itself calls 高频词 or 热词 of a delegation; `label` is the word that it uses. */
export interface CorpusHotWords {
	delegation: number;
	words: string[];
	label: string;
}

/**
 * Derives the corpus.
 * @param romanize writes a person's name in Latin letters, or gives null where it cannot; handed in because its
 * dictionary is far too large for a reader's browser (see `romanize.ts`)
 * @throws RangeError where the dataset refers to something that it does not hold
 */
export function buildCorpus(
	dataset: Dataset,
	romanize: (name: string) => string | null = () => null
): Corpus {
	const delegation = indexById(dataset.delegations);
	const speaker = indexById(dataset.speakers);
	const statement = indexById(dataset.statements);
	const sentence = indexById(dataset.sentences);
	const theme = indexById(dataset.themes);
	const delegationOf = (id: string | null) => (id === null ? null : delegation(id));

	const sentences = dataset.sentences.map((s): CorpusSentence => ({
		id: s.id,
		delegation: delegationOf(s.delegation),
		place: s.place,
		paragraph: s.paragraph,
		text: s.text,
		statements: s.statements.flatMap((id) => {
			const index = statement(id);
			const ranges = placeInside(s.spans, dataset.statements[index]?.spans ?? []);
			return ranges.map((range) => ({ statement: index, range }));
		})
	}));
	for (const s of sentences) s.statements.sort((a, b) => a.range[0] - b.range[0]);

	return {
		story: { id: dataset.story.id, title: dataset.story.title, url: dataset.story.url },
		delegations: dataset.delegations.map((d) => ({
			id: d.id,
			name: d.name,
			short: d.short,
			en: d.en ?? '',
			adcodes: d.units.flatMap((u) => (u.adcode === null ? [] : [u.adcode])),
			others: d.units.flatMap((u) => (u.adcode === null ? [u.name] : [])),
			headline: d.headline?.text ?? null,
			attendance: d.attendance?.count ?? null,
			sessions: d.sessions.map((s) => s.printed)
		})),
		speakers: dataset.speakers.map((s) => ({
			id: s.id,
			name: s.name,
			en: romanize(s.name) ?? '',
			title: s.title,
			delegation: delegationOf(s.delegation),
			affiliation: s.affiliation?.text ?? null
		})),
		statements: dataset.statements.map((s, i) => ({
			id: s.id,
			kind: s.kind,
			delegation: delegationOf(s.delegation),
			speakers: s.speakers.map(speaker),
			cue: s.cue?.text ?? null,
			text: s.text,
			others: s.others,
			collective: s.collective,
			basis: basisOf(s),
			sentences: sentences.flatMap((x, j) =>
				x.statements.some((p) => p.statement === i) ? [j] : []
			)
		})),
		sentences,
		terms: dataset.terms.map((t) => ({
			id: t.id,
			text: t.text,
			en: t.en,
			variants: t.variants,
			theme: t.theme === null ? null : theme(t.theme),
			inside: t.inside
		})),
		themes: dataset.themes.map(({ id, name, en, enShort }) => ({
			id,
			name,
			en,
			...(enShort === undefined ? {} : { enShort })
		})),
		mentions: dataset.terms.flatMap((t, i) =>
			t.mentions.map((m): CorpusMention => {
				const at = sentence(m.sentence);
				const ranges = placeInside(dataset.sentences[at]?.spans ?? [], m.spans);
				const [first, last] = [ranges.at(0), ranges.at(-1)];
				if (!first || !last)
					throw new RangeError(`${t.text}: a mention lies outside ${m.sentence}`);
				const range: Range = [first[0], last[1]];
				return { term: i, sentence: at, range, speakers: m.speakers.map(speaker) };
			})
		),
		hotWords: dataset.hotWords.map((h) => ({
			delegation: delegation(h.delegation),
			words: h.words,
			label: h.label
		}))
	};
}

function indexById(items: { id: string }[]): (id: string) => number {
	const indices = new Map(items.map((item, i) => [item.id, i]));
	return (id) => {
		const index = indices.get(id);
		if (index === undefined)
			throw new RangeError(`The dataset refers to ${id}, which it does not hold`);
		return index;
	};
}

/**
 * Where `inner` lies in the text that `outer` joins to: one range for each stretch without a gap, none where they do not
 * meet. Fragments on both sides of a column break are one stretch; what stands between the halves of “…，”某某说，“…” is
 * a gap.
 */
function placeInside(outer: Span[], inner: Span[]): Range[] {
	const ranges: Range[] = [];
	let offset = 0;
	for (const [start, end] of outer) {
		for (const [from, to] of inner) {
			if (Math.max(start, from) >= Math.min(end, to)) continue;
			const range: Range = [
				offset + Math.max(start, from) - start,
				offset + Math.min(end, to) - start
			];
			const last = ranges.at(-1);
			if (last && last[1] === range[0]) last[1] = range[1];
			else ranges.push(range);
		}
		offset += end - start;
	}
	return ranges;
}

import type { Basis } from './basis.ts';
import type { Corpus, CorpusMention, CorpusSentence, CorpusStatement, Range } from './corpus.ts';
import { mentionsIn, type Scope } from './measures.ts';

/** A stretch of a sentence as printed. The segments of a sentence join to its text. */
export interface Segment {
	text: string;
	/** The term that it is an occurrence of, where the passage was asked for because of it. */
	term?: number;
	/** The statement that it is part of, and of what kind: anything but `direct` is the reporter's paraphrase. */
	statement?: number;
	kind?: CorpusStatement['kind'];
}

/** Whose words a passage holds, and how the report renders them. */
export interface Voice {
	/** None where a body speaks, or nobody who is known. */
	speakers: number[];
	/** Whether a body speaks, of which nobody is named. */
	collective: boolean;
	/** More people than are named: “A、B等代表”. */
	others: boolean;
	/** Attributed without a cue in the text. */
	basis: Basis | null;
	/** In the order in which they come. */
	kinds: CorpusStatement['kind'][];
}

export interface Line {
	sentence: number;
	place: CorpusSentence['place'];
	/** Which paragraph of the delegation's body, from 1; 0 for a headline. */
	paragraph: number;
	segments: Segment[];
}

/** Lines that follow each other in the list and have the same voices; no voice at all in the body: the reporter narrates. */
export interface Passage {
	voices: Voice[];
	lines: Line[];
}

export interface PassageGroup {
	delegation: number | null;
	passages: Passage[];
}

/**
 * The sentences behind a selection, in the article's order. With a term or theme: those that `measures.ts` counts for
 * the same scope, the counted occurrences marked. With a delegation or speaker alone: everything that is printed from it
 * or given to him or her. With nothing selected: nothing.
 */
export function listPassages(corpus: Corpus, scope: Scope): PassageGroup[] {
	return groupSentences(corpus, sentencesBehind(corpus, scope), marksFor(corpus, scope));
}

/** Where two delegations are compared, what is behind the selection is behind it in each of them. */
export function sidesOf({ compare, ...scope }: Scope & { compare?: number | undefined }): Scope[] {
	return compare === undefined ? [scope] : [scope, { ...scope, delegation: compare }];
}

/** How many sentences are behind a selection, on both sides where there are two. */
export function countBehind(
	corpus: Corpus,
	scope: Scope & { compare?: number | undefined }
): number {
	return sidesOf(scope).reduce((sum, side) => sum + countSentences(corpus, side), 0);
}

/** How many sentences `listPassages` lists. */
export function countSentences(corpus: Corpus, scope: Scope): number {
	return sentencesBehind(corpus, scope).length;
}

/** The indices of the sentences behind a selection, rising. */
export function sentencesBehind(corpus: Corpus, scope: Scope): number[] {
	const { delegation, speaker, term, theme, headlines } = scope;
	if (term !== undefined || theme !== undefined) {
		const sentences = new Set(mentionsIn(corpus, scope).map((m) => m.sentence));
		return [...sentences].sort((a, b) => a - b);
	}
	if (delegation === undefined && speaker === undefined) return [];
	return corpus.sentences.flatMap((s, i) =>
		(headlines || s.place === 'body') &&
		(delegation === undefined || s.delegation === delegation) &&
		(speaker === undefined ||
			s.statements.some((p) => corpus.statements[p.statement]?.speakers.includes(speaker)))
			? [i]
			: []
	);
}

/** Whether the words of a passage are the reporter's alone, and nobody's who is reported. A headline is the editor's. */
export function isNarration({ voices, lines }: Passage): boolean {
	return voices.length === 0 && lines.every(({ place }) => place === 'body');
}

/** Only what is selected is marked: a delegation's sentences are not speckled with every word of the lexicon. */
function marksFor(corpus: Corpus, scope: Scope): CorpusMention[] {
	return scope.term === undefined && scope.theme === undefined ? [] : mentionsIn(corpus, scope);
}

/** Any sentences, in the order given, as passages; `marks` are the occurrences to be highlighted in them. */
export function groupSentences(
	corpus: Corpus,
	sentences: number[],
	marks: CorpusMention[] = []
): PassageGroup[] {
	const groups: PassageGroup[] = [];
	let before = '';
	for (const index of sentences) {
		const sentence = corpus.sentences[index];
		if (!sentence) continue;
		let group = groups.find((g) => g.delegation === sentence.delegation);
		if (!group) groups.push((group = { delegation: sentence.delegation, passages: [] }));
		const voices = voicesOf(corpus, sentence);
		const key = JSON.stringify([sentence.delegation, sentence.place, voices]);
		let passage = group.passages[group.passages.length - 1];
		if (!passage || key !== before) group.passages.push((passage = { voices, lines: [] }));
		before = key;
		passage.lines.push({
			sentence: index,
			place: sentence.place,
			paragraph: sentence.paragraph,
			segments: segment(
				corpus,
				sentence,
				marks.filter((m) => m.sentence === index)
			)
		});
	}
	return groups;
}

function voicesOf(corpus: Corpus, sentence: CorpusSentence): Voice[] {
	const voices: Voice[] = [];
	for (const { statement } of sentence.statements) {
		const s = corpus.statements[statement];
		if (!s) continue;
		const { speakers, collective, others, basis, kind } = s;
		const voice = voices.find(
			(v) =>
				v.others === others &&
				v.collective === collective &&
				v.basis === basis &&
				v.speakers.join() === speakers.join()
		);
		if (!voice) voices.push({ speakers, collective, others, basis, kinds: [kind] });
		else if (!voice.kinds.includes(kind)) voice.kinds.push(kind);
	}
	return voices;
}

/** Cuts a sentence wherever a statement or an occurrence begins or ends. */
function segment(corpus: Corpus, sentence: CorpusSentence, marks: CorpusMention[]): Segment[] {
	const { text, statements } = sentence;
	const cuts = new Set([0, text.length]);
	for (const { range } of [...statements, ...marks]) for (const cut of range) cuts.add(cut);
	const sorted = [...cuts].sort((a, b) => a - b);
	return sorted.slice(1).map((end, i) => {
		const start = sorted[i] ?? 0;
		const covers = ({ range: [from, to] }: { range: Range }) => from <= start && end <= to;
		const mark = marks.find(covers);
		// A statement inside another begins later, and is the narrower one.
		const statement = statements.filter(covers).pop()?.statement;
		const kind = statement === undefined ? undefined : corpus.statements[statement]?.kind;
		return {
			text: text.slice(start, end),
			...(mark && { term: mark.term }),
			...(kind && { statement, kind })
		};
	});
}

/** A line of a concordance: a keyword in its context. */
export interface KeywordInContext {
	sentence: number;
	term: number;
	left: string;
	keyword: string;
	right: string;
}

/**
 * The occurrences in a scope, each with its context as printed.
 * @param width how many characters of context on either side, at most; it never reaches beyond the sentence
 */
export function listKeywords(corpus: Corpus, scope: Scope, width = 16): KeywordInContext[] {
	return mentionsIn(corpus, scope)
		.sort((a, b) => a.sentence - b.sentence || a.range[0] - b.range[0])
		.map(({ sentence, term, range: [start, end] }) => {
			const text = corpus.sentences[sentence]?.text ?? '';
			const before = [...text.slice(0, start)];
			return {
				sentence,
				term,
				left: before.slice(Math.max(0, before.length - width)).join(''),
				keyword: text.slice(start, end),
				right: [...text.slice(end)].slice(0, width).join('')
			};
		});
}

import type { Dataset, Diagnostic, Span } from '#dataset';
import { differByOne } from '#extract/people/divisions.ts';
import type { Region } from '#settings/region.ts';
import type { Settlement } from './settlement.ts';
import { fold } from '#extract/text/fold.ts';
import { isCalled } from '#extract/words/no-names.ts';
import { findNameThatIsAWord } from '#extract/names/names-and-words.ts';

/** A settlement that does not stand in a file yet. */
export type Draft = Settlement extends infer One
	? One extends unknown
		? Omit<One, 'origin'>
		: never
	: never;

/** What a diagnostic is about, and what there is to decide it with. */
export interface Doubted {
	article: string;
	dataset: Dataset;
	region: Region | null;
}

/** How many people of a delegation are proposed for words that may be anybody's. */
const MOST_PEOPLE = 8;

/**
 * What an editor may decide of a diagnostic, what keeps the reading as it is first; empty where `story.yaml` has no word for it.
 * None of it is tried here: words that stand in the article twice, for example, are refused.
 */
export function proposeSettlements(diagnostic: Diagnostic, doubted: Doubted): Draft[] {
	const { article, dataset, region } = doubted;
	const { code, spans } = diagnostic;
	const printed = spans.map(([from, to]) => article.slice(from, to)).join('');
	switch (code) {
		case 'quotation-unattributed':
		case 'quotation-inferred':
		case 'pronoun-far':
		case 'subject-elided':
		case 'words-inferred':
		case 'surname-only':
			return [...wordsOf(diagnostic, printed, dataset), ...namesBeside(article, spans)];
		case 'speaker-unread':
			return [
				...calledAt(printed),
				...namesBeside(article, spans),
				// “…”: words that are read as nobody's.
				...(printed.startsWith('“') ? wordsOf(diagnostic, printed, dataset) : [])
			];
		case 'speaker-silent':
			return wordsBehind(article, spans);
		case 'name-inferred':
			return namesIn(diagnostic, dataset).flatMap((name): Draft[] => [
				{ kind: 'name', name },
				{ kind: 'no-name', name }
			]);
		case 'delegation-inferred':
		case 'delegation-in-text':
			return [{ kind: 'no-delegation', name: printed }];
		case 'unit-unknown':
			return [
				{ kind: 'no-division', name: printed },
				...(region?.divisions ?? [])
					.filter(({ name }) => differByOne(name, printed))
					.map(({ name }): Draft => ({ kind: 'reading', printed, as: name }))
			];
		case 'quotation-nested':
			return readAs(article, spans, (words) => [`‘${words.slice(1, -1)}’`]);
		case 'quotation-unclosed':
		case 'quotation-unopened':
			// Printed the wrong way round, or one too many.
			return readAs(article, spans, (mark) => [...(OTHER[mark] ?? ''), ' ']);
		case 'odd-dash':
			return readAs(article, spans, () => ['一', '-']);
		case 'stray-token':
			return readAs(article, spans, (word) => [
				...(word === 'and' ? [' 和 '] : []),
				' '.repeat(word.length)
			]);
	}
	return [];
}

/** Words for each person of a delegation, whoever is named nearest first, and for nobody. */
export function proposeSpeakers(
	words: string,
	delegation: string | null,
	spans: readonly Span[],
	dataset: Dataset
): Extract<Draft, { kind: 'words' }>[] {
	const at = spans[0]?.[0] ?? 0;
	const far = (mentions: Span[]) => Math.min(...mentions.map(([from]) => Math.abs(from - at)));
	const people = dataset.speakers
		.filter((speaker) => speaker.delegation === delegation)
		.sort((a, b) => far(a.mentions) - far(b.mentions))
		.slice(0, MOST_PEOPLE)
		.map(({ name }) => name);
	return [...people, null].map((speaker) => ({ kind: 'words', words, speaker }));
}

/** Counterparts of quotation marks. */
const OTHER: Record<string, string> = Object.fromEntries(
	['“”', '‘’', '「」', '『』', '〝〞'].flatMap(([a, b]) => [
		[a!, b!],
		[b!, a!]
	])
);

function wordsOf({ spans }: Diagnostic, words: string, dataset: Dataset): Draft[] {
	const statement = dataset.statements.find((one) => sameSpans(one.spans, spans));
	const sentence = dataset.sentences.find((one) => one.spans.some((span) => meets(span, spans)));
	const delegation = statement?.delegation ?? sentence?.delegation ?? null;
	const names = dataset.speakers
		.filter(({ id }) => statement?.speakers.includes(id))
		.map(({ name }) => name);
	const isKept = ({ speaker }: { speaker: string | null }) =>
		names.length === 0 ? speaker === null : names.length === 1 && speaker === names[0];
	const drafts = proposeSpeakers(words, delegation, spans, dataset);
	return [...drafts.filter(isKept), ...drafts.filter((draft) => !isKept(draft))];
}

/** 骆永宁|就提案工作进行了部署，要求…: what stands behind the first comma or colon of the sentence, or all of it, as his words. */
function wordsBehind(article: string, [name, ...rest]: readonly Span[]): Draft[] {
	const [from] = rest[0] ?? [];
	const to = rest.at(-1)?.[1];
	if (!name || from === undefined || to === undefined) return [];
	const sentence = article.slice(from, to);
	const mark = sentence.search(/[，：,:]/u);
	const words = [sentence.slice(mark + 1).trim(), sentence.trim()];
	return [...new Set(words)]
		.filter((some) => some.length > 1)
		.map((some) => ({ kind: 'words', words: some, speaker: article.slice(...name) }));
}

/** 李大姐|说, 老谭|说: what somebody is called who may be named so, as printed. */
function calledAt(printed: string): Draft[] {
	const called = [3, 2].map((length) => fold(printed.slice(0, length)));
	const name = called.find((one) => isCalled(one)) ?? called.find((one) => /^[老小]./u.test(one));
	return name === undefined
		? []
		: [{ kind: 'name', name: printed.slice(0, isCalled(name) ? 3 : 2) }];
}

function namesBeside(article: string, spans: readonly Span[]): Draft[] {
	const name = findNameThatIsAWord(article, spans);
	return name === null ? [] : [{ kind: 'name', name }];
}

function namesIn({ spans }: Diagnostic, { speakers }: Dataset): string[] {
	return speakers
		.filter(({ mentions }) => mentions.some((mention) => meets(mention, spans)))
		.map(({ name }) => name);
}

/** A passage read otherwise, with as much around it as makes it the only one in the article. */
function readAs(
	article: string,
	spans: readonly Span[],
	/** Each answer is as long as what is printed. */
	choose: (printed: string) => string[]
): Draft[] {
	const [span] = spans;
	if (!span || spans.length > 1) return [];
	const [from, to] = widen(article, span);
	const front = article.slice(from, span[0]);
	const behind = article.slice(span[1], to);
	return choose(article.slice(...span)).map((as) => ({
		kind: 'reading',
		printed: article.slice(from, to),
		as: front + as + behind
	}));
}

/** A passage that stands in the article once, with something printed beside it and no line break in it. */
function widen(article: string, [start, end]: Span): Span {
	let [from, to] = [start, end];
	const goesOn = (at: number) => at >= 0 && at < article.length && !/[\r\n]/u.test(article[at]!);
	for (let size = 0; size < 40; size++) {
		const words = article.slice(from, to);
		const once = article.indexOf(words) === article.lastIndexOf(words);
		const around = article.slice(from, start) + article.slice(end, to);
		if (once && /\S/u.test(around)) break;
		if (goesOn(from - 1) && (size % 2 === 0 || !goesOn(to))) from--;
		else if (goesOn(to)) to++;
		else break;
	}
	return [from, to];
}

function meets([start, end]: Span, spans: readonly Span[]): boolean {
	return spans.some(([from, to]) => from < end && start < to);
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
	return (
		a.length === b.length && a.every(([from, to], i) => from === b[i]?.[0] && to === b[i]?.[1])
	);
}

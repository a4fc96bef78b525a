import { countSentences } from '#lib/data/concordance.ts';
import type { Corpus, CorpusMention, CorpusSentence } from '#lib/data/corpus.ts';
import { mentionsIn } from '#lib/data/measures.ts';
import { compareArticle } from './compare.ts';

type Place = CorpusSentence['place'];

/** A number of a story, as it was read and as the page now has it. */
export interface Recounted {
	/** Of what: occurrences of a theme's words or of a term, sentences on a delegation. */
	of: 'theme' | 'term' | 'delegation';
	/** Where they are counted: headlines are another number, and sentences are the body's alone. */
	place: Place;
	name: string;
	/** Empty where nobody gave it. */
	en: string;
	was: number;
	now: number;
}

const PLACES: readonly Place[] = ['body', 'headline'];

/** What differs between a story and the newspaper's page, to be told: in the order of the article. */
export interface Differences {
	gone: { id: string; text: string }[];
	changed: { id: string; text: string; now: string }[];
	/** Sentences that the story does not have. `placed` is false where it cannot be known in which section: such a one is in no delegation's number. */
	added: { text: string; placed: boolean }[];
	/** Numbers that are others now. */
	numbers: Recounted[];
}

/** What a story is counted with: also the words that it does not have, which a page may have by now. */
export interface Words {
	themes: readonly { id: string; name: string; en: string }[];
	terms: readonly { id: string; text: string; en: string; theme: string | null }[];
	/** The terms that are counted in a sentence, by id, each as often as it is. */
	find: (sentence: string) => readonly string[];
}

/**
 * Compares what a newspaper's page says now with the story that was read from it, for whoever asks: a command, the desk. What a number is now
 * is what it was, without what sentences that are gone or changed were counted for, and with what is counted in those that are changed or new.
 *
 * @param printed its text, a line for each paragraph
 */
export function tellDifferences(corpus: Corpus, words: Words, printed: string): Differences {
	const { sentences } = corpus;
	const { gone, changed, added } = compareArticle(corpus, printed);
	const others = new Set([...gone, ...changed.map((one) => one.sentence)]);
	const inBody = (sentence: number) => sentences[sentence]!.place === 'body';
	const textsIn = (place: Place) => [
		...changed.filter((one) => sentences[one.sentence]!.place === place).map(({ now }) => now),
		...added.filter((one) => one.place === place).map(({ text }) => text)
	];
	const numbers = [
		...PLACES.flatMap((place) => recountWords(corpus, words, place, others, textsIn(place))),
		...corpus.delegations.map(({ short, en }, delegation): Recounted => {
			const isOf = (sentence: number) =>
				inBody(sentence) && sentences[sentence]!.delegation === delegation;
			const was = countSentences(corpus, { delegation });
			const fewer = gone.filter(isOf).length;
			const others = changed.filter(({ sentence }) => isOf(sentence));
			const more = others.reduce((sum, one) => sum + one.sentences - 1, 0);
			const news = added.filter((one) => one.place === 'body' && one.delegation === delegation);
			return {
				of: 'delegation',
				place: 'body',
				name: short,
				en,
				was,
				now: was - fewer + more + news.length
			};
		})
	];
	return {
		gone: gone.map((i) => ({ id: sentences[i]!.id, text: sentences[i]!.text })),
		changed: changed.map(({ sentence, now }) => ({
			id: sentences[sentence]!.id,
			text: sentences[sentence]!.text,
			now
		})),
		added: added.map(({ text, delegation }) => ({
			text,
			placed: delegation !== undefined
		})),
		numbers: numbers.filter(({ was, now }) => now !== was)
	};
}

/**
 * @param others the sentences that are no longer what they were
 * @param texts the sentences of the place that are there instead
 */
function recountWords(
	corpus: Corpus,
	words: Words,
	place: Place,
	others: ReadonlySet<number>,
	texts: readonly string[]
): Recounted[] {
	const idOf = ({ term }: CorpusMention) => corpus.terms[term]!.id;
	const counted = mentionsIn(corpus, { headlines: true }).filter(
		({ sentence }) => corpus.sentences[sentence]!.place === place
	);
	const stay = counted.filter(({ sentence }) => !others.has(sentence));
	const was = tally(counted.map(idOf));
	const now = tally([...stay.map(idOf), ...texts.flatMap(words.find)]);
	const own = corpus.terms.map(({ id, text, en, theme }) => ({
		id,
		text,
		en,
		theme: theme === null ? null : corpus.themes[theme]!.id
	}));
	const terms = withOthers(own, words.terms);
	const sum = (counts: ReadonlyMap<string, number>, of: readonly { id: string }[]) =>
		of.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0);
	return [
		...withOthers(corpus.themes, words.themes).map(({ id, name, en }): Recounted => {
			const of = terms.filter(({ theme }) => theme === id);
			return { of: 'theme', place, name, en, was: sum(was, of), now: sum(now, of) };
		}),
		...terms.map((term): Recounted => {
			const { text: name, en } = term;
			return { of: 'term', place, name, en, was: sum(was, [term]), now: sum(now, [term]) };
		})
	];
}

/** How often each stands in a list. */
function tally(ids: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
	return counts;
}

/** Those of a story, and behind them the rest of a list. */
function withOthers<One extends { id: string }>(own: readonly One[], all: readonly One[]): One[] {
	const there = new Set(own.map(({ id }) => id));
	return [...own, ...all.filter(({ id }) => !there.has(id))];
}

/** How many sentences differ. */
export const countDifferences = ({ gone, changed, added }: Differences): number =>
	gone.length + changed.length + added.length;

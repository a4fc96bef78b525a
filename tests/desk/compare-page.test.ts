import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import type { Dataset } from '#dataset';
import { countDifferences, type Differences } from '#lib/article/differences.ts';
import { countSentences } from '#lib/data/concordance.ts';
import { buildCorpus, type Corpus } from '#lib/data/corpus.ts';
import { mentionsIn, type Scope } from '#lib/data/measures.ts';
import { parseRegion } from '#extract/editor/parse-region.ts';
import { readWebPage } from '#files/article/web-page.ts';
import { readLexicon } from '#files/read-lexicon.ts';
import { readText } from '#files/read-text.ts';
import { changedPart } from '../../src/desk/changed-part.ts';
import { emptyDraft } from '../../src/desk/draft.ts';
import { Reader } from '../../src/desk/reader/reader.ts';
import { publishedOnSite } from '../fixtures/documents.ts';
import { encode } from '../fixtures/encode.ts';
import { ADDED, editOf } from '../lib/article/edits.ts';
import { article, corpus } from '../lib/hengyang.ts';

/** The newspaper's page as it is now, compared at the desk with the story that is open there. */

const hengyang = 'data/regions/430400.yaml';
const lexicon = readLexicon('data/lexicon.yaml');
/** A word of the list that the story does not have. */
const OTHER = { id: 'huichangwai', text: '会场外', en: '', theme: 'rural', variants: [] };
const lists = {
	lexicon: { ...lexicon, terms: [...lexicon.terms, OTHER] },
	regions: [parseRegion(readText(hengyang), hengyang)]
};
const reader = new Reader();
reader.start(lists);
const bytes = new Uint8Array(readFileSync('data/stories/hengyang-2021/article.txt'));
const own = await datasetOf(reader, bytes);

async function datasetOf(by: Reader, article: Uint8Array): Promise<Dataset> {
	const result = await by.read({ ...emptyDraft(), article });
	if ('fault' in result) throw new Error(result.fault.message);
	return result.reading.dataset;
}

async function compare(page: Uint8Array): Promise<Differences> {
	const result = await reader.comparePage(page);
	if (!result || 'fault' in result) throw new Error(result?.fault.message ?? 'nothing was read');
	return result;
}
const compareText = (text: string) => compare(new TextEncoder().encode(text));
/** As a saved page comes in: the article is found in it. */
const compareSite = (text: string) => {
	const { lines } = readWebPage(
		publishedOnSite(text),
		(html) => parseHTML(html).document as unknown as Document
	);
	return compareText(lines.map((line) => `${line}\n`).join(''));
};

/** The numbers that differ from the story's in an article that is read anew. */
async function recountedIn(edited: string): Promise<Differences['numbers']> {
	const again = new Reader();
	again.start(lists);
	const read = await datasetOf(again, new TextEncoder().encode(edited));
	const [before, after] = [numbersIn(buildCorpus(own)), numbersIn(buildCorpus(read))];
	return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
		const { of, place, name, en } = (before.get(key) ?? after.get(key))!;
		const [was, now] = [before.get(key)?.count ?? 0, after.get(key)?.count ?? 0];
		return was === now ? [] : [{ of, place, name, en, was, now }];
	});
}

const PLACES = ['body', 'headline'] as const;

function numbersIn(read: Corpus) {
	type Counted = Omit<Differences['numbers'][number], 'was' | 'now'> & { count: number };
	const countIn = (place: (typeof PLACES)[number], scope: Scope) =>
		mentionsIn(read, { ...scope, headlines: true }).filter(
			({ sentence }) => read.sentences[sentence]!.place === place
		).length;
	const all: Counted[] = [
		...PLACES.flatMap((place): Counted[] => [
			...read.themes.map(({ name, en }, theme) => ({
				of: 'theme' as const,
				place,
				name,
				en,
				count: countIn(place, { theme })
			})),
			...read.terms.map(({ text, en }, term) => ({
				of: 'term' as const,
				place,
				name: text,
				en,
				count: countIn(place, { term })
			}))
		]),
		...read.delegations.map(({ short, en }, delegation) => ({
			of: 'delegation' as const,
			place: 'body' as const,
			name: short,
			en,
			count: countSentences(read, { delegation })
		}))
	];
	return new Map(all.map((one) => [`${one.of} ${one.place} ${one.name}`, one]));
}

describe('nothing is told of', () => {
	test.each<[string, () => Promise<Differences>]>([
		['the file itself', () => compare(bytes)],
		['the same in GBK', () => compare(encode(article, 'gb18030'))],
		['the article on a newspaper’s site', () => compareSite(article)]
	])('%s', async (_, differences) =>
		expect(await differences()).toEqual({ gone: [], changed: [], added: [], numbers: [] })
	);
});

/**
 * Edits after which lines are read as something else, of which sentences say nothing: a break of a column that nothing joins any more; half
 * a pair of quotation marks, with which no line is a headline.
 */
const READ_OTHERWISE = new Set([15, 42]);

describe('of fifty edits each is told at the desk, and nothing else', () => {
	test.each(Array.from({ length: 50 }, (_, seed) => seed))('edit %i', async (seed) => {
		const { was, edited, kind, now } = editOf(seed);
		const numbers = await recountedIn(edited);
		for (const found of [await compareText(edited), await compareSite(edited)]) {
			expect(countDifferences(found)).toBe(1);
			expect(found.gone.map(({ text }) => text)).toEqual(kind === 'gone' ? [was] : []);
			expect(found.changed.map((one) => [one.text, one.now])).toEqual(
				kind === 'changed' ? [[was, now]] : []
			);
			expect(found.added).toEqual(kind === 'added' ? [{ text: ADDED, placed: true }] : []);
			if (!READ_OTHERWISE.has(seed)) expect(found.numbers).toEqual(numbers);
		}
	});
});

describe('numbers now are those of the article as it is read with the change', () => {
	const { text } = corpus.sentences.find(({ id }) => id === 'leiyang-s6')!;
	const numbersOf = async (edited: string) => {
		const { numbers } = await compareText(edited);
		expect(numbers).toEqual(await recountedIn(edited));
		return Object.fromEntries(
			numbers.map(({ of, place, name, was, now }) => {
				const where = place === 'headline' ? ', headlines' : '';
				return [`${of} ${name}${where}`, now - was] as const;
			})
		);
	};

	test('where a sentence is gone', async () =>
		// In the sentence as printed: 乡村振兴, 乡村发展, 农业 twice, 融合发展; 产业; 改革与创新. It is one of the six of 耒阳市.
		expect(await numbersOf(article.replace(text, ''))).toEqual({
			'theme 乡村振兴': -5,
			'theme 产业发展': -1,
			'theme 改革创新': -1,
			'term 乡村振兴': -1,
			'term 产业': -1,
			'term 农业': -2,
			'term 融合发展': -1,
			'term 改革创新': -1,
			'term 乡村发展': -1,
			'term 现代化': -1,
			'delegation 耒阳市': -1
		}));

	test('where a word became another of the same theme', async () =>
		expect(await numbersOf(article.replace(text, text.replace('乡村振兴', '农村振兴')))).toEqual({
			'term 乡村振兴': -1,
			'term 农村': 1
		}));

	test('where a word came that the story does not have', async () =>
		expect(await numbersOf(article.replace(text, text.replace('乡村发展', '会场外')))).toEqual({
			'term 乡村发展': -1,
			'term 会场外': 1
		}));

	test('where one sentence of a delegation is gone and one is new', async () =>
		expect(
			await numbersOf(article.replace(text, '会场外的农村干部也在讨论这份报告。'))
		).toMatchObject({ 'theme 乡村振兴': -3, 'term 农村': 1, 'term 会场外': 1 }));

	test('where a comma became a full stop, and where a full stop became a comma', async () => {
		expect(await numbersOf(article.replace(text, text.replace('理念，', '理念。')))).toEqual({
			'delegation 耒阳市': 1
		});
		const { text: before } = corpus.sentences.find(({ id }) => id === 'leiyang-s5')!;
		expect(await numbersOf(article.replace(before, before.replace(/。$/u, '，')))).toEqual({
			'delegation 耒阳市': -1
		});
	});

	test('where a headline has other words, in the numbers of headlines alone', async () =>
		expect(await numbersOf(article.replace('助推“中心化”进程', '助推乡村振兴进程'))).toEqual({
			'theme 乡村振兴, headlines': 1,
			'theme 全省全市战略, headlines': -1,
			'term 乡村振兴, headlines': 1,
			'term 中心化进程, headlines': -1
		}));
});

test('a new sentence of which the page does not tell the section is in no delegation’s number, and is said to be', async () => {
	const { text } = corpus.sentences.find(({ id }) => id === 'leiyang-s6')!;
	const added = '会场外的农村干部也在讨论这份报告。';
	const found = await compareText(article.replace(text, `${text}\n望川区代表团\n${added}`));
	expect(found.added).toEqual([{ text: added, placed: false }]);
	expect(found.numbers.map(({ of, name }) => [of, name])).toEqual([
		['theme', '乡村振兴'],
		['term', '农村'],
		['term', '会场外']
	]);
});

test('another article has nothing of the story, and takes no longer than an editor waits', async () => {
	const other = readFileSync('tests/fixtures/wangchuan.ts', 'utf8').repeat(3);
	const { gone, added } = await compareText(other);
	expect([gone.length, added]).toEqual([corpus.sentences.length, []]);
	expect((await compareText('今天天气很好，没有人说话。')).added).toEqual([]);
});

test('what is no text is refused, and where nothing is open there is nothing to compare', async () => {
	expect(await reader.comparePage(new TextEncoder().encode('%PDF-1.7 …'))).toMatchObject({
		fault: { code: 'no-plain-text' }
	});
	expect(await new Reader().comparePage(bytes)).toBeNull();
});

describe('where a sentence was changed', () => {
	test.each([
		['路要修好。', '路要修好。', ['路要修好。', '', ''], ['路要修好。', '', '']],
		['路要修好。', '路已经修好。', ['路', '要', '修好。'], ['路', '已经', '修好。']],
		['好。', '好好。', ['好', '', '。'], ['好', '好', '。']],
		['𫘝路', '𫘜路', ['', '𫘝', '路'], ['', '𫘜', '路']]
	])('%s → %s', (was, now, before, behind) =>
		expect(changedPart(was, now)).toEqual({ was: before, now: behind })
	);
});

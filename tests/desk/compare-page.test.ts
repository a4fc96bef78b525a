import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseHTML } from 'linkedom';
import { countDifferences, type Differences } from '#lib/article/differences.ts';
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
const reader = new Reader();
reader.start({
	lexicon: readLexicon('data/lexicon.yaml'),
	regions: [parseRegion(readText(hengyang), hengyang)]
});
const bytes = new Uint8Array(readFileSync('data/stories/hengyang-2021/article.txt'));
await reader.read({ ...emptyDraft(), article: bytes });

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

describe('nothing is told of', () => {
	test.each<[string, () => Promise<Differences>]>([
		['the file itself', () => compare(bytes)],
		['the same in GBK', () => compare(encode(article, 'gb18030'))],
		['the article on a newspaper’s site', () => compareSite(article)]
	])('%s', async (_, differences) =>
		expect(await differences()).toEqual({ gone: [], changed: [], added: [], fewer: [] })
	);
});

describe('of fifty edits each is told at the desk, and nothing else', () => {
	test.each(Array.from({ length: 50 }, (_, seed) => seed))('edit %i', async (seed) => {
		const { was, edited, kind, now } = editOf(seed);
		for (const found of [await compareText(edited), await compareSite(edited)]) {
			expect(countDifferences(found)).toBe(1);
			expect(found.gone.map(({ text }) => text)).toEqual(kind === 'gone' ? [was] : []);
			expect(found.changed.map((one) => [one.text, one.now])).toEqual(
				kind === 'changed' ? [[was, now]] : []
			);
			expect(found.added).toEqual(kind === 'added' ? [ADDED] : []);
		}
	});
});

test('numbers are lower by what a sentence that is gone was counted for, and no others are told', async () => {
	const { text } = corpus.sentences.find(({ id }) => id === 'leiyang-s6')!;
	const { gone, fewer } = await compareText(article.replace(text, ''));
	expect(gone.map((one) => one.text)).toEqual([text]);
	const lower = (of: string) =>
		Object.fromEntries(
			fewer.filter((one) => one.of === of).map(({ name, was, now }) => [name, was - now])
		);
	// In the sentence as printed: 乡村振兴, 乡村发展, 农业 twice, 融合发展; 产业; 改革与创新.
	expect(lower('theme')).toEqual({ 乡村振兴: 5, 产业发展: 1, 改革创新: 1 });
	expect(lower('term')).toEqual({
		乡村振兴: 1,
		产业: 1,
		农业: 2,
		融合发展: 1,
		改革创新: 1,
		乡村发展: 1,
		现代化: 1
	});
	// Of the six below the headline of 耒阳市代表团.
	expect(fewer.filter(({ of }) => of === 'delegation')).toMatchObject([
		{ name: '耒阳市', was: 6, now: 5 }
	]);
});

test('another article has nothing of the story, and takes no longer than an editor waits', async () => {
	const other = readFileSync('tests/fixtures/wangchuan.ts', 'utf8').repeat(3);
	expect((await compareText(other)).gone).toHaveLength(corpus.sentences.length);
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

import { describe, expect, test } from 'vitest';
import { compareArticle } from '#lib/article/compare.ts';
import { article, corpus } from '../hengyang.ts';
import { ADDED, editOf } from './edits.ts';

const NOTHING = { gone: [], changed: [], added: [], lost: [] };
const index = (id: string) => corpus.sentences.findIndex((s) => s.id === id);

describe('no difference is', () => {
	test.each<[string, string]>([
		['the article itself', article],
		['straight quotation marks', article.replace(/[“”]/g, '"')],
		['corner brackets', article.replaceAll('“', '「').replaceAll('”', '」')],
		['half-width commas', article.replaceAll('，', ',')],
		['other white space', article.replaceAll('\n\n', '\n').replaceAll('，', '， ')],
		['notes', article.replaceAll('。', '[3]。')],
		[
			'what the site prints around it',
			`首页\n要闻\n${article}\n责任编辑：某某\n本网站所刊载信息，不代表本社观点。\n`
		]
	])('%s', (_, page) => expect(compareArticle(corpus, page)).toEqual(NOTHING));
});

describe('of fifty edits each is told, and nothing else', () => {
	test.each(Array.from({ length: 50 }, (_, seed) => seed))('edit %i', (seed) => {
		const { id, kind, now, edited } = editOf(seed);
		const result = compareArticle(corpus, edited);
		expect(result.gone.map((i) => corpus.sentences[i]!.id)).toEqual(kind === 'gone' ? [id] : []);
		expect(result.changed).toEqual(kind === 'changed' ? [{ sentence: index(id), now }] : []);
		expect(result.added).toEqual(kind === 'added' ? [ADDED] : []);
		if (kind === 'gone')
			expect(result.lost).toEqual(corpus.mentions.filter((m) => m.sentence === index(id)));
		if (kind === 'added') expect(result.lost).toEqual([]);
	});
});

test('a sentence that a break of its column parts is told whole', () => {
	const { changed, lost } = compareArticle(corpus, article.replace('今后，他将', '今后将'));
	expect(changed.map(({ now }) => now)).toEqual([
		corpus.sentences[index('zhengxiang-s4')]!.text.replace('今后，他将', '今后将')
	]);
	expect(lost).toEqual([]);
});

import { describe, expect, test } from 'vitest';
import { compareArticle } from '#lib/article/compare.ts';
import { article, corpus } from '../hengyang.ts';
import { ADDED, editOf } from './edits.ts';

const NOTHING = { gone: [], changed: [], added: [] };
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
		expect(result.changed).toEqual(
			kind === 'changed' ? [{ sentence: index(id), now, sentences: 1 }] : []
		);
		const { delegation } = corpus.sentences[index(id)]!;
		expect(result.added).toEqual(
			kind === 'added' ? [{ text: ADDED, delegation, place: 'body' }] : []
		);
	});
});

test('a sentence that a break of its column parts is told whole', () => {
	const { changed } = compareArticle(corpus, article.replace('今后，他将', '今后将'));
	expect(changed.map(({ now }) => now)).toEqual([
		corpus.sentences[index('zhengxiang-s4')]!.text.replace('今后，他将', '今后将')
	]);
});

/** A section is heading, headline, reporters, body. */
describe('a new sentence stands in the section of', () => {
	const NEW = '会场外也有不少人在讨论这份报告。';
	const sectionOf = (page: string) =>
		compareArticle(corpus, page).added.map(({ text, delegation, place }) => [
			text,
			delegation == null ? delegation : corpus.delegations[delegation]!.id,
			place
		]);
	const body = corpus.sentences.filter(
		({ place, delegation }) =>
			place === 'body' && corpus.delegations[delegation ?? -1]?.id === 'leiyang'
	);
	const [first, last] = [body[0]!.text, body[body.length - 1]!.text];
	const put = (text: string, other: string) => {
		expect(article.split(text)).toHaveLength(2);
		return article.replace(text, other);
	};

	test('the sentence before it', () =>
		expect(sectionOf(put(last, `${last}\n${NEW}`))).toEqual([[NEW, 'leiyang', 'body']]));

	test('the sentence behind it, where headline and reporters stand before it', () =>
		expect(sectionOf(put(first, `${NEW}\n${first}`))).toEqual([[NEW, 'leiyang', 'body']]));

	test('both, where a caption stands around it', () =>
		expect(sectionOf(put(last, `图为讨论现场\n${NEW}\n图为讨论现场\n${last}`))).toEqual([
			[NEW, 'leiyang', 'body']
		]));

	test('the sentence behind it, where it begins the first paragraph of the page, and none above that is told', () => {
		const page = article.slice(article.indexOf(first)).replace(first, `${NEW}${first}`);
		expect(sectionOf(page)).toEqual([[NEW, 'leiyang', 'body']]);
		expect(sectionOf(page.replace(NEW, `${NEW}\n`))).toEqual([]);
	});

	test('nobody who is known, where a heading of no section of the story stands before it', () =>
		expect(sectionOf(put(last, `${last}\n望川区代表团\n${NEW}`))).toEqual([
			[NEW, undefined, 'body']
		]));
});

describe('a sentence that is changed is', () => {
	const { text } = corpus.sentences[index('leiyang-s5')]!;
	const changedTo = (now: string) =>
		compareArticle(corpus, article.replace(text, now)).changed.map(({ sentences }) => sentences);

	test('two, where a comma became a full stop', () =>
		expect(changedTo(text.replace('，', '。'))).toEqual([2]));

	test('none of its own, where its full stop became a comma and the next goes on with it', () =>
		expect(changedTo(text.replace(/。$/u, '，'))).toEqual([0]));

	test('one, where its full stop is gone at the end of a line', () =>
		expect(changedTo(text.replace(/。$/u, '\n'))).toEqual([1]));
});

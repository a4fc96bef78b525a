import { describe, expect, test } from 'vitest';
import { compareArticle } from '#lib/article/compare.ts';
import { article, corpus } from '../hengyang.ts';

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

/** A generator of pseudo-random numbers below `n`; the same for the same seed. */
function dice(seed: number) {
	let state = seed * 2654435761 + 1;
	return (n: number) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * n);
	};
}

describe('of fifty edits each is told, and nothing else', () => {
	// Sentences that the file prints in one piece; a break of its columns parts some.
	const whole = corpus.sentences.filter(({ text }) => article.split(text).length === 2);
	test.each(Array.from({ length: 50 }, (_, seed) => seed))('edit %i', (seed) => {
		const roll = dice(seed + 7);
		// What is set behind a headline is a part of it.
		const some = seed % 5 < 4 ? whole : whole.filter(({ place }) => place === 'body');
		const { id, text } = some[roll(some.length)]!;
		const at = 2 + roll(Math.max(1, text.length - 6));
		const kind = seed % 5;
		const now = [
			'',
			`${text.slice(0, at)}已经${text.slice(at)}`,
			text.slice(0, at) + text.slice(at + 2),
			`${text.slice(0, at)}某${text.slice(at + 1)}`,
			`${text}编者按这一句是后来加上去的。`
		][kind]!;
		const result = compareArticle(corpus, article.replace(text, now));
		expect(result.gone.map((i) => corpus.sentences[i]!.id)).toEqual(kind === 0 ? [id] : []);
		expect(result.changed).toEqual(kind > 0 && kind < 4 ? [{ sentence: index(id), now }] : []);
		expect(result.added).toEqual(kind === 4 ? ['编者按这一句是后来加上去的。'] : []);
		if (kind === 0)
			expect(result.lost).toEqual(corpus.mentions.filter((m) => m.sentence === index(id)));
		if (kind === 4) expect(result.lost).toEqual([]);
	});
});

test('a sentence that a break of its column parts is told whole', () => {
	const { changed, lost } = compareArticle(corpus, article.replace('今后，他将', '今后将'));
	expect(changed.map(({ now }) => now)).toEqual([
		corpus.sentences[index('zhengxiang-s4')]!.text.replace('今后，他将', '今后将')
	]);
	expect(lost).toEqual([]);
});

import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import type { CorpusSentence } from '#lib/data/corpus.ts';
import { placeInArticle, textFragmentOf } from '#lib/data/text-fragment.ts';
import { corpus } from '../hengyang.ts';

afterEach(() => vi.unstubAllGlobals());

/** Paragraphs of sentences, as the corpus has them. */
const set = (paragraphs: string[][]): CorpusSentence[] =>
	paragraphs.flatMap((texts, p) =>
		texts.map((text, i) => ({
			id: `s${p}-${i}`,
			delegation: 0,
			place: 'body' as const,
			paragraph: p + 1,
			text,
			statements: []
		}))
	);

/** What a browser does: the first place where all parts are found in their order. */
function follow(fragment: string, article: string): [start: number, end: number] | null {
	const [, value = ''] = fragment.split('#:~:text=');
	const parts = value.split(',');
	const prefix = parts[0]?.endsWith('-') ? decodeURIComponent(parts.shift()!.slice(0, -1)) : '';
	const [first = '', last] = parts.map(decodeURIComponent);
	const at = article.indexOf(prefix + first);
	if (at < 0) return null;
	const start = at + prefix.length;
	const end =
		last === undefined
			? start + first.length
			: article.indexOf(last, start + first.length) + last.length;
	return [start, end];
}

const words = fc.constantFrom(
	'发展',
	'乡村',
	'产业',
	'，',
	'“',
	'”',
	'振兴',
	'AI-5G',
	'&',
	'、',
	'3,000'
);
const sentence = fc.array(words, { minLength: 2, maxLength: 30 }).map((w) => `${w.join('')}。`);

test('names its own sentence, or none, whatever is printed twice', () => {
	fc.assert(
		fc.property(
			fc.array(fc.array(sentence, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
			(paragraphs) => {
				const sentences = set(paragraphs);
				const article = paragraphs.map((texts) => texts.join('')).join('\n');
				let at = 0;
				paragraphs.forEach((texts, p) => {
					for (const [i, text] of texts.entries()) {
						const index = sentences.findIndex(({ id }) => id === `s${p}-${i}`);
						const fragment = textFragmentOf(sentences, index);
						if (fragment !== null) {
							const found = follow(fragment, article);
							expect(found).not.toBeNull();
							expect(found![0]).toBeGreaterThanOrEqual(at);
							expect(found![1]).toBeLessThanOrEqual(at + text.length);
						}
						at += text.length;
					}
					at++;
				});
			}
		),
		{ numRuns: 300 }
	);
});

test('names each sentence of the round-up, and a sentence that is printed twice by what stands before it', () => {
	expect(
		corpus.sentences.map((_, i) => textFragmentOf(corpus.sentences, i)).filter((f) => !f)
	).toEqual([]);
	const sentences = set([
		['今年要把乡村振兴放在首位。', '大家一致赞成。'],
		['他谈到交通问题，', '大家一致赞成。']
	]);
	expect(textFragmentOf(sentences, 1)).toBe(`#:~:text=${encodeURIComponent('大家一致赞成。')}`);
	expect(decodeURIComponent(textFragmentOf(sentences, 3)!)).toMatch(
		/^#:~:text=.+-,大家一致赞成。$/
	);
	expect(textFragmentOf(set([['好。'], ['好。']]), 1)).toBeNull();
});

test.each([
	[
		'by all of it, where it is short',
		[['路要修好灯要亮起来大家都说好得很呢是吧。']],
		0,
		/^路要修好灯要亮起来大家都说好得很呢是吧。$/u
	],
	[
		'by all of it, where no mark parts it',
		[['全面推进乡村振兴战略大力发展特色优势产业修好每一条路点亮每一盏灯。']],
		0,
		/^全面推进乡村振兴战略大力发展特色优势产业修好每一条路点亮每一盏灯。$/u
	],
	[
		'by its first and last words as far as a mark',
		[['全面推进乡村振兴战略，大力发展特色优势产业，修好每一条路，点亮每一盏灯。']],
		0,
		/^全面推进乡村振兴战略,，?点亮每一盏灯。$/u
	],
	[
		'by more of its last words, where another begins alike',
		[
			[
				'全面推进乡村振兴战略，大力发展特色优势产业，修好路。',
				'全面推进乡村振兴战略，大力发展特色优势产业，点亮灯。'
			]
		],
		0,
		/^全面推进乡村振兴战略,，?大力发展特色优势产业，修好路。$/u
	],
	[
		'by what stands before it',
		[['路要修好。', '灯要亮。', '路要修好。']],
		2,
		/^.*灯要亮。-,路要修好。$/u
	]
])('names a sentence %s', (_, paragraphs, index, fragment) => {
	const found = decodeURIComponent(textFragmentOf(set(paragraphs), index)!);
	expect(found.replace('#:~:text=', '')).toMatch(fragment);
});

test('a sentence within a word has no place of its own', () => {
	expect(textFragmentOf(set([['A', 'B。']]), 0)).toBeNull();
	expect(textFragmentOf(set([['A', 'B。']]), 2)).toBeNull();
});

test('a hyphen, a comma and an ampersand of the text are no marks of the address', () => {
	const [fragment] = [textFragmentOf(set([['用AI-5G，A&B。']]), 0)];
	expect(fragment).not.toMatch(/=.*[-,&]/);
	expect(decodeURIComponent(fragment!)).toBe('#:~:text=用AI-5G，A&B。');
});

test('leads to the page alone where the browser cannot tell words, and nowhere without a page of the web', () => {
	const at = (url: string | null) =>
		placeInArticle({ ...corpus, story: { ...corpus.story, url } }, 3);
	expect(at(null)).toBeNull();
	expect(at('javascript:alert(1)')).toBeNull();
	expect(at('https://paper.example/1.html#top')).toMatch(
		/^https:\/\/paper\.example\/1\.html#:~:text=/
	);
	vi.stubGlobal('Intl', {});
	expect(at('https://paper.example/1.html')).toBe('https://paper.example/1.html');
});
